// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "core/wording/words.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr QChar noBreak = u'\u00a0';

QString unknown()
{
    return u"–"_s;
}

// How a language writes large amounts. By the locale, not by the catalogue in use: a report has its own
// language.
struct Compact {
    QLocale::Language language;
    std::array<QStringView, 3> suffixes; // thousand, million, billion
    bool symbolFirst;
    QStringView date;
};
constexpr Compact english{QLocale::English, {u"k", u"m", u"bn"}, true, u"d MMM yyyy"};
constexpr Compact german{
    QLocale::German, {u"\u00a0Tsd.", u"\u00a0Mio.", u"\u00a0Mrd."}, false, u"d. MMM yyyy"};

const Compact &compactOf(const QLocale &locale)
{
    return locale.language() == german.language ? german : english;
}

QString symbolOf(const QString &currency)
{
    static const QHash<QString, QString> symbols{{u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s},
                                                 {u"JPY"_s, u"¥"_s}, {u"INR"_s, u"₹"_s}, {u"KRW"_s, u"₩"_s}};
    return symbols.value(currency.toUpper(), currency);
}

QString withSymbol(const QString &amount, const QString &currency, bool symbolFirst)
{
    const QString symbol = symbolOf(currency);
    if (symbol.isEmpty())
        return amount;
    return symbolFirst ? symbol + noBreak + amount : amount + noBreak + symbol;
}

// Three figures are enough: one digit behind the point below a hundred, and none where it would be 0.
QString rounded(double value, const QLocale &locale)
{
    const double tenths = std::round(value * 10);
    const bool whole = value >= 99.95 || std::fmod(tenths, 10) == 0;
    return locale.toString(whole ? std::round(value) : tenths / 10, 'f', whole ? 0 : 1);
}

QString compacted(double value, const QLocale &locale, const Compact &compact)
{
    double scaled = value;
    int step = 0;
    // What rounds up to a thousand of one step is 1 of the next.
    while (step < 3 && std::round(scaled) >= 1000) {
        scaled /= 1000;
        ++step;
    }
    if (step == 0)
        return locale.toString(std::round(scaled), 'f', 0);
    return rounded(scaled, locale) + compact.suffixes[size_t(step) - 1].toString();
}

} // namespace

QString money(std::optional<double> value, const QString &currency, const QLocale &locale, bool exact)
{
    if (!value || !std::isfinite(*value))
        return unknown();
    const Compact &compact = compactOf(locale);
    const double amount = std::abs(*value);
    const QString digits = exact ? locale.toString(amount, 'f', QLocale::FloatingPointShortest)
                                 : compacted(amount, locale, compact);
    const bool isNegative = *value < 0 && (exact || std::round(amount) > 0);
    return (isNegative ? locale.negativeSign() : QString())
        + withSymbol(digits, currency, compact.symbolFirst);
}

QString score(std::optional<double> value, const QLocale &locale)
{
    if (!value || !std::isfinite(*value))
        return unknown();
    return locale.toString(qRound(*value));
}

QString percent(std::optional<double> share, const QLocale &locale)
{
    if (!share || !std::isfinite(*share))
        return unknown();
    const QString number = locale.toString(qRound(*share * 100));
    return locale.language() == QLocale::German ? number + noBreak + locale.percent()
                                                : number + locale.percent();
}

QString day(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return Wording::tr("date unknown");
    return locale.toString(date, compactOf(locale).date);
}

} // namespace portolan
