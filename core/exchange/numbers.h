// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace portolan::exchange {

// What the values of one column say about the decimal sign.
class NumberEvidence {
public:
    void add(QStringView text);
    bool isAmbiguous() const { return m_either > 0 && m_comma == 0 && m_dot == 0; }
    // '.' or ','; nullopt when no value says anything.
    std::optional<QChar> decimal() const;

private:
    int m_either = 0;
    int m_comma = 0;
    int m_dot = 0;
};

// A number with currency signs or codes, grouped thousands, "k", "m", "bn" (also "Mio", "Mrd"), a percent
// sign (88 % is 88), and brackets or a minus for less than zero. nullopt when anything else is in it.
std::optional<double> readNumber(QStringView text, QChar decimal);
// Whether such a number says its size by a word ("1.2m", "EUR 500 k"), which goes before the heading's.
bool saysItsSize(QStringView number);

// What a header says about the size of its amounts: 1000 for "Budget (kEUR)", "Kosten in Tsd. €" or "Cost
// ($000s)", 1,000,000 for "Benefit (M€)", else 1.
double scaleInHeader(QStringView header);

} // namespace portolan::exchange
