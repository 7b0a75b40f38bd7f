// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/edits/naming.h"

#include <QSet>

namespace portolan::edits {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Change", text, nullptr, n);
}

// The words for "changed field F of N" that need more than the field's name.
QString labelForField(const QByteArray &field, const Initiative &before, const Initiative &after)
{
    const QLatin1StringView name(field);
    if (name == "name"_L1)
        return QCoreApplication::translate("Change", "Rename %1").arg(shortName(after.name));
    if (name == "pinned_rank"_L1) {
        return after.pinnedRank
            ? QCoreApplication::translate("Change", "Pin the rank of %1").arg(shortName(after.name))
            : QCoreApplication::translate("Change", "Unpin the rank of %1").arg(shortName(after.name));
    }
    if (name == "unit"_L1)
        return QCoreApplication::translate("Change", "Move %1 to another unit").arg(shortName(before.name));
    return QCoreApplication::translate("Change", "Edit %1").arg(shortName(after.name));
}

void removeAllOf(Change &change, const Portfolio &portfolio, InitiativeId id)
{
    for (const Assessment &assessment : portfolio.assessmentsOf(id)) {
        for (const Rating &rating : portfolio.ratingsOf(assessment.id))
            change.remove(rating);
        change.remove(assessment);
    }
    for (const StageEntry &entry : portfolio.stageEntriesOf(id))
        change.remove(entry);
    for (const Decision &decision : portfolio.decisionsOf(id))
        change.remove(decision);
    for (const Task &task : portfolio.tasksOf(id))
        change.remove(task);
}

} // namespace

QString nextCode(const Portfolio &portfolio)
{
    static constexpr auto prefix = "I-"_L1;
    int highest = 0;
    for (const Initiative &initiative : portfolio.initiatives()) {
        if (initiative.code.startsWith(prefix))
            highest = std::max(highest, QStringView(initiative.code).mid(prefix.size()).toInt());
    }
    return u"I-%1"_s.arg(highest + 1, 4, 10, QChar(u'0'));
}

Change editInfo(const Portfolio &portfolio, const PortfolioInfo &after)
{
    Change change{QCoreApplication::translate("Change", "Edit the portfolio's properties"), u"info"_s, {}};
    return change.update(portfolio.info(), after);
}

Change editRules(const Portfolio &portfolio, const Thresholds &after)
{
    PortfolioInfo info = portfolio.info();
    info.rules = after;
    Change change{QCoreApplication::translate("Change", "Change the thresholds of the diagnosis"), {}, {}};
    return change.update(portfolio.info(), info);
}

Change addUnit(const Unit &unit)
{
    Unit added = unit;
    if (!added.id)
        added.id = freshId<UnitId>();
    Change change{QCoreApplication::translate("Change", "Add unit %1").arg(shortName(added.name)), {}, {}};
    return change.create(added);
}

Change editUnit(const Portfolio &portfolio, const Unit &after)
{
    Change change{QCoreApplication::translate("Change", "Edit unit %1").arg(shortName(after.name)), {}, {}};
    if (const Unit *before = portfolio.units().find(after.id))
        change.update(*before, after);
    return change;
}

Change addInitiative(const Portfolio &portfolio, Initiative initiative, QDate on)
{
    if (!initiative.id)
        initiative.id = freshId<InitiativeId>();
    if (initiative.code.isEmpty())
        initiative.code = nextCode(portfolio);
    Change change{QCoreApplication::translate("Change", "Add %1").arg(shortName(initiative.name)), {}, {}};
    change.create(initiative);
    const std::vector<Stage> stages = portfolio.orderedStages();
    if (!stages.empty()) {
        StageEntry entry;
        entry.id = freshId<StageEntryId>();
        entry.initiative = initiative.id;
        entry.stage = stages.front().id;
        entry.enteredOn = on;
        change.create(entry);
    }
    return change;
}

Change editInitiative(const Portfolio &portfolio, const Initiative &after)
{
    const Initiative *before = portfolio.initiatives().find(after.id);
    if (!before)
        return {};
    const QList<FieldChange> changes = differences(*before, after);
    if (changes.isEmpty())
        return {};
    Change change;
    change.label = changes.size() == 1
        ? labelForField(changes.first().field, *before, after)
        : QCoreApplication::translate("Change", "Edit %1").arg(shortName(after.name));
    if (changes.size() == 1)
        change.mergeKey =
            u"initiative/%1/%2"_s.arg(after.id.value).arg(QString::fromUtf8(changes.first().field));
    return change.update(*before, after);
}

Change editInitiatives(const Portfolio &portfolio, const QList<Initiative> &after, const QString &label)
{
    Change change{label, {}, {}};
    for (const Initiative &initiative : after) {
        if (const Initiative *before = portfolio.initiatives().find(initiative.id))
            change.update(*before, initiative);
    }
    return change;
}

Change removeInitiatives(const Portfolio &portfolio, const QList<InitiativeId> &ids)
{
    Change change;
    const QSet<InitiativeId> leaving(ids.begin(), ids.end());
    for (const Link &link : portfolio.links()) {
        if (leaving.contains(link.from) || leaving.contains(link.to))
            change.remove(link);
    }
    QString last;
    int count = 0;
    for (InitiativeId id : leaving) {
        const Initiative *initiative = portfolio.initiatives().find(id);
        if (!initiative)
            continue;
        removeAllOf(change, portfolio, id);
        change.remove(*initiative);
        last = initiative->name;
        ++count;
    }
    change.label = count == 1 ? QCoreApplication::translate("Change", "Delete %1").arg(shortName(last))
                              : tr(QT_TRANSLATE_N_NOOP("Change", "Delete %n initiative(s)"), count);
    return change;
}

Change linkInitiatives(const Portfolio &portfolio, InitiativeId from, InitiativeId to, LinkKind kind)
{
    const Initiative *source = portfolio.initiatives().find(from);
    const Initiative *target = portfolio.initiatives().find(to);
    if (!source || !target || from == to)
        return {};
    for (const Link &link : portfolio.links()) {
        if (link.from == from && link.to == to && link.kind == kind)
            return {};
    }
    const QString label = kind == LinkKind::Requires
        ? QCoreApplication::translate("Change", "%1 requires %2")
        : QCoreApplication::translate("Change", "%1 excludes %2");
    Change change{label.arg(shortName(source->name), shortName(target->name)), {}, {}};
    return change.create(Link{freshId<LinkId>(), from, to, kind});
}

Change removeLink(const Portfolio &portfolio, LinkId id)
{
    Change change{QCoreApplication::translate("Change", "Remove a link"), {}, {}};
    if (const Link *link = portfolio.links().find(id))
        change.remove(*link);
    return change;
}

} // namespace portolan::edits
