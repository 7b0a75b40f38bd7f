// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"
#include "core/storage/portfolio_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

// What the tests of the file share: a fresh folder, arbitrary portfolios and arbitrary changes of them.
namespace portolan::test {

using namespace Qt::StringLiterals;

template <typename T>
QString whyNot(const Result<T> &result)
{
    return result ? QString()
                  : u"code %1, %2: %3"_s.arg(int(result.error().code))
                        .arg(result.error().subject, result.error().detail);
}

// The expression is evaluated once.
#define VERIFY_DONE(expression)                                                                              \
    do {                                                                                                     \
        const auto &outcome_ = (expression);                                                                 \
        QVERIFY2(outcome_.has_value(), qPrintable(portolan::test::whyNot(outcome_)));                        \
    } while (false)
#define VERIFY_REFUSED(expression, expected)                                                                 \
    do {                                                                                                     \
        const auto &outcome_ = (expression);                                                                 \
        QVERIFY2(!outcome_.has_value(), "was not refused");                                                  \
        QVERIFY2(outcome_.error().code == (expected), qPrintable(portolan::test::whyNot(outcome_)));         \
    } while (false)

// Arbitrary values, the same for the same seed.
class Arbitrary {
public:
    explicit Arbitrary(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }

    QString text()
    {
        static const QStringList texts{u""_s,
                                       u"Card fraud"_s,
                                       u"<b>bold</b> & <script>alert(1)</script>"_s,
                                       u"=HYPERLINK(\"x\")"_s,
                                       u"'; DROP TABLE initiative; --"_s,
                                       u"\u202Eright to left שלום مرحبا"_s,
                                       u"Emoji \U0001F680\U0001F468\u200D\U0001F4BB"_s,
                                       u"tab\tline\nreturn\r bell\a escape\u001B"_s,
                                       u"zero"_s + QChar(0) + u"byte"_s,
                                       u"Zürich, Łódź, 東京"_s,
                                       QString(10'000, u'ä')};
        const QString base = texts[below(chance(2) ? int(texts.size()) : int(texts.size()) - 1)];
        return chance(50) ? base + QString::number(below(1000)) : base;
    }
    QDate day() { return chance(20) ? QDate() : QDate(2020, 1, 1).addDays(below(3000)); }
    double number() { return chance(10) ? 1.0 / 3 * below(100) : below(2'000'000) - 1000.5; }

    template <typename E>
    const E &oneOf(const Table<E> &table)
    {
        return table[below(int(table.size()))];
    }

    // Every member but the ids.
    template <typename E>
    void fill(E &entity)
    {
        forEachField<E>([&](const auto &field) { fillMember(entity.*field.member); });
    }

private:
    void fillMember(QString &to) { to = text(); }
    void fillMember(QDate &to) { to = day(); }
    void fillMember(QByteArray &to) { to = text().toUtf8(); }
    void fillMember(double &to) { to = number(); }
    void fillMember(int &to) { to = below(1000) - 10; }
    void fillMember(bool &to) { to = chance(50); }
    void fillMember(Weights &) { }
    void fillMember(Thresholds &to)
    {
        to.clear();
        for (int i = below(3); i > 0; --i)
            to.insert(text(), number());
    }
    void fillMember(CustomValues &to)
    {
        to.clear();
        for (int i = below(4); i > 0; --i)
            setCustom(to, {text(), text()});
    }
    void fillMember(QStringList &to)
    {
        to.clear();
        for (int i = below(4); i > 0; --i)
            to << text();
    }
    template <typename Tag>
    void fillMember(Id<Tag> &)
    {
    }
    template <WordedEnum E>
    void fillMember(E &to)
    {
        to = static_cast<E>(below(int(std::size(words<E>::list))));
    }
    template <typename T>
    void fillMember(std::optional<T> &to)
    {
        to.reset();
        if (chance(60))
            fillMember(to.emplace());
    }

    QRandomGenerator m_random;
};

// Entities with every field filled, that fit the portfolio they are for.
template <typename E>
E arbitrary(Arbitrary &by)
{
    E entity;
    entity.id = freshId<decltype(entity.id)>();
    by.fill(entity);
    return entity;
}

inline Weights arbitraryWeights(const Portfolio &portfolio, Arbitrary &by)
{
    Weights weights;
    for (const Criterion &criterion : portfolio.criteria()) {
        if (by.chance(70))
            weights.insert(criterion.id, by.below(100) / 3.0);
    }
    return weights;
}

inline void fit(Rating &rating, Arbitrary &by)
{
    rating.notApplicable = by.chance(10);
    rating.value = rating.notApplicable ? std::nullopt : std::optional(1 + by.below(9) / 2.0);
}

// One edit of any kind. Needs criteria, questions, stages and initiatives to choose from.
inline Change arbitraryChange(const Portfolio &portfolio, Arbitrary &by)
{
    Change change;
    change.label = by.text();
    const Initiative &initiative = by.oneOf(portfolio.initiatives());
    const auto update = [&](const auto &before) {
        auto after = before;
        by.fill(after);
        if constexpr (std::is_same_v<decltype(after), Rating>)
            fit(after, by);
        change.update(before, after);
    };
    switch (by.below(21)) {
    case 0: update(portfolio.info()); break;
    case 1: change.create(arbitrary<Unit>(by)); break;
    case 2: update(by.oneOf(portfolio.criteria())); break;
    case 3: update(by.oneOf(portfolio.questions())); break;
    case 4: {
        auto profile = arbitrary<Profile>(by);
        profile.weights = arbitraryWeights(portfolio, by);
        change.create(profile);
        break;
    }
    case 5: update(by.oneOf(portfolio.stages())); break;
    case 6: {
        auto added = arbitrary<Initiative>(by);
        added.unit =
            by.chance(80) && !portfolio.units().isEmpty() ? by.oneOf(portfolio.units()).id : UnitId{};
        change.create(added);
        break;
    }
    case 7: update(initiative); break;
    case 8:
        if (portfolio.initiatives().size() > 3)
            return edits::removeInitiatives(portfolio, {initiative.id});
        break;
    case 9: {
        auto link = arbitrary<Link>(by);
        link.from = initiative.id;
        link.to = by.oneOf(portfolio.initiatives()).id;
        change.create(link);
        break;
    }
    case 10:
    case 11: {
        auto assessment = arbitrary<Assessment>(by);
        assessment.initiative = initiative.id;
        change.create(assessment);
        for (const Question &question : portfolio.questions()) {
            auto rating = arbitrary<Rating>(by);
            fit(rating, by);
            rating.assessment = assessment.id;
            rating.criterion = question.criterion;
            rating.question = by.chance(80) ? question.id : QuestionId{};
            change.create(rating);
        }
        break;
    }
    case 12: {
        const auto assessments = portfolio.assessmentsOf(initiative.id);
        if (!assessments.empty() && !portfolio.ratingsOf(assessments.front().id).empty())
            update(portfolio.ratingsOf(assessments.front().id).front());
        break;
    }
    case 13: {
        auto entry = arbitrary<StageEntry>(by);
        entry.initiative = initiative.id;
        entry.stage = by.oneOf(portfolio.stages()).id;
        change.create(entry);
        break;
    }
    case 14:
        if (const auto entries = portfolio.stageEntriesOf(initiative.id); !entries.empty())
            change.remove(entries.back());
        break;
    case 15: {
        auto decision = arbitrary<Decision>(by);
        decision.initiative = initiative.id;
        decision.stage = by.chance(80) ? by.oneOf(portfolio.stages()).id : StageId{};
        change.create(decision);
        auto task = arbitrary<Task>(by);
        task.initiative = initiative.id;
        change.create(task);
        break;
    }
    case 16:
        if (const auto decisions = portfolio.decisionsOf(initiative.id); !decisions.empty())
            update(decisions.front());
        if (const auto tasks = portfolio.tasksOf(initiative.id); !tasks.empty())
            update(tasks.front());
        break;
    case 17:
        if (!portfolio.profiles().isEmpty())
            change.remove(by.oneOf(portfolio.profiles()));
        break;
    case 18: change.create(arbitrary<Baseline>(by)); break;
    case 19:
        if (!portfolio.baselines().isEmpty()) {
            const Baseline &baseline = by.oneOf(portfolio.baselines());
            by.chance(50) ? update(baseline) : (void)change.remove(baseline);
        }
        break;
    case 20:
        if (portfolio.reportSetups().isEmpty() || by.chance(30))
            change.create(arbitrary<ReportSetup>(by));
        else
            update(by.oneOf(portfolio.reportSetups()));
        break;
    }
    return change;
}

// With at least one entity of every kind.
inline Portfolio arbitraryPortfolio(quint32 seed, int changes = 60)
{
    Arbitrary by(seed);
    Change start;
    for (int i = 0; i < 3; ++i) {
        const auto criterion = arbitrary<Criterion>(by);
        start.create(criterion).create(arbitrary<Stage>(by)).create(arbitrary<Unit>(by));
        start.create(arbitrary<Initiative>(by));
        for (int j = 0; j < 2; ++j) {
            auto question = arbitrary<Question>(by);
            question.criterion = criterion.id;
            start.create(question);
        }
    }
    Portfolio portfolio;
    const auto begun = portfolio.apply(start);
    Q_ASSERT(begun);
    for (int i = 0; i < changes; ++i) {
        const auto done = portfolio.apply(arbitraryChange(portfolio, by));
        Q_ASSERT(done);
    }
    return portfolio;
}

// A small portfolio in which nothing is odd: check() has no findings.
inline Portfolio soundPortfolio(int initiatives = 3)
{
    const QStringList anchors{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    Change change;
    Criterion value{freshId<CriterionId>(), u"value"_s, u"Value"_s, {}, Axis::Value,
                    Sense::Benefit,         anchors,    0,          {}};
    Question question{
        freshId<QuestionId>(), value.id, u"gain"_s, u"Gain"_s, u"How much?"_s, 1, anchors, false, 0, {}};
    Profile profile{freshId<ProfileId>(), u"Balanced"_s, {{value.id, 30.0}}, 50, 50, Aggregation::Mean, 0};
    Stage idea{freshId<StageId>(), u"Idea"_s, StageKind::Intake, 0, {}};
    change.update(PortfolioInfo{}, PortfolioInfo{InfoId{1}, u"Sound"_s, u"EUR"_s, 0.08, {}, {}});
    change.create(value).create(question).create(profile).create(idea);
    for (int i = 0; i < initiatives; ++i) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = u"I-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        initiative.name = u"Initiative %1"_s.arg(i + 1);
        initiative.problem = QString(200, u'p');
        initiative.custom << CustomValue{u"Cost centre"_s, QString::number(i)};
        Assessment assessment{freshId<AssessmentId>(), initiative.id, u"PMO"_s, QDate(2026, 11, 23), {}};
        change.create(initiative).create(assessment);
        change.create(Rating{freshId<RatingId>(),
                             assessment.id,
                             value.id,
                             {},
                             4.0,
                             false,
                             Confidence::High,
                             {},
                             assessment.date});
        change.create(Rating{freshId<RatingId>(), assessment.id, value.id, question.id, 2.5, false,
                             Confidence::Low, u"interview"_s, assessment.date});
        change.create(StageEntry{
            freshId<StageEntryId>(), initiative.id, idea.id, QDate(2026, 1, 1).addDays(i), {}, {}});
    }
    Portfolio portfolio;
    const auto done = portfolio.apply(change);
    Q_ASSERT(done);
    return portfolio;
}

// In memory where there is such a place: nothing here tests the disk, and each change waits for it several
// times.
inline QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + u"/portolan-XXXXXX"_s;
}

// A fresh folder with a portfolio's place in it.
struct Place {
    QTemporaryDir folder{folderTemplate()};
    QString path = folder.filePath(u"a.portolan"_s);

    QString other(const QString &name) const { return folder.filePath(name); }
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<PortfolioFile> create(const Portfolio &content) const
    {
        auto file = PortfolioFile::create(path, edits::creationOf(content, u"Create the portfolio"_s));
        if (!file)
            qWarning("%s", qPrintable(whyNot(file)));
        return file ? std::move(*file) : nullptr;
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace portolan::test
