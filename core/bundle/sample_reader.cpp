// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/sample_reader.h"

#include "core/bundle/assessment_reader.h"

using namespace Qt::StringLiterals;

namespace portolan::bundle {

namespace {

PortfolioInfo readInfo(const JsonNode &node)
{
    node.allowOnly({"name"_L1, "currency"_L1, "discountRate"_L1});
    PortfolioInfo info;
    info.name = node.requiredText("name"_L1);
    info.currency = node.requiredText("currency"_L1);
    info.discountRate = node.requiredNumber("discountRate"_L1);
    return info;
}

class SampleReader {
public:
    explicit SampleReader(Method method)
        : m_portfolio(std::move(method.portfolio))
        , m_stages(std::move(method.stages))
        , m_assessments(m_portfolio)
    {
    }

    void read(const JsonNode &root)
    {
        for (const JsonNode &node : root.member("units"_L1).elements())
            readUnit(node);
        const std::vector<JsonNode> initiatives = root.member("initiatives"_L1).elements();
        for (const JsonNode &node : initiatives)
            readInitiative(node);
        for (const JsonNode &node : initiatives) { // a link may point forwards
            readLinks(node, "requires"_L1, LinkKind::Requires);
            readLinks(node, "excludes"_L1, LinkKind::Excludes);
        }
    }
    Portfolio take() { return std::move(m_portfolio); }

private:
    void readUnit(const JsonNode &node)
    {
        node.allowOnly({"key"_L1, "name"_L1, "region"_L1, "sector"_L1});
        const Unit unit{freshId<UnitId>(), node.requiredText("name"_L1), node.requiredText("region"_L1),
                        node.requiredText("sector"_L1)};
        const QString key = node.requiredText("key"_L1);
        if (m_units.contains(key))
            node.fail(u"the key \"%1\" is there twice"_s.arg(key));
        m_units.insert(key, unit.id);
        m_portfolio.load(unit);
    }

    void readInitiative(const JsonNode &node)
    {
        node.allowOnly({"code"_L1,          "name"_L1,       "unit"_L1,         "problem"_L1,
                        "benefit"_L1,       "sponsor"_L1,    "benefitOwner"_L1, "productionOwner"_L1,
                        "approach"_L1,      "kind"_L1,       "tags"_L1,         "successMeasure"_L1,
                        "baseline"_L1,      "target"_L1,     "investment"_L1,   "runCost"_L1,
                        "yearlyBenefit"_L1, "rampMonths"_L1, "plannedStart"_L1, "plannedGoLive"_L1,
                        "source"_L1,        "pinnedRank"_L1, "pinReason"_L1,    "requires"_L1,
                        "excludes"_L1,      "custom"_L1,     "stages"_L1,       "decisions"_L1,
                        "tasks"_L1,         "assessments"_L1});
        Initiative initiative = describe(node);
        initiative.id = freshId<InitiativeId>();
        if (m_codes.contains(initiative.code))
            node.fail(u"the code \"%1\" is there twice"_s.arg(initiative.code));
        m_codes.insert(initiative.code, initiative.id);
        for (const auto &[name, value] : node.member("custom"_L1).members())
            initiative.custom << CustomValue{name, value.text()};
        m_portfolio.load(initiative);

        for (const JsonNode &stage : node.member("stages"_L1).elements())
            readStage(stage, initiative.id);
        for (const JsonNode &decision : node.member("decisions"_L1).elements())
            readDecision(decision, initiative.id);
        for (const JsonNode &task : node.member("tasks"_L1).elements())
            readTask(task, initiative.id);
        for (const JsonNode &assessment : node.member("assessments"_L1).elements())
            m_assessments.read(assessment, initiative.id, m_portfolio);
    }

    Initiative describe(const JsonNode &node) const
    {
        Initiative initiative;
        initiative.code = node.requiredText("code"_L1);
        initiative.name = node.requiredText("name"_L1);
        initiative.problem = node.text("problem"_L1);
        initiative.benefit = node.text("benefit"_L1);
        initiative.unit = m_units.value(node.requiredText("unit"_L1));
        if (!initiative.unit)
            node.fail(u"unknown unit"_s);
        initiative.sponsor = node.text("sponsor"_L1);
        initiative.benefitOwner = node.text("benefitOwner"_L1);
        initiative.productionOwner = node.text("productionOwner"_L1);
        if (node.has("approach"_L1))
            initiative.approach = wordOf<Approach>(node.member("approach"_L1));
        initiative.kind = node.text("kind"_L1);
        initiative.tags = node.member("tags"_L1).texts();
        initiative.source = node.text("source"_L1);
        initiative.pinReason = node.text("pinReason"_L1);
        readNumbers(node, initiative);
        return initiative;
    }

