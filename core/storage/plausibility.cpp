// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "core/storage/mapper.h"
#include "core/storage/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

class Plausibility {
public:
    explicit Plausibility(const Portfolio &portfolio)
        : m_portfolio(portfolio)
    {
    }
    QList<Finding> findings()
    {
        lookAtInfo();
        lookAtMethod();
        lookAtProfiles();
        lookAtInitiatives();
        lookAtLinks();
        for (const Assessment &assessment : m_portfolio.assessments())
            lookAtRatings(assessment);
        return m_findings;
    }

private:
    template <typename E>
    void add(const E &entity, const QString &message)
    {
        m_findings << Finding{placeOf(E::table, entity.id.value), message};
    }
    void lookAtInfo();
    void lookAtMethod();
    void lookAtProfiles();
    void lookAtInitiatives();
    void lookAtMoney(const Initiative &);
    void lookAtStages(const Initiative &);
    void lookAtLinks();
    void lookAtRatings(const Assessment &);
    void lookAtRating(const Rating &);

    const Portfolio &m_portfolio;
    QList<Finding> m_findings;
};

void Plausibility::lookAtInfo()
{
    const double rate = m_portfolio.info().discountRate;
    if (rate < 0 || rate > 1)
        add(m_portfolio.info(), Words::tr("The discount rate is outside 0 % to 100 % per year."));
}

void Plausibility::lookAtMethod()
{
    constexpr int anchorCount = 5;
    QSet<QString> keys;
    for (const Criterion &criterion : m_portfolio.criteria()) {
        if (criterion.anchors.size() != anchorCount)
            add(criterion, Words::tr("The criterion “%1” does not have five anchors.").arg(criterion.name));
        if (!criterion.key.isEmpty() && keys.contains(criterion.key))
            add(criterion, Words::tr("Two criteria have the key “%1”.").arg(criterion.key));
        keys.insert(criterion.key);
        const auto questions = m_portfolio.orderedQuestions(criterion.id);
        if (!questions.empty()
            && std::ranges::all_of(questions, [](const Question &q) { return q.weight <= 0; }))
            add(criterion, Words::tr("No question of the criterion “%1” has a weight.").arg(criterion.name));
    }
    for (const Question &question : m_portfolio.questions()) {
        if (question.anchors.size() != anchorCount)
            add(question, Words::tr("The question “%1” does not have five anchors.").arg(question.name));
        if (question.weight < 0)
            add(question, Words::tr("The weight of the question “%1” is negative.").arg(question.name));
    }
}

void Plausibility::lookAtProfiles()
{
    const auto isThreshold = [](double value) { return value >= 0 && value <= 100; };
    for (const Profile &profile : m_portfolio.profiles()) {
        const auto &weights = profile.weights;
        if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
            add(profile,
                Words::tr("The profile “%1” has no weights, so it ranks nothing.").arg(profile.name));
        for (const CriterionId criterion : weights.keys()) {
            if (!m_portfolio.criteria().find(criterion))
                add(profile,
                    Words::tr("The profile “%1” weighs a criterion that is not there.").arg(profile.name));
        }
        if (!isThreshold(profile.valueThreshold) || !isThreshold(profile.difficultyThreshold))
            add(profile, Words::tr("A threshold of the profile “%1” is outside 0 to 100.").arg(profile.name));
    }
}

void Plausibility::lookAtInitiatives()
{
    QHash<QString, qint64> codes;
    for (const Initiative &initiative : m_portfolio.initiatives()) {
        if (initiative.name.isEmpty())
            add(initiative, Words::tr("The initiative %1 has no name.").arg(initiative.code));
        if (!initiative.code.isEmpty() && codes.contains(initiative.code))
            add(initiative, Words::tr("Two initiatives have the code %1.").arg(initiative.code));
        codes.insert(initiative.code, initiative.id.value);
        const bool isPlanned = initiative.plannedStart.isValid() && initiative.plannedGoLive.isValid();
        if (isPlanned && initiative.plannedGoLive < initiative.plannedStart)
            add(initiative, Words::tr("“%1” is to go live before it starts.").arg(initiative.name));
        lookAtMoney(initiative);
        lookAtStages(initiative);
    }
}

