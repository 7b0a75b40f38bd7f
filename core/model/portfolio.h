// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/result.h"
#include "core/model/table.h"

namespace portolan {

// Everything in one file, as an implicitly shared value: copies are cheap, a what-if is a copy with a change
// applied. apply() is the only way to alter one.
class Portfolio {
public:
    const PortfolioInfo &info() const { return m_info; }
    const Table<Unit> &units() const { return m_units; }
    const Table<Criterion> &criteria() const { return m_criteria; }
    const Table<Question> &questions() const { return m_questions; }
    const Table<Profile> &profiles() const { return m_profiles; }
    const Table<Stage> &stages() const { return m_stages; }
    const Table<Initiative> &initiatives() const { return m_initiatives; }
    const Table<Link> &links() const { return m_links; }
    const Table<Assessment> &assessments() const { return m_assessments; }
    const Table<Baseline> &baselines() const { return m_baselines; }
    const Table<ReportSetup> &reportSetups() const { return m_reportSetups; }

    // In display order (position, then id).
    std::vector<Criterion> orderedCriteria() const;
    std::vector<Question> orderedQuestions(CriterionId) const;
    std::vector<Profile> orderedProfiles() const;
    std::vector<Stage> orderedStages() const;

    const Initiative *initiativeByCode(QStringView code) const; // linear; nullptr when there is none
    const Profile *profileByName(QStringView name) const; // case-insensitive
    const Baseline *baselineByName(QStringView name) const; // case-insensitive
    // nullptr while that template is used as it comes.
    const ReportSetup *reportSetup(ReportTemplate) const;
    // The profile to use when none is chosen: the first in order; nullptr in a portfolio without profiles.
    const Profile *defaultProfile() const;

    std::span<const Assessment> assessmentsOf(InitiativeId id) const { return m_assessmentsOf.of(id); }
    // The assessments that count: of each assessor the latest by date (the later made on one day).
    std::vector<Assessment> currentAssessments(InitiativeId) const;
    std::span<const Rating> ratingsOf(AssessmentId id) const { return m_ratings.of(id); }
    std::span<const StageEntry> stageEntriesOf(InitiativeId id) const { return m_stageEntries.of(id); }
    std::span<const Decision> decisionsOf(InitiativeId id) const { return m_decisions.of(id); }
    std::span<const Task> tasksOf(InitiativeId id) const { return m_tasks.of(id); }
    std::vector<Link> linksOf(InitiativeId) const; // from or to
    qsizetype ratingCount() const { return m_ratings.size(); }
    qsizetype stageEntryCount() const { return m_stageEntries.size(); }
    qsizetype decisionCount() const { return m_decisions.size(); }
    qsizetype taskCount() const { return m_tasks.size(); }

    // Stage entries in the order in which they happened, up to and including `asOf` (invalid: all): dated
    // ones by date, those of one day by stage position; an undated one before the first dated entry of a
    // later stage, else last.
    std::vector<StageEntry> history(InitiativeId, QDate asOf = {}) const;
    // The last of the history; nullopt when it is empty.
    std::optional<StageEntry> currentEntry(InitiativeId, QDate asOf = {}) const;
    const Stage *currentStage(InitiativeId, QDate asOf = {}) const;

    // Applies every edit or none. Error::Conflict when an entity is not what the change expects it to be
    // before.
    [[nodiscard]] Result<> apply(const Change &);
    // A copy with the change applied: the what-if.
    [[nodiscard]] Result<Portfolio> with(const Change &) const;

    // Appends rows just read from a file; for loading only. Rows of one owner may come in any order.
    template <typename E>
    void load(E entity);

    friend bool operator==(const Portfolio &, const Portfolio &) = default;

private:
    template <typename E>
    const E *currentState(const E &) const;
    template <typename E>
    void put(const std::shared_ptr<const E> &);
    template <typename E>
    void drop(const E &);
    template <typename E>
    Result<> applyOne(const EditOf<E> &);

    PortfolioInfo m_info;
    Table<Unit> m_units;
    Table<Criterion> m_criteria;
    Table<Question> m_questions;
    Table<Profile> m_profiles;
    Table<Stage> m_stages;
    Table<Initiative> m_initiatives;
    Table<Link> m_links;
    Table<Assessment> m_assessments;
    Table<Baseline> m_baselines;
    Table<ReportSetup> m_reportSetups;
    Grouped<Assessment, &Assessment::initiative> m_assessmentsOf;
    Grouped<Rating, &Rating::assessment> m_ratings;
    Grouped<StageEntry, &StageEntry::initiative> m_stageEntries;
    Grouped<Decision, &Decision::initiative> m_decisions;
    Grouped<Task, &Task::initiative> m_tasks;

    template <typename E>
    auto &tableOf();
    template <typename E>
    auto &groupOf();
};

} // namespace portolan
