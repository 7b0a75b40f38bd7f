// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/full_export.h"

#include "core/archive/value_text.h"
#include "core/collect/export_cells.h"
#include "core/collect/rating_columns.h"
#include "core/model/rows.h"
#include "core/wording/wording.h"
#include "core/workbook/workbook_writer.h"

using namespace Qt::StringLiterals;
using portolan::workbook::WorkbookWriter;

namespace portolan::collect {

namespace {

class Exporter {
public:
    explicit Exporter(WorkbookWriter &book)
        : m_book(book)
    {
    }

    void write(const Portfolio &portfolio)
    {
        m_book.setProperties(portfolio.info().name, {}, {});
        forEachKind([&]<typename E>() { writeKind<E>(portfolio); });
        writeLongTexts();
        writeInfo();
    }

private:
    template <typename E>
    void writeKind(const Portfolio &portfolio)
    {
        m_book.addSheet(QString::fromLatin1(E::table));
        int column = 0;
        forEachField<E>([&](const auto &field) {
            m_book.text(0, column, fieldLabel(QString::fromLatin1(E::table), QString::fromLatin1(field.name)),
                        {.fill = u"#f1f3f6"_s, .isBold = true});
            m_book.text(1, column++, QString::fromLatin1(field.name), {.color = u"#5c6675"_s, .isHead = true});
        });
        m_book.setColumnWidth(0, column - 1, 18);
        m_book.freeze(2, 0);
        int row = 2;
        for (const E *entity : rowsOf<E>(portfolio)) {
            column = 0;
            forEachField<E>([&](const auto &field) { writeCell(row, column++, entity->*field.member); });
            ++row;
        }
        m_book.filter({1, 0, std::max(2, row - 1), column - 1});
    }

    template <typename T>
    void writeCell(int row, int column, const T &value)
    {
        m_text.clear();
        archive::appendText(m_text, value);
        writeText(row, column, QString::fromUtf8(m_text.data(), qsizetype(m_text.size())));
    }
    void writeCell(int row, int column, double value)
    {
        // Workbooks keep 16 digits; a few numbers have more.
        if (QString::number(value, 'g', 16).toDouble() == value) {
            m_book.number(row, column, value);
            return;
        }
        m_text.clear();
        archive::appendText(m_text, value);
        m_book.text(row, column, QString::fromStdString(m_text));
    }
    void writeCell(int row, int column, int value) { m_book.number(row, column, value); }
    template <typename T>
    void writeCell(int row, int column, const std::optional<T> &value)
    {
        if (value)
            writeCell(row, column, *value);
    }

    void writeText(int row, int column, const QString &text)
    {
        if (text.isEmpty())
            return;
        QString cell = cellForm(text);
        if (cell.size() > mostOfCell) {
            m_longTexts << cell;
            cell = longTextMark + QString::number(m_longTexts.size());
        }
        m_book.text(row, column, cell);
    }

    void writeLongTexts()
    {
        if (m_longTexts.isEmpty())
            return;
        m_book.addSheet(longTextSheet);
        int row = 0;
        for (qsizetype number = 0; number < m_longTexts.size(); ++number) {
            const QString &text = m_longTexts[number];
            for (qsizetype from = 0; from < text.size(); from += mostOfCell, ++row) {
                m_book.number(row, 0, double(number + 1));
                // Between bars: a piece may begin or end with a blank.
                m_book.text(row, 1, u'|' + text.mid(from, mostOfCell) + u'|');
            }
        }
        m_book.hideSheet();
    }

    void writeInfo()
    {
        m_book.addSheet(exportInfoSheet);
        m_book.text(0, 0, u"format"_s);
        m_book.text(0, 1, QString::number(exportFormat));
        m_book.hideSheet();
    }

    WorkbookWriter &m_book;
    std::string m_text; // its memory is used again
    QStringList m_longTexts;
};

} // namespace

Result<> writeFullExport(const Portfolio &portfolio, const QString &path)
{
    auto book = WorkbookWriter::create(path);
    if (!book)
        return tl::unexpected(book.error());
    Exporter(**book).write(portfolio);
    return (*book)->finish();
}

} // namespace portolan::collect
