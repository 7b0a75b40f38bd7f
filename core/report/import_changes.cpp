// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/import_changes.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr qsizetype longestValue = 60;

QString shownValue(const QVariant &value)
{
    const QString text = value.toString();
    if (text.startsWith(u'[')) { // a list, as it is stored
        if (const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8()); list.isArray())
            return list.toVariant().toStringList().join(u", "_s).simplified().left(longestValue);
    }
    return text.simplified().left(longestValue);
}

QString fieldText(const FieldChange &change)
{
    constexpr auto custom = "custom/"_L1;
    const QString field = QString::fromUtf8(change.field);
    if (field == "unit"_L1)
        return ImportWords::tr("Another business unit");
    const QString name =
        field.startsWith(custom) ? field.mid(custom.size()) : fieldLabel(u"initiative", field);
    const QString before = shownValue(change.before);
    const QString after = shownValue(change.after);
    if (before.isEmpty())
        return ImportWords::tr("%1: %2", "field, new value").arg(name, after);
    return ImportWords::tr("%1: %2 → %3", "field, old value, new value").arg(name, before, after);
}

QString stageText(const StageEntry &entry, const Portfolio &portfolio)
{
    const Stage *stage = portfolio.stages().find(entry.stage);
    const QString name = stage ? stage->name : QString();
    return entry.enteredOn.isValid()
        ? ImportWords::tr("Stage %1 on %2", "name, date").arg(name, day(entry.enteredOn))
        : ImportWords::tr("Stage %1").arg(name);
}

} // namespace

QString changesText(const exchange::ImportPlan &plan, const exchange::RowOutcome &outcome,
                    const Portfolio &portfolio)
{
    QStringList parts;
    QStringList customs; // what counts less goes last
    const size_t end = std::min(outcome.firstEdit + outcome.edits, plan.change.edits.size());
    for (size_t i = outcome.firstEdit; i < end; ++i) {
        const Edit &edit = plan.change.edits[i];
        if (const auto *initiative = std::get_if<EditOf<Initiative>>(&edit);
            initiative && initiative->before) {
            for (const FieldChange &change : differences(*initiative->before, *initiative->after))
                (change.field.startsWith("custom/") ? customs : parts) << fieldText(change);
        } else if (const auto *entry = std::get_if<EditOf<StageEntry>>(&edit); entry && entry->after) {
            parts << stageText(*entry->after, portfolio);
        } else if (const auto *unit = std::get_if<EditOf<Unit>>(&edit); unit && !unit->before) {
            parts << ImportWords::tr("New unit “%1”").arg(unit->after->name);
        }
    }
    if (outcome.ratings > 0)
        parts << ImportWords::tr("%n rating(s)", nullptr, outcome.ratings);
    return (parts + customs).join(u"; "_s);
}

} // namespace portolan
