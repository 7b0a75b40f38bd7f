// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDate>

#include <vector>

namespace portolan {

// A share with its Wilson score interval (Wilson 1927); without cases there is neither.
struct Share {
    int cases = 0;
    int successes = 0;
    std::optional<double> rate; // 0..1
    double low = 0;
    double high = 1;
};
constexpr double z95 = 1.959963984540054;
Share wilson(int successes, int cases, double z = z95);

// Percentile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996), p in 0..1;
// nullopt of nothing. `sorted` ascending.
std::optional<double> percentile(const std::vector<int> &sorted, double p);

// Months by the calendar that are over, both days valid.
int fullMonths(QDate from, QDate until);

} // namespace portolan
