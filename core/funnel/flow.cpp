// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/flow.h"

#include "core/funnel/incidence.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// A stay in pilot, over however many pilot stages that follow each other.
struct PilotStay {
    qint32 from = Visit::unknown;
    qint32 to = Visit::open;
    Outcome outcome = Outcome::Running;
    bool isElsewhere = false;
};

QList<InitiativeId> FlowMembers::*outcomeOf(const PilotStay &stay)
{
    if (stay.isElsewhere)
        return &FlowMembers::elsewhere;
    return stay.outcome == Outcome::Production ? &FlowMembers::toProduction : &FlowMembers::stopped;
}

int monthNumber(qint32 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return date.year() * 12 + date.month() - 1;
}

QDate monthOf(int number)
{
    return QDate(number / 12, number % 12 + 1, 1);
}

template <typename Found>
void forEachStay(const Timelines &all, std::span<const Visit> visits, Found &&found)
{
    for (size_t at = 0; at < visits.size();) {
        if (!all.isPilot(visits[at])) {
            ++at;
            continue;
        }
        PilotStay stay;
        stay.from = visits[at].from;
        while (at < visits.size() && all.isPilot(visits[at]))
            stay.to = visits[at++].to;
        if (at < visits.size()) {
            stay.outcome = all.isLive(visits[at]) ? Outcome::Production : Outcome::Stopped;
            stay.isElsewhere = !all.isLive(visits[at]) && !all.isEnd(visits[at]);
        }
        found(stay);
    }
}

class FlowCount {
public:
    FlowCount(int first, int last)
        : m_first(first)
    {
        for (int number = first; number <= last; ++number)
            m_months.push_back({monthOf(number), 0, 0, 0, 0, 0});
    }

    void add(const PilotStay &stay)
    {
        ++at(stay.from).arrivals;
        if (stay.to == Visit::open)
            return;
        FlowMonth &month = at(stay.to);
        ++(stay.isElsewhere                          ? month.elsewhere
               : stay.outcome == Outcome::Production ? month.toProduction
                                                     : month.stopped);
    }

    std::vector<FlowMonth> take()
    {
        int inProgress = 0;
        for (FlowMonth &month : m_months) {
            inProgress += month.arrivals - month.departures();
            month.inProgress = inProgress;
        }
        return std::move(m_months);
    }

private:
    FlowMonth &at(qint32 day) { return m_months[size_t(monthNumber(day) - m_first)]; }

    int m_first;
    std::vector<FlowMonth> m_months;
};

void applyLittle(Flow &flow, const std::vector<PilotStay> &stays, qint32 begin, qint32 end)
{
    double days = 0;
    for (const PilotStay &stay : stays) {
        const qint32 to = std::min(stay.to, end);
        days += std::max(0, to - std::max(stay.from, begin));
        flow.arrivals += stay.from >= begin && stay.from <= end;
        flow.departures += stay.to != Visit::open && stay.to >= begin && stay.to <= end;
    }
    const double length = end - begin;
    if (length <= 0)
        return;
    flow.averageInProgress = days / length;
    flow.isStable = flow.departures > 0 && std::abs(flow.arrivals - flow.departures) <= 0.2 * flow.departures;
    if (flow.isStable && flow.arrivals > 0)
        flow.daysInProgress = flow.averageInProgress / (flow.arrivals / length);
}

} // namespace

Flow flow(const Timelines &all, int windowMonths)
{
    Flow result;
    std::vector<PilotStay> stays;
    qint32 first = all.asOf;
    for (size_t i = 0; i < all.initiatives.size(); ++i) {
        forEachStay(all, all.of(i), [&](const PilotStay &stay) {
            if (stay.from == Visit::unknown || stay.to == Visit::unknown) {
                ++result.undated;
                return;
            }
            first = std::min(first, stay.from);
            stays.push_back(stay);
        });
    }
    if (stays.empty())
        return result;
    FlowCount count(monthNumber(first), monthNumber(all.asOf));
    for (const PilotStay &stay : stays)
        count.add(stay);
    result.months = count.take();
    const QDate asOf = QDate::fromJulianDay(all.asOf);
    const auto begin = qint32(asOf.addMonths(-windowMonths).toJulianDay());
    applyLittle(result, stays, std::max(begin, first), all.asOf);
    return result;
}

static void nameOnce(QList<InitiativeId> &ids, InitiativeId id)
{
    if (ids.isEmpty() || ids.last() != id)
        ids << id;
}

std::vector<FlowMembers> flowMembers(const Timelines &all, const Flow &flow, int months)
{
    const int count = std::min(months, int(flow.months.size()));
    std::vector<FlowMembers> members(size_t(std::max(0, count)));
    if (members.empty())
        return members;
    const int first = monthNumber(all.asOf) - count + 1;
    const auto add = [&](QList<InitiativeId> FlowMembers::*to, int number, InitiativeId id) {
        if (number >= first)
            nameOnce(members[size_t(number - first)].*to, id);
    };
    for (size_t i = 0; i < all.initiatives.size(); ++i) {
        const InitiativeId id = all.initiatives[i];
        forEachStay(all, all.of(i), [&](const PilotStay &stay) {
            if (stay.from == Visit::unknown || stay.to == Visit::unknown)
                return;
            const int began = monthNumber(stay.from);
            const int ended = stay.to == Visit::open ? first + count : monthNumber(stay.to);
            add(&FlowMembers::arrived, began, id);
            if (stay.to != Visit::open)
                add(outcomeOf(stay), ended, id);
            for (int number = std::max(first, began); number < ended; ++number)
                add(&FlowMembers::inProgress, number, id);
        });
    }
    return members;
}

} // namespace portolan
