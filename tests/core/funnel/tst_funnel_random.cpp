// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/funnel/naive_funnel.h"

#include "core/funnel/cohorts.h"
#include "core/funnel/diagnosis.h"
#include "core/funnel/flow.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

bool near(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

bool near(const std::optional<double> &one, const std::optional<double> &other)
{
    return one.has_value() == other.has_value() && (!one || near(*one, *other));
}

// A portfolio of any history anybody could type, and the same as plain steps.
struct Sample {
    Portfolio portfolio;
    naive::World world;
    QDate asOf;
    std::vector<InitiativeId> ids; // beside world.told

    explicit Sample(unsigned seed)
        : m_random(seed)
    {
        addStages();
        const QDate middle(2024, 3, 31);
        asOf = seed % 10 == 0 ? middle.addDays(-3000) : middle.addDays(below(200));
        world.asOf = asOf.toJulianDay();
        const int count = seed % 7 == 0 ? below(2) : 1 + below(40);
        for (int i = 0; i < count; ++i)
            addInitiative();
        if (seed % 3 == 0)
            portfolio = portfolioInReverse();
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    void addStages()
    {
        using enum StageKind;
        std::vector<StageKind> kinds{Intake, Intake, Pilot, Pilot, Production, Scaled, Stopped, Retired};
        if (below(3) == 0)
            std::shuffle(kinds.begin(), kinds.end(), m_random);
        if (below(4) == 0)
            kinds.resize(kinds.size() - size_t(below(5)));
        const bool shareAPlace = below(4) == 0; // as two imports may leave them
        for (size_t place = 0; place < kinds.size(); ++place) {
            Stage stage{freshId<StageId>(), QString::number(place), kinds[place], int(place), {}};
            if (shareAPlace)
                stage.position = int(place / 2);
            portfolio.load(stage);
        }
        for (const Stage &stage : portfolio.orderedStages()) {
            m_stages.push_back(stage.id);
            world.kinds.push_back(stage.kind);
        }
    }

    std::optional<QDate> day()
    {
        if (below(8) == 0)
            return std::nullopt;
        if (below(4) == 0 && m_last.isValid())
            return m_last; // two on one day
        m_last = QDate(2022, 1, 1).addDays(below(1100)); // some after the as-of date
        return m_last;
    }

    void addInitiative()
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        portfolio.load(initiative);
        naive::History history;
        int stage = below(int(m_stages.size()));
        for (int entries = below(7); entries > 0; --entries) {
            if (below(5) > 0) // else twice in the same stage
                stage = below(int(m_stages.size()));
            const auto on = day();
            history.push_back({stage, on ? std::optional(on->toJulianDay()) : std::nullopt});
            portfolio.load(StageEntry{freshId<StageEntryId>(),
                                      initiative.id,
                                      m_stages[size_t(stage)],
                                      on.value_or(QDate()),
                                      {},
                                      {}});
        }
        ids.push_back(initiative.id);
        world.told.push_back(history);
    }

    // The rows of a file may come in any order.
    Portfolio portfolioInReverse() const
    {
        Portfolio turned;
        for (const Stage &stage : portfolio.stages())
            turned.load(stage);
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
            turned.load(*portfolio.initiatives().find(*id));
            for (const StageEntry &entry : portfolio.stageEntriesOf(*id))
                turned.load(entry);
        }
        return turned;
    }

    std::mt19937 m_random;
    std::vector<StageId> m_stages;
    QDate m_last;
};

} // namespace

class FunnelRandomTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_seed = 0; }
    void currentAndEverReached()
    {
        forAll([this] { return checkCounts(); });
    }
    void theModelAndTheFunnelAgreeWhereOneIs()
    {
        forAll([this] { return checkCurrentStage(); });
    }
    void conversionAndItsInterval()
    {
        forAll([this] { return checkConversion(); });
    }
    void timeInStage()
    {
        forAll([this] { return checkTimes(); });
    }
    void pilotsAndWhatBecameOfThem()
    {
        forAll([this] { return checkOutcomes(); });
    }
    void incidenceDayByDay()
    {
        forAll([this] { return checkIncidence(); });
    }
    void ageingPilots()
    {
        forAll([this] { return checkAgeing(); });
    }
    void flowMonthByMonth()
    {
        forAll([this] { return checkFlow(); });
    }
    void littlesLawDayByDay()
    {
        forAll([this] { return checkLittle(); });
    }
    void cohortsByQuarter()
    {
        forAll([this] { return checkCohorts(); });
    }
    void sinceADay()
    {
        forAll([this] { return checkSince(); });
    }

