// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/full_export.h"

#include "core/collect/cell_value.h"
#include "core/collect/collect_text.h"
#include "core/collect/full_export_names.h"
#include "core/model/rows.h"
#include "core/wording/wording.h"
#include "core/workbook/workbook_writer.h"

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

using workbook::Look;

template <typename T>
constexpr bool isId = false;
template <typename Tag>
constexpr bool isId<Id<Tag>> = true;

constexpr qsizetype mostLines = 150'000; // of a sheet; a kind with more goes on in another one
constexpr qsizetype mostSpread = 1'000; // columns of one field; what has none is kept as exact value
const Look columnLook{.fill = u"#eef1f6"_s, .isBold = true, .isHead = true};
const Look nameLook{.color = u"#5c6675"_s};

// A value that its cell does not show whole.
struct Exact {
    const char *table;
    qint64 id;
    const char *field;
    std::string text; // as in an archive
};

// Keys of a spread field over all entities, those of one entity in its order.
template <typename E, typename T>
QStringList spreadKeys(const std::vector<const E *> &rows, T E::*member)
{
    QStringList keys;
    QSet<QString> known;
    for (const E *row : rows) {
        qsizetype after = 0;
        for (const SpreadEntry &entry : entriesOf(row->*member)) {
            if (known.contains(entry.key)) {
                after = keys.indexOf(entry.key, after) < 0 ? after : keys.indexOf(entry.key, after) + 1;
            } else if (fitsCell(entry.key) && keys.size() < mostSpread) {
                known.insert(entry.key);
                keys.insert(after++, entry.key);
            }
        }
    }
    return keys;
}

template <Spread T>
bool fitsColumns(const T &value, const QStringList &keys)
{
    QHash<QString, QString> cells;
    for (const SpreadEntry &entry : entriesOf(value)) {
        if (!fitsCell(entry.cell.text))
            return false;
        cells.insert(entry.key, entry.cell.text);
    }
    T back{};
    for (const QString &key : keys) {
        const auto cell = cells.constFind(key);
        if (cell != cells.constEnd() && !setEntry(back, key, *cell))
            return false;
    }
    return back == value;
}

class FullExport {
public:
    FullExport(const Portfolio &portfolio, workbook::WorkbookWriter &book, const Progress &progress)
        : m_portfolio(portfolio)
        , m_book(book)
        , m_progress(progress)
    {
        forEachKind([this]<typename E>() { m_total += qsizetype(rowsOf<E>(m_portfolio).size()); });
    }

    // False when it was cancelled.
    bool write()
    {
        m_book.setProperties(m_portfolio.info().name, {},
                             CollectText::tr("Everything in the portfolio, from Portolan"));
        writeAbout();
        forEachKind([this]<typename E>() {
            if (!m_isCancelled)
                writeKind<E>();
        });
        if (!m_isCancelled)
            writeExact();
        return !m_isCancelled;
    }

private:
    void writeAbout()
    {
        m_book.addSheet(CollectText::tr("About"));
        m_book.setColumnWidth(0, 0, 30);
        m_book.setColumnWidth(1, 1, 70);
        m_book.hideColumns(2, 3);
        m_book.text(0, 0, m_portfolio.info().name, {.size = 16, .isBold = true});
        m_book.text(
            1, 0,
            CollectText::tr(
                "Everything in the portfolio. It can be made into a portfolio again: portolan restore."),
            nameLook);
        m_book.text(1, 2, aboutFormat);
        m_book.text(1, 3, QString::number(fullExportFormat));
        int row = 3;
        m_book.text(row, 0, CollectText::tr("Sheet"), columnLook);
        m_book.text(row, 1, CollectText::tr("Lines"), columnLook);
        forEachKind([&]<typename E>() {
            QStringList fields;
            forEachField<E>([&fields](const auto &field) { fields << QString::fromLatin1(field.name); });
            const auto count = rowsOf<E>(m_portfolio).size();
            ++row;
            m_book.text(row, 0, sheetNameOf(QString::fromLatin1(E::table)));
            m_book.text(row, 1, QString::number(count));
            m_book.text(row, 2, u"about.kind/"_s + QLatin1StringView(E::table));
            m_book.text(row, 3, fields.join(u' '));
        });
    }

    template <typename E>
    void writeKind()
    {
        const std::vector<const E *> rows = rowsOf<E>(m_portfolio);
        m_spread.clear();
        forEachField<E>([&](const auto &field) {
            using T = typename std::remove_cvref_t<decltype(field)>::Type;
            if constexpr (Spread<T>)
                m_spread.insert(QString::fromLatin1(field.name), spreadKeys(rows, field.member));
        });
        for (qsizetype first = 0; first < std::max<qsizetype>(qsizetype(rows.size()), 1);
             first += mostLines) {
            m_book.addSheet(sheetNameOf(QString::fromLatin1(E::table)));
            const int columns = writeHead<E>();
            const qsizetype end = std::min(first + mostLines, qsizetype(rows.size()));
            for (qsizetype i = first; i < end && goesOn(); ++i)
                writeEntity(int(i - first) + 2, *rows[size_t(i)]);
            m_book.freeze(2, 0);
            m_book.filter({1, 0, int(end - first) + 1, columns - 1});
        }
    }

    bool goesOn()
    {
        constexpr qsizetype interval = 500; // rows between two looks
        if (m_progress && m_done++ % interval == 0)
            m_isCancelled = m_isCancelled || !m_progress(m_done, m_total);
        return !m_isCancelled;
    }

