// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/method_reader.h"

#include "core/bundle/json_node.h"
#include "core/bundle/method_texts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan::bundle {

namespace {

constexpr int anchorCount = 5;

class MethodReader {
public:
    explicit MethodReader(Problem &problem, const PortfolioInfo &info)
        : m_problem(problem)
    {
        m_method.portfolio.load(info);
    }

    void read(const JsonNode &root)
    {
        root.allowOnly({"criteria"_L1, "profiles"_L1, "stages"_L1});
        for (const JsonNode &node : root.member("criteria"_L1).elements())
            readCriterion(node);
        for (const JsonNode &node : root.member("profiles"_L1).elements())
            readProfile(node);
        for (const JsonNode &node : root.member("stages"_L1).elements())
            readStage(node);
        if (m_criteria.isEmpty() || m_profileCount == 0 || m_method.stages.isEmpty())
            root.fail(u"criteria, profiles or stages are missing"_s);
    }
    Method take() { return std::move(m_method); }

private:
    static QString people(const JsonNode &node, QLatin1StringView key)
    {
        return translatedMethodText(node.requiredText(key));
    }

    static QStringList anchors(const JsonNode &node)
    {
        const QStringList english = node.member("anchors"_L1).texts();
        QStringList list;
        for (const QString &anchor : english)
            list << translatedMethodText(anchor);
        if (english.size() != anchorCount || english.contains(QString()))
            node.fail(u"not five anchors"_s);
        return list;
    }

    QString uniqueKey(const JsonNode &node)
    {
        QString key = node.requiredText("key"_L1);
        if (m_keys.contains(key))
            node.fail(u"the key \"%1\" is there twice"_s.arg(key));
        m_keys << key;
        return key;
    }

    void readCriterion(const JsonNode &node)
    {
        node.allowOnly(
            {"key"_L1, "name"_L1, "description"_L1, "axis"_L1, "sense"_L1, "anchors"_L1, "questions"_L1});
        Criterion criterion;
        criterion.id = freshId<CriterionId>();
        criterion.key = uniqueKey(node);
        criterion.name = people(node, "name"_L1);
        criterion.description = people(node, "description"_L1);
        criterion.axis = wordOf<Axis>(node.member("axis"_L1));
        criterion.sense = wordOf<Sense>(node.member("sense"_L1));
        criterion.anchors = anchors(node);
        criterion.position = int(m_criteria.size());
        m_criteria.insert(criterion.key, criterion.id);
        m_method.portfolio.load(criterion);
        readQuestions(node.member("questions"_L1), criterion.id);
    }

    void readQuestions(const JsonNode &list, CriterionId criterion)
    {
        double sum = 0;
        int position = 0;
        for (const JsonNode &node : list.elements()) {
            node.allowOnly({"key"_L1, "name"_L1, "text"_L1, "weight"_L1, "anchors"_L1, "weakestLink"_L1});
            Question question;
            question.id = freshId<QuestionId>();
            question.criterion = criterion;
            question.key = uniqueKey(node);
            question.name = people(node, "name"_L1);
            question.text = people(node, "text"_L1);
            question.weight = node.requiredNumber("weight"_L1);
            question.anchors = anchors(node);
            question.weakestLink = node.member("weakestLink"_L1).isTrue();
            question.position = position++;
            sum += question.weight;
            if (question.weight <= 0)
                node.fail(u"the weight is not above 0"_s);
            m_method.portfolio.load(question);
        }
        if (std::abs(sum - 100) > 1e-9)
            list.fail(u"the weights do not sum to 100"_s);
    }

    void readProfile(const JsonNode &node)
    {
        node.allowOnly({"name"_L1, "weights"_L1, "valueThreshold"_L1, "difficultyThreshold"_L1});
        Profile profile;
        profile.id = freshId<ProfileId>();
        profile.name = people(node, "name"_L1);
        profile.valueThreshold = node.requiredNumber("valueThreshold"_L1);
        profile.difficultyThreshold = node.requiredNumber("difficultyThreshold"_L1);
        profile.position = m_profileCount++;
        const JsonNode weights = node.member("weights"_L1);
        for (const auto &[key, weight] : weights.members()) {
            if (!m_criteria.contains(key))
                weight.fail(u"unknown criterion"_s);
            profile.weights.insert(m_criteria.value(key), weight.number().value_or(0));
        }
        if (profile.weights.size() != m_criteria.size())
            weights.fail(u"not every criterion has a weight"_s);
        m_method.portfolio.load(profile);
    }

    void readStage(const JsonNode &node)
    {
        node.allowOnly({"name"_L1, "kind"_L1});
        const QString english = node.requiredText("name"_L1);
        if (m_method.stages.contains(english))
            node.fail(u"the stage \"%1\" is there twice"_s.arg(english));
        Stage stage;
        stage.id = freshId<StageId>();
        stage.name = translatedMethodText(english);
        stage.kind = wordOf<StageKind>(node.member("kind"_L1));
        stage.position = int(m_method.stages.size());
        m_method.stages.insert(english, stage.id);
        m_method.portfolio.load(stage);
    }

    Problem &m_problem;
    Method m_method;
    QStringList m_keys;
    QHash<QString, CriterionId> m_criteria;
    int m_profileCount = 0;
};

} // namespace

Result<Method> readMethod(const QByteArray &json, const PortfolioInfo &info)
{
    Problem problem(u"methods/default.json"_s);
    MethodReader reader(problem, info);
    if (const JsonNode root = rootOf(json, problem); !problem.first())
        reader.read(root);
    if (problem.first())
        return tl::unexpected(*problem.first());
    return reader.take();
}

} // namespace portolan::bundle
