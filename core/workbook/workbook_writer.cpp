// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook_writer.h"

#include "core/files/whole_file.h"
#include "core/workbook/workbook_private.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRandomGenerator>
#include <QSet>

#include <cerrno>
#include <clocale>
#include <cstdio>
#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace portolan::workbook {

namespace {

constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;

// Control characters are escaped by the library; what has no form at all goes.
QByteArray cellText(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c.isNonCharacter() || c == QChar(0); });
    if (kept.size() > longestText)
        kept = kept.left(longestText - 1) + u'…';
    return kept.toUtf8();
}

// The library prints what went wrong; the error that is answered says it in the words of this program.
lxw_error closeQuietly(lxw_workbook *book)
{
#ifdef Q_OS_UNIX
    static QMutex oneAtATime; // standard error belongs to the whole program
    const QMutexLocker locked(&oneAtATime);
    std::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (kept >= 0 && nowhere >= 0)
        ::dup2(nowhere, STDERR_FILENO);
    const lxw_error error = workbook_close(book);
    const int number = errno;
    std::fflush(stderr);
    if (kept >= 0) {
        ::dup2(kept, STDERR_FILENO);
        ::close(kept);
    }
    if (nowhere >= 0)
        ::close(nowhere);
    errno = number;
    return error;
#else
    return workbook_close(book);
#endif
}

// The library prints numbers the way of the locale, but files have a point.
class PointInNumbers {
public:
#ifdef Q_OS_UNIX
    PointInNumbers()
        : m_own(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(uselocale(m_own))
    {
    }
    ~PointInNumbers()
    {
        uselocale(m_before);
        freelocale(m_own);
    }
    Q_DISABLE_COPY_MOVE(PointInNumbers)

private:
    locale_t m_own;
    locale_t m_before;
#endif
};

} // namespace

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString &path)
{
    if (const auto checked = checkTarget(path); !checked)
        return tl::unexpected(checked.error());
    const QFileInfo target(path);
    auto d = std::make_unique<Private>();
    d->path = path;
    d->part = target.absolutePath()
        + u"/.%1.%2.part"_s.arg(target.fileName()).arg(QRandomGenerator::system()->generate());
    QFile probe(d->part); // the library would print where it fails
    if (!probe.open(QIODevice::WriteOnly))
        return failure(Error::Code::CannotWrite, path, probe.errorString());
    probe.close();
    d->book = workbook_new(QFile::encodeName(d->part).constData());
    if (!d->book) {
        QFile::remove(d->part);
        return failure(Error::Code::Internal, path);
    }
    return std::unique_ptr<WorkbookWriter>(new WorkbookWriter(std::move(d)));
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}

WorkbookWriter::~WorkbookWriter()
{
    if (d->book) {
        lxw_workbook_free(d->book);
        QFile::remove(d->part);
    }
}

Result<> WorkbookWriter::finish()
{
    if (!d->sheet)
        addSheet(u"Sheet"_s);
    errno = 0;
    const PointInNumbers point;
    const lxw_error error = closeQuietly(d->book);
    const bool isFull = errno == ENOSPC;
    d->book = nullptr;
    Result<> done = failure(isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, d->path,
                            QString::fromUtf8(lxw_strerror(error)));
    if (error == LXW_NO_ERROR) {
        const auto bytes = readWhole(d->part, std::numeric_limits<qint64>::max() - 1);
        done = bytes ? saveWhole(*bytes, d->path) : tl::unexpected(bytes.error());
    }
    QFile::remove(d->part);
    return done;
}

void WorkbookWriter::setProperties(const QString &title, const QString &author, const QString &comment)
{
    lxw_doc_properties properties{};
    QByteArray texts[] = {cellText(title.left(250)), cellText(author.left(250)), cellText(comment.left(250))};
    QByteArray application("Portolan");
    properties.title = texts[0].data();
    properties.author = texts[1].data();
    properties.comments = texts[2].data();
    properties.category = application.data();
    workbook_set_properties(d->book, &properties);
}

