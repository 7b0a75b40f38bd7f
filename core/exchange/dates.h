// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace portolan::exchange {

enum class DateOrder { DayFirst, MonthFirst };
enum class DatePrecision { Day, Month, Year };

struct ReadDate {
    QDate date;
    DatePrecision precision = DatePrecision::Day; // coarser: the first day stands for the month or year
};

// What the values of one column say about the order of day and month.
class DateEvidence {
public:
    void add(QStringView text);
    bool isAmbiguous() const { return m_either > 0 && m_dayFirst == 0 && m_monthFirst == 0; }
    bool isNeeded() const { return m_either + m_dayFirst + m_monthFirst > 0; }
    // What more values say; nullopt when none says anything.
    std::optional<DateOrder> order() const;
    int dates() const { return m_dates; }

private:
    int m_dates = 0;
    int m_either = 0;
    int m_dayFirst = 0;
    int m_monthFirst = 0;
};

// ISO, three numbers in `order` (dotted ones day first), month names in English and German, a month with its
// year, a year. nullopt for everything else; "23-Nov" may be a day or a year and is not guessed.
std::optional<ReadDate> readDate(QStringView text, DateOrder order);

// Years outside of these are taken for slips, such as a year that became a day of 1905 in a spreadsheet.
constexpr int earliestYear = 1950;
constexpr int latestYear = 2100;

} // namespace portolan::exchange
