// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_tables.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

class ComparisonReport {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)

public:
    ComparisonReport(const ComparedStates &states, const QLocale &locale)
        : m_states(states)
        , m_comparison(states.comparison)
        , m_locale(locale)
    {
    }
    TableData membership() const;
    TableData ranks() const;
    QString utilityText(std::optional<double> utility) const;
    TableData scores() const;
    TableData stages() const;
    TableData money() const;
    TableData others() const;

private:
    static bool isInBoth(const InitiativeDifference &each) { return each.isBefore && each.isAfter; }
    // Those that pass, by rank after (those without one last), then by id.
    template <typename Passes>
    std::vector<const InitiativeDifference *> byRank(Passes &&passes) const
    {
        std::vector<const InitiativeDifference *> rows;
        for (const InitiativeDifference &each : m_comparison.initiatives) {
            if (passes(each))
                rows.push_back(&each);
        }
        std::ranges::stable_sort(rows, {}, [](const InitiativeDifference *row) {
            constexpr int last = std::numeric_limits<int>::max();
            return row->standingAfter.rank.value_or(row->standingBefore.rank.value_or(last));
        });
        return rows;
    }
    QStringList named(InitiativeId id) const
    {
        const Initiative *initiative = m_states.find(id);
        return initiative ? QStringList{initiative->code, initiative->name} : QStringList{{}, {}};
    }
    QString rankText(const std::optional<int> &rank) const
    {
        return rank ? m_locale.toString(*rank) : u"–"_s;
    }
    QString stageName(const Portfolio &portfolio, StageId id) const
    {
        const Stage *stage = portfolio.stages().find(id);
        return stage ? stage->name : tr("no stage");
    }
    QString criterionName(CriterionId id) const
    {
        const Criterion *criterion = m_states.after.criteria().find(id);
        if (!criterion)
            criterion = m_states.before.criteria().find(id);
        return criterion ? criterion->name : u"–"_s;
    }
    QString questionName(QuestionId id) const
    {
        const Question *question = m_states.after.questions().find(id);
        if (!question)
            question = m_states.before.questions().find(id);
        return question ? question->name : tr("directly", "how a criterion was rated");
    }
    QString answerText(const GivenAnswer &answer) const
    {
        return answer.notApplicable ? tr("n/a") : answer.value ? m_locale.toString(*answer.value) : u"–"_s;
    }
    QString moveText(const InitiativeDifference &) const;
    QString amountText(const std::optional<double> &before, const std::optional<double> &after) const;
    QStringList moneyRow(const QStringList &named, const Money &before, const Money &after) const;

    const ComparedStates &m_states;
    const Comparison &m_comparison;
    const QLocale &m_locale;
};

TableData ComparisonReport::membership() const
{
    TableData table;
    table.columns = {{tr("Change"), false}, {tr("Code"), false}, {tr("Name"), false}, {tr("Rank"), true}};
    for (const auto *each : byRank([](const auto &row) { return row.isBefore != row.isAfter; })) {
        const Standing &standing = each->isAfter ? each->standingAfter : each->standingBefore;
        table.rows << QStringList{each->isAfter ? tr("Came in") : tr("Went out")} + named(each->initiative)
                + QStringList{rankText(standing.rank)};
    }
    return table;
}

QString ComparisonReport::moveText(const InitiativeDifference &each) const
{
    const auto &before = each.standingBefore.rank;
    const auto &after = each.standingAfter.rank;
    if (!before || !after || *before == *after)
        return {};
    return (*after < *before ? u"▲ "_s : u"▼ "_s) + m_locale.toString(std::abs(*after - *before));
}

TableData ComparisonReport::ranks() const
{
    TableData table;
    table.columns = {{tr("Rank"), true},  {tr("Before"), true}, {tr("Move", "by how many ranks"), false},
                     {tr("Code"), false}, {tr("Name"), false},  {tr("Index before"), true},
                     {tr("Index"), true}};
    const auto moved = [](const InitiativeDifference &row) {
        return isInBoth(row) && (row.movedInRank() || row.standingBefore.index != row.standingAfter.index);
    };
    for (const auto *each : byRank(moved)) {
        table.rows << QStringList{rankText(each->standingAfter.rank), rankText(each->standingBefore.rank),
                                  moveText(*each)}
                + named(each->initiative)
                + QStringList{score(each->standingBefore.index, m_locale),
                              score(each->standingAfter.index, m_locale)};
    }
    return table;
}

// With a decimal, for a rating of one of several assessors moves it by little.
QString ComparisonReport::utilityText(std::optional<double> utility) const
{
    return utility ? m_locale.toString(*utility, 'f', 1) : score(utility, m_locale);
}

TableData ComparisonReport::scores() const
{
    TableData table;
    table.columns = {{tr("Code"), false},     {tr("Name"), false},     {tr("Criterion"), false},
                     {tr("Before"), true},    {tr("Score"), true},     {tr("Assessor"), false},
                     {tr("Question"), false}, {tr("Was rated"), true}, {tr("Rated"), true}};
    for (const auto *each : byRank([](const auto &row) { return !row.criteria.empty(); })) {
        for (const CriterionChange &change : each->criteria) {
            const QStringList begin = named(each->initiative)
                + QStringList{criterionName(change.criterion), utilityText(change.before),
                              utilityText(change.after)};
            for (const RatingChange &rating : change.ratings) {
                table.rows << begin
                        + QStringList{rating.assessor, questionName(rating.question),
                                      answerText(rating.before), answerText(rating.after)};
            }
            if (change.ratings.empty())
                table.rows << begin + QStringList{tr("through the method"), {}, {}, {}};
        }
    }
    return table;
}

