// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/funnel/degenerate.h"

#include "core/storage/portfolio_file.h"
#include "program.h"

#include <QRegularExpression>

using namespace portolan;
using namespace portolan::testing;

class CliFunnelTest : public QObject {
    Q_OBJECT

private slots:
    void portfoliosThatSayNothing_data();
    void portfoliosThatSayNothing();
    void ofNothingNothingIsSaid();
    void aLimitFromHistoryNeedsEightFinishedPilots();
    void theTextSaysTheNumbersOfTheJson();

private:
    static QString made(const Folder &folder, const Degenerate &given)
    {
        const QString path = folder.path(u"bad.portolan"_s);
        return PortfolioFile::create(path, creationOf(given)) ? path : QString();
    }
    static Run funnel(const QString &file, const QStringList &more = {},
                      const QString &asOf = degenerateAsOf.toString(Qt::ISODate))
    {
        return run(QStringList{u"funnel"_s, file, u"--as-of"_s, asOf} + more);
    }
    // A number that is none, as it is written anywhere.
    static bool isOfNumbers(const QString &text)
    {
        static const QRegularExpression none(u"(^|[^a-z])-?(nan|inf|infinity)([^a-z]|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return !text.contains(none) && !text.contains(u"2147483648"_s);
    }
    static const Degenerate &named(const char *name)
    {
        static const QList<Degenerate> all = degeneratePortfolios();
        return *std::ranges::find_if(all,
                                     [name](const Degenerate &each) { return !qstrcmp(each.name, name); });
    }
    static QString flat(const QString &text) { return text.simplified(); }
};

void CliFunnelTest::portfoliosThatSayNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("asOf");
    const QList<Degenerate> all = degeneratePortfolios();
    for (int which = 0; which < all.size(); ++which) {
        for (const char *asOf : {"2024-06-30", "0001-01-01", "9999-12-31"})
            QTest::addRow("%s as of %s", all[which].name, asOf) << which << QString::fromLatin1(asOf);
    }
}

void CliFunnelTest::portfoliosThatSayNothing()
{
    QFETCH(int, which);
    QFETCH(QString, asOf);
    const Degenerate given = degeneratePortfolios()[which];
    const Folder folder;
    const QString file = made(folder, given);
    const Run text = funnel(file, {}, asOf);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.err.isEmpty(), text.err.constData());
    QVERIFY2(isOfNumbers(text.text()), text.out.constData());
    const Run ran = funnel(file, {u"--json"_s}, asOf);
    QCOMPARE(ran.code, 0);
    QVERIFY2(isOfNumbers(ran.text()), ran.out.constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"initiatives"_s].toInt(-1), int(given.histories.size()));
    int inStages = json[u"without_stage"_s].toInt(-1);
    for (const auto stage : json[u"stages"_s].toArray())
        inStages += stage.toObject()[u"current"_s].toInt();
    QCOMPARE(inStages, int(given.histories.size()));
    for (const auto each : json[u"transitions"_s].toArray()) {
        const QJsonObject step = each.toObject();
        QCOMPARE(step[u"rate"_s].isNull(), step[u"entered"_s].toInt() == 0);
        QVERIFY(step[u"low"_s].toDouble(-1) >= 0 && step[u"high"_s].toDouble(2) <= 1);
        QVERIFY(step[u"low"_s].toDouble() <= step[u"high"_s].toDouble());
        QVERIFY(step[u"median_days"_s].toDouble() >= 0);
    }
    const QJsonObject pilots = json[u"pilot_to_production"_s].toObject();
    QCOMPARE(pilots[u"rate"_s].isNull(), pilots[u"pilots"_s].toInt() == 0);
    QVERIFY(pilots[u"reached"_s].toInt() <= pilots[u"pilots"_s].toInt());
    for (const auto each : pilots[u"incidence"_s].toArray()) {
        const QJsonObject step = each.toObject();
        QVERIFY(step[u"day"_s].toInt(-1) >= 0);
        QVERIFY(step[u"at_risk"_s].toInt() > 0);
        QVERIFY(step[u"production"_s].toDouble(-1) >= 0);
        QVERIFY(step[u"production"_s].toDouble() + step[u"stopped"_s].toDouble() <= 1 + 1e-12);
    }
    QCOMPARE(json[u"diagnosis"_s].toArray().size(), 14);
}

