// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/explain_words.h"

#include "core/scoring/answers.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr qsizetype mostWays = 4;

// The nearest one that scores strictly more (by = -1) or less (by = 1); nullptr at either end.
const InitiativeScore *neighbour(const Ranking &ranking, const InitiativeScore &score, int by)
{
    auto place = std::ptrdiff_t(ranking.places[score.sheetRow]);
    const auto size = std::ssize(ranking.rows);
    for (place += by; place >= 0 && place < size; place += by) {
        const InitiativeScore &other = ranking.rows[size_t(place)];
        if (other.index && other.rank != score.rank)
            return &other;
    }
    return nullptr;
}

QStringList waysOf(const Portfolio &portfolio, std::vector<Lever> levers)
{
    const auto change = [&](const Lever &lever) {
        const Criterion *criterion = portfolio.criteria().find(lever.criterion);
        const double from = ratingOf(lever.fromUtility, criterion ? criterion->sense : Sense::Benefit);
        return NeededRating{lever.criterion, from, lever.toRating};
    };
    std::ranges::stable_sort(
        levers, {}, [](const Lever &lever) { return std::abs(lever.toUtility - lever.fromUtility); });
    QStringList ways;
    for (const Lever &lever : levers) {
        if (ways.size() < mostWays)
            ways << changeText(portfolio, change(lever));
    }
    return ways;
}

std::vector<Quadrant> better(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return {};
    case Quadrant::StrategicBet:
    case Quadrant::FillIn: return {Quadrant::QuickWin};
    case Quadrant::Reconsider: return {Quadrant::QuickWin, Quadrant::StrategicBet};
    }
    Q_UNREACHABLE();
}

QString wishFor(Quadrant quadrant, bool hasWays)
{
    if (quadrant == Quadrant::QuickWin)
        return hasWays ? Explain::tr("To become a quick win, any one of these is enough:")
                       : Explain::tr("No single rating makes it a quick win; several would have to change.");
    return hasWays ? Explain::tr("To become a strategic bet, any one of these is enough:")
                   : Explain::tr("No single rating makes it a strategic bet; several would have to change.");
}

QString placeText(const InitiativeScore &score)
{
    if (!score.index)
        return Explain::tr("Not rated");
    const QString index = scoreText(*score.index);
    return score.rank ? Explain::tr("Rank %1, score %2, from %3 to %4")
                            .arg(QLocale().toString(*score.rank), index, portolan::score(score.range.low),
                                 portolan::score(score.range.high))
                      : Explain::tr("Score %1").arg(index);
}

void appendQuestions(QStringList &lines, const Portfolio &portfolio, const Contribution &part)
{
    for (const ExplainedQuestion &asked : part.questions) {
        const Question *question = portfolio.questions().find(asked.question);
        const QString name = question ? question->name : Explain::tr("Rated directly");
        lines << u"  "_s + Explain::tr("%1 (%2 of the criterion)").arg(name, percent(asked.weight));
        for (const ExplainedRating &rating : asked.ratings) {
            const QString line =
                Explain::tr("%1: %2", "who rated, and what").arg(sourceText(rating), answerText(rating));
            lines << u"    "_s
                    + (rating.evidence.isEmpty() ? line : line + u" – "_s + rating.evidence.simplified());
        }
    }
}

} // namespace

QString nameOf(const Portfolio &portfolio, InitiativeId id)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    return initiative ? initiative->name : QString();
}

QString nameOf(const Portfolio &portfolio, CriterionId id)
{
    const Criterion *criterion = portfolio.criteria().find(id);
    return criterion ? criterion->name : QString();
}

QString ratingText(double rating)
{
    return QLocale().toString(rating, 'f', 1);
}

QString changeText(const Portfolio &portfolio, const NeededRating &needed)
{
    return Explain::tr("%1 from %2 to %3", "a criterion, rating now, rating needed")
        .arg(nameOf(portfolio, needed.criterion), ratingText(needed.from), ratingText(needed.to));
}

QString lineText(const InitiativeScore &score, const Profile &profile)
{
    if (!score.value || !score.difficulty || !isOnTheLine(score, profile))
        return {};
    const bool nearValue = std::abs(*score.value - profile.valueThreshold) <= 2.5;
    const bool nearDifficulty = std::abs(*score.difficulty - profile.difficultyThreshold) <= 2.5;
    if (nearValue && nearDifficulty)
        return Explain::tr("On the line: a small change of either axis makes it another kind.");
    const bool isEasy = *score.difficulty < profile.difficultyThreshold;
    const bool isHigh = *score.value >= profile.valueThreshold;
    if (nearValue)
        return isEasy ? Explain::tr("On the line between quick wins and fill-ins.")
                      : Explain::tr("On the line between strategic bets and what to reconsider.");
    return isHigh ? Explain::tr("On the line between quick wins and strategic bets.")
                  : Explain::tr("On the line between fill-ins and what to reconsider.");
}