QString WorkbookWriter::addSheet(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        const bool isAllowed = c.isPrint() && !u"[]:*?/\\'"_s.contains(c);
        plain += isAllowed ? c : u' ';
    }
    plain = plain.simplified().left(longestSheetName).trimmed();
    if (plain.isEmpty())
        plain = u"Sheet"_s;
    QString own = plain;
    for (int number = 2; d->sheetNames.contains(own.toLower()); ++number) {
        const QString ending = u" %1"_s.arg(number);
        own = plain.left(longestSheetName - ending.size()) + ending;
    }
    d->sheetNames.insert(own.toLower());
    d->sheet = workbook_add_worksheet(d->book, own.toUtf8().constData());
    return own;
}

void WorkbookWriter::text(int row, int column, const QString &text, const Look &look)
{
    worksheet_write_string(d->sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(),
                           d->format(look));
}

void WorkbookWriter::number(int row, int column, double value, const Look &look)
{
    worksheet_write_number(d->sheet, lxw_row_t(row), lxw_col_t(column), value, d->format(look));
}

void WorkbookWriter::date(int row, int column, QDate value, const Look &look)
{
    Look own = look;
    if (own.numberFormat.isEmpty())
        own.numberFormat = u"yyyy-mm-dd"_s;
    lxw_datetime day{value.year(), value.month(), value.day(), 0, 0, 0};
    if (value.year() < 1900)
        text(row, column, value.toString(Qt::ISODate), look); // before the days of workbooks
    else
        worksheet_write_datetime(d->sheet, lxw_row_t(row), lxw_col_t(column), &day, d->format(own));
}

void WorkbookWriter::formula(int row, int column, const QString &formula, double value, const Look &look)
{
    worksheet_write_formula_num(d->sheet, lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(),
                                d->format(look), value);
}

void WorkbookWriter::blank(int row, int column, const Look &look)
{
    worksheet_write_blank(d->sheet, lxw_row_t(row), lxw_col_t(column), d->format(look));
}

void WorkbookWriter::note(int row, int column, const QString &text, int width, int height)
{
    lxw_comment_options options{};
    options.width = uint16_t(width);
    options.height = uint16_t(height);
    worksheet_write_comment_opt(d->sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(),
                                &options);
}

void WorkbookWriter::setColumnWidth(int first, int last, double characters)
{
    worksheet_set_column(d->sheet, lxw_col_t(first), lxw_col_t(last), characters, nullptr);
}

void WorkbookWriter::hideColumns(int first, int last)
{
    lxw_row_col_options hidden{};
    hidden.hidden = 1;
    worksheet_set_column_opt(d->sheet, lxw_col_t(first), lxw_col_t(last), 8, nullptr, &hidden);
}

void WorkbookWriter::hideRow(int row)
{
    lxw_row_col_options hidden{};
    hidden.hidden = 1;
    worksheet_set_row_opt(d->sheet, lxw_row_t(row), 15, nullptr, &hidden);
}

void WorkbookWriter::hideSheet()
{
    worksheet_hide(d->sheet);
}

void WorkbookWriter::setRowHeight(int row, double points)
{
    worksheet_set_row(d->sheet, lxw_row_t(row), points, nullptr);
}

void WorkbookWriter::mergeText(const CellRange &range, const QString &text, const Look &look)
{
    worksheet_merge_range(d->sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn),
                          lxw_row_t(range.lastRow), lxw_col_t(range.lastColumn), cellText(text).constData(),
                          d->format(look));
}

void WorkbookWriter::freeze(int row, int column)
{
    worksheet_freeze_panes(d->sheet, lxw_row_t(row), lxw_col_t(column));
}

void WorkbookWriter::filter(const CellRange &range)
{
    worksheet_autofilter(d->sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn),
                         lxw_row_t(range.lastRow), lxw_col_t(range.lastColumn));
}

void WorkbookWriter::landscape()
{
    worksheet_set_landscape(d->sheet);
    worksheet_fit_to_pages(d->sheet, 1, 0);
    worksheet_set_paper(d->sheet, 9);
}

void WorkbookWriter::activate()
{
    worksheet_activate(d->sheet);
    worksheet_set_first_sheet(d->sheet);
}

QString cellName(int row, int column, bool absolute)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    const QString mark = absolute ? u"$"_s : QString();
    return mark + letters + mark + QString::number(row + 1);
}

} // namespace portolan::workbook
