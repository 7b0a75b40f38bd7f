// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_table.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr int mostColumns = 1000;
constexpr int longestSpan = 10'000; // rows
constexpr qsizetype mostCells = 2'000'000;

struct Tag {
    QString name; // lower case
    QHash<QString, QString> attributes;
    bool isEnd = false;
};

QString entityText(QStringView name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u"\u00A0"_s}, {u"euro"_s, u"€"_s},   {u"pound"_s, u"£"_s},
        {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},     {u"hellip"_s, u"…"_s}, {u"auml"_s, u"ä"_s},
        {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},      {u"Auml"_s, u"Ä"_s},   {u"Ouml"_s, u"Ö"_s},
        {u"Uuml"_s, u"Ü"_s},   {u"szlig"_s, u"ß"_s},     {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s},
        {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s},    {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},
        {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},     {u"bdquo"_s, u"„"_s},  {u"laquo"_s, u"«"_s},
        {u"raquo"_s, u"»"_s},  {u"middot"_s, u"·"_s},    {u"bull"_s, u"•"_s},   {u"deg"_s, u"°"_s},
        {u"plusmn"_s, u"±"_s}, {u"times"_s, u"×"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    bool ok = false;
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = isHex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool isLetter = ok && code >= 9 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
    const auto letter = char32_t(code);
    return isLetter ? QString::fromUcs4(&letter, 1) : QString();
}

QString decoded(QStringView text)
{
    constexpr qsizetype longestEntity = 10;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.mid(i, longestEntity + 2).indexOf(u';') : -1;
        const QString letter = end > 1 ? entityText(text.mid(i + 1, end - 1)) : QString();
        if (letter.isEmpty()) {
            out += text[i];
        } else {
            out += letter;
            i += end;
        }
    }
    return out;
}

// Goes through the text tag by tag.
class Scanner {
public:
    explicit Scanner(QStringView html)
        : m_html(html)
    {
    }
    bool atEnd() const { return m_at >= m_html.size(); }
    // The text up to the next tag.
    QStringView text()
    {
        qsizetype end = m_at;
        while (end < m_html.size() && !startsTag(end))
            ++end;
        const QStringView between = m_html.mid(m_at, end - m_at);
        m_at = end;
        return between;
    }
    // The tag that begins here; comments and the like have no name.
    Tag tag()
    {
        Tag tag;
        if (m_html.mid(m_at, 4) == u"<!--") {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return tag;
        }
        ++m_at;
        tag.isEnd = m_at < m_html.size() && m_html[m_at] == u'/';
        m_at += tag.isEnd ? 1 : 0;
        tag.name = word().toString().toLower();
        if (tag.name.endsWith(u'/')) // <br/>
            tag.name.chop(1);
        while (!atEnd() && m_html[m_at] != u'>')
            attribute(tag);
        ++m_at;
        if (!tag.isEnd && (tag.name == "style"_L1 || tag.name == "script"_L1))
            skipPast(tag.name);
        return tag;
    }

private:
    bool startsTag(qsizetype at) const
    {
        if (m_html[at] != u'<' || at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }
    QStringView word()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !m_html[m_at].isSpace() && m_html[m_at] != u'>' && m_html[m_at] != u'=')
            ++m_at;
        return m_html.mid(begin, m_at - begin);
    }
    void blanks()
    {
        while (!atEnd() && m_html[m_at].isSpace())
            ++m_at;
    }
    void attribute(Tag &tag)
    {
        blanks();
        const qsizetype before = m_at;
        const QString name = word().toString().toLower();
        blanks();
        if (atEnd() || m_html[m_at] != u'=') {
            m_at += m_at == before && !atEnd() && m_html[m_at] != u'>' ? 1 : 0;
            return;
        }
        ++m_at;
        blanks();
        if (atEnd())
            return;
        const QChar quote = m_html[m_at];
        if (quote != u'"' && quote != u'\'') {
            tag.attributes.insert(name, word().toString());
            return;
        }
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        const qsizetype stop = end < 0 ? m_html.size() : end;
        tag.attributes.insert(name, decoded(m_html.mid(m_at + 1, stop - m_at - 1)));
        m_at = stop + 1;
    }
    void skipPast(const QString &name)
    {
        const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    QStringView m_html;
    qsizetype m_at = 0;
};