private:
    static constexpr unsigned rounds = 400;

    template <typename Check>
    void forAll(Check check)
    {
        for (m_seed = 1; m_seed <= rounds; ++m_seed) {
            const Sample sample(m_seed);
            m = &sample;
            m_lines = timelines(sample.portfolio, sample.asOf);
            m_histories.clear();
            for (size_t i = 0; i < sample.ids.size(); ++i)
                m_histories.push_back(sample.world.happened(i));
            const QString wrong = check();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(m_seed).arg(wrong)));
        }
    }
    const naive::World &world() const { return m->world; }

    QString checkCounts();
    QString checkCurrentStage();
    QString checkConversion();
    QString checkTimes();
    QString checkOutcomes();
    QString checkIncidence();
    QString checkAgeing();
    QString checkFlow();
    QString checkLittle();
    QString checkCohorts();
    QString checkSince();

    bool everAt(const naive::History &history, int stage) const
    {
        for (const naive::Step &step : history) {
            if (step.stage == stage)
                return true;
            if (world().progress(stage) && world().progress(step.stage) && step.stage > stage)
                return true;
        }
        return false;
    }
    // A stay in pilot: from one pilot stage to the next stage that is none.
    struct Stay {
        std::optional<qint64> from;
        std::optional<qint64> to;
        bool isOpen = false;
        int next = -1;
    };
    std::vector<Stay> stays() const;
    std::vector<naive::Time> times(std::vector<size_t> *whose = nullptr) const;

    unsigned m_seed = 0;
    const Sample *m = nullptr;
    Timelines m_lines;
    std::vector<naive::History> m_histories;
};

QString FunnelRandomTest::checkCounts()
{
    const FunnelReport report = funnel(m_lines, m->asOf);
    if (report.stages.size() != world().kinds.size() || report.initiatives != int(m->ids.size()))
        return u"size"_s;
    int inNone = 0;
    for (const naive::History &history : m_histories)
        inNone += history.empty();
    for (int stage = 0; stage < int(world().kinds.size()); ++stage) {
        int current = 0;
        int ever = 0;
        for (const naive::History &history : m_histories) {
            current += !history.empty() && history.back().stage == stage;
            ever += everAt(history, stage);
        }
        const StageCount &found = report.stages[size_t(stage)];
        if (found.current != current || found.everReached != ever)
            return u"stage %1: %2 and %3"_s.arg(stage).arg(found.current).arg(found.everReached);
    }
    return report.withoutStage == inNone ? QString() : u"without a stage"_s;
}

QString FunnelRandomTest::checkCurrentStage()
{
    const auto stages = m->portfolio.orderedStages();
    for (size_t i = 0; i < m->ids.size(); ++i) {
        const Stage *now = m->portfolio.currentStage(m->ids[i], m->asOf);
        const auto &history = m_histories[i];
        if ((now == nullptr) != history.empty())
            return u"none"_s;
        if (now && now->id != stages[size_t(history.back().stage)].id)
            return u"initiative %1 is in %2"_s.arg(i).arg(now->name);
    }
    return {};
}

QString FunnelRandomTest::checkConversion()
{
    const FunnelReport report = funnel(m_lines, m->asOf);
    const auto steps = transitions(m_lines, report.stages, stageTimes(m_lines));
    size_t at = 0;
    int before = -1;
    for (int stage = 0; stage < int(world().kinds.size()); ++stage) {
        if (!world().progress(stage))
            continue;
        if (before >= 0) {
            int cases = 0;
            int successes = 0;
            for (const naive::History &history : m_histories) {
                cases += everAt(history, before);
                successes += everAt(history, before) && everAt(history, stage);
            }
            const Share &share = steps.at(at++).share;
            if (share.cases != cases || share.successes != successes || share.rate.has_value() != (cases > 0))
                return u"counts of %1"_s.arg(stage);
            if (cases > 0
                && (!near(*share.rate, double(successes) / cases)
                    || !near(share.low, naive::wilsonBound(successes, cases, z95, false))
                    || !near(share.high, naive::wilsonBound(successes, cases, z95, true))))
                return u"interval of %1: %2 to %3"_s.arg(stage).arg(share.low).arg(share.high);
        }
        before = stage;
    }
    return at == steps.size() ? QString() : u"steps"_s;
}

