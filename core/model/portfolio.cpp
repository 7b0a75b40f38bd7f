// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/portfolio.h"

#include <concepts>
#include <utility>

namespace portolan {

namespace {

template <typename E>
constexpr bool isGrouped =
    std::same_as<E,
                 Rating> || std::same_as<E, StageEntry> || std::same_as<E, Decision> || std::same_as<E, Task>;

template <typename E>
std::vector<E> inOrder(const Table<E> &table)
{
    std::vector<E> rows(table.begin(), table.end());
    std::ranges::stable_sort(rows, {}, &E::position);
    return rows;
}

} // namespace

template <typename E>
auto &Portfolio::tableOf()
{
    if constexpr (std::same_as<E, Unit>)
        return m_units;
    else if constexpr (std::same_as<E, Criterion>)
        return m_criteria;
    else if constexpr (std::same_as<E, Question>)
        return m_questions;
    else if constexpr (std::same_as<E, Profile>)
        return m_profiles;
    else if constexpr (std::same_as<E, Stage>)
        return m_stages;
    else if constexpr (std::same_as<E, Initiative>)
        return m_initiatives;
    else if constexpr (std::same_as<E, Link>)
        return m_links;
    else if constexpr (std::same_as<E, Baseline>)
        return m_baselines;
    else if constexpr (std::same_as<E, ReportSetup>)
        return m_reportSetups;
    else
        return m_assessments;
}

template <typename E>
auto &Portfolio::groupOf()
{
    if constexpr (std::same_as<E, Rating>)
        return m_ratings;
    else if constexpr (std::same_as<E, StageEntry>)
        return m_stageEntries;
    else if constexpr (std::same_as<E, Decision>)
        return m_decisions;
    else
        return m_tasks;
}

template <typename E>
const E *Portfolio::currentState(const E &like) const
{
    auto &self = const_cast<Portfolio &>(*this); // one tableOf() serves both; nothing is written here
    if constexpr (std::same_as<E, PortfolioInfo>)
        return &m_info;
    else if constexpr (std::same_as<E, Rating>)
        return std::as_const(self.groupOf<E>()).find(like.assessment, like.id);
    else if constexpr (isGrouped<E>)
        return std::as_const(self.groupOf<E>()).find(like.initiative, like.id);
    else
        return std::as_const(self.tableOf<E>()).find(like.id);
}

template <typename E>
void Portfolio::put(const std::shared_ptr<const E> &entity)
{
    if constexpr (std::same_as<E, PortfolioInfo>)
        m_info = *entity;
    else if constexpr (isGrouped<E>)
        groupOf<E>().put(*entity);
    else
        tableOf<E>().put(entity);
    if constexpr (std::same_as<E, Assessment>)
        m_assessmentsOf.put(*entity);
}

template <typename E>
void Portfolio::drop(const E &entity)
{
    if constexpr (std::same_as<E, PortfolioInfo>)
        m_info = {};
    else if constexpr (isGrouped<E>)
        groupOf<E>().remove(entity);
    else
        tableOf<E>().remove(entity.id);
    if constexpr (std::same_as<E, Assessment>)
        m_assessmentsOf.remove(entity);
}

template <typename E>
Result<> Portfolio::applyOne(const EditOf<E> &edit)
{
    const E *now = currentState(edit.before ? *edit.before : *edit.after);
    const bool asExpected =
        edit.before ? now && *now == *edit.before : std::same_as<E, PortfolioInfo> || !now;
    if (!asExpected) {
        return failure(Error::Code::Conflict, QString::fromLatin1(E::table),
                       QString::number(edit.either().id.value));
    }
    if (edit.before && (!edit.after || isGrouped<E> || std::same_as<E, Assessment>))
        drop(*edit.before); // a moved entity leaves its old owner
    if (edit.after)
        put(edit.after);
    return {};
}

Result<> Portfolio::apply(const Change &change)
{
    const Portfolio untouched = *this;
    for (const Edit &edit : change.edits) {
        const Result<> done = std::visit([this](const auto &e) { return applyOne(e); }, edit);
        if (!done) {
            *this = untouched;
            return done;
        }
    }
    return {};
}

Result<Portfolio> Portfolio::with(const Change &change) const
{
    Portfolio copy = *this;
    if (const auto applied = copy.apply(change); !applied)
        return tl::unexpected(applied.error());
    return copy;
}

template <typename E>
void Portfolio::load(E entity)
{
    put(std::make_shared<const E>(std::move(entity)));
}
template void Portfolio::load(PortfolioInfo);
template void Portfolio::load(Unit);
template void Portfolio::load(Criterion);
template void Portfolio::load(Question);
template void Portfolio::load(Profile);
template void Portfolio::load(Stage);
template void Portfolio::load(Initiative);
template void Portfolio::load(Link);
template void Portfolio::load(Assessment);
template void Portfolio::load(Baseline);
template void Portfolio::load(ReportSetup);
template <>
void Portfolio::load(Rating rating)
{
    m_ratings.put(std::move(rating));
}
template <>
void Portfolio::load(StageEntry entry)
{
    m_stageEntries.put(std::move(entry));
}
template <>
void Portfolio::load(Decision decision)
{
    m_decisions.put(std::move(decision));
}
template <>
void Portfolio::load(Task task)
{
    m_tasks.put(std::move(task));
}

std::vector<Criterion> Portfolio::orderedCriteria() const
{
    return inOrder(m_criteria);
}

std::vector<Question> Portfolio::orderedQuestions(CriterionId criterion) const
{
    std::vector<Question> rows = inOrder(m_questions);
    std::erase_if(rows, [criterion](const Question &question) { return question.criterion != criterion; });
    return rows;
}

std::vector<Profile> Portfolio::orderedProfiles() const
{
    return inOrder(m_profiles);
}

std::vector<Stage> Portfolio::orderedStages() const
{
    return inOrder(m_stages);
}

const Initiative *Portfolio::initiativeByCode(QStringView code) const
{
    const auto it = std::find_if(m_initiatives.begin(), m_initiatives.end(),
                                 [code](const Initiative &initiative) { return initiative.code == code; });
    return it == m_initiatives.end() ? nullptr : &*it;
}

const Baseline *Portfolio::baselineByName(QStringView name) const
{
    const auto it = std::find_if(m_baselines.begin(), m_baselines.end(), [name](const Baseline &baseline) {
        return name.compare(baseline.name, Qt::CaseInsensitive) == 0;
    });
    return it == m_baselines.end() ? nullptr : &*it;
}

const ReportSetup *Portfolio::reportSetup(ReportTemplate kind) const
{
    const auto it = std::ranges::find(m_reportSetups, kind, &ReportSetup::kind);
    return it == m_reportSetups.end() ? nullptr : &*it;
}

const Profile *Portfolio::profileByName(QStringView name) const
{
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(), [name](const Profile &profile) {
        return name.compare(profile.name, Qt::CaseInsensitive) == 0;
    });
    return it == m_profiles.end() ? nullptr : &*it;
}

const Profile *Portfolio::defaultProfile() const
{
    const auto it =
        std::min_element(m_profiles.begin(), m_profiles.end(),
                         [](const Profile &a, const Profile &b) { return a.position < b.position; });
    return it == m_profiles.end() ? nullptr : &*it;
}

std::vector<Assessment> Portfolio::currentAssessments(InitiativeId id) const
{
    std::vector<Assessment> latest;
    for (const Assessment &assessment : assessmentsOf(id)) { // ascending id, so the later made wins a tie
        const auto same = std::ranges::find(latest, assessment.assessor, &Assessment::assessor);
        if (same == latest.end())
            latest.push_back(assessment);
        else if (assessment.date >= same->date)
            *same = assessment;
    }
    return latest;
}

std::vector<Link> Portfolio::linksOf(InitiativeId id) const
{
    std::vector<Link> found;
    for (const Link &link : m_links) {
        if (link.from == id || link.to == id)
            found.push_back(link);
    }
    return found;
}

} // namespace portolan
