// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_report.h"

#include "core/report/csv_tables.h"
#include "core/report/report_text.h"
#include "core/report/xlsx_charts.h"
#include "core/report/xlsx_tables.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

constexpr int textColumns = 7; // over which a paragraph runs

class Workbook {
public:
    Workbook(const Document &document, workbook::WorkbookWriter &book)
        : m_document(document)
        , m_book(book)
        , m_charts(book)
    {
    }

    void write()
    {
        m_book.setProperties(m_document.title, m_document.author,
                             m_document.provenance.lines().join(u"; "_s));
        writeCover();
        std::vector<const Section *> pages;
        for (const Section &section : m_document.sections) {
            if (section.isSub)
                pages.push_back(&section);
            else
                writeSection(section);
        }
        if (!pages.empty())
            writePages(pages);
        m_charts.writeData();
    }

private:
    void writeCover()
    {
        m_book.addSheet(ReportText::tr("About"));
        m_book.landscape();
        m_book.setColumnWidth(0, 0, 95);
        int row = 0;
        m_book.text(row++, 0, m_document.kicker, {.color = u"#5c6675"_s, .isBold = true});
        m_book.setRowHeight(row, 48);
        m_book.text(row++, 0, m_document.title, {.size = 18, .isBold = true, .isWrapped = true});
        m_book.text(row++, 0, m_document.subtitle, {.color = u"#5c6675"_s});
        for (const QString &line : {m_document.client, m_document.author}) {
            if (!line.isEmpty())
                m_book.text(row++, 0, line);
        }
        ++row;
        for (const QString &line : m_document.provenance.lines())
            m_book.text(row++, 0, line, {.color = u"#5c6675"_s, .isWrapped = true});
    }

    void writeSection(const Section &section)
    {
        m_book.addSheet(section.name);
        m_book.landscape();
        m_row = 0;
        m_isFrozen = false;
        m_widths.clear();
        m_book.text(m_row++, 0, section.finding, {.size = 14, .isBold = true});
        ++m_row;
        forEachBlock(section.blocks, [this](const Block &block) { std::visit(*this, block.content); });
        setWidths();
    }

    // Of the pages of initiatives one row each, and their tables as one.
    void writePages(const std::vector<const Section *> &pages)
    {
        ReportTable table;
        table.id = u"initiatives"_s;
        table.title = ReportText::tr("Initiatives");
        table.columns = {{ReportText::tr("Code"), NumberForm::Text, 1},
                         {ReportText::tr("Finding"), NumberForm::Text, 4}};
        QHash<QString, int> places;
        for (const Section *page : pages) {
            std::vector<Cell> row{{.text = page->name}, {.text = page->finding}};
            row.resize(size_t(table.columns.size()));
            const auto put = [&](const Fact &fact) {
                if (!places.contains(fact.name)) {
                    places.insert(fact.name, int(table.columns.size()));
                    table.columns << Column{fact.name, fact.form, 1.4};
                    row.resize(size_t(table.columns.size()));
                }
                row[size_t(places.value(fact.name))] = {
                    .text = fact.value, .number = fact.number, .date = fact.date};
            };
            forEachBlock(page->blocks, [&](const Block &block) {
                if (const auto *figures = std::get_if<FigureRow>(&block.content)) {
                    for (const Figure &figure : figures->items) {
                        if (figure.exact.isEmpty())
                            put({figure.label, figure.value});
                        for (const Fact &fact : figure.exact)
                            put(fact);
                    }
                } else if (const auto *facts = std::get_if<Facts>(&block.content)) {
                    for (const Fact &fact : facts->items)
                        put(fact);
                }
            });
            table.rows.push_back(std::move(row));
        }
        for (std::vector<Cell> &row : table.rows)
            row.resize(size_t(table.columns.size()));
        writeTableSheet(ReportText::tr("Initiatives"), table);
        for (const ReportTable &each : tablesOf(m_document)) {
            if (each.id == u"contributions"_s)
                writeTableSheet(each.title, each);
        }
    }

    static Fact factOf(const Figure &figure)
    {
        return figure.exact.size() == 1 ? figure.exact.first() : Fact{figure.label, figure.value};
    }

    void writeFact(int row, int column, const Fact &fact, workbook::Look look)
    {
        look.numberFormat = formatOf(fact.form);
        if (fact.number)
            m_book.number(row, column, *fact.number, look);
        else if (fact.date.isValid())
            m_book.date(row, column, fact.date, look);
        else
            m_book.text(row, column, fact.value, look);
    }

