// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QSet>
#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr int errorCodes = int(Error::Code::Internal) + 1;

template <typename E>
QStringList labelsOf()
{
    QStringList labels;
    for (size_t i = 0; i < std::size(words<E>::list); ++i)
        labels << label(static_cast<E>(i));
    return labels;
}

bool areDistinct(const QStringList &texts)
{
    return !texts.contains(QString()) && QSet<QString>(texts.begin(), texts.end()).size() == texts.size();
}

QString nbsp(QString text)
{
    return text.replace(u'~', u'\u00a0');
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class WordingTest : public QObject {
    Q_OBJECT

private slots:
    void everyEnumValueHasALabelOfItsOwn();
    void quadrantsHavePluralsAndAdvice();
    void everyErrorHasASentenceOfItsOwn();
    void aSentenceNamesThePlace();
    void aSentenceIsOneLineWhateverTheNames();
    void aNewerVersionNamesTheSchemaItNeeds();
    void everyFieldOfEveryEntityHasALabel();
    void fieldsOfAMappingHaveLabels();
    void unknownFieldsStayAsTheyAre();
    void moneyIsCompact_data();
    void moneyIsCompact();
    void exactMoneyKeepsEveryDigit();
    void unknownIsADash();
    void percentAndScoreFollowTheLocale();
    void daysAreUnambiguous();
};

void WordingTest::everyEnumValueHasALabelOfItsOwn()
{
    QVERIFY(areDistinct(labelsOf<StageKind>()));
    QVERIFY(areDistinct(labelsOf<Approach>()));
    QVERIFY(areDistinct(labelsOf<LinkKind>()));
    QVERIFY(areDistinct(labelsOf<Axis>()));
    QVERIFY(areDistinct(labelsOf<Sense>()));
    QVERIFY(areDistinct(labelsOf<Aggregation>()));
    QVERIFY(areDistinct(labelsOf<Confidence>()));
    QVERIFY(areDistinct(labelsOf<Quadrant>()));
    QCOMPARE(label(StageKind::Pilot), u"Pilot"_s);
    QCOMPARE(label(Quadrant::QuickWin), u"Quick win"_s);
}

void WordingTest::quadrantsHavePluralsAndAdvice()
{
    QStringList plurals;
    QStringList advices;
    for (size_t i = 0; i < std::size(words<Quadrant>::list); ++i) {
        plurals << pluralLabel(static_cast<Quadrant>(i));
        advices << advice(static_cast<Quadrant>(i));
    }
    QVERIFY(areDistinct(plurals));
    QVERIFY(areDistinct(advices));
    QCOMPARE(pluralLabel(Quadrant::StrategicBet), u"Strategic bets"_s);
    QCOMPARE(advice(Quadrant::QuickWin), u"Do first"_s);
}

void WordingTest::everyErrorHasASentenceOfItsOwn()
{
    for (const QString &subject : {QString(), u"a.csv"_s, u"/some/where/a.csv"_s}) {
        for (const QString &detail : {QString(), u"7"_s}) {
            QStringList sentences;
            for (int code = 0; code < errorCodes; ++code)
                sentences << sentence({static_cast<Error::Code>(code), subject, detail, 0});
            QVERIFY2(areDistinct(sentences), qPrintable(sentences.join(u'\n')));
            for (const QString &each : sentences)
                QVERIFY2(each.endsWith(u'.') && !each.contains(u'%') && !each.contains(u"“”"_s),
                         qPrintable(each));
        }
    }
}

void WordingTest::aSentenceNamesThePlace()
{
    const QString text =
        sentence({Error::Code::BadInput, u"/data/list.csv"_s, u"a quote is never closed"_s, 17});
    QVERIFY2(text.contains(u"list.csv"_s) && text.contains(u"17"_s), qPrintable(text));
    QVERIFY2(text.contains(u"a quote is never closed"_s) && !text.contains(u"/data"_s), qPrintable(text));
    const QString write = sentence({Error::Code::CannotWrite, u"/data/x.portolan"_s, {}, 0});
    QVERIFY2(write.contains(u"x.portolan"_s) && write.contains(u"/data"_s), qPrintable(write));
    QVERIFY(sentence({Error::Code::NotFound, u"share/of/wallet"_s, {}, 0}).contains(u"share/of/wallet"_s));
    QVERIFY(
        sentence({Error::Code::Locked, u"a.portolan"_s, u"anna on desk"_s, 0}).contains(u"anna on desk"_s));
    QVERIFY(sentence({Error::Code::Conflict, u"initiative"_s, {}, 0}).contains(u"Initiative"_s));
}

void WordingTest::aSentenceIsOneLineWhateverTheNames()
{
    for (int code = 0; code < errorCodes; ++code) {
        const QString text =
            sentence({static_cast<Error::Code>(code), u"a\nb\x1b[31m.csv"_s, u"why\r\nnot\a"_s, 3});
        for (QChar c : text)
            QVERIFY2(c.category() != QChar::Other_Control, qPrintable(text));
    }
}

void WordingTest::aNewerVersionNamesTheSchemaItNeeds()
{
    QCOMPARE(
        sentence({Error::Code::NewerVersion, u"/data/x.portolan"_s, u"7"_s, 0}),
        u"“x.portolan” was made with a newer Portolan and needs schema 7; update Portolan to open it."_s);
}

template <typename E>
static void checkFields()
{
    const QString table = QString::fromLatin1(E::table);
    QVERIFY2(entityLabel(table) != table, E::table);
    forEachField<E>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const QString text = fieldLabel(table, name);
        QVERIFY2(!text.isEmpty() && text != name && !text.contains(u'_'), field.name);
    });
}

