// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/columns.h"
#include "core/exchange/guess.h"
#include "core/exchange/import_telling.h"
#include "core/exchange/messages.h"
#include "core/exchange/row_import.h"
#include "core/exchange/source.h"
#include "core/exchange/table.h"
#include "core/exchange/workbook_messages.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

Result<Mapping> mappingOf(const ImportOptions &options)
{
    if (options.mapping)
        return *options.mapping;
    if (!options.preset.isEmpty())
        return preset(options.preset);
    Mapping open;
    open.guessOthers = true;
    return open;
}

Fallback fallbackOf(const Mapping &mapping, const ImportOptions &options, QChar delimiter)
{
    Fallback fallback;
    const QString form = options.locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = form.indexOf(u'M') < form.indexOf(u'd') && !form.startsWith(u'y');
    fallback.dateOrder = mapping.dateOrder.value_or(monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
    const bool commaLocale = options.locale.decimalPoint() == ","_L1;
    fallback.decimal = mapping.decimal.value_or(delimiter == u';' || commaLocale ? QChar(u',') : QChar(u'.'));
    fallback.otherDatesDecide = !mapping.dateOrder;
    fallback.source = mapping.dateOrder || mapping.decimal ? messages::byPreset() : messages::byLocale();
    return fallback;
}

// The column of that name, else the only one whose name differs in case, signs and blanks alone.
qsizetype columnNamed(const Table &table, const QString &name)
{
    if (const qsizetype exact = table.columns.indexOf(name.simplified()); exact >= 0)
        return exact;
    qsizetype alike = -1;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (folded(table.columns[column]) != folded(name))
            continue;
        if (alike >= 0)
            return -1;
        alike = column;
    }
    return alike;
}

// The fields the mapping decides, by column index.
Result<QMap<qsizetype, QString>> decidedFields(const Mapping &mapping, const Table &table,
                                               const Portfolio &portfolio, const QString &sourceName,
                                               QStringList &notes)
{
    QMap<qsizetype, QString> decided;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!targetOf(it.value(), portfolio))
            return failure(Error::Code::BadInput, sourceName, messages::noSuchField(it.value(), it.key()));
        const qsizetype column = columnNamed(table, it.key());
        const bool isExact = column >= 0 && table.columns[column] == it.key().simplified();
        if (column < 0)
            notes << messages::missingColumn(it.key());
        else if (isExact || !decided.contains(column))
            decided.insert(column, it.value());
    }
    return decided;
}

// What a mapping says of columns, under the names that these have in the source.
template <typename T>
QMap<QString, T> underNamesOf(const Table &table, const QMap<QString, T> &byColumn)
{
    QMap<QString, T> found;
    for (auto it = byColumn.begin(); it != byColumn.end(); ++it) {
        const qsizetype column = columnNamed(table, it.key());
        if (column >= 0)
            found.insert(table.columns[column], it.value());
    }
    return found;
}

Result<std::vector<Column>> mapColumns(const Mapping &mapping, const Table &table, const Portfolio &portfolio,
                                       const Fallback &fallback, const QString &sourceName, ImportPlan &plan)
{
    const auto decided = decidedFields(mapping, table, portfolio, sourceName, plan.notes);
    if (!decided)
        return tl::unexpected(decided.error());
    const auto values = underNamesOf(table, mapping.values);
    QList<Guess> guesses(table.columns.size());
    if (mapping.guessOthers)
        guesses = guessColumns(table, portfolio, *decided);
    for (auto it = decided->begin(); it != decided->end(); ++it)
        guesses[it.key()] = {it.value(), 1, u"mapping"_s, {}};
    std::vector<Column> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        Column column;
        column.name = table.columns[i];
        column.field = guesses[i].field;
        column.target = *targetOf(column.field, portfolio);
        column.confidence = guesses[i].confidence;
        column.reason = guesses[i].reason;
        column.fitting = guesses[i].fitting;
        setMeanings(column, values.value(column.name));
        if (column.field.isEmpty())
            plan.unmappedColumns << column.name;
        else
            plan.mapping << MappedColumn{column.name, column.field, column.confidence, column.reason,
                                         column.fitting};
        columns.push_back(std::move(column));
    }
    decideReading(columns, table, fallback, underNamesOf(table, mapping.scales), plan.notes);
    const bool hasName = std::any_of(columns.begin(), columns.end(), [](const Column &each) {
        return each.field == "name"_L1 || each.field == "code"_L1;
    });
    if (!hasName)
        return failure(Error::Code::BadInput, sourceName, messages::noColumnOfNames(),
                       int(table.headerRow) + 1);
    return columns;
}

QStringList notesOn(const Source &source, qsizetype headerRow)
{
    if (source.workbook)
        return source.notes + QStringList{messages::headerInRow(headerRow)};
    QStringList notes{messages::readAs(source.encoding, source.delimiter, headerRow)};
    if (source.isDamagedText)
        notes << messages::damagedText(source.encoding);
    return notes;
}

Result<> importRows(const Table &table, RowImport &rows, const ImportOptions &options,
                    const QString &sourceName, ImportPlan &plan)
{
    for (qsizetype record = 0; record < table.size(); ++record) {
        if (record % Watch::interval == 0) {
            if (options.watch.isCancelled())
                return failure(Error::Code::Cancelled, sourceName);
            options.watch.report(record, table.size());
        }
        if (record == Watch::interval) // the first rows tell how many edits there will be
            plan.change.edits.reserve(plan.change.edits.size() * size_t(table.size() / Watch::interval + 2));
        rows.importRecord(record);
    }
    rows.finish();
    options.watch.report(table.size(), table.size());
    if (options.watch.isCancelled())
        return failure(Error::Code::Cancelled, sourceName);
    return {};
}

} // namespace

Result<ImportPlan> planImport(const QByteArray &source, const QString &sourceName, const Portfolio &portfolio,
                              const ImportOptions &options)
{
    const auto mapping = mappingOf(options);
    if (!mapping)
        return tl::unexpected(mapping.error());
    auto read = readSource(source, sourceName, options.sheet, options.watch);
    if (!read)
        return tl::unexpected(read.error());
    const auto table = findTable(std::move(read->sheet), sourceName, mapping->headerRow);
    if (!table)
        return tl::unexpected(table.error());

    ImportPlan plan;
    plan.rows = table->size();
    plan.sheet = read->sheetName;
    plan.sheets = read->sheets;
    plan.change.label = messages::importLabel(sourceName);
    plan.notes << notesOn(*read, table->headerRow + 1);
    auto columns = mapColumns(*mapping, *table, portfolio, fallbackOf(*mapping, options, read->delimiter),
                              sourceName, plan);
    if (!columns)
        return tl::unexpected(columns.error());
    const std::vector<Column> shown = options.tellRows ? *columns : std::vector<Column>();
    RowImport rows(portfolio, *table, std::move(*columns), *mapping, options, plan);
    if (auto done = importRows(*table, rows, options, sourceName, plan); !done)
        return tl::unexpected(done.error());
    if (options.tellRows)
        tellWhole(*table, shown, portfolio, rows, options.watch, plan);
    if (options.watch.isCancelled())
        return failure(Error::Code::Cancelled, sourceName);
    return plan;
}

Result<ImportPlan> planImport(QIODevice &source, const QString &sourceName, const Portfolio &portfolio,
                              const ImportOptions &options)
{
    if (!source.isOpen() && !source.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, sourceName, source.errorString());
    return planImport(source.readAll(), sourceName, portfolio, options);
}

} // namespace portolan::exchange
