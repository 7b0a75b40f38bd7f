// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/incidence.h"

#include "core/funnel/statistics.h"

#include <algorithm>

namespace portolan {

std::vector<IncidenceStep> incidence(std::vector<FollowUp> followUps)
{
    std::ranges::sort(followUps, {}, &FollowUp::days);
    std::vector<IncidenceStep> steps;
    if (followUps.empty())
        return steps;
    IncidenceStep step{0, 0, 0, int(followUps.size())};
    if (followUps.front().days > 0)
        steps.push_back(step);
    double free = 1; // the chance of no event yet
    for (size_t i = 0; i < followUps.size();) {
        const int day = followUps[i].days;
        const size_t atRisk = followUps.size() - i;
        int reached = 0;
        int stopped = 0;
        for (; i < followUps.size() && followUps[i].days == day; ++i) {
            reached += followUps[i].outcome == Outcome::Production;
            stopped += followUps[i].outcome == Outcome::Stopped;
        }
        if (reached + stopped == 0 && day > 0)
            continue;
        step.day = day;
        step.atRisk = int(atRisk);
        step.production += free * reached / double(atRisk);
        step.stopped += free * stopped / double(atRisk);
        free *= 1 - (reached + stopped) / double(atRisk);
        steps.push_back(step);
    }
    return steps;
}

std::optional<int> medianDay(const std::vector<IncidenceStep> &steps)
{
    constexpr double half = 0.5 - 1e-12;
    const auto it =
        std::ranges::find_if(steps, [](const IncidenceStep &step) { return step.production >= half; });
    return it == steps.end() ? std::nullopt : std::optional(it->day);
}

namespace {

// From the first dated pilot entry to the first live entry, else to the end it came to, else to the as-of
// date.
std::optional<FollowUp> followUpOf(const Timelines &all, std::span<const Visit> visits)
{
    const auto isLive = [&all](const Visit &visit) { return all.isLive(visit); };
    const auto start = std::ranges::find_if(
        visits, [&all](const Visit &visit) { return all.isPilot(visit) && visit.isDated(); });
    if (start == visits.end())
        return std::nullopt;
    const auto live = std::ranges::find_if(visits, isLive);
    if (live != visits.end()) {
        if (!live->isDated() || live->from < start->from)
            return std::nullopt;
        return FollowUp{live->from - start->from, Outcome::Production};
    }
    if (!all.isEnd(visits.back()))
        return FollowUp{all.asOf - start->from, Outcome::Running};
    // Stopped and retired later, it ended when it was stopped.
    auto end = std::prev(visits.end());
    while (end != visits.begin() && all.isEnd(*std::prev(end)))
        --end;
    if (!end->isDated() || end->from < start->from)
        return std::nullopt;
    return FollowUp{end->from - start->from, Outcome::Stopped};
}

bool everLive(const Timelines &all, std::span<const Visit> visits)
{
    return std::ranges::any_of(visits, [&all](const Visit &visit) { return all.isLive(visit); });
}

} // namespace

PilotOutcomes pilotOutcomes(const Timelines &all)
{
    PilotOutcomes out;
    std::vector<int> finished;
    for (size_t i = 0; i < all.initiatives.size(); ++i) {
        const auto visits = all.of(i);
        const bool reached = everLive(all, visits);
        const bool piloted =
            reached || std::ranges::any_of(visits, [&all](const Visit &visit) { return all.isPilot(visit); });
        if (!piloted)
            continue;
        const Visit &last = visits.back();
        ++out.pilots;
        out.running += all.isPilot(last);
        if (reached)
            ++out.reached;
        else if (all.isEnd(last))
            ++out.stopped;
        else if (!all.isPilot(last))
            ++out.elsewhere;
        const auto followUp = followUpOf(all, visits);
        if (!followUp) {
            ++out.undated;
            continue;
        }
        out.followUps.push_back(*followUp);
        out.followed.push_back(all.initiatives[i]);
        if (followUp->outcome == Outcome::Production)
            finished.push_back(followUp->days);
    }
    std::ranges::sort(finished);
    out.curve = incidence(out.followUps);
    out.medianDays = medianDay(out.curve);
    out.naiveMedianDays = percentile(finished, 0.5);
    return out;
}

} // namespace portolan