void WordingTest::everyFieldOfEveryEntityHasALabel()
{
    checkFields<PortfolioInfo>();
    checkFields<Unit>();
    checkFields<Criterion>();
    checkFields<Question>();
    checkFields<Profile>();
    checkFields<Stage>();
    checkFields<Initiative>();
    checkFields<Link>();
    checkFields<Assessment>();
    checkFields<Rating>();
    checkFields<StageEntry>();
    checkFields<Decision>();
    checkFields<Task>();
    QCOMPARE(fieldLabel(u"initiative", u"benefit_owner"), u"Benefit owner"_s);
    QCOMPARE(fieldLabel(u"initiative", u"kind"), u"AI kind"_s);
    QCOMPARE(fieldLabel(u"stage", u"kind"), u"Kind"_s);
}

void WordingTest::fieldsOfAMappingHaveLabels()
{
    QCOMPARE(fieldLabel(u"initiative", u"stage_date:pilot"), u"Date of stage Pilot"_s);
    QCOMPARE(fieldLabel(u"initiative", u"rating:data_readiness"), u"Rating of Data readiness"_s);
    QCOMPARE(fieldLabel(u"initiative", u"rating:feasibility/team_skills"),
             u"Rating of Feasibility: Team skills"_s);
    for (const QString &field : {u"unit_region"_s, u"unit_sector"_s, u"stage"_s, u"requires"_s, u"excludes"_s,
                                 u"assessor"_s, u"assessed_on"_s, u"confidence"_s})
        QVERIFY2(fieldLabel(u"initiative", field) != field, qPrintable(field));
}

void WordingTest::unknownFieldsStayAsTheyAre()
{
    QCOMPARE(fieldLabel(u"initiative", u"no_such_field"), u"no_such_field"_s);
    QCOMPARE(fieldLabel(u"initiative", u"odd:thing"), u"odd:thing"_s);
    QCOMPARE(entityLabel(u"no_such_table"), u"no_such_table"_s);
}

void WordingTest::moneyIsCompact_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inGerman");
    QTest::newRow("millions") << 8.4e6 << u"€~8.4m"_s << u"8,4~Mio.~€"_s;
    QTest::newRow("nothing") << 0.0 << u"€~0"_s << u"0~€"_s;
    QTest::newRow("below a thousand") << 950.4 << u"€~950"_s << u"950~€"_s;
    QTest::newRow("thousands") << 12345.0 << u"€~12.3k"_s << u"12,3~Tsd.~€"_s;
    QTest::newRow("three figures") << 850000.0 << u"€~850k"_s << u"850~Tsd.~€"_s;
    QTest::newRow("no point zero") << 3e6 << u"€~3m"_s << u"3~Mio.~€"_s;
    QTest::newRow("billions") << 1.25e9 << u"€~1.3bn"_s << u"1,3~Mrd.~€"_s;
    QTest::newRow("more than billions") << 1.5e12 << u"€~1,500bn"_s << u"1.500~Mrd.~€"_s;
    QTest::newRow("rounds up into the next unit") << 999999.0 << u"€~1m"_s << u"1~Mio.~€"_s;
    QTest::newRow("rounds up below a thousand") << 999.6 << u"€~1k"_s << u"1~Tsd.~€"_s;
    QTest::newRow("rounds up to a hundred") << 99.96e6 << u"€~100m"_s << u"100~Mio.~€"_s;
    QTest::newRow("below zero") << -2.5e6 << u"-€~2.5m"_s << u"-2,5~Mio.~€"_s;
    QTest::newRow("no minus zero") << -0.2 << u"€~0"_s << u"0~€"_s;
}

void WordingTest::moneyIsCompact()
{
    QFETCH(double, value);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inGerman);
    QCOMPARE(money(value, u"EUR"_s, english), nbsp(inEnglish));
    QCOMPARE(money(value, u"EUR"_s, german), nbsp(inGerman));
}

void WordingTest::exactMoneyKeepsEveryDigit()
{
    QCOMPARE(money(8412345.5, u"EUR"_s, english, true), nbsp(u"€~8,412,345.5"_s));
    QCOMPARE(money(8412345.5, u"EUR"_s, german, true), nbsp(u"8.412.345,5~€"_s));
    QCOMPARE(money(-1200.0, u"CHF"_s, english, true), nbsp(u"-CHF~1,200"_s));
    QCOMPARE(money(1200.0, u""_s, english, true), u"1,200"_s);
}

void WordingTest::unknownIsADash()
{
    QCOMPARE(money(std::nullopt, u"EUR"_s, english), u"–"_s);
    QCOMPARE(money(qQNaN(), u"EUR"_s, english), u"–"_s);
    QCOMPARE(score(std::nullopt, english), u"–"_s);
    QCOMPARE(percent(std::nullopt, english), u"–"_s);
    QCOMPARE(day({}, english), u"date unknown"_s);
}

void WordingTest::percentAndScoreFollowTheLocale()
{
    QCOMPARE(percent(0.234, english), u"23%"_s);
    QCOMPARE(percent(0.234, german), nbsp(u"23~%"_s));
    QCOMPARE(percent(0.0, english), u"0%"_s);
    QCOMPARE(percent(1.0, german), nbsp(u"100~%"_s));
    QCOMPARE(score(66.5, english), u"67"_s);
    QCOMPARE(score(0.0, german), u"0"_s);
    QCOMPARE(score(-0.3, english), u"0"_s);
}

void WordingTest::daysAreUnambiguous()
{
    QCOMPARE(day({2026, 11, 12}, english), u"12 Nov 2026"_s);
    QCOMPARE(day({2026, 11, 12}, german), u"12. Nov. 2026"_s);
    QCOMPARE(day({2026, 5, 2}, QLocale::c()), u"2 May 2026"_s);
}

QTEST_APPLESS_MAIN(WordingTest)
#include "tst_wording.moc"
