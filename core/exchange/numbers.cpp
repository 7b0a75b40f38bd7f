// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

struct Bare {
    QStringView digits; // digits, separators, nothing else
    double factor = 1;
};

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

struct Suffix {
    QLatin1StringView word;
    double factor;
};

constexpr std::array<Suffix, 17> suffixes{{{"k"_L1, 1e3},
                                           {"tsd"_L1, 1e3},
                                           {"thousand"_L1, 1e3},
                                           {"m"_L1, 1e6},
                                           {"mn"_L1, 1e6},
                                           {"mm"_L1, 1e6},
                                           {"mio"_L1, 1e6},
                                           {"million"_L1, 1e6},
                                           {"millions"_L1, 1e6},
                                           {"millionen"_L1, 1e6},
                                           {"b"_L1, 1e9},
                                           {"bn"_L1, 1e9},
                                           {"mrd"_L1, 1e9},
                                           {"billion"_L1, 1e9},
                                           {"usd"_L1, 1},
                                           {"eur"_L1, 1},
                                           {"%"_L1, 1}}};
constexpr std::array currencies{"usd"_L1, "eur"_L1, "chf"_L1, "gbp"_L1, "cad"_L1,
                                "aud"_L1, "jpy"_L1, "sek"_L1, "us"_L1,  "fr"_L1};

// What a word before or behind the digits multiplies by; nullopt for a word that has no place there.
std::optional<double> factorOf(QStringView word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    for (const auto currency : currencies) {
        if (currency.compare(word, Qt::CaseInsensitive) == 0)
            return 1;
    }
    for (const auto &[suffix, factor] : suffixes) {
        if (suffix.compare(word, Qt::CaseInsensitive) == 0)
            return factor;
    }
    return std::nullopt;
}

bool isSign(QChar letter)
{
    return letter.category() == QChar::Symbol_Currency || letter.isSpace();
}

QStringView withoutSigns(QStringView text)
{
    while (!text.isEmpty() && isSign(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    return text;
}

// Takes words and signs off both ends.
std::optional<Bare> bare(QStringView text)
{
    Bare result;
    for (int round = 0; round < 4; ++round) {
        text = withoutSigns(text);
        if (text.size() > 1 && text.endsWith(u'.') && text[text.size() - 2].isLetter()) // "Mio."
            text.chop(1);
        qsizetype from = 0;
        while (from < text.size() && text[from].isLetter())
            ++from;
        qsizetype to = text.size();
        while (to > from && (text[to - 1].isLetter() || text[to - 1] == u'%'))
            --to;
        if (from == 0 && to == text.size())
            break;
        for (const QStringView word : {text.left(from), text.mid(to)}) {
            const auto factor = word.isEmpty() ? std::optional(1.0) : factorOf(word);
            if (!factor)
                return std::nullopt;
            result.factor *= *factor;
        }
        text = text.mid(from, to - from);
    }
    result.digits = text;
    return result;
}

struct Shape {
    qsizetype dots = 0;
    qsizetype commas = 0;
    qsizetype last = -1; // of the last dot or comma
    bool lastIsComma = false;
};

Shape shapeOf(QStringView digits)
{
    Shape shape;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i] != u'.' && digits[i] != u',')
            continue;
        shape.lastIsComma = digits[i] == u',';
        ++(shape.lastIsComma ? shape.commas : shape.dots);
        shape.last = i;
    }
    return shape;
}

bool isGroupSign(QChar letter, QChar decimal)
{
    return letter == u'\'' || letter == u'\u2019' || letter.isSpace()
        || letter == (decimal == u'.' ? u',' : u'.');
}