std::vector<Advice> adviceFor(const Portfolio &portfolio, const Ranking &ranking, InitiativeId id)
{
    std::vector<Advice> advice;
    const InitiativeScore *score = ranking.find(id);
    if (!score || !score->index)
        return advice;
    if (const InitiativeScore *above = neighbour(ranking, *score, -1)) {
        Goal goal;
        goal.kind = Goal::Kind::RankAbove;
        goal.above = above->initiative;
        const QStringList ways = waysOf(portfolio, levers(ranking, id, goal));
        const QString name = nameOf(portfolio, above->initiative);
        advice.push_back({ways.isEmpty() ? Explain::tr("No single rating would lift it past %1.").arg(name)
                                         : Explain::tr("To pass %1, any one of these is enough:").arg(name),
                          ways});
    }
    if (!score->quadrant)
        return advice;
    for (const Quadrant quadrant : better(*score->quadrant)) {
        Goal goal;
        goal.kind = Goal::Kind::ReachQuadrant;
        goal.quadrant = quadrant;
        const QStringList ways = waysOf(portfolio, levers(ranking, id, goal));
        advice.push_back({wishFor(quadrant, !ways.isEmpty()), ways});
    }
    return advice;
}

QString swapText(const Portfolio &portfolio, const Ranking &ranking, InitiativeId id)
{
    const InitiativeScore *score = ranking.find(id);
    if (!score || !score->index)
        return {};
    const InitiativeScore *above = neighbour(ranking, *score, -1);
    const InitiativeScore *below = neighbour(ranking, *score, 1);
    const InitiativeScore *other = above ? above : below;
    if (!other)
        return {};
    const auto swap =
        above ? smallestSwap(ranking, above->initiative, id) : smallestSwap(ranking, id, below->initiative);
    const QString name = nameOf(portfolio, other->initiative);
    if (!swap)
        return Explain::tr("No change of a single weight draws it level with %1.").arg(name);
    //: %1 and %2 are shares of all weights, %3 a criterion, %4 the neighbour in the ranking.
    return Explain::tr("It draws level with %4 when the weight of %3 goes from %1 % to %2 %.")
        .arg(QLocale().toString(swap->from * 100, 'f', 1), QLocale().toString(swap->to * 100, 'f', 1),
             nameOf(portfolio, swap->criterion), name);
}

QString answerText(const ExplainedRating &rating)
{
    return rating.value ? QLocale().toString(*rating.value) : Explain::tr("n/a", "not applicable");
}

QString sourceText(const ExplainedRating &rating)
{
    const QString who = rating.assessor.isEmpty() ? Explain::tr("No name") : rating.assessor;
    if (rating.notApplicable)
        return Explain::tr("%1, %2, not applicable").arg(who, day(rating.date));
    return rating.isDirect
        ? Explain::tr("%1, %2, confidence %3; rated the criterion as a whole")
              .arg(who, day(rating.date), label(rating.confidence))
        : Explain::tr("%1, %2, confidence %3").arg(who, day(rating.date), label(rating.confidence));
}

QString explanationText(const Portfolio &portfolio, const Ranking &ranking, const Explanation &explanation)
{
    const InitiativeId id = explanation.score.initiative;
    QStringList lines{nameOf(portfolio, id), placeText(explanation.score)};
    if (explanation.score.quadrant)
        lines << label(*explanation.score.quadrant);
    if (const QString line = lineText(explanation.score, ranking.profile); !line.isEmpty())
        lines << line;
    lines << QString();
    std::vector<double> points;
    for (const Contribution &part : explanation.contributions)
        points.push_back(part.points);
    const std::vector<double> shown = addingUp(points, explanation.score.index.value_or(0));
    for (size_t i = 0; i < explanation.contributions.size(); ++i) {
        const Contribution &part = explanation.contributions[i];
        lines << Explain::tr("%1: %2 points, weight %3")
                     .arg(nameOf(portfolio, part.criterion), QLocale().toString(shown[i], 'f', 1),
                          percent(part.weight));
        appendQuestions(lines, portfolio, part);
    }
    lines << QString();
    for (const Advice &advice : adviceFor(portfolio, ranking, id)) {
        lines << advice.wish;
        for (const QString &way : advice.ways)
            lines << u"  "_s + way;
    }
    lines << swapText(portfolio, ranking, id);
    return lines.join(u'\n');
}

static long tenthsOf(double score)
{
    return std::lround(score * 10);
}

QString scoreText(double score)
{
    return QLocale().toString(double(tenthsOf(score)) / 10, 'f', 1);
}

std::vector<double> addingUp(const std::vector<double> &parts, double total)
{
    std::vector<double> shown;
    std::vector<std::pair<double, size_t>> rests;
    double floors = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double floor = std::floor(parts[i] * 10);
        shown.push_back(floor / 10);
        floors += floor;
        rests.emplace_back(parts[i] * 10 - floor, i);
    }
    std::ranges::stable_sort(rests, std::greater<>{}, &std::pair<double, size_t>::first);
    const auto missing = tenthsOf(total) - std::lround(floors);
    for (long i = 0; i < missing && i < std::ssize(rests); ++i)
        shown[rests[size_t(i)].second] += 0.1;
    return shown;
}

} // namespace portolan
