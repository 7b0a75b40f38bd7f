// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/full_export.h"

#include "core/archive/validation.h"
#include "core/collect/cell_value.h"
#include "core/collect/collect_text.h"
#include "core/collect/full_export_names.h"
#include "core/collect/machine_head.h"
#include "core/workbook/workbook_writer.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

struct NamedPart {
    QString name;
    exchange::Sheet sheet;
};

constexpr size_t mostSheets = 500;

// Exact values by "kind/id/field".
using ExactTexts = QHash<QString, std::string>;

struct KindSays {
    QStringList fields;
    qsizetype lines = 0;
};

class FullImport {
public:
    FullImport(QString file, const exchange::Watch &watch)
        : m_file(std::move(file))
        , m_watch(watch)
    {
    }

    Result<Portfolio> read(exchange::Workbook &book)
    {
        for (qsizetype index = 0; index < book.sheets().size(); ++index) {
            auto content = book.read(index, m_watch);
            if (!content)
                return tl::unexpected(content.error());
            if (!isOurs(content->sheet))
                continue;
            if (content->formulasWithoutResult > 0)
                return refuse(
                    CollectText::tr("the sheet “%1” has formulas without a result; open the workbook in a "
                                    "spreadsheet program and save it")
                        .arg(book.sheets()[index].name));
            if (m_sheets.size() >= mostSheets)
                return refuse(CollectText::tr("it has more sheets than any that was exported"));
            m_sheets.push_back({book.sheets()[index].name, std::move(content->sheet)});
        }
        if (auto about = readAbout(); !about)
            return tl::unexpected(about.error());
        readExact();
        std::optional<Error> error;
        forEachKind([&]<typename E>() {
            if (error)
                return;
            if (const auto done = readKind<E>(); !done)
                error = done.error();
        });
        if (error)
            return tl::unexpected(*error);
        if (auto valid = archive::validate(m_portfolio, m_file); !valid)
            return tl::unexpected(valid.error());
        return std::move(m_portfolio);
    }

private:
    // Whether there is a word for machines in it.
    static bool isOurs(const exchange::Sheet &sheet)
    {
        constexpr qsizetype deepest = 60; // rows that somebody may have put above
        for (qsizetype row = 0; row < std::min(sheet.rowCount(), deepest); ++row) {
            for (qsizetype column = 0; column < sheet.cellCount(row); ++column) {
                const QStringView cell = sheet.cell(row, column);
                if (cell == aboutFormat || cell == "exact.kind"_L1 || cell.endsWith(".id"_L1))
                    return true;
            }
        }
        return false;
    }

    tl::unexpected<Error> refuse(const QString &why) const
    {
        return failure(Error::Code::BadInput, m_file, why);
    }

    Result<> readAbout()
    {
        for (const NamedPart &part : m_sheets) {
            const auto format = valueBeside(part.sheet, aboutFormat);
            if (!format)
                continue;
            if (format->toInt() > fullExportFormat)
                return failure(Error::Code::NewerVersion, m_file, *format);
            return readKinds(part.sheet);
        }
        return refuse(CollectText::tr(
            "it is no workbook with everything in a portfolio, or its sheet “About” is gone"));
    }

