// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_result.h"

#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/report/import_changes.h"
#include "core/wording/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::cli {

using exchange::ImportPlan;
using exchange::ImportWarning;
using exchange::MappedColumn;
using exchange::RowOutcome;

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

// At most some lines under a heading that counts all.
QString listOf(const QString &heading, QStringList lines)
{
    constexpr qsizetype most = 25;
    if (lines.isEmpty())
        return {};
    const qsizetype more = lines.size() - most;
    lines = lines.mid(0, most);
    QString text = u'\n' + heading + u'\n';
    for (const QString &line : lines)
        text += u"  "_s + line + u'\n';
    if (more > 0)
        text += u"  "_s + CommandLine::tr("and %n more; --json tells all", nullptr, int(more)) + u'\n';
    return text;
}

QString initiatives(const ImportPlan &plan, const Portfolio &before)
{
    using Kind = RowOutcome::Kind;
    QStringList fresh;
    QStringList changed;
    QStringList gone;
    for (const RowOutcome &outcome : plan.outcomes) {
        const QString name = plain(outcome.name.simplified());
        const Initiative *other =
            outcome.likely ? before.initiatives().find(outcome.likely->initiative) : nullptr;
        if (outcome.kind == Kind::New && other)
            fresh << CommandLine::tr("%1, or is it “%2” (%3 alike)?", "name, another, percent")
                         .arg(name, plain(other->name.simplified()), percent(outcome.likely->similarity));
        else if (outcome.kind == Kind::New)
            fresh << name;
        else if (outcome.kind == Kind::Updated)
            changed << CommandLine::tr("%1: %2", "name, what changes")
                           .arg(name, plain(changesText(plan, outcome, before)));
    }
    for (const InitiativeId id : plan.gone)
        gone << plain(before.initiatives().find(id)->name.simplified());
    return listOf(CommandLine::tr("New: %1").arg(fresh.size()), fresh)
        + listOf(CommandLine::tr("Changed: %1").arg(changed.size()), changed)
        + listOf(CommandLine::tr("In the portfolio, but in no row: %1").arg(gone.size()), gone);
}

QString outcomeWord(RowOutcome::Kind kind)
{
    switch (kind) {
    case RowOutcome::Kind::New: return u"new"_s;
    case RowOutcome::Kind::Updated: return u"updated"_s;
    case RowOutcome::Kind::Same: return u"same"_s;
    case RowOutcome::Kind::Skipped: return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject outcomeJson(const ImportPlan &plan, const RowOutcome &outcome, const Portfolio &before)
{
    QJsonObject object{{u"row"_s, qint64(outcome.row)},
                       {u"outcome"_s, outcomeWord(outcome.kind)},
                       {u"code"_s, outcome.code},
                       {u"name"_s, outcome.name}};
    if (outcome.kind == RowOutcome::Kind::Updated)
        object.insert(u"changes"_s, changesText(plan, outcome, before));
    const Initiative *other =
        outcome.likely ? before.initiatives().find(outcome.likely->initiative) : nullptr;
    if (other) {
        QJsonObject likely{{u"code"_s, other->code},
                           {u"name"_s, other->name},
                           {u"similarity"_s, outcome.likely->similarity}};
        if (outcome.likely->sameUnit)
            likely.insert(u"same_unit"_s, *outcome.likely->sameUnit);
        object.insert(u"likely"_s, likely);
    }
    return object;
}

} // namespace

QString importText(const ImportPlan &plan, const Portfolio &before, const QString &sourceName, bool isDryRun)
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
    if (!before.initiatives().isEmpty())
        text += initiatives(plan, before);
    if (!plan.warnings.isEmpty())
        text += u'\n' + warnings(plan);
    return text;
}

QJsonObject importJson(const ImportPlan &plan, const Portfolio &before)
{
    QJsonArray outcomes;
    for (const RowOutcome &outcome : plan.outcomes)
        outcomes << outcomeJson(plan, outcome, before);
    QJsonArray gone;
    for (const InitiativeId id : plan.gone) {
        const Initiative *initiative = before.initiatives().find(id);
        gone << QJsonObject{{u"code"_s, initiative->code}, {u"name"_s, initiative->name}};
    }
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
            {u"stage_moves"_s, qint64(plan.stageMoves)},
            {u"outcomes"_s, outcomes},
            {u"gone"_s, gone},
            {u"notes"_s, QJsonArray::fromStringList(plan.notes)}};
}

} // namespace portolan::cli
