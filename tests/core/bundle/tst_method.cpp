// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundled_files.h"

#include "core/bundle/method_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

Portfolio fresh()
{
    const auto made = bundle::newPortfolio(u"Test"_s);
    return made ? *made : Portfolio();
}

// Everything in the file that people read.
void collectTexts(const QJsonValue &value, QSet<QString> &texts)
{
    for (const QJsonValue &element : value.toArray())
        collectTexts(element, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"name" || it.key() == u"description" || it.key() == u"text")
            texts << it.value().toString();
        for (const QJsonValue &anchor : it.key() == u"anchors" ? it.value().toArray() : QJsonArray())
            texts << anchor.toString();
        collectTexts(it.value(), texts);
    }
}

// Knows every text.
class MarkingTranslator : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Method") == 0 ? u"de: "_s + QString::fromUtf8(source) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class MethodTest : public QObject {
    Q_OBJECT

private slots:
    void anchorsAreFiveWithATitleEachAndNoTwoAlike_data()
    {
        QTest::addColumn<QStringList>("anchors");
        const Portfolio portfolio = fresh();
        for (const Criterion &criterion : portfolio.criteria())
            QTest::addRow("%s", qPrintable(criterion.key)) << criterion.anchors;
        for (const Question &question : portfolio.questions())
            QTest::addRow("%s", qPrintable(question.key)) << question.anchors;
    }

    void anchorsAreFiveWithATitleEachAndNoTwoAlike()
    {
        QFETCH(const QStringList, anchors);
        QCOMPARE(anchors.size(), 5);
        QSet<QString> titles;
        for (const QString &anchor : anchors) {
            const qsizetype colon = anchor.indexOf(u": "_s);
            const QString title = anchor.left(colon);
            QVERIFY2(colon > 0 && title.size() <= 32 && title.split(u' ').size() <= 3, qPrintable(anchor));
            QVERIFY2(anchor.size() > colon + 8 && !anchor.endsWith(u'.'), qPrintable(anchor));
            titles << title;
        }
        QCOMPARE(titles.size(), 5);
    }

    void criteriaAreOnTheirAxes()
    {
        QStringList found;
        for (const Criterion &criterion : fresh().orderedCriteria()) {
            found << criterion.key + u'/' + word(criterion.axis) + u'/' + word(criterion.sense);
            QVERIFY(!criterion.name.isEmpty() && !criterion.description.isEmpty());
        }
        QCOMPARE(found,
                 (QStringList{u"business_value/value/benefit"_s, u"strategic_importance/value/benefit"_s,
                              u"time_to_value/value/benefit"_s, u"feasibility/difficulty/benefit"_s,
                              u"data_readiness/difficulty/benefit"_s, u"risk_level/difficulty/cost"_s}));
    }

    void questionsWeighAsTheMethodSays()
    {
        const QMap<QString, QList<double>> expected{
            {u"business_value"_s, {40, 20, 15, 15, 10}}, {u"strategic_importance"_s, {35, 20, 25, 10, 10}},
            {u"time_to_value"_s, {50, 25, 15, 10}},      {u"feasibility"_s, {30, 25, 20, 15, 10}},
            {u"data_readiness"_s, {25, 25, 20, 20, 10}}, {u"risk_level"_s, {30, 25, 15, 15, 15}}};
        const Portfolio portfolio = fresh();
        QMap<QString, QList<double>> found;
        for (const Criterion &criterion : portfolio.criteria()) {
            double sum = 0;
            for (const Question &question : portfolio.orderedQuestions(criterion.id)) {
                found[criterion.key] << question.weight;
                sum += question.weight;
                QVERIFY2(question.text.endsWith(u'?'), qPrintable(question.text));
                QVERIFY(!question.name.isEmpty());
            }
            QCOMPARE(sum, 100.0);
        }
        QCOMPARE(found, expected);
        QCOMPARE(portfolio.questions().size(), 29);
    }

    void keysAreUniqueMachineWords()
    {
        const Portfolio portfolio = fresh();
        QStringList keys;
        for (const Criterion &criterion : portfolio.criteria())
            keys << criterion.key;
        for (const Question &question : portfolio.questions())
            keys << question.key;
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        for (const QString &key : keys)
            QVERIFY2(QRegularExpression(u"^[a-z]+(_[a-z]+)*$"_s).match(key).hasMatch(), qPrintable(key));
    }

    void weakestLinksAreAccessQualityAndRights()
    {
        QStringList links;
        const Portfolio portfolio = fresh();
        for (const Question &question : portfolio.questions()) {
            if (question.weakestLink)
                links << question.key;
        }
        QCOMPARE(links, (QStringList{u"access"_s, u"quality"_s, u"rights"_s}));
    }

    void profilesWeighAsTheMethodSays()
    {
        const Portfolio portfolio = fresh();
        const QStringList order{u"business_value"_s,       u"feasibility"_s, u"time_to_value"_s,
                                u"strategic_importance"_s, u"risk_level"_s,  u"data_readiness"_s};
        QStringList found;
        for (const Profile &profile : portfolio.orderedProfiles()) {
            QStringList weights;
            double sum = 0;
            for (const QString &key : order) {
                for (const Criterion &criterion : portfolio.criteria()) {
                    if (criterion.key == key) {
                        weights << QString::number(profile.weights.value(criterion.id, -1));
                        sum += profile.weights.value(criterion.id);
                    }
                }
            }
            found << profile.name + u' ' + weights.join(u'/');
            QCOMPARE(sum, 100.0);
            QCOMPARE(profile.valueThreshold, 50.0);
            QCOMPARE(profile.difficultyThreshold, 50.0);
        }
        QCOMPARE(found,
                 (QStringList{u"Balanced 30/20/10/15/10/15"_s, u"Cost pressure 40/20/20/5/5/10"_s,
                              u"Regulated 25/15/5/15/25/15"_s}));
    }

    void stagesAreInOrder()
    {
        QStringList found;
        for (const Stage &stage : fresh().orderedStages())
            found << stage.name + u'/' + word(stage.kind);
        QCOMPARE(
            found,
            (QStringList{u"Idea/intake"_s, u"Assessed/intake"_s, u"Pilot/pilot"_s, u"Production/production"_s,
                         u"Scaled/scaled"_s, u"Stopped/stopped"_s, u"Retired/retired"_s}));
    }

    void aNewPortfolioIsEmptyButForTheMethod()
    {
        const Portfolio portfolio = fresh();
        QCOMPARE(portfolio.info().name, u"Test"_s);
        QCOMPARE(portfolio.info().currency.size(), 3);
        QVERIFY(portfolio.initiatives().isEmpty() && portfolio.units().isEmpty());
        QVERIFY(portfolio.assessments().isEmpty() && portfolio.stageEntryCount() == 0);
        const auto again = bundle::withDefaultMethod(portfolio.info());
        QVERIFY(again);
        QVERIFY(!(*again == portfolio)); // ids are fresh, so that files can be merged
    }

    void everyTextIsOnTheTranslatorsList()
    {
        QSet<QString> inFile;
        collectTexts(QJsonDocument::fromJson(bundledFile(u"methods/default.json"_s)).object(), inFile);
        QVERIFY(inFile.size() > 200);
        QSet<QString> listed;
        for (const char *text : bundle::methodTexts()) {
            QVERIFY2(!listed.contains(QString::fromUtf8(text)), text);
            listed << QString::fromUtf8(text);
        }
        for (const QString &text : inFile - listed)
            qWarning("method_texts.cpp lacks: %s", qPrintable(text));
        for (const QString &text : listed - inFile)
            qWarning("method_texts.cpp has too much: %s", qPrintable(text));
        QVERIFY(inFile == listed);
    }

    void aTranslationReachesEveryText()
    {
        MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const Portfolio portfolio = fresh();
        const auto sample = bundle::samplePortfolio(); // speaks of stages by their English names
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(sample && sample->stageEntryCount() > 0);

        const auto isMarked = [](const QString &text) { return text.startsWith(u"de: "); };
        const auto allMarked = [&](const QStringList &texts) { return std::ranges::all_of(texts, isMarked); };
        QCOMPARE(portfolio.criteria().size(), 6);
        for (const Criterion &c : portfolio.criteria())
            QVERIFY(isMarked(c.name) && isMarked(c.description) && allMarked(c.anchors));
        for (const Question &q : portfolio.questions())
            QVERIFY(isMarked(q.name) && isMarked(q.text) && allMarked(q.anchors));
        for (const Profile &profile : portfolio.profiles())
            QVERIFY(isMarked(profile.name));
        for (const Stage &stage : portfolio.stages())
            QVERIFY(isMarked(stage.name));
    }
};

QTEST_GUILESS_MAIN(MethodTest)
#include "tst_method.moc"