// Digits with groups of three and at most one decimal sign.
std::optional<double> plainNumber(QStringView text, QChar decimal)
{
    char buffer[40];
    size_t length = 0;
    qsizetype inGroup = -1; // digits since the last group sign, -1: none yet
    bool afterDecimal = false;
    for (const QChar letter : text) {
        if (length + 1 >= sizeof buffer)
            return std::nullopt;
        if (isDigit(letter)) {
            buffer[length++] = char(letter.unicode());
            inGroup += inGroup >= 0 && !afterDecimal;
        } else if (letter == decimal && !afterDecimal) {
            if (inGroup >= 0 && inGroup != 3)
                return std::nullopt;
            afterDecimal = true;
            buffer[length++] = '.';
        } else if (isGroupSign(letter, decimal) && !afterDecimal && length > 0
                   && (inGroup < 0 || inGroup == 3)) {
            inGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (length == 0 || (inGroup >= 0 && !afterDecimal && inGroup != 3))
        return std::nullopt;
    bool ok = false;
    const double value = QByteArray::fromRawData(buffer, qsizetype(length)).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

// "1E+06", as spreadsheets write what is long.
std::optional<double> withExponent(QStringView text, QChar decimal)
{
    const auto letter =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'E' || c == u'e'; });
    if (letter == text.begin() || letter == text.end())
        return std::nullopt;
    static const QRegularExpression form(u"^\\d{1,17}(?:[.,]\\d{1,17})?[eE][+-]?\\d{1,2}$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = text.toString().replace(decimal, u'.').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

// Most numbers are digits alone: these need no further look. nullopt for all others.
std::optional<double> digitsAlone(QStringView text)
{
    constexpr qsizetype mostExact = 15; // digits of a double
    if (text.isEmpty() || text.size() > mostExact)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar letter : text) {
        if (!isDigit(letter))
            return std::nullopt;
        value = value * 10 + (letter.unicode() - u'0');
    }
    return double(value);
}

} // namespace

void NumberEvidence::add(QStringView text)
{
    if (digitsAlone(text))
        return;
    const auto number = bare(text);
    if (!number)
        return;
    const Shape shape = shapeOf(number->digits);
    if (shape.dots + shape.commas == 0)
        return;
    if (shape.dots + shape.commas > 1) {
        const bool isOneSign = shape.dots == 0 || shape.commas == 0; // of thousands
        ++(shape.lastIsComma != isOneSign ? m_comma : m_dot);
        return;
    }
    const bool isGroupOfThree = number->digits.size() - shape.last == 4 && shape.last > 0 && shape.last <= 3
        && number->digits.front() != u'0';
    if (isGroupOfThree) // "1.234"
        ++m_either;
    else
        ++(shape.lastIsComma ? m_comma : m_dot);
}

std::optional<QChar> NumberEvidence::decimal() const
{
    if (m_comma == m_dot)
        return std::nullopt;
    return m_comma > m_dot ? QChar(u',') : QChar(u'.');
}

std::optional<double> readNumber(QStringView text, QChar decimal)
{
    if (const auto digits = digitsAlone(text))
        return digits;
    text = withoutSigns(text);
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')') && text.size() > 2) {
        negative = true;
        text = text.mid(1, text.size() - 2);
    }
    text = withoutSigns(text);
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        negative = !negative;
        text = text.mid(1);
    }
    if (const auto power = withExponent(text, decimal))
        return negative ? -*power : *power;
    const auto number = bare(text);
    if (!number)
        return std::nullopt;
    QStringView digits = number->digits;
    if (digits.startsWith(u'-')) { // "EUR -5"
        negative = !negative;
        digits = digits.mid(1);
    }
    const auto value = plainNumber(digits, decimal);
    if (!value)
        return std::nullopt;
    return (negative ? -1 : 1) * *value * number->factor;
}

bool saysItsSize(QStringView number)
{
    const auto found = bare(number);
    return found && found->factor != 1;
}

double scaleInHeader(QStringView header)
{
    static constexpr std::array thousands{"k"_L1,        "keur"_L1,      "kusd"_L1, "kchf"_L1, "kgbp"_L1,
                                          "teur"_L1,     "tchf"_L1,      "t"_L1,    "tsd"_L1,  "tausend"_L1,
                                          "thousand"_L1, "thousands"_L1, "000"_L1,  "000s"_L1};
    static constexpr std::array millions{"meur"_L1,    "musd"_L1,     "mchf"_L1,      "mn"_L1, "mio"_L1,
                                         "million"_L1, "millions"_L1, "millionen"_L1, "mm"_L1};
    const auto isOneOf = [](const auto &list, QStringView word) {
        return std::any_of(list.begin(), list.end(), [word](QLatin1StringView each) {
            return each.compare(word, Qt::CaseInsensitive) == 0;
        });
    };
    double scale = 1;
    for (qsizetype from = 0; from < header.size();) {
        const auto belongs = [](QChar letter) {
            return letter.isLetterOrNumber() || letter.category() == QChar::Symbol_Currency;
        };
        qsizetype to = from;
        while (to < header.size() && belongs(header[to]))
            ++to;
        QString word = header.mid(from, to - from).toString();
        const bool hasSign =
            word.removeIf([](QChar letter) { return letter.category() == QChar::Symbol_Currency; }).size()
            < to - from;
        // One letter alone means an amount only beside a currency sign, or as the one thing in brackets.
        const bool isAlone = from > 0 && header[from - 1] == u'(' && to < header.size() && header[to] == u')';
        const bool counts =
            word.size() > 1 || hasSign || (isAlone && word.compare("k"_L1, Qt::CaseInsensitive) == 0);
        if (counts && isOneOf(thousands, word))
            scale = 1e3;
        else if (counts
                 && (isOneOf(millions, word) || (hasSign && word.compare("m"_L1, Qt::CaseInsensitive) == 0)))
            scale = 1e6;
        from = to + 1;
    }
    return scale;
}

} // namespace portolan::exchange