    void writeTableSheet(const QString &name, const ReportTable &table)
    {
        m_book.addSheet(name);
        m_book.landscape();
        m_row = 0;
        m_isFrozen = false;
        m_widths.clear();
        (*this)(table);
        setWidths();
    }

public:
    void operator()(const Paragraph &paragraph)
    {
        const bool isNote = paragraph.style == Paragraph::Style::Note;
        m_book.mergeText({m_row, 0, m_row, textColumns}, paragraph.text,
                         {.color = isNote ? u"#5c6675"_s : QString(), .isWrapped = true});
        constexpr double perLine = 110;
        constexpr double lineHeight = 15;
        m_book.setRowHeight(m_row++, lineHeight * (1 + std::floor(double(paragraph.text.size()) / perLine)));
    }
    void operator()(const Heading &heading)
    {
        ++m_row;
        m_book.text(m_row++, 0, heading.text, {.isBold = true});
    }
    void operator()(const Bullets &bullets)
    {
        for (const QString &item : bullets.items)
            m_book.text(m_row++, 0, u"• "_s + item);
    }
    void operator()(const FigureRow &row)
    {
        for (int i = 0; i < int(row.items.size()); ++i) {
            constexpr double largeLetter = 1.5; // in relation to the usual ones
            const Fact fact = factOf(row.items[i]);
            const bool isNumber = fact.number.has_value(); // stands at the right of its cell
            const QString label = fact.form == NumberForm::Money && !m_document.currency.isEmpty()
                ? u"%1 (%2)"_s.arg(row.items[i].label, m_document.currency)
                : row.items[i].label;
            m_book.text(m_row, i, label, {.color = u"#5c6675"_s, .isWrapped = true, .isRight = isNumber});
            writeFact(m_row + 1, i, fact, {.size = 14, .isBold = true});
            m_book.text(m_row + 2, i, row.items[i].note,
                        {.color = u"#5c6675"_s, .isWrapped = true, .isRight = isNumber});
            if (i >= int(m_widths.size()))
                m_widths.resize(size_t(i) + 1, 0);
            m_widths[size_t(i)] = std::max(m_widths[size_t(i)], double(fact.value.size()) * largeLetter + 2);
        }
        constexpr double twoLines = 30;
        m_book.setRowHeight(m_row + 2, twoLines);
        m_row += 4;
    }
    void operator()(const Facts &facts)
    {
        for (const Fact &fact : facts.items) {
            m_book.text(m_row, 0, fact.name, {.color = u"#5c6675"_s});
            writeFact(m_row++, 1, fact, {});
        }
    }
    void operator()(const ReportTable &table)
    {
        if (!table.title.isEmpty())
            m_book.text(m_row++, 0, table.title, {.isBold = true});
        const TableExtent extent = writeTable(m_book, table, m_document.currency, m_row);
        if (!m_isFrozen) { // a sheet has one filter and one frozen head
            m_book.filter(extent.cells);
            if (extent.cells.firstRow < 12)
                m_book.freeze(extent.cells.firstRow + 1, 0);
            m_isFrozen = true;
        }
        for (int i = 0; i < int(extent.widths.size()); ++i) {
            if (i >= int(m_widths.size()))
                m_widths.push_back(0);
            m_widths[size_t(i)] = std::max(m_widths[size_t(i)], extent.widths[size_t(i)]);
        }
        m_row = extent.cells.lastRow + 2;
    }
    void operator()(const Chart &chart) { m_row += m_charts.insert(chart, m_row); }
    void operator()(const Columns &) { } // seen block by block

private:
    void setWidths()
    {
        for (int i = 0; i < std::max(int(m_widths.size()), textColumns + 1); ++i) {
            const double width = i < int(m_widths.size()) ? m_widths[size_t(i)] : 0;
            m_book.setColumnWidth(i, i, std::clamp(width, 12.0, 60.0));
        }
    }

    const Document &m_document;
    workbook::WorkbookWriter &m_book;
    XlsxCharts m_charts;
    int m_row = 0;
    bool m_isFrozen = false;
    std::vector<double> m_widths;
};

} // namespace

Result<> writeXlsxReport(const Document &document, const QString &path)
{
    auto book = workbook::WorkbookWriter::create(path);
    if (!book)
        return tl::unexpected(book.error());
    Workbook(document, **book).write();
    return (*book)->finish();
}

} // namespace portolan::report