    Result<> readKinds(const exchange::Sheet &sheet)
    {
        bool isNewer = false;
        for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
            for (qsizetype column = 1; column < sheet.cellCount(row); ++column) {
                const QStringView cell = sheet.cell(row, column);
                if (!cell.startsWith("about.kind/"_L1))
                    continue;
                const QStringList fields =
                    sheet.cell(row, column + 1).toString().split(u' ', Qt::SkipEmptyParts);
                m_kinds.insert(cell.mid(11).toString(), {fields, sheet.cell(row, column - 1).toLongLong()});
            }
        }
        QStringList known;
        forEachKind([&]<typename E>() {
            known << QString::fromLatin1(E::table);
            QStringList fields;
            forEachField<E>([&fields](const auto &field) { fields << QString::fromLatin1(field.name); });
            for (const QString &field : m_kinds.value(known.last()).fields)
                isNewer = isNewer || !fields.contains(field);
        });
        for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it)
            isNewer = isNewer || !known.contains(it.key());
        return isNewer ? failure(Error::Code::NewerVersion, m_file) : Result<>();
    }

    void readExact()
    {
        QHash<QString, QMap<int, QString>> pieces; // in any order
        for (const NamedPart &part : m_sheets) {
            const auto head = machineHead(part.sheet, u"exact.kind"_s);
            if (!head)
                continue;
            const auto cell = [&](qsizetype row, const QString &name) {
                const qsizetype column = head->column(u"exact."_s + name);
                return column < 0 ? QStringView() : part.sheet.cell(row, column);
            };
            for (qsizetype row = head->row + 1; row < part.sheet.rowCount(); ++row) {
                const QString key =
                    u"%1/%2/%3"_s.arg(cell(row, u"kind"_s), cell(row, u"id"_s), cell(row, u"field"_s));
                const QStringView text = cell(row, u"text"_s);
                if (text.size() >= 2 && text.startsWith(u'|') && text.endsWith(u'|'))
                    pieces[key].insert(cell(row, u"part"_s).toInt(), text.mid(1, text.size() - 2).toString());
            }
        }
        for (auto it = pieces.begin(); it != pieces.end(); ++it)
            m_exact.insert(it.key(), QStringList(it->values()).join(QString()).toStdString());
    }

    template <typename E>
    Result<> readKind()
    {
        const QString table = QString::fromLatin1(E::table);
        const QString sheetName = sheetNameOf(table);
        QSet<qint64> seen;
        bool isThere = false;
        for (const NamedPart &part : m_sheets) {
            const auto head = machineHead(part.sheet, table + u".id"_s);
            if (!head)
                continue;
            isThere = true;
            m_spreadOf = nullptr;
            if (auto whole = checkHead(*head, table, part.name); !whole)
                return whole;
            for (qsizetype row = head->row + 1; row < part.sheet.rowCount(); ++row) {
                if (row % exchange::Watch::interval == 0 && m_watch.isCancelled())
                    return failure(Error::Code::Cancelled, m_file);
                if (auto done = readLine<E>(part, *head, row, seen); !done)
                    return done;
            }
        }
        if (!isThere && m_kinds.value(table).lines > 0)
            return refuse(CollectText::tr("the sheet “%1”, or its hidden first row, is no longer in it")
                              .arg(sheetName));
        return {};
    }

    Result<> checkHead(const MachineHead &head, const QString &table, const QString &sheet) const
    {
        if (!head.doubled.isEmpty())
            return refuse(
                CollectText::tr("the sheet “%1” has the column “%2” twice").arg(sheet, head.doubled.first()));
        for (const QString &field : m_kinds.value(table).fields) {
            const QString name = table + u'.' + field;
            const bool isSpread =
                field == "custom"_L1 || field == "weights"_L1 || field == "rules"_L1 || field == "texts"_L1;
            if (!isSpread && !head.has(name))
                return refuse(
                    CollectText::tr("the column “%1” of the sheet “%2” is no longer in it").arg(name, sheet));
        }
        return {};
    }

    // The visible head, which is below the hidden one, and lines without anything are passed over.
    template <typename E>
    Result<> readLine(const NamedPart &part, const MachineHead &head, qsizetype row, QSet<qint64> &seen)
    {
        const qsizetype idColumn = head.column(QString::fromLatin1(E::table) + u".id"_s);
        const QStringView idCell = part.sheet.cell(row, idColumn);
        const bool isVisibleHead = row == head.row + 1 && !idCell.isEmpty() && !idCell.front().isDigit();
        const bool hasAnything = std::ranges::any_of(
            head.columns, [&](qsizetype column) { return !part.sheet.cell(row, column).isEmpty(); });
        if (isVisibleHead || !hasAnything)
            return {};
        E entity{};
        if (!valueOf(idCell, entity.id))
            return refuse(wrongCell(part, row, idColumn));
        if (!entity.id)
            entity.id = freshId<decltype(E::id)>();
        if (seen.contains(entity.id.value))
            return refuse(
                CollectText::tr("%1 has the number of another line; empty it to make a new one", "cell")
                    .arg(placeOf(part, row, idColumn)));
        seen.insert(entity.id.value);
        qsizetype wrong = -1;
        forEachField<E>([&](const auto &field) {
            if (wrong < 0 && std::string_view(field.name) != "id")
                wrong = readField(part.sheet, head, row, entity, field);
        });
        if (wrong >= 0)
            return refuse(wrongCell(part, row, wrong));
        m_portfolio.load(std::move(entity));
        return {};
    }

    // The column whose cell cannot be such a value; -1 when all is well.
    template <typename E, typename T>
    qsizetype readField(const exchange::Sheet &sheet, const MachineHead &head, qsizetype row, E &entity,
                        const Field<E, T> &field)
    {
        const QString name = QString::fromLatin1(E::table) + u'.' + QLatin1StringView(field.name);
        const auto exact = exactOf<T>(E::table, entity.id.value, field.name);
        T &value = entity.*field.member;
        if constexpr (Spread<T>) {
            return readSpread(sheet, head, row, name + u'/', exact, value);
        } else {
            const qsizetype column = head.column(name);
            if (column < 0)
                return -1; // made before the field came
            const QStringView cell = sheet.cell(row, column);
            if (exact && stillShows(cell, cellOf(*exact))) {
                value = *exact;
                return -1;
            }
            return valueOf(cell, value) ? -1 : column;
        }
    }

    template <typename T>
    std::optional<T> exactOf(const char *table, qint64 id, const char *field) const
    {
        if (m_exact.isEmpty())
            return std::nullopt;
        const auto text = m_exact.constFind(
            u"%1/%2/%3"_s.arg(QLatin1StringView(table)).arg(id).arg(QLatin1StringView(field)));
        T value{};
        if (text == m_exact.constEnd() || !archive::valueFrom(*text, value))
            return std::nullopt;
        return value;
    }

    template <Spread T>
    qsizetype readSpread(const exchange::Sheet &sheet, const MachineHead &head, qsizetype row,
                         const QString &prefix, const std::optional<T> &exact, T &value)
    {
        value = exact.value_or(T());
        QHash<QString, CellValue> entries;
        for (const SpreadEntry &entry : entriesOf(value))
            entries.insert(entry.key, entry.cell);
        for (const auto &[key, column] : spreadColumns(head, prefix)) {
            const QStringView cell = sheet.cell(row, column);
            const bool isKept = exact && stillShows(cell, entries.value(key));
            if (!isKept && !setEntry(value, key, cell))
                return column;
        }
        return -1;
    }

    // In the order of the sheet.
    const std::vector<std::pair<QString, qsizetype>> &spreadColumns(const MachineHead &head,
                                                                    const QString &prefix)
    {
        if (m_spreadOf == &head && m_spreadPrefix == prefix)
            return m_spread;
        m_spreadOf = &head;
        m_spreadPrefix = prefix;
        m_spread.clear();
        for (auto it = head.columns.begin(); it != head.columns.end(); ++it) {
            if (it.key().startsWith(prefix))
                m_spread.emplace_back(it.key().mid(prefix.size()), it.value());
        }
        std::ranges::sort(m_spread, {}, &std::pair<QString, qsizetype>::second);
        return m_spread;
    }

    static QString placeOf(const NamedPart &part, qsizetype row, qsizetype column)
    {
        return part.name + u'!' + workbook::cellName(int(row), int(column));
    }
    QString wrongCell(const NamedPart &part, qsizetype row, qsizetype column) const
    {
        return CollectText::tr("%1: “%2” cannot be in this column", "cell, its text")
            .arg(placeOf(part, row, column), part.sheet.cell(row, column).left(40).toString().simplified());
    }

    QString m_file;
    const exchange::Watch &m_watch;
    std::vector<NamedPart> m_sheets;
    QHash<QString, KindSays> m_kinds; // by table
    ExactTexts m_exact;
    Portfolio m_portfolio;
    const MachineHead *m_spreadOf = nullptr;
    QString m_spreadPrefix;
    std::vector<std::pair<QString, qsizetype>> m_spread;
};

} // namespace

Result<Portfolio> readFullExport(const QString &path, const exchange::Watch &watch)
{
    const auto book = openWorkbook(path);
    if (!book)
        return tl::unexpected(book.error());
    return FullImport(QFileInfo(path).fileName(), watch).read(**book);
}

} // namespace portolan::collect
