// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/diagnosis.h"

#include "core/funnel/similarity.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

// The mean of the current answers to a question, or of the direct ratings of its criterion where nobody has
// answered.
class RatingLookup {
public:
    explicit RatingLookup(const Portfolio &portfolio)
        : m_portfolio(portfolio)
    {
    }

    std::optional<double> of(InitiativeId id, QLatin1StringView criterionKey,
                             QLatin1StringView questionKey) const
    {
        const CriterionId criterion = criterionByKey(criterionKey);
        const QuestionId question = questionByKey(criterion, questionKey);
        double sum = 0;
        int count = 0;
        double directSum = 0;
        int directs = 0;
        for (const Assessment &assessment : m_portfolio.currentAssessments(id)) {
            for (const Rating &rating : m_portfolio.ratingsOf(assessment.id)) {
                if (rating.criterion != criterion || !rating.value)
                    continue;
                if (question && rating.question == question) {
                    sum += *rating.value;
                    ++count;
                } else if (!rating.question || !question) {
                    directSum += *rating.value;
                    ++directs;
                }
            }
        }
        if (count > 0)
            return sum / count;
        return directs > 0 ? std::optional(directSum / directs) : std::nullopt;
    }

private:
    CriterionId criterionByKey(QLatin1StringView key) const
    {
        for (const Criterion &criterion : m_portfolio.criteria()) {
            if (criterion.key == key)
                return criterion.id;
        }
        return {};
    }
    QuestionId questionByKey(CriterionId criterion, QLatin1StringView key) const
    {
        for (const Question &question : m_portfolio.questions()) {
            if (question.criterion == criterion && question.key == key)
                return question.id;
        }
        return {};
    }

    const Portfolio &m_portfolio;
};

Signal holdsIf(bool holds)
{
    return holds ? Signal::Holds : Signal::Fine;
}

struct PilotContext {
    const Initiative &initiative;
    std::optional<int> days; // in pilot so far
};

class Diagnoser {
public:
    Diagnoser(const Portfolio &portfolio, const Timelines &lines, const DiagnosisRules &rules)
        : m_portfolio(portfolio)
        , m_rules(rules)
        , m_ratings(portfolio)
        , m_asOf(QDate::fromJulianDay(lines.asOf))
    {
        const Ageing age = ageing(lines, rules.ageing);
        m_ageLimit = age.limitDays;
        for (const AgeingItem &item : age.running)
            m_days.insert(item.initiative, item.days);
        for (size_t i = 0; i < lines.initiatives.size(); ++i) {
            const auto visits = lines.of(i);
            if (!visits.empty() && lines.isPilot(visits.back()))
                m_pilots.push_back(lines.initiatives[i]);
        }
        findDuplicates();
        const Flow stream = flow(lines);
        m_arrivals = stream.arrivals;
        m_departures = stream.departures;
    }

    Diagnosis diagnose(int pilotLimit)
    {
        Diagnosis result;
        result.pilots = int(m_pilots.size());
        result.arrivals = m_arrivals;
        result.departures = m_departures;
        result.ageLimitDays = m_ageLimit;
        result.rules = m_rules;
        result.pilotLimit = pilotLimit;
        m_tooMany = tooManyPilots(pilotLimit);
        for (int cause = 0; cause < causeCount; ++cause)
            result.findings.push_back({Cause(cause), {}, 0, 0});
        for (const InitiativeId id : m_pilots)
            examine(id, result);
        std::ranges::stable_sort(result.findings, std::greater(), [](const CauseFinding &finding) {
            return std::pair(finding.holds.empty() ? 0.0 : *finding.strength(), finding.holds.size());
        });
        std::ranges::stable_sort(result.stalled, std::greater(),
                                 [](const Stalled &each) { return each.causes.size(); });
        return result;
    }

private:
    void examine(InitiativeId id, Diagnosis &result) const
    {
        const auto days = m_days.constFind(id);
        const PilotContext pilot{*m_portfolio.initiatives().find(id),
                                 days == m_days.constEnd() ? std::nullopt : std::optional(*days)};
        Stalled stalled{id, {}};
        for (CauseFinding &finding : result.findings) {
            switch (signal(finding.cause, pilot)) {
            case Signal::Holds:
                finding.holds.push_back(id);
                stalled.causes.push_back(finding.cause);
                break;
            case Signal::Fine: ++finding.fine; break;
            case Signal::Unknown: ++finding.unknown; break;
            }
        }
        if (int(stalled.causes.size()) >= m_rules.signalsToStall)
            result.stalled.push_back(std::move(stalled));
    }

