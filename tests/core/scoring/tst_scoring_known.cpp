// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/board.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr double exact = 1e-9;

QJsonArray cases(const QString &file)
{
    QFile in(QStringLiteral(PORTOLAN_SHARED_DATA "/known/%1.json").arg(file));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(in.readAll()).object()[u"cases"_s].toArray();
}

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(value.toDouble());
    return numbers;
}

std::vector<std::vector<double>> rows(const QJsonValue &matrix)
{
    std::vector<std::vector<double>> rows;
    for (const QJsonValue &row : matrix.toArray())
        rows.push_back(numbers(row));
    return rows;
}

// As the case describes it, so that high is good in every column; nothing for a rule that is not known here.
std::vector<std::vector<double>> normalised(const QJsonObject &known)
{
    auto matrix = rows(known[u"matrix"_s]);
    const QString rule = known[u"normalisation"_s].toString();
    if (rule != u"none" && rule != u"sum_inverse" && rule != u"linear_max_min")
        return {};
    for (size_t j = 0; j < matrix.front().size() && rule != u"none"; ++j) {
        const QJsonObject criterion = known[u"criteria"_s].toArray()[qsizetype(j)].toObject();
        double whole = 0;
        for (auto &row : matrix) {
            if (criterion[u"sense"_s].toString() == u"cost")
                row[j] = 1 / row[j];
            whole = rule == u"sum_inverse" ? whole + row[j] : std::max(whole, row[j]);
        }
        for (auto &row : matrix)
            row[j] /= whole;
    }
    return matrix;
}

// Value v of 0..whole as the rating 1 + 4 v / whole, which has the utility 100 v / whole.
struct KnownBoard : Board {
    std::vector<CriterionId> columns;
    std::vector<InitiativeId> alternatives;

    KnownBoard(const std::vector<std::vector<double>> &matrix, const std::vector<double> &weights,
               double whole)
    {
        for (double weight : weights)
            columns.push_back(criterion(Axis::Value, weight));
        for (const auto &row : matrix) {
            alternatives.push_back(initiative(u"A%1"_s.arg(alternatives.size())));
            for (size_t j = 0; j < row.size(); ++j)
                rate(alternatives.back(), columns[j], 1 + 4 * row[j] / whole);
        }
    }
};

double largest(const std::vector<std::vector<double>> &matrix)
{
    double largest = 0;
    for (const auto &row : matrix)
        largest = std::max(largest, std::ranges::max(row));
    return largest;
}

} // namespace

class KnownAnswersTest : public QObject {
    Q_OBJECT

    static void addCases(const QString &file)
    {
        QTest::addColumn<QJsonObject>("known");
        const QJsonArray all = cases(file);
        if (all.isEmpty())
            QTest::newRow("without the shared folder") << QJsonObject();
        for (const QJsonValue &each : all)
            QTest::newRow(qPrintable(each[u"id"_s].toString())) << each.toObject();
    }

private slots:
    void weightedSums_data() { addCases(u"weighted_sum"_s); }
    void weightedSums()
    {
        QFETCH(QJsonObject, known);
        if (known.isEmpty())
            QSKIP("The known answers are not there.");
        const auto matrix = normalised(known);
        if (matrix.empty())
            QSKIP("A normalisation that Portolan does not know.");
        const std::vector<double> weights = numbers(known[u"weights"_s]);
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        const double whole = largest(matrix);
        const KnownBoard board(matrix, weights, whole);
        const Ranking ranking = board.ranking();
        const QJsonObject expected = known[u"expected"_s].toObject();
        const std::vector<double> scores = numbers(expected[u"scores"_s]);
        const std::vector<double> ranks = numbers(expected[u"ranking"_s]);
        QCOMPARE(scores.size(), board.alternatives.size());
        for (size_t i = 0; i < scores.size(); ++i) {
            const InitiativeScore *score = ranking.find(board.alternatives[i]);
            QVERIFY(std::abs(*score->index / 100 * whole * sum - scores[i]) < exact);
            QCOMPARE(*score->rank, int(ranks[i]));
        }
    }

    // Where the winner changes while one weight runs from 0 to 1, the two winners draw level: exactly the
    // swap between them, from wherever the weight stands.
    void weightCrossings_data() { addCases(u"weight_crossings"_s); }
    void weightCrossings()
    {
        QFETCH(QJsonObject, known);
        if (known.isEmpty())
            QSKIP("The known answers are not there.");
        const KnownBoard board(rows(known[u"values"_s]), numbers(known[u"weights"_s]), 1);
        const Ranking ranking = board.ranking();
        const QJsonObject expected = known[u"expected"_s].toObject();
        const std::vector<double> base = numbers(expected[u"base_scores"_s]);
        for (size_t i = 0; i < base.size(); ++i)
            QVERIFY(std::abs(*ranking.find(board.alternatives[i])->index / 100 - base[i]) < exact);
        int crossings = 0;
        for (const QJsonValue &each : expected[u"winner_intervals"_s].toArray()) {
            const CriterionId varied = board.columns[size_t(each[u"criterion_0based"_s].toInt())];
            const QJsonArray intervals = each[u"intervals"_s].toArray();
            for (qsizetype i = 0; i + 1 < intervals.size(); ++i, ++crossings) {
                const auto winner = [&](qsizetype at) {
                    return board.alternatives[size_t(intervals[at][u"winner_0based"_s].toInt())];
                };
                const auto swaps = weightSwaps(ranking, winner(i), winner(i + 1));
                const auto swap = std::ranges::find(swaps, varied, &WeightSwap::criterion);
                QVERIFY(swap != swaps.end());
                QVERIFY(std::abs(swap->from - each[u"current_weight"_s].toDouble()) < exact);
                QVERIFY(std::abs(swap->to - intervals[i][u"to"_s].toDouble()) < exact);
            }
        }
        QVERIFY(crossings > 0);
    }
};

QTEST_APPLESS_MAIN(KnownAnswersTest)
#include "tst_scoring_known.moc"