    static void readNumbers(const JsonNode &node, Initiative &initiative)
    {
        const auto whole = [&node](QLatin1StringView key) -> std::optional<int> {
            const std::optional<double> number = node.amount(key);
            return number ? std::optional<int>(int(*number)) : std::nullopt;
        };
        initiative.successMeasure = node.text("successMeasure"_L1);
        initiative.baseline = node.member("baseline"_L1).number();
        initiative.target = node.member("target"_L1).number();
        initiative.investment = node.amount("investment"_L1);
        initiative.runCost = node.amount("runCost"_L1);
        initiative.yearlyBenefit = node.amount("yearlyBenefit"_L1);
        initiative.rampMonths = whole("rampMonths"_L1);
        initiative.pinnedRank = whole("pinnedRank"_L1);
        initiative.plannedStart = node.member("plannedStart"_L1).date();
        initiative.plannedGoLive = node.member("plannedGoLive"_L1).date();
    }

    void readStage(const JsonNode &node, InitiativeId initiative)
    {
        const std::vector<JsonNode> parts = node.elements();
        if (parts.size() < 2 || parts.size() > 4)
            return node.fail(u"not a stage entry"_s);
        StageEntry entry;
        entry.id = freshId<StageEntryId>();
        entry.initiative = initiative;
        entry.stage = m_stages.value(parts[0].text());
        entry.enteredOn = parts[1].date();
        entry.note = parts.size() > 2 ? parts[2].text() : QString();
        entry.decidedBy = parts.size() > 3 ? parts[3].text() : QString();
        if (!entry.stage)
            parts[0].fail(u"unknown stage"_s);
        m_portfolio.load(entry);
    }

    void readDecision(const JsonNode &node, InitiativeId initiative)
    {
        const std::vector<JsonNode> parts = node.elements();
        if (parts.size() != 6)
            return node.fail(u"not a decision"_s);
        Decision decision;
        decision.id = freshId<DecisionId>();
        decision.initiative = initiative;
        decision.stage = m_stages.value(parts[0].text());
        decision.decidedOn = parts[1].date();
        decision.verdict = wordOf<Verdict>(parts[2]);
        decision.reason = parts[3].text();
        decision.lesson = parts[4].text();
        decision.decidedBy = parts[5].text();
        if (!decision.stage)
            parts[0].fail(u"unknown stage"_s);
        m_portfolio.load(decision);
    }

    void readTask(const JsonNode &node, InitiativeId initiative)
    {
        node.allowOnly({"title"_L1, "owner"_L1, "due"_L1, "done"_L1, "cause"_L1});
        m_portfolio.load(Task{freshId<TaskId>(), initiative, node.requiredText("title"_L1),
                              node.text("owner"_L1), node.member("due"_L1).date(),
                              node.member("done"_L1).date(), node.text("cause"_L1)});
    }

    void readLinks(const JsonNode &node, QLatin1StringView key, LinkKind kind)
    {
        const InitiativeId from = m_codes.value(node.text("code"_L1));
        for (const JsonNode &code : node.member(key).elements()) {
            const InitiativeId to = m_codes.value(code.text());
            if (!to || to == from)
                code.fail(u"no other initiative has this code"_s);
            m_portfolio.load(Link{freshId<LinkId>(), from, to, kind});
        }
    }

    Portfolio m_portfolio;
    QHash<QString, StageId> m_stages;
    AssessmentReader m_assessments;
    QHash<QString, UnitId> m_units;
    QHash<QString, InitiativeId> m_codes;
};

} // namespace

Result<Portfolio> readSample(const QByteArray &json, const QByteArray &methodJson)
{
    Problem problem(u"sample/meridian.json"_s);
    const JsonNode root = rootOf(json, problem);
    root.allowOnly({"info"_L1, "units"_L1, "initiatives"_L1});
    const PortfolioInfo info = readInfo(root.member("info"_L1));
    if (problem.first())
        return tl::unexpected(*problem.first());
    Result<Method> method = readMethod(methodJson, info);
    if (!method)
        return tl::unexpected(method.error());
    SampleReader reader(*std::move(method));
    reader.read(root);
    if (problem.first())
        return tl::unexpected(*problem.first());
    return reader.take();
}

} // namespace portolan::bundle
