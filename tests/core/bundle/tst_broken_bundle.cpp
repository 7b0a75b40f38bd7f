// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundled_files.h"

#include "core/bundle/sample_reader.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

// The text with `from` replaced by `to` where it stands first; empty when it does not stand anywhere.
QByteArray spoilt(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QByteArray() : text.replace(at, from.size(), to);
}

} // namespace

class BrokenBundleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_method = bundledFile(u"methods/default.json"_s);
        m_sample = bundledFile(u"sample/meridian.json"_s);
        QVERIFY(bundle::readMethod(m_method, {}));
        QVERIFY(bundle::readSample(m_sample, m_method));
    }

    void aBrokenMethodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *from, const char *to, const QString &place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << place;
        };
        row("not JSON", "{", "[", u"at byte "_s);
        row("four anchors", "\"No effect: nobody has named an effect that could be measured\",", "",
            u"criteria[0]: not five anchors"_s);
        row("an empty anchor", "Not estimated: nobody has put a figure on it", "",
            u"criteria[0].questions[0]: not five anchors"_s);
        row("weights that do not sum", "\"weight\": 40", "\"weight\": 41",
            u"criteria[0].questions: the weights do not sum to 100"_s);
        row("a weight as text", "\"weight\": 40", "\"weight\": \"40\"",
            u"criteria[0].questions[0].weight: not a number"_s);
        row("a key twice", "\"key\": \"breadth\"", "\"key\": \"net_benefit\"",
            u"criteria[0].questions[2]: the key \"net_benefit\" is there twice"_s);
        row("an unknown axis", "\"axis\": \"value\"", "\"axis\": \"height\"",
            u"criteria[0].axis: unknown word \"height\""_s);
        row("a misspelt member", "\"weakestLink\"", "\"weakest\"",
            u"criteria[4].questions[0]: unknown member \"weakest\""_s);
        row("a profile of an unknown criterion", "{\"business_value\": 30", "{\"beauty\": 30",
            u"profiles[0].weights.beauty: unknown criterion"_s);
        row("a profile that forgets one", "\"business_value\": 30, ", "",
            u"profiles[0].weights: not every criterion has a weight"_s);
        row("a stage of an unknown kind", "\"kind\": \"pilot\"", "\"kind\": \"trial\"",
            u"stages[2].kind: unknown word \"trial\""_s);
        row("a stage without a name", "{\"name\": \"Pilot\", ", "{", u"stages[2]: \"name\" is missing"_s);
    }

    void aBrokenMethodIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, place);
        const QByteArray json = spoilt(m_method, from, to);
        QVERIFY(!json.isEmpty());
        const auto read = bundle::readMethod(json, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Internal);
        QCOMPARE(read.error().subject, u"methods/default.json"_s);
        QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
        QVERIFY(!bundle::readSample(m_sample, json));
    }

    void aBrokenSampleIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *from, const char *to, const QString &place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << u"initiatives[0]"_s + place;
        };
        row("an unknown unit", "\"unit\": \"RET-EU\"", "\"unit\": \"RET\"", u": unknown unit"_s);
        row("a misspelt member", "\"benefitOwner\"", "\"owner\"", u": unknown member \"owner\""_s);
        row("no code", "\"code\": \"RET-01\", ", "", u": \"code\" is missing"_s);
        row("an unknown approach", "custom_model", "guesswork", u".approach: unknown word \"guesswork\""_s);
        row("negative money", "\"investment\": ", "\"investment\": -", u".investment: is negative"_s);
        row("an unknown stage", "[\"Idea\"", "[\"Dream\"", u".stages[0][0]: unknown stage"_s);
        row("an impossible date", "[\"Idea\", \"2024-09-16\"", "[\"Idea\", \"2024-09-31\"",
            u".stages[0][1]: \"2024-09-31\" is not a date"_s);
        row("a stage without a date", "[\"Idea\", \"2024-09-16\"]", "[\"Idea\"]",
            u".stages[0]: not a stage entry"_s);
        row("an assessment without a date", "\"on\": \"2025-05-19\"", "\"on\": \"\"",
            u".assessments[0]: \"on\" is missing"_s);
        row("a rating above 5", "\"business_value\": 5", "\"business_value\": 6",
            u".assessments[0].ratings.business_value: not in 1..5"_s);
        row("a rating as text", "\"business_value\": 5", "\"business_value\": \"5\"",
            u".assessments[0].ratings.business_value: not an array"_s);
        row("not applicable without a reason", "\"business_value\": 5", "\"business_value\": [\"n/a\"]",
            u".assessments[0].ratings.business_value: not applicable without a reason"_s);
        row("an unknown confidence", "\"business_value\": 5", "\"business_value\": [5, \"Page 3\", \"sure\"]",
            u".assessments[0].ratings.business_value[2]: unknown word \"sure\""_s);
        row("an unknown criterion", "\"business_value\": 5", "\"beauty\": 5",
            u".assessments[0].ratings.beauty: unknown criterion"_s);
        row("an unknown question", "\"business_value\": 5", "\"business_value\": {\"beauty\": 5}",
            u".assessments[0].ratings.business_value.beauty: unknown question"_s);
    }

    void aBrokenSampleIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, place);
        const QByteArray json = spoilt(m_sample, from, to);
        QVERIFY(!json.isEmpty());
        const auto read = bundle::readSample(json, m_method);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Internal);
        QCOMPARE(read.error().subject, u"sample/meridian.json"_s);
        QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    }

    void linksAndCodesAreChecked()
    {
        const auto nowhere = bundle::readSample(
            spoilt(m_sample, "\"requires\": [\"", "\"requires\": [\"XXX-99\", \""), m_method);
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().detail.endsWith(u".requires[0]: no other initiative has this code"_s));
        const auto twice =
            bundle::readSample(spoilt(m_sample, "\"code\": \"RET-02\"", "\"code\": \"RET-01\""), m_method);
        QVERIFY(!twice);
        QCOMPARE(twice.error().detail, u"initiatives[1]: the code \"RET-01\" is there twice"_s);
    }

    void aFileCutShortAnywhereIsRefused()
    {
        for (qsizetype length = 0; length < m_sample.size() - 2; length += 997) {
            const auto read = bundle::readSample(m_sample.left(length), m_method);
            QVERIFY2(!read && read.error().code == Error::Code::Internal,
                     qPrintable(QString::number(length)));
        }
    }

private:
    QByteArray m_method;
    QByteArray m_sample;
};

QTEST_APPLESS_MAIN(BrokenBundleTest)
#include "tst_broken_bundle.moc"