TableData ComparisonReport::stages() const
{
    TableData table;
    table.columns = {{tr("Code"), false},
                     {tr("Name"), false},
                     {tr("Stage before"), false},
                     {tr("Stage"), false},
                     {tr("Entered"), false}};
    const auto moved = [](const InitiativeDifference &row) {
        return isInBoth(row)
            && (row.movedInStage() || !row.enteredAfter.empty() || !row.enteredBefore.empty());
    };
    for (const auto *each : byRank(moved)) {
        QStringList entered;
        for (const StageId stage : each->enteredAfter)
            entered << stageName(m_states.after, stage);
        table.rows << named(each->initiative)
                + QStringList{stageName(m_states.before, each->stageBefore),
                              stageName(m_states.after, each->stageAfter), entered.join(u", "_s)};
    }
    return table;
}

// Empty when both are equal.
QString ComparisonReport::amountText(const std::optional<double> &before,
                                     const std::optional<double> &after) const
{
    if (before == after)
        return {};
    return portolan::money(before, m_states.before.info().currency, m_locale) + u" → "_s
        + portolan::money(after, m_states.after.info().currency, m_locale);
}

QStringList ComparisonReport::moneyRow(const QStringList &named, const Money &before,
                                       const Money &after) const
{
    return named
        + QStringList{amountText(before.investment, after.investment),
                      amountText(before.runCost, after.runCost),
                      amountText(before.yearlyBenefit, after.yearlyBenefit)};
}

TableData ComparisonReport::money() const
{
    TableData table;
    table.columns = {{tr("Code"), false},
                     {tr("Name"), false},
                     {tr("Investment"), true},
                     {tr("Run cost per year"), true},
                     {tr("Yearly benefit"), true}};
    if (!(m_comparison.moneyBefore == m_comparison.moneyAfter))
        table.rows << moneyRow({QString(), tr("All initiatives")}, m_comparison.moneyBefore,
                               m_comparison.moneyAfter);
    const auto moved = [](const InitiativeDifference &row) { return !(row.moneyBefore == row.moneyAfter); };
    for (const auto *each : byRank(moved))
        table.rows << moneyRow(named(each->initiative), each->moneyBefore, each->moneyAfter);
    return table;
}

TableData ComparisonReport::others() const
{
    using Kind = EntityDifference::Kind;
    TableData table;
    table.columns = {{tr("Kind"), false}, {tr("Added"), true}, {tr("Removed"), true}, {tr("Changed"), true}};
    QByteArrayList tables; // in the order in which they come
    for (const EntityDifference &each : m_comparison.entities) {
        if (!tables.contains(each.table))
            tables << each.table;
    }
    for (const QByteArray &name : tables) {
        const auto count = [&](Kind kind) {
            return m_locale.toString(
                qlonglong(std::ranges::count_if(m_comparison.entities, [&](const EntityDifference &each) {
                    return each.table == name && each.kind == kind;
                })));
        };
        table.rows << QStringList{entityLabel(QString::fromLatin1(name)), count(Kind::Added),
                                  count(Kind::Removed), count(Kind::Changed)};
    }
    return table;
}

QString counted(const Comparison &comparison, bool (*passes)(const InitiativeDifference &), const char *text)
{
    const auto count = std::ranges::count_if(comparison.initiatives, passes);
    return count == 0 ? QString()
                      : QCoreApplication::translate("ComparisonReport", text, nullptr, int(count));
}

} // namespace

const Initiative *ComparedStates::find(InitiativeId id) const
{
    const Initiative *initiative = after.initiatives().find(id);
    return initiative ? initiative : before.initiatives().find(id);
}

QString comparisonSentence(const Comparison &comparison)
{
    using Difference = InitiativeDifference;
    if (comparison.isEmpty())
        return QCoreApplication::translate("ComparisonReport", "Nothing differs.");
    QStringList sentences{
        counted(
            comparison, [](const Difference &it) { return !it.isBefore; },
            QT_TRANSLATE_N_NOOP("ComparisonReport", "%n initiative(s) came in.")),
        counted(
            comparison, [](const Difference &it) { return !it.isAfter; },
            QT_TRANSLATE_N_NOOP("ComparisonReport", "%n initiative(s) went out.")),
        counted(
            comparison, [](const Difference &it) { return it.isBefore && it.isAfter && it.movedInRank(); },
            QT_TRANSLATE_N_NOOP("ComparisonReport", "%n initiative(s) moved in rank.")),
        counted(
            comparison, [](const Difference &it) { return it.isBefore && it.isAfter && it.movedInStage(); },
            QT_TRANSLATE_N_NOOP("ComparisonReport", "%n initiative(s) changed their stage."))};
    sentences.removeAll(QString());
    return sentences.isEmpty() ? QCoreApplication::translate("ComparisonReport", "No initiative moved.")
                               : sentences.join(u' ');
}

QList<ComparisonSection> comparisonSections(const ComparedStates &states, const QLocale &locale)
{
    const ComparisonReport comparing(states, locale);
    QList<ComparisonSection> sections{
        {QCoreApplication::translate("ComparisonReport", "In and out"), comparing.membership()},
        {QCoreApplication::translate("ComparisonReport", "Ranks"), comparing.ranks()},
        {QCoreApplication::translate("ComparisonReport", "Scores and their ratings"), comparing.scores()},
        {QCoreApplication::translate("ComparisonReport", "Stages"), comparing.stages()},
        {QCoreApplication::translate("ComparisonReport", "Money"), comparing.money()},
        {QCoreApplication::translate("ComparisonReport", "Everything that differs"), comparing.others()}};
    sections.removeIf([](const ComparisonSection &section) { return section.table.rows.isEmpty(); });
    return sections;
}

} // namespace portolan::report