QString FunnelRandomTest::checkTimes()
{
    const auto found = stageTimes(m_lines);
    for (int stage = 0; stage < int(world().kinds.size()); ++stage) {
        std::vector<int> completed;
        std::vector<int> running;
        int undated = 0;
        for (const naive::History &history : m_histories) {
            if (std::ranges::none_of(history, [&](const auto &step) { return step.stage == stage; }))
                continue;
            const auto days = naive::daysIn(history, world().asOf, [&](int in) { return in == stage; });
            if (!days)
                ++undated;
            else
                (history.back().stage == stage ? running : completed).push_back(*days);
        }
        std::ranges::sort(completed);
        std::ranges::sort(running, std::greater());
        const StageTime &time = found.at(size_t(stage));
        std::vector<int> foundRunning;
        for (const auto &each : time.running)
            foundRunning.push_back(each.second);
        if (time.completed != completed || foundRunning != running || time.undated != undated)
            return u"stage %1"_s.arg(stage);
        if (!near(time.medianDays, naive::quantile(completed, 0.5))
            || !near(time.p85Days, naive::quantile(completed, 0.85)))
            return u"quantiles of stage %1"_s.arg(stage);
    }
    return {};
}

std::vector<naive::Time> FunnelRandomTest::times(std::vector<size_t> *whose) const
{
    std::vector<naive::Time> all;
    for (size_t i = 0; i < m_histories.size(); ++i) {
        if (const auto time = naive::timeOf(world(), m_histories[i])) {
            all.push_back(*time);
            if (whose)
                whose->push_back(i);
        }
    }
    return all;
}

QString FunnelRandomTest::checkOutcomes()
{
    int pilots = 0;
    int reached = 0;
    int running = 0;
    int stopped = 0;
    int undated = 0;
    std::vector<int> finished;
    for (const naive::History &history : m_histories) {
        bool piloted = false;
        bool isLive = false;
        for (const naive::Step &step : history) {
            isLive = isLive || world().live(step.stage);
            piloted = piloted || world().pilot(step.stage) || world().live(step.stage);
        }
        if (!piloted)
            continue;
        ++pilots;
        reached += isLive;
        running += world().pilot(history.back().stage);
        stopped += !isLive && !world().progress(history.back().stage);
        const auto time = naive::timeOf(world(), history);
        undated += !time;
        if (time && time->end == naive::End::Production)
            finished.push_back(time->days);
    }
    const PilotOutcomes out = pilotOutcomes(m_lines);
    if (out.pilots != pilots || out.reached != reached || out.stopped != stopped || out.undated != undated)
        return u"%1 pilots, %2 reached, %3 stopped, %4 undated"_s.arg(out.pilots)
            .arg(out.reached)
            .arg(out.stopped)
            .arg(out.undated);
    if (out.running != running || diagnose(m->portfolio, m_lines).pilots != running)
        return u"%1 running instead of %2"_s.arg(out.running).arg(running);
    return near(out.naiveMedianDays, naive::quantile(finished, 0.5)) ? QString() : u"naive median"_s;
}

QString FunnelRandomTest::checkIncidence()
{
    std::vector<size_t> whose;
    const auto all = times(&whose);
    const auto curve = naive::curveOf(all);
    const PilotOutcomes out = pilotOutcomes(m_lines);
    if (out.followUps.size() != all.size())
        return u"who takes part"_s;
    size_t at = 0;
    for (int day = 0; day < int(curve.size()); ++day) {
        const bool hasEvent = std::ranges::any_of(
            all, [day](const auto &time) { return time.days == day && time.end != naive::End::Running; });
        if (day > 0 && !hasEvent)
            continue;
        const IncidenceStep &step = out.curve.at(at++);
        if (step.day != day || !near(step.production, curve[size_t(day)].production)
            || !near(step.stopped, curve[size_t(day)].stopped) || step.atRisk != curve[size_t(day)].atRisk)
            return u"day %1: %2, %3, %4 at risk"_s.arg(day)
                .arg(step.production)
                .arg(step.stopped)
                .arg(step.atRisk);
    }
    if (at != out.curve.size())
        return u"steps"_s;
    std::optional<int> median;
    for (int day = int(curve.size()) - 1; day >= 0; --day) {
        if (curve[size_t(day)].production >= 0.5 - 1e-12)
            median = day;
    }
    return out.medianDays == median ? QString() : u"median"_s;
}

