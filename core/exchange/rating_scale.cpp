// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rating_scale.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/numbers.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

struct Ends {
    QLatin1StringView word;
    double lowest;
    double highest;
};
constexpr std::array<Ends, ratingScaleCount> scales{Ends{"1-5"_L1, 1, 5}, Ends{"0-5"_L1, 0, 5},
                                                    Ends{"1-10"_L1, 1, 10}, Ends{"0-10"_L1, 0, 10},
                                                    Ends{"0-100"_L1, 0, 100}};

// On five levels; of three, high and low are the ends.
const QHash<QString, double> &words()
{
    static const QHash<QString, double> known{{u"very high"_s, 5},   {u"high"_s, 4},   {u"medium"_s, 3},
                                              {u"moderate"_s, 3},    {u"low"_s, 2},    {u"very low"_s, 1},
                                              {u"sehr hoch"_s, 5},   {u"hoch"_s, 4},   {u"mittel"_s, 3},
                                              {u"niedrig"_s, 2},     {u"gering"_s, 2}, {u"sehr niedrig"_s, 1},
                                              {u"sehr gering"_s, 1}, {u"vh"_s, 5},     {u"h"_s, 4},
                                              {u"m"_s, 3},           {u"l"_s, 2},      {u"vl"_s, 1}};
    return known;
}

const QHash<QString, double> &truths()
{
    static const QHash<QString, double> known{{u"yes"_s, 5},  {u"no"_s, 1},   {u"ja"_s, 5},
                                              {u"nein"_s, 1}, {u"true"_s, 5}, {u"false"_s, 1}};
    return known;
}

// Harvey balls from empty to full, and stars.
std::optional<double> signRating(QStringView text)
{
    constexpr std::u16string_view balls = u"○◔◑◕●";
    if (text.size() == 1) {
        const auto place = balls.find(text.front().unicode());
        if (place != std::u16string_view::npos)
            return double(place) + 1;
    }
    const auto stars =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c == u'★' || c == u'⭐'; });
    const auto empty = std::count(text.begin(), text.end(), QChar(u'☆'));
    if (stars > 0 && stars + empty == text.size() && stars <= 5)
        return double(stars);
    return std::nullopt;
}

} // namespace

QString scaleWord(RatingScale scale)
{
    return scales[size_t(scale)].word.toString();
}

std::optional<RatingScale> scaleOfWord(QStringView word)
{
    const auto found = std::ranges::find_if(scales, [word](const Ends &each) { return each.word == word; });
    return found == scales.end() ? std::nullopt : std::optional(RatingScale(found - scales.begin()));
}

std::optional<double> ratingOn(RatingScale scale, double number)
{
    const Ends &ends = scales[size_t(scale)];
    if (!(number >= ends.lowest && number <= ends.highest)) // not a number neither
        return std::nullopt;
    if (scale == RatingScale::OneToFive)
        return number; // exactly as it is
    return 1 + 4 * (number - ends.lowest) / (ends.highest - ends.lowest);
}

std::optional<double> ratingOfWord(QStringView text, WordLevels levels)
{
    if (levels == WordLevels::None)
        return std::nullopt;
    if (const auto rating = signRating(text))
        return rating;
    const QString word = folded(text);
    if (const auto truth = truths().constFind(word); truth != truths().cend())
        return *truth;
    const auto known = words().constFind(word);
    if (known == words().cend())
        return std::nullopt;
    const bool isEnd = levels == WordLevels::Three && *known != 3;
    return isEnd ? (*known > 3 ? 5 : 1) : *known;
}

WordLevels guessLevels(const Table &table, qsizetype column)
{
    qsizetype filled = 0;
    qsizetype understood = 0;
    bool hasVery = false;
    for (qsizetype record = 0; record < table.size(); ++record) {
        const QStringView cell = table.cell(record, column);
        if (cell.isEmpty() || Catalogue::instance().isNotApplicable(cell))
            continue;
        ++filled;
        understood += ratingOfWord(cell, WordLevels::Three).has_value();
        const QString word = folded(cell);
        hasVery = hasVery || word.startsWith("very "_L1) || word.startsWith("sehr "_L1) || word == "vh"_L1
            || word == "vl"_L1;
    }
    if (understood * 2 <= filled)
        return WordLevels::None;
    return hasVery ? WordLevels::Five : WordLevels::Three;
}

static const QRegularExpression &scaleForm()
{
    static const QRegularExpression form(
        u"(?<![\\d.,])([01])\\s*(?:-|–|—|\\.\\.+|…|to|bis)\\s*(5|10|100)(?![\\d.,])"_s);
    return form;
}

QString withoutScale(QStringView header)
{
    static const QRegularExpression percent(u"\\s(in\\s)?%\\s*$"_s);
    return header.toString().remove(scaleForm()).remove(percent);
}

std::optional<RatingScale> ratingScaleInHeader(QStringView header)
{
    const auto match = scaleForm().match(header);
    if (match.hasMatch())
        return scaleOfWord(QString(match.captured(1) + u'-' + match.captured(2)));
    return header.contains(u'%') ? std::optional(RatingScale::Percent) : std::nullopt;
}

RatingScale guessScale(const Table &table, qsizetype column, QChar decimal)
{
    qsizetype numbers = 0;
    qsizetype aboveFive = 0;
    qsizetype aboveTen = 0;
    qsizetype percents = 0;
    bool hasZero = false;
    double highest = 0;
    for (qsizetype record = 0; record < table.size(); ++record) {
        const QStringView cell = table.cell(record, column);
        const auto number = readNumber(cell, table.isNumber(record, column) ? QChar(u'.') : decimal);
        if (!number || cell.isEmpty())
            continue;
        ++numbers;
        aboveFive += *number > 5;
        aboveTen += *number > 10;
        percents += cell.endsWith(u'%');
        hasZero = hasZero || *number == 0;
        highest = std::max(highest, *number);
    }
    if (numbers > 0 && highest <= 100 && (percents * 2 > numbers || (aboveTen > 1 && aboveTen * 2 > numbers)))
        return RatingScale::Percent;
    // A number or two that no scale has change nothing for the others.
    const qsizetype onTen = aboveFive - aboveTen;
    if (aboveTen * 5 <= numbers && onTen > 1 && onTen * 3 >= numbers)
        return hasZero ? RatingScale::ZeroToTen : RatingScale::OneToTen;
    return RatingScale::OneToFive;
}

} // namespace portolan::exchange
