// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/cli.h"
#include "app/cli/words.h"
#include "core/wording/wording.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

bool isWide(char32_t c)
{
    // Ranges of East Asian Width W and F (Unicode Standard Annex 11), in coarse blocks.
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},   {0xac00, 0xd7a3},
        {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff01, 0xff60},   {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
    };
    for (const auto &[first, last] : ranges) {
        if (c >= first && c <= last)
            return true;
    }
    return false;
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: return isWide(c) ? 2 : 1;
    }
}

bool turnsDirection(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate || turnsDirection(c);
}

int write(std::FILE *stream, const QByteArray &bytes)
{
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
        && std::fflush(stream) == 0;
    return written ? done : failed;
}

} // namespace

QString plain(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (char32_t c : text.toUcs4()) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029)
            clean += u' ';
        else if (isControl(c))
            clean += QChar::ReplacementCharacter;
        else
            clean += QString::fromUcs4(&c, 1);
    }
    return clean.simplified();
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString shortened(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString start;
    int used = 1; // the ellipsis
    for (char32_t c : text.toUcs4()) {
        used += widthOf(c);
        if (used > width)
            break;
        start += QString::fromUcs4(&c, 1);
    }
    return start + u'…';
}

QString aligned(const report::TableData &table, int widestCell)
{
    QList<QStringList> lines{{}};
    for (const report::TableColumn &column : table.columns)
        lines.first() << column.title;
    for (const QStringList &row : table.rows) {
        lines << QStringList();
        for (const QString &cell : row)
            lines.last() << shortened(plain(cell), widestCell);
    }
    QList<int> widths(table.columns.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], displayWidth(line[i]));
    }
    QString text;
    for (const QStringList &line : lines) {
        QString written;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QString blanks(widths[i] - displayWidth(line[i]), u' ');
            written += table.columns[i].isNumber ? blanks + line[i] : line[i] + blanks;
            written += u"  "_s;
        }
        while (written.endsWith(u' '))
            written.chop(1);
        text += written + u'\n';
    }
    return text;
}

static int printed(const QByteArray &bytes)
{
    showProgress({});
    if (write(stdout, bytes) == done)
        return done;
    return fail(CommandLine::tr("The result cannot be written to standard output; is the disk full?"));
}

int print(const QString &text)
{
    return printed(text.toUtf8());
}

int print(const QJsonObject &object)
{
    return printed(QJsonDocument(object).toJson());
}

int fail(const QString &sentence)
{
    showProgress({});
    write(stderr, plain(sentence).toUtf8() + '\n');
    return failed;
}

int fail(const Error &error)
{
    return fail(sentence(error));
}

int misuse(const QString &sentence)
{
    fail(sentence);
    return wrongUsage;
}

void showProgress(const QString &line)
{
    static const bool isTerminal = isatty(STDERR_FILENO) == 1;
    static int shown = 0;
    if (!isTerminal || (line.isEmpty() && shown == 0))
        return;
    const int width = displayWidth(line);
    const QString blanks(qMax(0, shown - width), u' ');
    write(stderr, (u'\r' + line + blanks + (line.isEmpty() ? u"\r"_s : QString())).toUtf8());
    shown = width;
}

} // namespace portolan::cli