void CliFunnelTest::ofNothingNothingIsSaid()
{
    const Folder folder;
    const QString text = flat(funnel(made(folder, named("none"))).text());
    QVERIFY2(text.contains(u"No initiative has reached a pilot."_s), qPrintable(text));
    QVERIFY(text.contains(u"No pilot is running."_s));
    QVERIFY(text.contains(u"ot enough data yet: needs 1 pilot with full dates, has 0."_s));
    QVERIFY(text.contains(u"not enough data yet: needs 8 finished pilots, has 0."_s));
    QVERIFY(!text.contains(u"0%"_s)); // a share of nothing is none
}

void CliFunnelTest::aLimitFromHistoryNeedsEightFinishedPilots()
{
    Degenerate given{"eight",
                     QList<QByteArray>(7, "P2023-01-10 X2023-05-10") + QList<QByteArray>{"P2024-01-01"}};
    const Folder seven;
    const QString few = flat(funnel(made(seven, given)).text());
    QVERIFY2(few.contains(u"not enough data yet: needs 8 finished pilots, has 7."_s), qPrintable(few));
    given.histories << "P2023-01-10 T2023-05-10";
    const Folder eight;
    const QString file = made(eight, given);
    const QString enough = flat(funnel(file).text());
    QVERIFY2(!enough.contains(u"not enough data"_s), qPrintable(enough));
    QVERIFY(enough.contains(u"1 running pilot older than 120 days."_s));
    const QJsonArray ageing = funnel(file, {u"--json"_s}).json()[u"ageing"_s].toArray();
    QCOMPARE(ageing.size(), 1);
    QCOMPARE(ageing[0].toObject()[u"days"_s].toInt(), 181);
    QCOMPARE(ageing[0].toObject()[u"limit"_s].toDouble(), 120.0);
}

void CliFunnelTest::theTextSaysTheNumbersOfTheJson()
{
    for (const Degenerate &given : degeneratePortfolios()) {
        const Folder folder;
        const QString file = made(folder, given);
        const QString text = flat(funnel(file).text());
        const QJsonObject json = funnel(file, {u"--json"_s}).json();
        for (const auto each : json[u"stages"_s].toArray()) {
            const QJsonObject stage = each.toObject();
            const QRegularExpression row(u"%1 %2 %3 %4\\b"_s.arg(stage[u"name"_s].toString(), u"\\w+"_s)
                                             .arg(stage[u"current"_s].toInt())
                                             .arg(stage[u"ever_reached"_s].toInt()));
            QVERIFY2(text.contains(row), qPrintable(row.pattern() + u" of "_s + text));
        }
        const QJsonObject pilots = json[u"pilot_to_production"_s].toObject();
        const int count = pilots[u"pilots"_s].toInt();
        if (count == 0)
            continue;
        const QString sentence = u"%1 of %2 pilot%3 reached production"_s.arg(pilots[u"reached"_s].toInt())
                                     .arg(count)
                                     .arg(count == 1 ? QString() : u"s"_s);
        QVERIFY2(text.contains(sentence), qPrintable(sentence + u" of "_s + text));
        QVERIFY(text.contains(
            u"%1 run, %2 w"_s.arg(pilots[u"running"_s].toInt()).arg(pilots[u"stopped"_s].toInt())));
        const int undated = pilots[u"undated"_s].toInt();
        QCOMPARE(text.contains(u"without a date: not in the times"_s), undated > 0);
    }
}

QTEST_GUILESS_MAIN(CliFunnelTest)
#include "tst_cli_funnel.moc"