void Plausibility::lookAtMoney(const Initiative &initiative)
{
    for (const auto &amount : {initiative.investment, initiative.runCost}) {
        if (amount && *amount < 0) {
            add(initiative, Words::tr("“%1” has a cost below zero.").arg(initiative.name));
            return;
        }
    }
    if (initiative.rampMonths && *initiative.rampMonths < 0)
        add(initiative, Words::tr("The ramp of “%1” is shorter than no time.").arg(initiative.name));
}

// Going back a stage is allowed; what is odd is that the first entry of a later one comes first.
void Plausibility::lookAtStages(const Initiative &initiative)
{
    QMap<int, QDate> firstEntries; // by position of a progress stage
    QSet<std::pair<qint64, QDate>> known;
    for (const StageEntry &entry : m_portfolio.stageEntriesOf(initiative.id)) {
        if (known.contains({entry.stage.value, entry.enteredOn}))
            add(entry, Words::tr("“%1” enters a stage twice on one day.").arg(initiative.name));
        known.insert({entry.stage.value, entry.enteredOn});
        const Stage *stage = m_portfolio.stages().find(entry.stage);
        if (!stage || !isProgress(stage->kind) || !entry.enteredOn.isValid())
            continue;
        const QDate first = firstEntries.value(stage->position, entry.enteredOn);
        firstEntries[stage->position] = std::min(first, entry.enteredOn);
    }
    const QList<QDate> days = firstEntries.values();
    if (!std::ranges::is_sorted(days))
        add(initiative, Words::tr("“%1” enters a later stage before an earlier one.").arg(initiative.name));
}

void Plausibility::lookAtLinks()
{
    QHash<std::pair<qint64, qint64>, LinkKind> kinds; // by pair, whichever way round
    for (const Link &link : m_portfolio.links()) {
        const std::pair<qint64, qint64> pair = std::minmax(link.from.value, link.to.value);
        if (pair.first == pair.second)
            add(link, Words::tr("An initiative is linked to itself."));
        if (kinds.contains(pair) && kinds.value(pair) != link.kind)
            add(link, Words::tr("One of two initiatives requires the other, and both exclude each other."));
        kinds.insert(pair, link.kind);
    }
}

void Plausibility::lookAtRatings(const Assessment &assessment)
{
    if (assessment.assessor.isEmpty())
        add(assessment, Words::tr("An assessment does not say who made it."));
    QSet<std::pair<qint64, qint64>> answered;
    for (const Rating &rating : m_portfolio.ratingsOf(assessment.id)) {
        lookAtRating(rating);
        const std::pair place(rating.criterion.value, rating.question.value);
        if (answered.contains(place))
            add(rating, Words::tr("One assessor has answered the same question twice on one day."));
        answered.insert(place);
    }
}

void Plausibility::lookAtRating(const Rating &rating)
{
    if (rating.value && rating.notApplicable)
        add(rating, Words::tr("A rating has a value although it is marked as not applicable."));
    if (!rating.value && !rating.notApplicable)
        add(rating, Words::tr("A rating has no value."));
    if (rating.value && (*rating.value < 1 || *rating.value > 5))
        add(rating, Words::tr("A rating is outside 1 to 5."));
    const Question *question = rating.question ? m_portfolio.questions().find(rating.question) : nullptr;
    if (question && question->criterion != rating.criterion)
        add(rating, Words::tr("A rating answers a question of another criterion."));
}

} // namespace

QList<Finding> implausibilities(const Portfolio &portfolio)
{
    return Plausibility(portfolio).findings();
}

} // namespace portolan::storage
