// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

struct Part {
    int value = 0;
    int digits = 0; // 0: a month by its name
};

struct Parts {
    std::array<Part, 3> part;
    int count = 0;
    bool dotted = false;
};

struct MonthName {
    QLatin1StringView name;
    int month;
};

constexpr std::array<MonthName, 24> monthNames{
    {{"january"_L1, 1},   {"february"_L1, 2},  {"march"_L1, 3},     {"april"_L1, 4},     {"may"_L1, 5},
     {"june"_L1, 6},      {"july"_L1, 7},      {"august"_L1, 8},    {"september"_L1, 9}, {"october"_L1, 10},
     {"november"_L1, 11}, {"december"_L1, 12}, {"januar"_L1, 1},    {"februar"_L1, 2},   {"m\xe4rz"_L1, 3},
     {"maerz"_L1, 3},     {"mai"_L1, 5},       {"juni"_L1, 6},      {"juli"_L1, 7},      {"oktober"_L1, 10},
     {"dezember"_L1, 12}, {"sept"_L1, 9},      {"j\xe4nner"_L1, 1}, {"mrz"_L1, 3}}};

int monthOf(QStringView word)
{
    if (word.size() < 3)
        return 0;
    for (const auto &[name, month] : monthNames) {
        const bool isShort = word.size() == 3 && name.size() > 3;
        if ((isShort ? name.left(3) : name).compare(word, Qt::CaseInsensitive) == 0)
            return month;
    }
    return 0;
}

// Cuts off a time of day: "2024-03-01T00:00:00Z", "3/1/2024 12:00 AM".
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    for (qsizetype i = colon - 1; i > 0; --i) {
        if (text[i] == u'T' || text[i] == u' ')
            return text.left(i).trimmed();
        if (!text[i].isDigit())
            break;
    }
    return text;
}

std::optional<Parts> split(QStringView whole)
{
    const QStringView text = withoutTime(whole.trimmed());
    if (text.size() < 4 || text.size() > 30)
        return std::nullopt;
    Parts parts;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype from = i;
        const char16_t letter = text[i].unicode();
        if (letter >= u'0' && letter <= u'9') {
            Part part;
            for (; i < text.size() && text[i] >= u'0' && text[i] <= u'9' && part.digits < 5;
                 ++i, ++part.digits)
                part.value = part.value * 10 + (text[i].unicode() - u'0');
            if (parts.count == 3)
                return std::nullopt;
            parts.part[size_t(parts.count++)] = part;
        } else if (text[i].isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
            const int month = monthOf(text.mid(from, i - from));
            if (month == 0 || parts.count == 3)
                return std::nullopt;
            parts.part[size_t(parts.count++)] = {month, 0};
        } else if (letter == u'/' || letter == u'-' || letter == u'.' || letter == u' ' || letter == u',') {
            parts.dotted = parts.dotted || letter == u'.';
            ++i;
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

std::optional<ReadDate> dated(int year, int month, int day, DatePrecision precision = DatePrecision::Day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear)
        return std::nullopt;
    return ReadDate{date, precision};
}

// Three bare numbers with the year last: the only form whose order has to be found out.
bool isNumericYearLast(const Parts &parts)
{
    const auto &[a, b, c] = parts.part;
    return parts.count == 3 && (a.digits == 1 || a.digits == 2) && (b.digits == 1 || b.digits == 2)
        && (c.digits == 4 || c.digits == 2);
}

std::optional<ReadDate> readThree(const Parts &parts, DateOrder order)
{
    const auto &[a, b, c] = parts.part;
    if (isNumericYearLast(parts)) {
        const int year = c.digits == 2 ? 2000 + c.value : c.value;
        const bool dayFirst = parts.dotted || order == DateOrder::DayFirst;
        return dayFirst ? dated(year, b.value, a.value) : dated(year, a.value, b.value);
    }
    if (a.digits == 4 && c.digits >= 1 && c.digits <= 2 && b.digits <= 2)
        return dated(a.value, b.value, c.value);
    if (a.digits == 0 && b.digits >= 1 && b.digits <= 2 && c.digits == 4) // Nov 1, 2023
        return dated(c.value, a.value, b.value);
    if (b.digits == 0 && a.digits >= 1 && a.digits <= 2 && c.digits == 4) // 1 Nov 2023
        return dated(c.value, b.value, a.value);
    return std::nullopt;
}

} // namespace

void DateEvidence::add(QStringView text)
{
    const auto parts = split(text);
    if (!parts)
        return;
    const auto &[a, b, c] = parts->part;
    if (!isNumericYearLast(*parts) || parts->dotted) {
        m_dates += readDate(text, DateOrder::DayFirst).has_value();
        return;
    }
    const bool canBeDayFirst = a.value <= 31 && b.value <= 12;
    const bool canBeMonthFirst = a.value <= 12 && b.value <= 31;
    m_dates += canBeDayFirst || canBeMonthFirst;
    if (canBeDayFirst && canBeMonthFirst)
        ++m_either;
    else if (canBeDayFirst)
        ++m_dayFirst;
    else if (canBeMonthFirst)
        ++m_monthFirst;
}

std::optional<DateOrder> DateEvidence::order() const
{
    if (m_dayFirst == m_monthFirst)
        return std::nullopt;
    return m_dayFirst > m_monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<ReadDate> readDate(QStringView text, DateOrder order)
{
    const auto parts = split(text);
    if (!parts || parts->count == 0)
        return std::nullopt;
    if (parts->count == 3)
        return readThree(*parts, order);
    const auto &[a, b, c] = parts->part;
    if (parts->count == 1)
        return a.digits == 4 ? dated(a.value, 1, 1, DatePrecision::Year) : std::nullopt;
    if (a.digits == 4 && b.digits <= 2)
        return dated(a.value, b.value, 1, DatePrecision::Month);
    if (b.digits == 4 && a.digits <= 2)
        return dated(b.value, a.value, 1, DatePrecision::Month);
    return std::nullopt;
}

} // namespace portolan::exchange
