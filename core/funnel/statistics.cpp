// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/statistics.h"

#include <algorithm>
#include <cmath>

namespace portolan {

Share wilson(int successes, int cases, double z)
{
    Share share{cases, successes, {}, 0, 1};
    if (cases <= 0)
        return share;
    const double n = cases;
    const double p = successes / n;
    const double middle = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double whole = 1 + z * z / n;
    share.rate = p;
    share.low = std::max(0.0, (middle - half) / whole);
    share.high = std::min(1.0, (middle + half) / whole);
    return share;
}

std::optional<double> percentile(const std::vector<int> &sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = double(sorted.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

int fullMonths(QDate from, QDate until)
{
    const int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    return from.addMonths(months) > until ? months - 1 : months;
}

} // namespace portolan