QString FunnelRandomTest::checkAgeing()
{
    std::vector<int> completed;
    std::vector<int> running;
    int undated = 0;
    for (const naive::History &history : m_histories) {
        const auto isPilot = [this](int stage) { return world().pilot(stage); };
        if (std::ranges::none_of(history, [&](const auto &step) { return isPilot(step.stage); }))
            continue;
        const auto days = naive::daysIn(history, world().asOf, isPilot);
        const bool runs = isPilot(history.back().stage);
        if (!days)
            undated += runs;
        else
            (runs ? running : completed).push_back(*days);
    }
    std::ranges::sort(running, std::greater());
    const AgeingRule rule{200, 4};
    const Ageing found = ageing(m_lines, rule);
    const double limit = completed.size() >= rule.enough ? *naive::quantile(completed, 0.85) : 200;
    if (found.completed != completed.size() || found.undated != undated || !near(found.limitDays, limit)
        || found.running.size() != running.size())
        return u"limit %1, %2 completed"_s.arg(found.limitDays).arg(found.completed);
    for (size_t i = 0; i < running.size(); ++i) {
        if (found.running[i].days != running[i] || found.running[i].isOver != (running[i] > limit))
            return u"pilot %1"_s.arg(i);
    }
    return {};
}

std::vector<FunnelRandomTest::Stay> FunnelRandomTest::stays() const
{
    std::vector<Stay> all;
    for (const naive::History &history : m_histories) {
        for (size_t i = 0; i < history.size(); ++i) {
            if (!world().pilot(history[i].stage))
                continue;
            const bool goesOn = i > 0 && world().pilot(history[i - 1].stage);
            if (!goesOn)
                all.push_back({history[i].day, std::nullopt, true, -1});
            if (i + 1 < history.size() && !world().pilot(history[i + 1].stage))
                all.back() = {all.back().from, history[i + 1].day, false, history[i + 1].stage};
        }
    }
    return all;
}

QString FunnelRandomTest::checkFlow()
{
    const Flow found = flow(m_lines);
    int undated = 0;
    std::vector<Stay> dated;
    for (const Stay &stay : stays()) {
        if (!stay.from || (!stay.isOpen && !stay.to))
            ++undated;
        else
            dated.push_back(stay);
    }
    if (found.undated != undated)
        return u"%1 undated"_s.arg(found.undated);
    if (dated.empty())
        return found.months.empty() ? QString() : u"months of nothing"_s;
    if (found.months.empty())
        return u"no months"_s;
    QDate month = found.months.front().month;
    int all = 0;
    for (const FlowMonth &each : found.months) {
        const qint64 begin = month.toJulianDay();
        const qint64 end = month.addMonths(1).toJulianDay() - 1;
        const qint64 seen = std::min(end, world().asOf);
        FlowMonth naive{month, 0, 0, 0, 0, 0};
        for (const Stay &stay : dated) {
            naive.arrivals += *stay.from >= begin && *stay.from <= end;
            naive.inProgress += *stay.from <= seen && (stay.isOpen || *stay.to > seen);
            if (stay.isOpen || *stay.to < begin || *stay.to > end)
                continue;
            naive.toProduction += world().live(stay.next);
            naive.stopped += !world().progress(stay.next);
            naive.elsewhere += world().progress(stay.next) && !world().live(stay.next);
        }
        if (each.month != month || each.arrivals != naive.arrivals || each.inProgress != naive.inProgress
            || each.toProduction != naive.toProduction || each.stopped != naive.stopped
            || each.elsewhere != naive.elsewhere)
            return u"month %1: %2 in progress instead of %3"_s.arg(month.toString(Qt::ISODate))
                .arg(each.inProgress)
                .arg(naive.inProgress);
        all += each.arrivals;
        month = month.addMonths(1);
    }
    const bool isUpToDate = found.months.back().month == QDate(m->asOf.year(), m->asOf.month(), 1);
    return isUpToDate && all == int(dated.size()) ? QString() : u"a month is missing"_s;
}

