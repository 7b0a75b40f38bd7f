// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/findings.h"

#include "core/wording/wording.h"
#include "core/wording/words.h"

#include <algorithm>

namespace portolan {

namespace {

QString criterionName(CriterionId id, const Portfolio &portfolio)
{
    const Criterion *criterion = portfolio.criteria().find(id);
    return criterion ? criterion->name : QString();
}

// The most telling name of the place: the question, else its criterion.
QString placeName(const Attention &attention, const Portfolio &portfolio)
{
    const Question *question = portfolio.questions().find(attention.question);
    return question ? question->name : criterionName(attention.criterion, portfolio);
}

QString ageingPilot(const Attention &attention, const Portfolio &portfolio)
{
    const Initiative *initiative = portfolio.initiatives().find(attention.initiative);
    if (initiative && initiative->productionOwner.isEmpty())
        return Wording::tr("In pilot for %n month(s); no production owner", nullptr, attention.months);
    if (initiative && initiative->benefitOwner.isEmpty())
        return Wording::tr("In pilot for %n month(s); no benefit owner", nullptr, attention.months);
    return Wording::tr("In pilot for %n month(s)", nullptr, attention.months);
}

QString taskOverdue(const Attention &attention, const Portfolio &portfolio)
{
    const auto tasks = portfolio.tasksOf(attention.initiative);
    const auto task = std::ranges::find(tasks, attention.task, &Task::id);
    if (task == tasks.end())
        return Wording::tr("%n task(s) overdue", nullptr, attention.count);
    const QString title = task->title.simplified();
    return attention.count > 1
        ? Wording::tr("%n task(s) overdue, the first since %1: %2", nullptr, attention.count)
              .arg(day(task->dueOn), title)
        : Wording::tr("Task overdue since %1: %2").arg(day(task->dueOn), title);
}

QString readinessGap(const Attention &attention, const Portfolio &portfolio)
{
    const QString place = placeName(attention, portfolio);
    if (place.isEmpty())
        return Wording::tr("A weak link is rated 2 or lower");
    return attention.question
        ? Wording::tr("Weak link: %1, rated 2 or lower", "name of a question").arg(place)
        : Wording::tr("%1 is rated 2 or lower", "name of a criterion").arg(place);
}

QString disagreement(const Attention &attention, const Portfolio &portfolio)
{
    const QString place = placeName(attention, portfolio);
    if (place.isEmpty())
        return Wording::tr("Assessors differ by 2 points or more");
    return attention.count > 1
        ? Wording::tr("Assessors differ in %n place(s), most on %1", nullptr, attention.count).arg(place)
        : Wording::tr("Assessors differ on %1").arg(place);
}

QString blockedByLink(const Attention &attention, const Portfolio &portfolio)
{
    const Initiative *other = portfolio.initiatives().find(attention.other);
    if (!other)
        return Wording::tr("A link to another initiative stands in the way");
    for (const Link &link : portfolio.linksOf(attention.initiative)) {
        if (link.kind == LinkKind::Excludes && (link.to == other->id || link.from == other->id))
            return Wording::tr("Excludes %1, which runs as well").arg(other->name);
    }
    return Wording::tr("Requires %1, which is stopped or retired").arg(other->name);
}

bool hasOwner(const Initiative *initiative)
{
    return initiative && !initiative->benefitOwner.isEmpty();
}

} // namespace

QString concernText(const Attention &attention, const Portfolio &portfolio)
{
    switch (attention.concern) {
    case Concern::ReadinessGap: return readinessGap(attention, portfolio);
    case Concern::AgeingPilot: return ageingPilot(attention, portfolio);
    case Concern::TaskOverdue: return taskOverdue(attention, portfolio);
    case Concern::NoProductionOwner: return Wording::tr("Nobody owns it in production");
    case Concern::NoBenefitOwner: return Wording::tr("Nobody answers for its benefit");
    case Concern::Disagreement: return disagreement(attention, portfolio);
    case Concern::BlockedByLink: return blockedByLink(attention, portfolio);
    case Concern::StageDateMissing:
        return Wording::tr("The date of its stage is missing, so its age is unknown");
    case Concern::DoubtfulRatings:
        return Wording::tr("%n rating(s) are older than the wording of their anchors", nullptr,
                           attention.count);
    case Concern::NotAssessed: return Wording::tr("Past intake without any rating");
    }
    Q_UNREACHABLE();
}

QString concernAction(Concern concern)
{
    switch (concern) {
    case Concern::ReadinessGap: return Wording::tr("Review");
    case Concern::AgeingPilot: return Wording::tr("Decide");
    case Concern::TaskOverdue: return Wording::tr("Follow up");
    case Concern::NoProductionOwner:
    case Concern::NoBenefitOwner: return Wording::tr("Name owner");
    case Concern::Disagreement: return Wording::tr("Talk it over");
    case Concern::BlockedByLink: return Wording::tr("Resolve");
    case Concern::StageDateMissing: return Wording::tr("Add date");
    case Concern::DoubtfulRatings: return Wording::tr("Rate again");
    case Concern::NotAssessed: return Wording::tr("Assess");
    }
    Q_UNREACHABLE();
}

QString moveText(const NextMove &move, const Portfolio &portfolio)
{
    const Initiative *initiative = portfolio.initiatives().find(move.initiative);
    switch (move.move) {
    case Move::StartPilot:
        return hasOwner(initiative)
            ? Wording::tr("Start pilot; high value, easy to do, and its owner is in place")
            : Wording::tr("Start pilot; high value and easy to do, but name a benefit owner first");
    case Move::PlanAndFund:
        return initiative && !initiative->investment
            ? Wording::tr("Plan and fund; high value, hard to do, and its investment is still unknown")
            : Wording::tr("Plan and fund; high value, hard to do");
    case Move::FundProduction: return Wording::tr("Fund production; owner, target and data are in place");
    case Move::ScaleOut: return Wording::tr("Scale out; in production with high value, owners are in place");
    case Move::CloseGap: {
        const QString criterion = criterionName(move.criterion, portfolio);
        return criterion.isEmpty()
            ? Wording::tr("Find out what is missing; the rank may still change")
            : Wording::tr("Find out more about %1; the rank may still change").arg(criterion);
    }
    case Move::Stop: return Wording::tr("Stop or rethink; low value and hard to do");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
