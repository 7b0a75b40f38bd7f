// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/funnel.h"

#include <algorithm>
#include <optional>
#include <vector>

// The numbers of the funnel as their definitions read, day by day and without regard to speed: what the real
// ones are held against.
namespace portolan::naive {

struct Step {
    int stage = 0; // place in the order of stages
    std::optional<qint64> day;
};
using History = std::vector<Step>;

enum class End { Running, Production, Stopped };
struct Time {
    int days = 0;
    End end = End::Running;
};

struct World {
    std::vector<StageKind> kinds; // in order
    std::vector<History> told; // as entered
    qint64 asOf = 0;

    bool progress(int stage) const { return isProgress(kinds[size_t(stage)]); }
    bool pilot(int stage) const { return kinds[size_t(stage)] == StageKind::Pilot; }
    bool live(int stage) const
    {
        return kinds[size_t(stage)] == StageKind::Production || kinds[size_t(stage)] == StageKind::Scaled;
    }

    // Dated ones by day and, on one day, by stage; an undated one before the first dated one of a later
    // stage.
    History happened(size_t who) const
    {
        History dated;
        History undated;
        for (const Step &step : told[who]) {
            if (!step.day)
                undated.push_back(step);
            else if (*step.day <= asOf)
                dated.push_back(step);
        }
        for (size_t i = 0; i < dated.size(); ++i) {
            for (size_t j = 0; j + 1 < dated.size(); ++j) {
                if (std::pair(*dated[j + 1].day, dated[j + 1].stage)
                    < std::pair(*dated[j].day, dated[j].stage))
                    std::swap(dated[j], dated[j + 1]);
            }
        }
        History whole;
        const auto takeUndated = [&](int below) {
            for (int stage = 0; stage < below; ++stage) {
                for (Step &step : undated) {
                    if (step.stage == stage) {
                        whole.push_back(step);
                        step.stage = -1;
                    }
                }
            }
        };
        for (const Step &step : dated) {
            takeUndated(step.stage);
            whole.push_back(step);
        }
        takeUndated(int(kinds.size()));
        return whole;
    }
};

// How long a history was in the stages `in` accepts: one day after the other. nullopt: a visit without both
// of its ends.
template <typename In>
std::optional<int> daysIn(const History &history, qint64 asOf, In in)
{
    int days = 0;
    for (size_t i = 0; i < history.size(); ++i) {
        if (!in(history[i].stage))
            continue;
        const bool isLast = i + 1 == history.size();
        if (!history[i].day || (!isLast && !history[i + 1].day))
            return std::nullopt;
        const qint64 until = isLast ? asOf : *history[i + 1].day;
        for (qint64 day = *history[i].day; day < until; ++day)
            ++days;
    }
    return days;
}

// Type 7: of n values the one at 1 + (n - 1) p.
inline std::optional<double> quantile(std::vector<int> values, double p)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = 1 + double(values.size() - 1) * p;
    for (size_t k = 1; k < values.size(); ++k) {
        if (place < double(k + 1))
            return values[k - 1] + (place - double(k)) * (values[k] - values[k - 1]);
    }
    return values.back();
}

// The bounds of Wilson's interval are where the score test just does not reject: found by halving.
inline double wilsonBound(int successes, int cases, double z, bool upper)
{
    const double share = double(successes) / cases;
    double inside = share;
    double outside = upper ? 1 : 0;
    for (int i = 0; i < 200; ++i) {
        const double middle = (inside + outside) / 2;
        const double variance = middle * (1 - middle) / cases;
        const bool isIn = (share - middle) * (share - middle) <= z * z * variance;
        (isIn ? inside : outside) = middle;
    }
    return inside;
}

// From the first dated pilot entry to the first live entry, or to the end it came to and stayed at.
inline std::optional<Time> timeOf(const World &world, const History &history)
{
    std::optional<qint64> begin;
    for (const Step &step : history) {
        if (!begin && world.pilot(step.stage) && step.day)
            begin = step.day;
    }
    if (!begin)
        return std::nullopt;
    const auto ended = [&](const Step &step, End end) -> std::optional<Time> {
        if (!step.day || *step.day < *begin)
            return std::nullopt;
        return Time{int(*step.day - *begin), end};
    };
    for (const Step &step : history) {
        if (world.live(step.stage))
            return ended(step, End::Production);
    }
    for (size_t i = 0; i < history.size(); ++i) {
        bool isOver = true; // from here on nothing but ends
        for (size_t later = i; later < history.size(); ++later)
            isOver = isOver && !world.progress(history[later].stage);
        if (isOver)
            return ended(history[i], End::Stopped);
    }
    return Time{int(world.asOf - *begin), End::Running};
}

// Aalen and Johansen, day by day.
struct Curve {
    double production = 0;
    double stopped = 0;
    int atRisk = 0; // on that day
};
inline std::vector<Curve> curveOf(const std::vector<Time> &times)
{
    std::vector<Curve> curve;
    int longest = -1;
    for (const Time &time : times)
        longest = std::max(longest, time.days);
    double free = 1;
    Curve now;
    for (int day = 0; day <= longest; ++day) {
        int atRisk = 0;
        int reached = 0;
        int stopped = 0;
        for (const Time &time : times) {
            atRisk += time.days >= day;
            reached += time.days == day && time.end == End::Production;
            stopped += time.days == day && time.end == End::Stopped;
        }
        now.atRisk = atRisk;
        now.production += free * reached / atRisk;
        now.stopped += free * stopped / atRisk;
        free -= free * (reached + stopped) / atRisk;
        curve.push_back(now);
    }
    return curve;
}

} // namespace portolan::naive