    Signal signal(Cause cause, const PilotContext &pilot) const
    {
        const Initiative &it = pilot.initiative;
        switch (cause) {
        case Cause::MovingProblem:
            return holdsIf(it.successMeasure.trimmed().isEmpty() || !it.baseline || !it.target);
        case Cause::DataNotFit: return low(it.id, "data_readiness"_L1, {});
        case Cause::TechnologyFirst:
            if (it.approach == Approach::Unknown)
                return it.problem.trimmed().isEmpty() ? Signal::Unknown : Signal::Fine;
            return holdsIf(it.problem.trimmed().isEmpty());
        case Cause::NoPathToProduction:
            if (it.productionOwner.trimmed().isEmpty())
                return Signal::Holds;
            return low(it.id, "feasibility"_L1, "integration"_L1);
        case Cause::ProblemTooHard: return low(it.id, "feasibility"_L1, "technical_maturity"_L1);
        case Cause::NoBenefitOwner: return holdsIf(it.benefitOwner.trimmed().isEmpty());
        case Cause::NoExitRule:
            if (!pilot.days)
                return Signal::Unknown;
            return holdsIf(*pilot.days > m_ageLimit
                           && !(it.plannedGoLive.isValid() && it.plannedGoLive > m_asOf));
        case Cause::FundingEndsAtPilot: return it.runCost ? holdsIf(*it.runCost <= 0) : Signal::Unknown;
        case Cause::LateCompliance: return lateCompliance(it);
        case Cause::UserResistance: return low(it.id, "feasibility"_L1, "user_acceptance"_L1);
        case Cause::TooManyPilots: return m_tooMany;
        case Cause::CostAtScaleUnknown:
            if (!it.runCost)
                return Signal::Holds;
            return it.yearlyBenefit ? holdsIf(*it.runCost >= *it.yearlyBenefit) : Signal::Unknown;
        case Cause::SupplierLock: return high(it.id, "risk_level"_L1, "supplier_exposure"_L1);
        case Cause::DuplicateEfforts:
            return it.name.trimmed().isEmpty() ? Signal::Unknown : holdsIf(m_duplicates.contains(it.id));
        }
        Q_UNREACHABLE();
    }

    Signal low(InitiativeId id, QLatin1StringView criterion, QLatin1StringView question) const
    {
        const auto rating = m_ratings.of(id, criterion, question);
        return rating ? holdsIf(*rating < m_rules.lowRating) : Signal::Unknown;
    }
    Signal high(InitiativeId id, QLatin1StringView criterion, QLatin1StringView question) const
    {
        const auto rating = m_ratings.of(id, criterion, question);
        return rating ? holdsIf(*rating > m_rules.highRisk) : Signal::Unknown;
    }
    Signal lateCompliance(const Initiative &it) const
    {
        const Signal obligations = high(it.id, "risk_level"_L1, "legal_class"_L1);
        if (obligations != Signal::Holds)
            return obligations;
        if (!it.plannedGoLive.isValid())
            return Signal::Unknown;
        return holdsIf(it.plannedGoLive <= m_asOf.addDays(m_rules.complianceDays));
    }
    Signal tooManyPilots(int limit) const
    {
        const int running = int(m_pilots.size());
        if (limit > 0 && running > limit)
            return Signal::Holds;
        if (running < m_rules.fewestPilots)
            return Signal::Fine;
        if (m_arrivals + m_departures == 0)
            return limit > 0 ? Signal::Fine : Signal::Unknown;
        return holdsIf(m_arrivals > m_rules.flowSurplus * m_departures);
    }

    void findDuplicates()
    {
        SimilarityIndex index;
        for (const InitiativeId id : m_pilots)
            index.add(*m_portfolio.initiatives().find(id));
        index.finish();
        for (const SimilarPair &pair : index.pairs(m_rules.similarity)) {
            m_duplicates.insert(pair.one);
            m_duplicates.insert(pair.other);
        }
    }

    const Portfolio &m_portfolio;
    const DiagnosisRules &m_rules;
    RatingLookup m_ratings;
    QDate m_asOf;
    double m_ageLimit = 0;
    QHash<InitiativeId, int> m_days;
    std::vector<InitiativeId> m_pilots;
    std::set<InitiativeId> m_duplicates;
    int m_arrivals = 0;
    int m_departures = 0;
    Signal m_tooMany = Signal::Unknown;
};

} // namespace

Diagnosis diagnose(const Portfolio &portfolio, const Timelines &lines, const DiagnosisRules &rules,
                   int pilotLimit)
{
    return Diagnoser(portfolio, lines, rules).diagnose(pilotLimit);
}

Diagnosis diagnose(const Portfolio &portfolio, const Timelines &lines)
{
    return diagnose(portfolio, lines, rulesOf(portfolio.info()), pilotLimitOf(portfolio));
}

std::vector<InitiativeId> withOpenTask(const Portfolio &portfolio, const CauseFinding &finding)
{
    std::vector<InitiativeId> found;
    const QString cause = word(finding.cause);
    std::ranges::copy_if(finding.holds, std::back_inserter(found), [&](InitiativeId id) {
        return std::ranges::any_of(portfolio.tasksOf(id),
                                   [&](const Task &task) { return task.isOpen() && task.cause == cause; });
    });
    return found;
}

} // namespace portolan