    // Answers the number of columns.
    template <typename E>
    int writeHead()
    {
        int column = 0;
        const QString family = QLatin1StringView(E::table) + u'.';
        const auto head = [&](const QString &machineName, const QString &name, double width) {
            m_book.text(0, column, machineName, nameLook);
            m_book.text(1, column, name, columnLook);
            m_book.setColumnWidth(column, column, width);
            ++column;
        };
        forEachField<E>([&](const auto &field) {
            using T = typename std::remove_cvref_t<decltype(field)>::Type;
            const QString name = QString::fromLatin1(field.name);
            const QString shown = fieldLabel(QString::fromLatin1(E::table), name);
            if constexpr (Spread<T>) {
                for (const QString &key : m_spread.value(name))
                    head(family + name + u'/' + key, spreadLabel<T>(key), 18);
            } else if constexpr (isId<T>) {
                m_book.hideColumns(column, column);
                const int own = column;
                head(family + name, CollectText::tr("%1 (number)", "a reference, for machines").arg(shown),
                     8);
                m_book.hideColumns(own, own);
                if (name != "id"_L1)
                    head(QString(), shown, 28);
            } else {
                head(family + name, shown, widthOf<T>(name));
            }
        });
        m_book.hideRow(0);
        return column;
    }

    template <typename T>
    static double widthOf(const QString &name)
    {
        if (name == "name"_L1 || name == "title"_L1)
            return 36;
        return std::is_same_v<T, QString> || std::is_same_v<T, QStringList> ? 26 : 13;
    }
    template <typename T>
    QString spreadLabel(const QString &key) const
    {
        if constexpr (std::is_same_v<T, Weights>)
            return nameOf(m_portfolio, CriterionId{key.toLongLong()});
        else
            return key;
    }

    template <typename E>
    void writeEntity(int row, const E &entity)
    {
        int column = 0;
        forEachField<E>([&](const auto &field) {
            using T = typename std::remove_cvref_t<decltype(field)>::Type;
            const T &value = entity.*field.member;
            if constexpr (Spread<T>) {
                const QStringList keys = m_spread.value(QString::fromLatin1(field.name));
                writeSpread(row, column, value, keys);
                if (!fitsColumns(value, keys))
                    keepExact<E>(entity, field.name, value);
            } else {
                writeCell(row, column++, cellOf(value));
                if constexpr (isId<T> && !std::is_same_v<T, decltype(E::id)>)
                    writeText(row, column++, nameOf(m_portfolio, value), nameLook);
                if (!fits(value))
                    keepExact<E>(entity, field.name, value);
            }
        });
    }

    template <Spread T>
    void writeSpread(int row, int &column, const T &value, const QStringList &keys)
    {
        QHash<QString, CellValue> cells;
        for (const SpreadEntry &entry : entriesOf(value))
            cells.insert(entry.key, entry.cell);
        for (const QString &key : keys)
            writeCell(row, column++, cells.value(key));
    }

    void writeCell(int row, int column, const CellValue &cell)
    {
        if (cell.number)
            m_book.number(row, column, *cell.number);
        else if (cell.date.isValid())
            m_book.date(row, column, cell.date);
        else
            writeText(row, column, cell.text, {});
    }
    void writeText(int row, int column, const QString &text, const Look &look)
    {
        if (!text.isEmpty())
            m_book.text(row, column, text, look);
    }

    template <typename E, typename T>
    void keepExact(const E &entity, const char *field, const T &value)
    {
        std::string text;
        archive::appendText(text, value);
        m_exact.push_back({E::table, entity.id.value, field, std::move(text)});
    }

    void writeExact()
    {
        int row = 0;
        for (const Exact &exact : m_exact) {
            const QStringList pieces = exactPieces(exact.text);
            for (qsizetype part = 0; part < pieces.size(); ++part) {
                if (row == 0)
                    startExact(row);
                m_book.text(row, 0, QString::fromLatin1(exact.table));
                m_book.text(row, 1, QString::number(exact.id));
                m_book.text(row, 2, QString::fromLatin1(exact.field));
                m_book.number(row, 3, double(part));
                m_book.text(row, 4, pieces[part]);
                row = row + 1 >= mostLines ? 0 : row + 1;
            }
        }
    }
    void startExact(int &row)
    {
        m_book.addSheet(u"Exact values"_s);
        m_book.hideSheet();
        int column = 0;
        for (const QString &name :
             {u"exact.kind"_s, u"exact.id"_s, u"exact.field"_s, u"exact.part"_s, u"exact.text"_s})
            m_book.text(row, column++, name);
        ++row;
    }

    const Portfolio &m_portfolio;
    workbook::WorkbookWriter &m_book;
    const Progress &m_progress;
    qsizetype m_done = 0; // entities
    qsizetype m_total = 0;
    bool m_isCancelled = false;
    QHash<QString, QStringList> m_spread; // keys by field, of the kind that is written
    std::vector<Exact> m_exact;
};

} // namespace

Result<> writeFullExport(const Portfolio &portfolio, const QString &path, const Progress &progress)
{
    auto book = workbook::WorkbookWriter::create(path);
    if (!book)
        return tl::unexpected(book.error());
    if (!FullExport(portfolio, **book, progress).write())
        return failure(Error::Code::Cancelled, path);
    return (*book)->finish();
}

} // namespace portolan::collect
