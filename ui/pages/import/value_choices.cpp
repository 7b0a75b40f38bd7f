// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/value_choices.h"

#include "core/exchange/rating_scale.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class ImportValues {
    Q_DECLARE_TR_FUNCTIONS(ImportValues)
};

constexpr auto scalePrefix = "scale:"_L1; // the choice is about all numbers of the column

template <typename Enum>
void addWords(ChoiceDelegate::Choices &choices)
{
    for (size_t i = 0; i < std::size(words<Enum>::list); ++i) {
        const QString word = QString::fromLatin1(words<Enum>::list[i]);
        if (word != "unknown"_L1) // to leave a value out says that
            choices << std::pair(word, label(Enum(i)));
    }
}

void addRatings(ChoiceDelegate::Choices &choices, const QString &value)
{
    for (int rating = 1; rating <= 5; ++rating)
        choices << std::pair(QString::number(rating), QLocale().toString(rating));
    choices << std::pair(u"n/a"_s, ImportValues::tr("Not applicable"));
    if (std::none_of(value.begin(), value.end(), [](QChar letter) { return letter.isDigit(); }))
        return;
    for (int i = 0; i < exchange::ratingScaleCount; ++i) {
        const QString scale = exchange::scaleWord(exchange::RatingScale(i));
        choices << std::pair(scalePrefix + scale,
                             ImportValues::tr("The whole column is on the scale %1").arg(scale));
    }
}

} // namespace

ChoiceDelegate::Choices choicesFor(const exchange::ValueMatch &value, const Portfolio &portfolio)
{
    ChoiceDelegate::Choices choices;
    if (value.field == "stage"_L1) {
        choices << std::pair(QString(), ImportValues::tr("No stage"));
        for (const Stage &stage : portfolio.orderedStages())
            choices << std::pair(stage.name, stage.name);
        return choices;
    }
    choices << std::pair(QString(), ImportValues::tr("Leave out"));
    if (value.field.startsWith("rating:"_L1))
        addRatings(choices, value.value);
    else if (value.field == "approach"_L1)
        addWords<Approach>(choices);
    else if (value.field == "confidence"_L1)
        addWords<Confidence>(choices);
    else
        choices.clear();
    return choices;
}

QString meaningText(const exchange::ValueMatch &value)
{
    if (value.meaning.isEmpty()) {
        if (!value.isGiven)
            return ImportValues::tr("Not understood; kept as a custom value");
        return value.field == "stage"_L1 ? ImportValues::tr("No stage") : ImportValues::tr("Left out");
    }
    if (value.field == "approach"_L1) {
        if (const auto approach = fromWord<Approach>(value.meaning))
            return label(*approach);
    }
    if (value.field == "confidence"_L1) {
        if (const auto confidence = fromWord<Confidence>(value.meaning))
            return label(*confidence);
    }
    return value.meaning == "n/a"_L1 ? ImportValues::tr("Not applicable") : value.meaning;
}

void choose(exchange::Mapping &mapping, const exchange::ValueMatch &value, const QString &word)
{
    if (value.field == "stage"_L1)
        mapping.stages.insert(value.value, word);
    else if (word.startsWith(scalePrefix))
        mapping.scales.insert(value.column, word.mid(scalePrefix.size()));
    else
        mapping.values[value.column].insert(value.value, word);
}

} // namespace portolan
