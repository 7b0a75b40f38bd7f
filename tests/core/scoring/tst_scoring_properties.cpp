// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/by_the_book.h"
#include "tests/core/scoring/random_board.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr double exact = 1e-9;
constexpr int portfolios = 120;

bool same(double a, double b)
{
    return std::abs(a - b) < exact;
}
bool same(const Range &a, const Range &b)
{
    return same(a.low, b.low) && same(a.high, b.high);
}
bool same(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}
bool isWithin(const Range &range, const std::optional<double> &point)
{
    return range.low >= 0 && range.high <= 100 && range.low <= range.high
        && (!point || (range.low <= *point && *point <= range.high));
}

} // namespace

class ScoringPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void everyNumberIsAsTheDefinitionSays()
    {
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            RandomBoard board(seed);
            const Ranking ranking = board.ranking();
            const ByTheBook book(board.portfolio, board.profile);
            for (const InitiativeScore &score : ranking.rows) {
                const auto cells = ranking.criteriaOf(score);
                for (size_t i = 0; i < board.all.size(); ++i) {
                    const auto cell =
                        book.cell(score.initiative, *board.portfolio.criteria().find(board.all[i]));
                    QVERIFY(same(cells[i].utility, cell.utility));
                    QVERIFY(same(cells[i].range, cell.range));
                    QVERIFY(same(cells[i].answered, cell.answered));
                    QCOMPARE(cells[i].assessors, cell.assessors);
                    QCOMPARE(cells[i].notApplicable, cell.notApplicable);
                }
                const auto all = book.means(score.initiative, [](const Criterion &) { return true; });
                const auto value =
                    book.means(score.initiative, [](const Criterion &c) { return c.axis == Axis::Value; });
                const auto ease =
                    book.means(score.initiative, [](const Criterion &c) { return c.axis != Axis::Value; });
                QVERIFY(same(score.index, all.mean));
                QVERIFY(same(score.range, all.range));
                QVERIFY(same(score.completeness, all.completeness));
                QVERIFY(same(score.value, value.mean));
                QVERIFY(same(score.valueRange, value.range));
                QCOMPARE(score.difficulty.has_value(), ease.mean.has_value());
                QVERIFY(!ease.mean || same(*score.difficulty, 100 - *ease.mean));
                QVERIFY(same(score.difficultyRange, Range{100 - ease.range.high, 100 - ease.range.low}));
            }
        }
    }

    void ranksCountWhoIsBetter()
    {
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            const RandomBoard board(seed);
            const Ranking ranking = board.ranking();
            for (const InitiativeScore &score : ranking.rows) {
                QCOMPARE(score.rank.has_value(), score.index.has_value());
                int better = 0;
                for (const InitiativeScore &other : ranking.rows)
                    better += other.index && score.index && *other.index > *score.index + exact;
                if (score.rank)
                    QCOMPARE(*score.rank, better + 1);
                QCOMPARE(ranking.find(score.initiative), &score);
            }
        }
    }

    void thePointIsWithinItsRange()
    {
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            const RandomBoard board(seed);
            const Ranking ranking = board.ranking();
            for (const InitiativeScore &score : ranking.rows) {
                QVERIFY(isWithin(score.range, score.index));
                QVERIFY(isWithin(score.valueRange, score.value));
                QVERIFY(isWithin(score.difficultyRange, score.difficulty));
                for (const CriterionScore &cell : ranking.criteriaOf(score))
                    QVERIFY(isWithin(cell.range, cell.utility));
                QVERIFY(score.completeness >= 0 && score.completeness <= 1);
            }
        }
    }

    // Half a point better anywhere (for a cost: half a point less) never lowers index or range.
    void theIndexIsMonotoneInEveryRating()
    {
        int tried = 0;
        for (unsigned seed = 1; seed <= portfolios / 4; ++seed) {
            const RandomBoard board(seed);
            const Ranking before = board.ranking();
            for (const Assessment &assessment : board.portfolio.assessments()) {
                for (const Rating &rating : board.portfolio.ratingsOf(assessment.id)) {
                    const Sense sense = board.portfolio.criteria().find(rating.criterion)->sense;
                    Rating better = rating;
                    if (!rating.value)
                        continue;
                    better.value = *rating.value + (sense == Sense::Benefit ? 0.5 : -0.5);
                    if (*better.value < 1 || *better.value > 5)
                        continue;
                    const auto changed = board.portfolio.with(Change{{}, {}, {}}.update(rating, better));
                    QVERIFY(changed.has_value());
                    const Ranking after = rank(*changed, board.profile);
                    const InitiativeScore *was = before.find(assessment.initiative);
                    const InitiativeScore *is = after.find(assessment.initiative);
                    QVERIFY(!was->index || *is->index >= *was->index - exact);
                    QVERIFY(is->range.low >= was->range.low - exact);
                    QVERIFY(is->range.high >= was->range.high - exact);
                    QVERIFY(!was->difficulty || *is->difficulty <= *was->difficulty + exact);
                    QVERIFY(!was->rank || *is->rank <= *was->rank);
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 500);
    }

    void identicalInitiativesTie()
    {
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            RandomBoard board(seed);
            const InitiativeId original = board.ids.front();
            const InitiativeId twin = board.initiative(u"Twin"_s);
            for (const Assessment &assessment : board.portfolio.currentAssessments(original)) {
                for (const Rating &rating : board.portfolio.ratingsOf(assessment.id))
                    board.rate(twin, assessment.assessor, rating.criterion, rating.question,
                               rating.value.value_or(Board::notApplicable), rating.confidence,
                               assessment.date);
            }
            const Ranking ranking = board.ranking();
            QCOMPARE(ranking.find(twin)->index, ranking.find(original)->index);
            QCOMPARE(ranking.find(twin)->range, ranking.find(original)->range);
            QCOMPARE(ranking.find(twin)->rank, ranking.find(original)->rank);
        }
    }

    // The same answers under fresh ids given in random order, so that assessments, ratings and initiatives
    // all come in another order.
    void theOrderOfInputDoesNotMatter()
    {
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            const RandomBoard board(seed);
            std::mt19937 random(seed + 1000);
            Portfolio shuffled;
            for (const Criterion &criterion : board.portfolio.criteria())
                shuffled.load(criterion);
            for (const Question &question : board.portfolio.questions())
                shuffled.load(question);
            std::vector<Initiative> initiatives(board.portfolio.initiatives().begin(),
                                                board.portfolio.initiatives().end());
            std::ranges::shuffle(initiatives, random);
            std::map<InitiativeId, InitiativeId> copies;
            for (Initiative initiative : initiatives) {
                const InitiativeId id = initiative.id;
                initiative.id = copies[id] = freshId<InitiativeId>();
                shuffled.load(initiative);
                std::vector<Assessment> assessments = board.portfolio.currentAssessments(id);
                std::ranges::shuffle(assessments, random);
                for (Assessment assessment : assessments) {
                    const auto given = board.portfolio.ratingsOf(assessment.id);
                    std::vector<Rating> ratings(given.begin(), given.end());
                    std::ranges::shuffle(ratings, random);
                    assessment.id = freshId<AssessmentId>();
                    assessment.initiative = initiative.id;
                    shuffled.load(assessment);
                    for (Rating rating : ratings) {
                        rating.id = freshId<RatingId>();
                        rating.assessment = assessment.id;
                        shuffled.load(rating);
                    }
                }
            }
            const Ranking before = board.ranking();
            const Ranking after = rank(shuffled, board.profile);
            for (const InitiativeScore &score : before.rows) {
                const InitiativeScore *copy = after.find(copies[score.initiative]);
                QVERIFY(same(score.index, copy->index));
                QVERIFY(same(score.range, copy->range));
                QVERIFY(same(score.completeness, copy->completeness));
                QCOMPARE(copy->rank, score.rank);
            }
        }
    }

    void anotherInitiativeChangesNoOtherIndex()
    {
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            RandomBoard board(seed);
            const Ranking before = board.ranking();
            board.assess(board.initiative(u"New"_s), u"Role 0"_s, QDate(2026, 2, 2));
            const Ranking after = board.ranking();
            for (const InitiativeScore &score : before.rows) {
                const InitiativeScore *now = after.find(score.initiative);
                QCOMPARE(now->index, score.index);
                QCOMPARE(now->range, score.range);
                QCOMPARE(now->completeness, score.completeness);
                QCOMPARE(now->quadrant, score.quadrant);
            }
        }
    }

    void contributionsAddUpToTheIndex()
    {
        int rated = 0;
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            const RandomBoard board(seed);
            const Ranking ranking = board.ranking();
            for (const InitiativeScore &score : ranking.rows) {
                const auto explanation = explain(board.portfolio, ranking, score.initiative);
                QVERIFY(explanation.has_value());
                double points = 0;
                double weights = 0;
                for (const Contribution &contribution : explanation->contributions) {
                    points += contribution.points;
                    weights += contribution.weight;
                    QVERIFY(contribution.score.utility || contribution.points == 0);
                }
                QVERIFY(same(points, score.index.value_or(0)));
                QVERIFY(same(weights, score.index ? 1 : 0));
                rated += score.index.has_value();
            }
        }
        QVERIFY(rated > portfolios);
    }

    // Applied, a lever leads to the very goal: level with the other, or onto the threshold.
    void leversLeadToTheirGoal()
    {
        int tried = 0;
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            const RandomBoard board(seed);
            const Ranking ranking = board.ranking();
            for (const InitiativeScore &score : ranking.rows) {
                const Goal goal{Goal::Kind::RankAbove, ranking.rows.front().initiative, {}};
                for (const Lever &lever : levers(ranking, score.initiative, goal)) {
                    ScoreSheet sheet = *ranking.sheet;
                    const auto column = std::ranges::find(sheet.criteria, lever.criterion);
                    sheet
                        .cells[score.sheetRow * sheet.criteria.size()
                               + size_t(column - sheet.criteria.begin())]
                        .utility = lever.toUtility;
                    const Ranking after =
                        rank(std::make_shared<const ScoreSheet>(std::move(sheet)), board.profile);
                    QVERIFY(same(after.find(score.initiative)->index, ranking.rows.front().index));
                    ++tried;
                }
            }
        }
        QVERIFY(tried > portfolios);
    }

    // Under the weights of a swap the two are level; half way there, the order is still as it was.
    void swapsDrawLevel()
    {
        int tried = 0;
        for (unsigned seed = 1; seed <= portfolios; ++seed) {
            const RandomBoard board(seed);
            const Ranking ranking = board.ranking();
            for (size_t i = 0; i + 1 < ranking.rows.size() && ranking.rows[i + 1].index; ++i) {
                const InitiativeId upper = ranking.rows[i].initiative;
                const InitiativeId lower = ranking.rows[i + 1].initiative;
                const auto lead = [&](const WeightSwap &swap, double share) {
                    Profile profile = board.profile;
                    for (double &weight : profile.weights)
                        weight *= (1 - share) / (1 - swap.from);
                    double sum = 0;
                    for (double weight : board.profile.weights)
                        sum += weight;
                    profile.weights[swap.criterion] = share * sum;
                    const Ranking other = rank(ranking.sheet, profile);
                    return *other.find(upper)->index - *other.find(lower)->index;
                };
                for (const WeightSwap &swap : weightSwaps(ranking, upper, lower)) {
                    QVERIFY(std::abs(lead(swap, swap.to)) < 1e-7);
                    QVERIFY(lead(swap, (swap.from + swap.to) / 2) > -1e-7);
                    ++tried;
                }
            }
        }
        QVERIFY(tried > portfolios);
    }
};

QTEST_APPLESS_MAIN(ScoringPropertiesTest)
#include "tst_scoring_properties.moc"
