// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_result.h"

#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/wording/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::cli {

using exchange::ImportPlan;
using exchange::ImportWarning;
using exchange::MappedColumn;

namespace {

QString counts(const ImportPlan &plan)
{
    const QLocale locale;
    report::TableData table;
    table.columns = {{CommandLine::tr("Rows"), true},
                     {CommandLine::tr("New"), true},
                     {CommandLine::tr("Updated"), true},
                     {CommandLine::tr("Unchanged"), true},
                     {CommandLine::tr("Skipped"), true}};
    table.rows << QStringList{locale.toString(plan.rows), locale.toString(plan.imported),
                              locale.toString(plan.updated), locale.toString(plan.unchanged),
                              locale.toString(plan.skipped)};
    return aligned(table);
}

QString mapping(const ImportPlan &plan)
{
    report::TableData table;
    table.columns = {{CommandLine::tr("Column"), false}, {CommandLine::tr("Goes to"), false}};
    for (const MappedColumn &column : plan.mapping)
        table.rows << QStringList{column.column, fieldLabel(u"initiative", column.field)};
    for (const QString &column : plan.unmappedColumns)
        table.rows << QStringList{column, CommandLine::tr("kept as a custom value")};
    return aligned(table);
}

QString warnings(const ImportPlan &plan)
{
    report::TableData table;
    table.columns = {{CommandLine::tr("Row"), true},
                     {CommandLine::tr("Column"), false},
                     {CommandLine::tr("Value"), false},
                     {CommandLine::tr("What happened"), false}};
    for (const ImportWarning &warning : plan.warnings) {
        table.rows << QStringList{QString::number(warning.row), shortened(plain(warning.column), 30),
                                  shortened(plain(warning.value), 30), warning.message};
    }
    return aligned(table, 200);
}

} // namespace

QString importText(const ImportPlan &plan, const QString &sourceName, bool isDryRun)
{
    const QString name = plain(sourceName);
    QString text = isDryRun
        ? CommandLine::tr("“%1” would be imported like this; nothing was changed.").arg(name)
        : CommandLine::tr("“%1” was imported.").arg(name);
    text += u"\n\n"_s + counts(plan) + u'\n' + mapping(plan);
    if (!plan.notes.isEmpty())
        text += u'\n';
    for (const QString &note : plan.notes)
        text += plain(note) + u'\n';
    if (!plan.warnings.isEmpty())
        text += u'\n' + warnings(plan);
    return text;
}

QJsonObject importJson(const ImportPlan &plan)
{
    QJsonObject columns;
    for (const MappedColumn &column : plan.mapping)
        columns.insert(column.column, column.field);
    QJsonArray warnings;
    for (const ImportWarning &warning : plan.warnings) {
        warnings << QJsonObject{{u"row"_s, qint64(warning.row)},
                                {u"column"_s, warning.column},
                                {u"value"_s, warning.value},
                                {u"message"_s, warning.message}};
    }
    QJsonArray sheets;
    for (const exchange::WorkbookSheet &sheet : plan.sheets)
        sheets << QJsonObject{{u"name"_s, sheet.name}, {u"hidden"_s, sheet.isHidden}};
    return {{u"sheet"_s, plan.sheet},
            {u"sheets"_s, sheets},
            {u"rows"_s, qint64(plan.rows)},
            {u"imported"_s, qint64(plan.imported)},
            {u"updated"_s, qint64(plan.updated)},
            {u"unchanged"_s, qint64(plan.unchanged)},
            {u"skipped"_s, qint64(plan.skipped)},
            {u"mapping"_s, columns},
            {u"unmapped_columns"_s, QJsonArray::fromStringList(plan.unmappedColumns)},
            {u"warnings"_s, warnings},
            {u"notes"_s, QJsonArray::fromStringList(plan.notes)}};
}

} // namespace portolan::cli