QString FunnelRandomTest::checkLittle()
{
    const Flow found = flow(m_lines);
    qint64 begin = m->asOf.addYears(-1).toJulianDay();
    std::vector<Stay> dated;
    qint64 first = world().asOf;
    for (const Stay &stay : stays()) {
        if (stay.from && (stay.isOpen || stay.to)) {
            dated.push_back(stay);
            first = std::min(first, *stay.from);
        }
    }
    begin = std::max(begin, first);
    int arrivals = 0;
    int departures = 0;
    for (const Stay &stay : dated) {
        arrivals += *stay.from >= begin;
        departures += !stay.isOpen && *stay.to >= begin;
    }
    double sum = 0;
    for (qint64 day = begin; day < world().asOf; ++day) {
        for (const Stay &stay : dated)
            sum += *stay.from <= day && (stay.isOpen || *stay.to > day);
    }
    const double length = double(world().asOf - begin);
    if (found.arrivals != arrivals || found.departures != departures)
        return u"%1 came, %2 went"_s.arg(found.arrivals).arg(found.departures);
    if (!near(found.averageInProgress, length > 0 ? sum / length : 0))
        return u"average %1"_s.arg(found.averageInProgress);
    const bool isStable = length > 0 && departures > 0 && 5 * std::abs(arrivals - departures) <= departures;
    if (found.isStable != isStable || found.daysInProgress.has_value() != (isStable && arrivals > 0))
        return u"stable"_s;
    return !found.daysInProgress || near(*found.daysInProgress, sum / arrivals) ? QString() : u"law"_s;
}

QString FunnelRandomTest::checkCohorts()
{
    struct Member {
        naive::Time time;
        int inView;
    };
    std::vector<size_t> whose;
    const auto all = times(&whose);
    std::map<QDate, std::vector<Member>> members;
    for (size_t i = 0; i < all.size(); ++i) {
        QDate begin;
        for (const naive::Step &step : m_histories[whose[i]]) {
            if (!begin.isValid() && step.day && world().pilot(step.stage))
                begin = QDate::fromJulianDay(*step.day);
        }
        QDate quarter(begin.year(), begin.month(), 1);
        while (quarter.month() % 3 != 1)
            quarter = quarter.addMonths(-1);
        members[quarter].push_back({all[i], int(begin.daysTo(m->asOf))});
    }
    const auto found = cohorts(m_lines, pilotOutcomes(m_lines));
    if (found.size() != members.size())
        return u"%1 cohorts"_s.arg(found.size());
    size_t at = 0;
    for (const auto &[quarter, each] : members) {
        const Cohort &cohort = found[at++];
        const auto count = [&each = each](auto accepts) { return int(std::ranges::count_if(each, accepts)); };
        const int reached = count([](const Member &one) { return one.time.end == naive::End::Production; });
        const int stopped = count([](const Member &one) { return one.time.end == naive::End::Stopped; });
        const int aYear = count([](const Member &one) { return one.inView >= 365; });
        if (cohort.quarter != quarter || cohort.pilots != int(each.size()) || cohort.reached != reached
            || cohort.stopped != stopped || !near(cohort.maturity, double(aYear) / double(each.size())))
            return u"cohort %1"_s.arg(quarter.toString(Qt::ISODate));
        for (int age = 1; age <= 8; ++age) {
            const double days = age * 365.25 / 4;
            const int followed = count([&](const Member &one) { return one.inView >= days; });
            const int by = count([&](const Member &one) {
                return one.inView >= days && one.time.end == naive::End::Production && one.time.days <= days;
            });
            const CohortCell cell =
                age <= int(cohort.cells.size()) ? cohort.cells[size_t(age) - 1] : CohortCell{};
            if (cell.followed != followed || cell.reached != by)
                return u"cohort %1 after %2"_s.arg(quarter.toString(Qt::ISODate)).arg(age);
        }
    }
    return {};
}

QString FunnelRandomTest::checkSince()
{
    const QDate since(2023, 1, 15);
    FunnelFilter filter;
    filter.since = since;
    int wanted = 0;
    for (const naive::History &history : m_histories) {
        qint64 first = std::numeric_limits<qint64>::max();
        for (const naive::Step &step : history)
            first = std::min(first, step.day.value_or(first));
        wanted += first != std::numeric_limits<qint64>::max() && first >= since.toJulianDay();
    }
    const FunnelReport report = funnel(m->portfolio, m->asOf, filter);
    return report.initiatives == wanted && report.withoutStage == 0 ? QString() : u"initiatives"_s;
}

QTEST_APPLESS_MAIN(FunnelRandomTest)
#include "tst_funnel_random.moc"
