// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/messages.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

// Walks the text once. Quoted cells lose their escapes in place, so that every cell stays one slice.
class CsvParser {
public:
    CsvParser(QString text, QChar delimiter)
        : m_delimiter(delimiter.unicode())
    {
        m_sheet.m_text = std::move(text);
        m_begin = reinterpret_cast<char16_t *>(m_sheet.m_text.data());
        m_end = m_begin + m_sheet.m_text.size();
        m_at = m_begin;
    }

    Result<Sheet> parse(const QString &sourceName, const Watch &watch)
    {
        while (m_at < m_end) {
            if (!readRow())
                return failure(Error::Code::BadInput, sourceName, messages::quoteNeverClosed(), m_quoteLine);
            if (m_sheet.written(m_sheet.rowCount() - 1) > SheetBuilder::mostColumns)
                return failure(Error::Code::BadInput, sourceName,
                               messages::tooManyColumns(SheetBuilder::mostColumns), int(m_sheet.rowCount()));
            if (m_sheet.rowCount() % Watch::interval == 0) {
                if (watch.isCancelled())
                    return failure(Error::Code::Cancelled, sourceName);
                watch.report(m_sheet.rowCount(), 0);
            }
        }
        return std::move(m_sheet);
    }

private:
    bool isBreak(char16_t letter) const { return letter == u'\n' || letter == u'\r'; }
    bool endsCell(char16_t letter) const { return letter == m_delimiter || isBreak(letter); }

    bool readRow()
    {
        for (;;) {
            if (m_at < m_end && *m_at == u'"') {
                if (!readQuoted())
                    return false;
            } else {
                char16_t *const from = m_at;
                while (m_at < m_end && !endsCell(*m_at))
                    ++m_at;
                add(from, m_at);
            }
            if (m_at == m_end || *m_at != m_delimiter)
                break;
            ++m_at;
        }
        skipBreak();
        m_sheet.m_rowEnds.push_back(quint32(m_sheet.m_cells.size()));
        return true;
    }

    bool readQuoted()
    {
        m_quoteLine = m_line;
        char16_t *const from = ++m_at;
        char16_t *to = from;
        for (;; ++m_at) {
            if (m_at == m_end)
                return false;
            if (*m_at == u'"') {
                if (m_at + 1 == m_end || m_at[1] != u'"')
                    break;
                ++m_at;
            } else if (*m_at == u'\n' || (*m_at == u'\r' && (m_at + 1 == m_end || m_at[1] != u'\n'))) {
                ++m_line;
            }
            *to++ = *m_at;
        }
        ++m_at;
        while (m_at < m_end && !endsCell(*m_at)) // text behind the closing quote belongs to the cell
            *to++ = *m_at++;
        add(from, to);
        return true;
    }

    void add(const char16_t *from, const char16_t *to)
    {
        const QStringView trimmed = QStringView(from, to).trimmed();
        m_sheet.m_cells.push_back({quint32(trimmed.utf16() - m_begin), quint32(trimmed.size()), 0});
    }

    void skipBreak()
    {
        if (m_at == m_end)
            return;
        if (*m_at == u'\r' && m_at + 1 < m_end && m_at[1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    Sheet m_sheet;
    char16_t m_delimiter;
    char16_t *m_begin = nullptr;
    char16_t *m_end = nullptr;
    char16_t *m_at = nullptr;
    int m_line = 1;
    int m_quoteLine = 1;
};

namespace {

constexpr QChar candidates[] = {u',', u';', u'\t', u'|'};

bool isCandidate(QChar letter)
{
    return std::find(std::begin(candidates), std::end(candidates), letter) != std::end(candidates);
}

// Cells per record of the first records, were `delimiter` the one.
std::vector<int> widths(QStringView text, QChar delimiter)
{
    std::vector<int> found;
    int cells = 1;
    bool quoted = false;
    bool atCellStart = true;
    bool blank = true;
    for (const QChar letter : text) {
        if (letter == u'"' && (quoted || atCellStart)) {
            quoted = !quoted;
        } else if (!quoted && (letter == u'\n' || letter == u'\r')) {
            if (!blank)
                found.push_back(cells);
            cells = 1;
            blank = true;
            atCellStart = true;
            continue;
        } else if (!quoted && letter == delimiter) {
            ++cells;
            atCellStart = true;
            continue;
        }
        blank = blank && letter.isSpace();
        atCellStart = isCandidate(letter) || (atCellStart && letter.isSpace());
    }
    if (found.empty() || (!quoted && !blank))
        found.push_back(cells);
    return found;
}

// Share of the records that have the most frequent width, counted only when it is wider than one cell.
double evenness(const std::vector<int> &found)
{
    std::map<int, int> times;
    for (const int width : found)
        ++times[width];
    int most = 0;
    int width = 1;
    for (const auto &[candidate, count] : times) {
        if (candidate > 1 && count >= most) {
            most = count;
            width = candidate;
        }
    }
    const double wide = 1.0 - 1.0 / width; // two cells 0.5, many near 1
    return double(most) / double(found.size()) * wide;
}

} // namespace

QChar findDelimiter(QStringView text)
{
    const QStringView head = text.left(64 * 1024);
    QChar best = u',';
    double bestEvenness = 0;
    for (const QChar candidate : candidates) {
        const double found = evenness(widths(head, candidate));
        if (found > bestEvenness) {
            best = candidate;
            bestEvenness = found;
        }
    }
    return best;
}

Result<Sheet> readCsv(QString text, QChar delimiter, const QString &sourceName, const Watch &watch)
{
    if (text.size() >= qsizetype(std::numeric_limits<quint32>::max()))
        return failure(Error::Code::BadInput, sourceName, messages::tooLong());
    return CsvParser(std::move(text), delimiter).parse(sourceName, watch);
}

} // namespace portolan::exchange
