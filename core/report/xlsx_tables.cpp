// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_tables.h"

#include "core/report/report_text.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;
using portolan::workbook::cellName;
using portolan::workbook::CellRange;
using portolan::workbook::Look;
using portolan::workbook::WorkbookWriter;

namespace portolan::report {

QString formatOf(NumberForm form)
{
    switch (form) {
    case NumberForm::Text: return {};
    case NumberForm::Whole: return u"#,##0"_s;
    case NumberForm::Decimal: return u"0.0"_s;
    case NumberForm::Percent: return u"0%"_s;
    case NumberForm::Money: return u"#,##0"_s;
    case NumberForm::Date: return u"yyyy-mm-dd"_s;
    }
    Q_UNREACHABLE();
}

namespace {

class TableWriter {
public:
    TableWriter(WorkbookWriter &book, const ReportTable &table, const QString &currency, int row)
        : m_book(book)
        , m_table(table)
        , m_currency(currency)
        , m_first(row)
        , m_columns(int(table.columns.size()))
    {
    }

    TableExtent write()
    {
        m_widths.assign(size_t(m_columns), 0);
        if (!m_table.weights.isEmpty())
            writeWeights();
        writeHead();
        int row = m_first + 1;
        for (const std::vector<Cell> &cells : m_table.rows)
            writeRow(cells, row++);
        addConditions(row - 1);
        return {{m_first, 0, row - 1, m_columns - 1}, m_widths};
    }

private:
    bool isCriterion(int column) const { return m_table.weights.value(column).has_value(); }
    bool isIndex(int column) const { return !m_table.weights.isEmpty() && column == m_columns - 1; }

    // Two rows over the head: what weighs how much, and whether high is good.
    void writeWeights()
    {
        const Look muted{.color = u"#5c6675"_s};
        m_book.text(m_first, 0, ReportText::tr("Weight"), muted);
        m_book.text(m_first + 1, 0, ReportText::tr("Direction: 1 high is good, -1 high is bad"), muted);
        for (int column = 0; column < m_columns; ++column) {
            if (const auto weight = m_table.weights.value(column)) {
                m_book.number(m_first, column, std::abs(*weight),
                              {.numberFormat = u"0.##"_s, .isRight = true});
                m_book.number(m_first + 1, column, std::signbit(*weight) ? -1 : 1, {.isRight = true});
            }
        }
        m_weights = m_first;
        m_first += 2;
    }

    void writeHead()
    {
        for (int column = 0; column < m_columns; ++column) {
            const Column &from = m_table.columns[column];
            const QString title = from.form == NumberForm::Money && !m_currency.isEmpty()
                ? ReportText::tr("%1 in %2", "amount, currency").arg(from.title, m_currency)
                : from.title;
            m_book.text(m_first, column, title,
                        {.fill = u"#f1f3f6"_s,
                         .isBold = true,
                         .isWrapped = true,
                         .isRight = from.isNumber(),
                         .isHead = true});
            widen(column, double(title.size()) + 3);
        }
    }

    void writeRow(const std::vector<Cell> &cells, int row)
    {
        for (int column = 0; column < m_columns; ++column) {
            const Cell &cell = cells[size_t(column)];
            const NumberForm form = m_table.columns[column].form;
            const Look look{.numberFormat = formatOf(form),
                            .color = cell.quadrant ? quadrantColor(*cell.quadrant) : QString(),
                            .isBold = column == m_table.strongColumn,
                            .isWrapped = cell.text.size() > 40};
            widen(column, double(cell.text.size()) + 2);
            if (isIndex(column) && cell.number)
                m_book.formula(row, column, indexFormula(row), *cell.number, look);
            else if (cell.number)
                m_book.number(row, column, *cell.number, look);
            else if (cell.date.isValid())
                m_book.date(row, column, cell.date, look);
            else if (cell.text != u"–"_s && !cell.text.isEmpty())
                m_book.text(row, column, cell.text, look);
        }
    }

    // The weighted mean of utilities over the criteria that have a rating.
    QString indexFormula(int row) const
    {
        int first = m_columns;
        int last = 0;
        for (int column = 0; column < m_columns; ++column) {
            if (isCriterion(column)) {
                first = std::min(first, column);
                last = std::max(last, column);
            }
        }
        const auto across = [&](int at, bool absolute) {
            const QString from = cellName(at, first, absolute);
            return from + u':' + cellName(at, last, absolute);
        };
        const QString ratings = across(row, false);
        const QString weights = across(m_weights, true);
        const QString directions = across(m_weights + 1, true);
        return u"=IF(COUNT(%1)=0,\"\",SUMPRODUCT(ISNUMBER(%1)*%2*25*((%1-1)*(%3=1)+(5-%1)*(%3=-1)))"
               "/SUMPRODUCT(ISNUMBER(%1)*%2))"_s.arg(ratings, weights, directions);
    }

    void addConditions(int last)
    {
        if (last <= m_first)
            return;
        for (int column = 0; column < m_columns; ++column) {
            const CellRange range{m_first + 1, column, last, column};
            if (m_table.columns[column].form == NumberForm::Percent)
                m_book.dataBar(range, u"#bcd0f7"_s);
            else if (isCriterion(column))
                m_book.colorScale(range, u"#f7d9d4"_s, u"#ffffff"_s, u"#cfeae5"_s);
            else if (isIndex(column) || m_table.columns[column].title == ReportText::tr("Index"))
                m_book.dataBar(range, u"#9fd8cf"_s);
        }
    }

    void widen(int column, double width)
    {
        m_widths[size_t(column)] = std::max(m_widths[size_t(column)], width);
    }

    WorkbookWriter &m_book;
    const ReportTable &m_table;
    const QString &m_currency;
    int m_first;
    int m_columns;
    int m_weights = 0;
    std::vector<double> m_widths;
};

} // namespace

QString quadrantColor(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return u"#0b8f7e"_s;
    case Quadrant::StrategicBet: return u"#3556d8"_s;
    case Quadrant::FillIn: return u"#b7791f"_s;
    case Quadrant::Reconsider: return u"#7a8597"_s;
    }
    Q_UNREACHABLE();
}

TableExtent writeTable(WorkbookWriter &book, const ReportTable &table, const QString &currency, int row)
{
    return TableWriter(book, table, currency, row).write();
}

} // namespace portolan::report
