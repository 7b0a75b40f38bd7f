// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/cohorts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace portolan {

namespace {

constexpr double daysPerQuarter = 365.25 / 4;
constexpr int daysPerYear = 365;

int quarterNumber(QDate date)
{
    return date.year() * 4 + (date.month() - 1) / 3;
}

QDate quarterOf(int number)
{
    return QDate(number / 4, number % 4 * 3 + 1, 1);
}

std::optional<qint32> pilotStart(const Timelines &all, InitiativeId id)
{
    const auto at = std::ranges::lower_bound(all.initiatives, id);
    if (at == all.initiatives.end() || *at != id)
        return std::nullopt;
    for (const Visit &visit : all.of(size_t(at - all.initiatives.begin()))) {
        if (all.isPilot(visit) && visit.isDated())
            return visit.from;
    }
    return std::nullopt;
}

void add(Cohort &cohort, InitiativeId id, const FollowUp &followUp, int inView, int quarters)
{
    CohortMember member{id, int(inView / daysPerQuarter), std::nullopt};
    if (followUp.outcome == Outcome::Production)
        member.reachedAfter = std::max(1, int(std::ceil(followUp.days / daysPerQuarter)));
    ++cohort.pilots;
    cohort.reached += followUp.outcome == Outcome::Production;
    cohort.stopped += followUp.outcome == Outcome::Stopped;
    cohort.maturity += inView >= daysPerYear;
    const int seen = std::min(quarters, member.inView);
    if (seen > int(cohort.cells.size()))
        cohort.cells.resize(size_t(seen));
    for (int quarter = 1; quarter <= seen; ++quarter) {
        CohortCell &cell = cohort.cells[size_t(quarter) - 1];
        ++cell.followed;
        cell.reached += member.reachedAfter && *member.reachedAfter <= quarter;
    }
    cohort.members.push_back(member);
}

} // namespace

std::vector<Cohort> cohorts(const Timelines &all, const PilotOutcomes &outcomes, int quarters)
{
    std::map<int, Cohort> byQuarter;
    for (size_t i = 0; i < outcomes.followUps.size(); ++i) {
        const auto start = pilotStart(all, outcomes.followed[i]);
        if (!start)
            continue;
        const int number = quarterNumber(QDate::fromJulianDay(*start));
        Cohort &cohort = byQuarter[number];
        cohort.quarter = quarterOf(number);
        add(cohort, outcomes.followed[i], outcomes.followUps[i], all.asOf - *start, quarters);
    }
    std::vector<Cohort> found;
    for (auto &[number, cohort] : byQuarter) {
        cohort.maturity /= cohort.pilots;
        found.push_back(std::move(cohort));
    }
    return found;
}

static QList<InitiativeId> those(const Cohort &cohort, auto counts)
{
    QList<InitiativeId> ids;
    for (const CohortMember &member : cohort.members) {
        if (counts(member))
            ids << member.initiative;
    }
    return ids;
}

QList<InitiativeId> followedFor(const Cohort &cohort, int quarters)
{
    return those(cohort, [quarters](const CohortMember &member) { return member.inView >= quarters; });
}

QList<InitiativeId> reachedWithin(const Cohort &cohort, int quarters)
{
    return those(cohort, [quarters](const CohortMember &member) {
        return member.inView >= quarters && member.reachedAfter && *member.reachedAfter <= quarters;
    });
}

} // namespace portolan
