// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/method_changes.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan::method {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(portolan::MethodChanges)
};

QStringList defaultAnchors()
{
    return {Words::tr("Very low"), Words::tr("Low"), Words::tr("Medium"), Words::tr("High"),
            Words::tr("Very high")};
}

template <typename Rows>
int nextPosition(const Rows &rows)
{
    int next = 0;
    for (const auto &row : rows)
        next = std::max(next, row.position + 1);
    return next;
}

// "Name", "Name 2", "Name 3": the first not taken.
template <typename Rows>
QString freeName(const Rows &rows, const QString &wanted)
{
    const auto taken = [&](const QString &name) {
        return std::ranges::any_of(
            rows, [&](const auto &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int n = 2; taken(name); ++n)
        name = u"%1 %2"_s.arg(wanted).arg(n);
    return name;
}

// The siblings in their new order, numbered from 0; only those that change their place.
template <typename E>
Change reordered(std::vector<E> rows, qint64 id, int by, const QString &label)
{
    Change change{label, {}, {}};
    const auto at =
        std::ranges::find_if(rows, [&](const E &row) { return row.id.value == id; }) - rows.begin();
    const auto to = at + by;
    if (at == std::ssize(rows) || to < 0 || to >= std::ssize(rows))
        return change;
    std::swap(rows[size_t(at)], rows[size_t(to)]);
    change.label = label.arg(rows[size_t(to)].name.simplified().left(60));
    for (size_t i = 0; i < rows.size(); ++i) {
        E placed = rows[i];
        placed.position = int(i);
        change.update(rows[i], placed);
    }
    return change;
}

} // namespace

QString freshKey(const Portfolio &portfolio, const QString &name)
{
    QString base;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((letter >= u'a' && letter <= u'z') || letter.isDigit())
            base += letter;
        else if (letter.isSpace() && !base.isEmpty() && !base.endsWith(u'_'))
            base += u'_';
    }
    while (base.endsWith(u'_'))
        base.chop(1);
    if (base.isEmpty())
        base = u"item"_s;
    QSet<QString> taken;
    for (const Criterion &criterion : portfolio.criteria())
        taken.insert(criterion.key);
    for (const Question &question : portfolio.questions())
        taken.insert(question.key);
    QString key = base.left(40);
    for (int n = 2; taken.contains(key); ++n)
        key = u"%1_%2"_s.arg(base.left(40)).arg(n);
    return key;
}

Criterion newCriterion(const Portfolio &portfolio)
{
    Criterion criterion;
    criterion.id = freshId<CriterionId>();
    criterion.name = freeName(portfolio.criteria(), Words::tr("New criterion"));
    criterion.key = freshKey(portfolio, criterion.name);
    criterion.anchors = defaultAnchors();
    criterion.position = nextPosition(portfolio.criteria());
    return criterion;
}

Question newQuestion(const Portfolio &portfolio, CriterionId criterion)
{
    const auto siblings = portfolio.orderedQuestions(criterion);
    Question question;
    question.id = freshId<QuestionId>();
    question.criterion = criterion;
    question.name = freeName(siblings, Words::tr("New question"));
    question.key = freshKey(portfolio, question.name);
    question.anchors = defaultAnchors();
    question.position = nextPosition(siblings);
    double sum = 0;
    for (const Question &sibling : siblings)
        sum += sibling.weight;
    question.weight = siblings.empty() ? 100 : std::max(1.0, std::round(sum / double(siblings.size())));
    return question;
}

Profile newProfile(const Portfolio &portfolio)
{
    Profile profile;
    profile.id = freshId<ProfileId>();
    profile.name = freeName(portfolio.profiles(), Words::tr("New profile"));
    profile.position = nextPosition(portfolio.profiles());
    for (const Criterion &criterion : portfolio.criteria())
        profile.weights.insert(criterion.id, 10);
    return profile;
}

Profile copyOf(const Portfolio &portfolio, const Profile &original)
{
    Profile copy = original;
    copy.id = freshId<ProfileId>();
    copy.name = freeName(portfolio.profiles(), Words::tr("%1, copy", "name of a profile").arg(original.name));
    copy.position = nextPosition(portfolio.profiles());
    return copy;
}

Stage newStage(const Portfolio &portfolio)
{
    Stage stage;
    stage.id = freshId<StageId>();
    stage.name = freeName(portfolio.stages(), Words::tr("New stage"));
    stage.position = nextPosition(portfolio.stages());
    return stage;
}

Change moved(const Portfolio &portfolio, const MethodRef &ref, int by)
{
    const QString label = Words::tr("Move %1", "to another place in the list");
    switch (ref.kind) {
    case MethodRef::Kind::Criterion: return reordered(portfolio.orderedCriteria(), ref.id, by, label);
    case MethodRef::Kind::Question: {
        const Question *question = portfolio.questions().find(QuestionId{ref.id});
        return question ? reordered(portfolio.orderedQuestions(question->criterion), ref.id, by, label)
                        : Change{};
    }
    case MethodRef::Kind::Profile: return reordered(portfolio.orderedProfiles(), ref.id, by, label);
    case MethodRef::Kind::Stage: return reordered(portfolio.orderedStages(), ref.id, by, label);
    case MethodRef::Kind::None:
    case MethodRef::Kind::Criteria:
    case MethodRef::Kind::Profiles:
    case MethodRef::Kind::Stages: return {};
    }
    Q_UNREACHABLE();
}

bool canMove(const Portfolio &portfolio, const MethodRef &ref, int by)
{
    return !moved(portfolio, ref, by).isEmpty();
}

qsizetype ratingsOn(const Portfolio &portfolio, CriterionId criterion, QuestionId question)
{
    qsizetype count = 0;
    for (const Assessment &assessment : portfolio.assessments()) {
        count += std::ranges::count_if(portfolio.ratingsOf(assessment.id), [&](const Rating &rating) {
            return rating.criterion == criterion && rating.question == question;
        });
    }
    return count;
}

StageUse useOf(const Portfolio &portfolio, StageId stage)
{
    StageUse use;
    for (const Initiative &initiative : portfolio.initiatives()) {
        const auto entries =
            std::ranges::count(portfolio.stageEntriesOf(initiative.id), stage, &StageEntry::stage)
            + std::ranges::count(portfolio.decisionsOf(initiative.id), stage, &Decision::stage);
        use.entries += int(entries);
        use.initiatives += entries > 0;
    }
    return use;
}

int profilesWeighing(const Portfolio &portfolio, CriterionId criterion)
{
    return int(std::ranges::count_if(
        portfolio.profiles(), [&](const Profile &profile) { return profile.weights.value(criterion) > 0; }));
}

} // namespace portolan::method
