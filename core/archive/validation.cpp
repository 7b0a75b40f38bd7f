// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/validation.h"

#include "core/model/rows.h"

#include <QSet>

namespace portolan::archive {

using namespace Qt::StringLiterals;

namespace {

class Validation {
public:
    explicit Validation(const Portfolio &portfolio)
        : m_portfolio(portfolio)
    {
    }
    // Empty, or the first place that is wrong.
    QString firstFault()
    {
        if (m_portfolio.info().id != InfoId{1})
            return u"portfolio: the id is not 1"_s;
        QString fault;
        forEachKind([&]<typename E>() {
            for (const E *entity : rowsOf<E>(m_portfolio)) {
                if (!fault.isEmpty())
                    return;
                if (const char *wrong = wrongField(*entity))
                    fault = u"%1 %2: %3"_s.arg(QLatin1StringView(E::table))
                                .arg(entity->id.value)
                                .arg(QLatin1StringView(wrong));
            }
        });
        return fault;
    }

private:
    template <typename E>
    const char *wrongField(const E &entity)
    {
        const char *wrong = nullptr;
        forEachField<E>([&](const auto &field) {
            if (!wrong && !isSound<E>(entity.*field.member))
                wrong = field.name;
        });
        if constexpr (std::is_same_v<E, Rating>) {
            const bool isInRange = !entity.value || (*entity.value >= 1 && *entity.value <= 5);
            if (!isInRange || entity.notApplicable == entity.value.has_value())
                return "value";
        }
        return wrong;
    }
    template <typename E, typename T>
    bool isSound(const T &)
    {
        return true;
    }
    template <typename E>
    bool isSound(const CustomValues &values)
    {
        QSet<QString> names;
        for (const CustomValue &value : values)
            names << value.name;
        return names.size() == values.size();
    }
    template <typename E, typename Tag>
    bool isSound(const Id<Tag> &id)
    {
        using IdType = Id<Tag>;
        if constexpr (std::is_same_v<IdType, decltype(E::id)>) {
            return bool(id);
        } else {
            constexpr bool mayBeNone = (std::is_same_v<E, Initiative> && std::is_same_v<IdType, UnitId>)
                || (std::is_same_v<E, Rating> && std::is_same_v<IdType, QuestionId>)
                || (std::is_same_v<E, Decision> && std::is_same_v<IdType, StageId>);
            if (!id)
                return mayBeNone;
            IdType &latest = std::get<IdType>(m_latest); // neighbours mostly refer to the same
            if (id == latest)
                return true;
            latest = isThere(id) ? id : IdType{};
            return bool(latest);
        }
    }
    bool isThere(UnitId id) const { return m_portfolio.units().find(id); }
    bool isThere(CriterionId id) const { return m_portfolio.criteria().find(id); }
    bool isThere(QuestionId id) const { return m_portfolio.questions().find(id); }
    bool isThere(StageId id) const { return m_portfolio.stages().find(id); }
    bool isThere(InitiativeId id) const { return m_portfolio.initiatives().find(id); }
    bool isThere(AssessmentId id) const { return m_portfolio.assessments().find(id); }

    const Portfolio &m_portfolio;
    std::tuple<UnitId, CriterionId, QuestionId, StageId, InitiativeId, AssessmentId> m_latest;
};

// What belongs to something that is not there is in no list of its owners.
Result<> validateOwners(const Portfolio &portfolio, const QString &name)
{
    const bool areReached = portfolio.ratingCount() == qsizetype(rowsOf<Rating>(portfolio).size())
        && portfolio.stageEntryCount() == qsizetype(rowsOf<StageEntry>(portfolio).size())
        && portfolio.decisionCount() == qsizetype(rowsOf<Decision>(portfolio).size())
        && portfolio.taskCount() == qsizetype(rowsOf<Task>(portfolio).size());
    return areReached ? Result<>()
                      : failure(Error::Code::BadInput, name, u"something belongs to what is not there"_s);
}

} // namespace

Result<> validate(const Portfolio &portfolio, const QString &name)
{
    if (auto owned = validateOwners(portfolio, name); !owned)
        return owned;
    const QString fault = Validation(portfolio).firstFault();
    return fault.isEmpty() ? Result<>() : failure(Error::Code::BadInput, name, fault);
}

} // namespace portolan::archive