// Puts cells into rows and columns, around those that reach in from above.
class Grid {
public:
    void beginRow(bool isShown)
    {
        endRow();
        m_isShown = isShown;
        m_hasRow = true;
    }
    // Where the next cell goes.
    void beginCell(int columns, int rows)
    {
        if (!m_hasRow)
            beginRow(true);
        while (m_column < int(m_reaching.size()) && m_reaching[size_t(m_column)] > 0)
            pass(m_column++);
        const int last = std::min(m_column + columns, mostColumns);
        if (int(m_reaching.size()) < last)
            m_reaching.resize(size_t(last), 0);
        for (int column = m_column; column < last; ++column)
            m_reaching[size_t(column)] = rows - 1;
        m_cellAt = m_column < mostColumns ? m_column : -1;
        m_column = last;
    }
    void putCell(HtmlCell cell)
    {
        if (m_cellAt < 0 || m_cells >= mostCells)
            return;
        while (m_row.size() <= m_cellAt)
            m_row << HtmlCell();
        m_row[m_cellAt] = std::move(cell);
        m_cells += m_column - m_cellAt;
    }
    void endRow()
    {
        if (!m_hasRow)
            return;
        for (int column = m_column; column < int(m_reaching.size()); ++column) {
            if (m_reaching[size_t(column)] > 0)
                pass(column);
        }
        m_width = std::max<qsizetype>(m_width, std::max<qsizetype>(m_column, m_row.size()));
        if (m_isShown)
            m_rows << m_row;
        m_row.clear();
        m_column = 0;
        m_hasRow = false;
    }
    HtmlTable finish()
    {
        endRow();
        if (m_width * m_rows.size() > mostCells)
            m_width = 0; // one row of a great width would blow up all the others
        for (QList<HtmlCell> &row : m_rows) {
            while (row.size() < m_width)
                row << HtmlCell();
        }
        return std::move(m_rows);
    }

private:
    void pass(int column) { --m_reaching[size_t(column)]; }

    HtmlTable m_rows;
    QList<HtmlCell> m_row;
    std::vector<int> m_reaching; // per column, rows below that a merged cell still fills
    int m_column = 0;
    int m_cellAt = -1;
    qsizetype m_width = 0;
    qsizetype m_cells = 0;
    bool m_hasRow = false;
    bool m_isShown = true;
};

// What is shown in a cell: runs of blanks are one, line breaks are kept.
class CellText {
public:
    void add(QStringView text)
    {
        for (const QChar letter : decoded(text)) {
            const bool isBlank = letter == u' ' || letter == u'\n' || letter == u'\r' || letter == u'\t';
            if (!isBlank)
                m_text += letter;
            else if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        }
    }
    void breakLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\n';
    }
    QString take() { return std::exchange(m_text, {}).trimmed(); }

private:
    QString m_text;
};

int span(const Tag &tag, const QString &name, int most)
{
    return std::clamp(tag.attributes.value(name).toInt(), 1, most);
}

bool isHidden(const Tag &tag)
{
    QString style = tag.attributes.value(u"style"_s).toLower();
    return style.remove(u' ').contains("display:none"_L1);
}

class Reader {
public:
    // False when the table is at its end.
    bool take(const Tag &tag)
    {
        if (tag.name == "table"_L1) {
            m_depth += tag.isEnd ? -1 : 1;
            if (m_depth > 0)
                return true;
            endCell();
            return false;
        }
        if (m_depth == 1 && tag.name == "tr"_L1) {
            endCell();
            tag.isEnd ? m_grid.endRow() : m_grid.beginRow(!isHidden(tag));
        } else if (m_depth == 1 && (tag.name == "td"_L1 || tag.name == "th"_L1)) {
            endCell();
            if (!tag.isEnd)
                beginCell(tag);
        } else if (m_isInCell && tag.name == "br"_L1) {
            m_text.breakLine();
        } else if (m_isInCell && (tag.name == "p"_L1 || tag.name == "div"_L1) && tag.isEnd) {
            m_text.breakLine();
        }
        return true;
    }
    void text(QStringView text)
    {
        if (m_isInCell)
            m_text.add(text);
    }
    HtmlTable finish()
    {
        endCell();
        return m_grid.finish();
    }

private:
    void beginCell(const Tag &tag)
    {
        m_grid.beginCell(span(tag, u"colspan"_s, mostColumns), span(tag, u"rowspan"_s, longestSpan));
        bool ok = false;
        const double number = tag.attributes.value(u"sdval"_s).toDouble(&ok);
        m_number = ok ? std::optional(number) : std::nullopt;
        m_isInCell = true;
    }
    void endCell()
    {
        if (!std::exchange(m_isInCell, false))
            return;
        m_grid.putCell({m_text.take(), m_number});
    }

    Grid m_grid;
    CellText m_text;
    std::optional<double> m_number;
    int m_depth = 0;
    bool m_isInCell = false;
};

} // namespace

HtmlTable readHtmlTable(const QString &html)
{
    const qsizetype begin = html.indexOf("<table"_L1, 0, Qt::CaseInsensitive);
    if (begin < 0)
        return {};
    Scanner scanner(QStringView(html).mid(begin));
    Reader reader;
    while (!scanner.atEnd()) {
        reader.text(scanner.text());
        if (!scanner.atEnd() && !reader.take(scanner.tag()))
            break;
    }
    return reader.finish();
}

} // namespace portolan::exchange
