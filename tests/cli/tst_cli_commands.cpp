// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QImage>
#include <QXmlStreamReader>

#include <cmath>

using namespace portolan;
using namespace portolan::testing;

namespace {

bool isNear(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-9;
}

} // namespace

class CliCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void aNewPortfolioIsEmptyAndNamed();
    void theSampleHasInitiatives();
    void anExistingFileIsNotOverwritten();
    void aFolderThatTakesNoFileIsRefused();
    void rankSaysTheNumbersOfTheMethod();
    void rankOfTheSampleIsTheSameEveryTime();
    void rankAsTextIsAligned();
    void textFollowsTheLocaleAndJsonDoesNot();
    void anUnknownProfileNamesTheProfiles();
    void matrixWritesEveryKindOfPicture();
    void matrixLeavesNothingWhenItCannotWrite();
    void funnelCountsStages();
    void funnelGoesBackInTimeAndFilters();
    void anUnknownUnitNamesTheUnits();
};

void CliCommandsTest::aNewPortfolioIsEmptyAndNamed()
{
    const Folder folder;
    const QString file = folder.path(u"q3.portolan"_s);
    const Run made = run({u"new"_s, file, u"--name"_s, u"Third quarter"_s});
    QCOMPARE(made.code, 0);
    QVERIFY(made.err.isEmpty());
    QCOMPARE(folder.entries(), QStringList{u"q3.portolan"_s});
    const Run ranked = run({u"rank"_s, file});
    QCOMPARE(ranked.code, 0);
    QVERIFY(ranked.text().startsWith(u"Third quarter: "_s));
    const QJsonObject json = run({u"rank"_s, file, u"--json"_s}).json();
    QCOMPARE(json[u"profile"_s].toString(), u"Balanced"_s);
    QVERIFY(json[u"initiatives"_s].isArray() && json[u"initiatives"_s].toArray().isEmpty());
}

void CliCommandsTest::theSampleHasInitiatives()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    QVERIFY(!file.isEmpty());
    const QJsonArray rows = run({u"rank"_s, file, u"--json"_s}).json()[u"initiatives"_s].toArray();
    QCOMPARE(rows.size(), 36);
    QCOMPARE(run({u"check"_s, file}).code, 0);
}

void CliCommandsTest::anExistingFileIsNotOverwritten()
{
    const Folder folder;
    const QString file = folder.write(u"mine.portolan"_s, "precious");
    const Run ran = run({u"new"_s, file, u"--sample"_s});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY(ran.error().contains(u"exists"_s));
    QCOMPARE(contentOf(file), QByteArray("precious"));
}

void CliCommandsTest::aFolderThatTakesNoFileIsRefused()
{
    const Folder folder;
    QVERIFY(run({u"new"_s, folder.path(u"none/x.portolan"_s)}).isRefusal(1));
    QVERIFY(run({u"new"_s, u"/proc/x.portolan"_s}).isRefusal(1));
    QVERIFY(QDir(folder.dir.path()).mkdir(u"locked"_s));
    QFile::setPermissions(folder.path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
    const Run ran = run({u"new"_s, folder.path(u"locked/x.portolan"_s)});
    QFile::setPermissions(folder.path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (ran.code == 0)
        QSKIP("this user may write everywhere");
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY(ran.error().contains(u"locked"_s));
}

void CliCommandsTest::rankSaysTheNumbersOfTheMethod()
{
    const Folder folder;
    const Run ran = run({u"rank"_s, ratedFile(folder), u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray rows = ran.json()[u"initiatives"_s].toArray();
    QCOMPARE(rows.size(), 3);
    // (30 x 100 + 15 x 75 + 10 x 50 + 20 x 75 + 15 x 25 + 10 x 75) / 100, and half a scale point either way
    const QJsonObject first = rows[0].toObject();
    QCOMPARE(first[u"code"_s].toString(), u"A-1"_s);
    QCOMPARE(first[u"name"_s].toString(), u"Invoice matching"_s);
    QCOMPARE(first[u"rank"_s].toInt(), 1);
    QVERIFY(isNear(first[u"index"_s], 72.5));
    QVERIFY(isNear(first[u"low"_s], 60));
    QVERIFY(isNear(first[u"high"_s], 81.25));
    QVERIFY(isNear(first[u"completeness"_s], 1));
    QVERIFY(isNear(first[u"value"_s], 4625 / 55.0));
    QVERIFY(isNear(first[u"difficulty"_s], 100 - 2625 / 45.0));
    QCOMPARE(first[u"quadrant"_s].toString(), u"quick_win"_s);
    const QJsonObject criteria = first[u"criteria"_s].toObject();
    QCOMPARE(criteria.keys(),
             (QStringList{u"business_value"_s, u"data_readiness"_s, u"feasibility"_s, u"risk_level"_s,
                          u"strategic_importance"_s, u"time_to_value"_s}));
    QVERIFY(isNear(criteria[u"risk_level"_s], 75));
    // Rated once: what is missing is null, never 0.
    const QJsonObject second = rows[1].toObject();
    QVERIFY(isNear(second[u"index"_s], 25) && isNear(second[u"value"_s], 25));
    QVERIFY(isNear(second[u"low"_s], 3.75) && isNear(second[u"high"_s], 81.25));
    QVERIFY(second[u"difficulty"_s].isNull() && second[u"quadrant"_s].isNull());
    QVERIFY(second[u"criteria"_s].toObject()[u"feasibility"_s].isNull());
    const QJsonObject third = rows[2].toObject();
    QVERIFY(third[u"rank"_s].isNull() && third[u"index"_s].isNull() && isNear(third[u"completeness"_s], 0));
}

void CliCommandsTest::rankOfTheSampleIsTheSameEveryTime()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    const QByteArray before = contentOf(file);
    const Run first = run({u"rank"_s, file, u"--json"_s});
    QVERIFY(first.json()[u"initiatives"_s].toArray().size() > 1);
    QCOMPARE(run({u"rank"_s, file, u"--json"_s}).out, first.out);
    const Folder other; // a sample made again has other ids and the same numbers
    QCOMPARE(run({u"rank"_s, sampleFile(other), u"--json"_s}).out, first.out);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(folder.entries(), QStringList{u"sample.portolan"_s});
}

void CliCommandsTest::rankAsTextIsAligned()
{
    const Folder folder;
    const Run ran = run({u"rank"_s, ratedFile(folder)});
    QCOMPARE(ran.code, 0);
    const QStringList lines = ran.text().split(u'\n');
    QVERIFY(lines.size() >= 6);
    QVERIFY2(lines[2].startsWith(u"Rank  Code  Name"_s), qPrintable(lines[2]));
    QCOMPARE(lines[3].indexOf(u"Invoice"_s), lines[2].indexOf(u"Name"_s));
    const qsizetype index = lines[2].indexOf(u"Index"_s) + 5;
    QCOMPARE(lines[3].mid(index - 2, 2), u"73"_s);
    QCOMPARE(lines[5].mid(index - 1, 1), u"–"_s);
    QVERIFY(!ran.out.contains('\x1b'));
}

void CliCommandsTest::textFollowsTheLocaleAndJsonDoesNot()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    auto german = plainEnvironment();
    german.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    german.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    QVERIFY(run({u"rank"_s, file}).text().contains(u"100%"_s));
    QVERIFY(run({u"rank"_s, file}, {}, german).text().contains(u"100 %"_s));
    QCOMPARE(run({u"rank"_s, file, u"--json"_s}, {}, german).out, run({u"rank"_s, file, u"--json"_s}).out);
}

void CliCommandsTest::anUnknownProfileNamesTheProfiles()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const Run ran = run({u"rank"_s, file, u"--profile"_s, u"Reckless"_s});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY2(ran.error().contains(u"Reckless"_s) && ran.error().contains(u"“Balanced”"_s),
             ran.err.constData());
    const Run other = run({u"rank"_s, file, u"--json"_s, u"--profile"_s, u"cost pressure"_s});
    QCOMPARE(other.code, 0);
    QCOMPARE(other.json()[u"profile"_s].toString(), u"Cost pressure"_s);
}

void CliCommandsTest::matrixWritesEveryKindOfPicture()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    const QString svg = folder.path(u"m.svg"_s);
    const QString png = folder.path(u"m.png"_s);
    const QString pdf = folder.path(u"m.pdf"_s);
    const Run ran = run({u"matrix"_s, file, u"--out"_s, svg});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    QXmlStreamReader reader(contentOf(svg));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QByteArray first = contentOf(svg);
    QCOMPARE(run({u"matrix"_s, file, u"--out"_s, svg}).code, 0);
    QCOMPARE(contentOf(svg), first);
    QCOMPARE(run({u"matrix"_s, file, u"--out"_s, png, u"--size"_s, u"800x600"_s}).code, 0);
    const QImage light(png);
    QCOMPARE(light.size(), QSize(800, 600));
    QCOMPARE(run({u"matrix"_s, file, u"--out"_s, png, u"--size"_s, u"800x600"_s, u"--dark"_s}).code, 0);
    QVERIFY(QImage(png).pixelColor(2, 2).lightness() < light.pixelColor(2, 2).lightness());
    QCOMPARE(run({u"matrix"_s, file, u"--out"_s, pdf, u"--profile"_s, u"Balanced"_s}).code, 0);
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
}

void CliCommandsTest::matrixLeavesNothingWhenItCannotWrite()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QStringList before = folder.entries();
    QVERIFY(run({u"matrix"_s, file, u"--out"_s, folder.path(u"none/m.svg"_s)}).isRefusal(1));
    QVERIFY(
        run({u"matrix"_s, folder.path(u"no.portolan"_s), u"--out"_s, folder.path(u"m.svg"_s)}).isRefusal(1));
    QCOMPARE(folder.entries(), before);
}

void CliCommandsTest::funnelCountsStages()
{
    const Folder folder;
    const Run ran = run({u"funnel"_s, ratedFile(folder), u"--json"_s, u"--as-of"_s, u"2026-11-23"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"as_of"_s].toString(), u"2026-11-23"_s);
    QCOMPARE(json[u"initiatives"_s].toInt(), 3);
    QCOMPARE(json[u"without_stage"_s].toInt(), 0);
    const QJsonArray stages = json[u"stages"_s].toArray();
    QCOMPARE(stages.size(), 7);
    const QJsonObject idea = stages[0].toObject();
    QCOMPARE(idea[u"name"_s].toString(), u"Idea"_s);
    QCOMPARE(idea[u"kind"_s].toString(), u"intake"_s);
    QVERIFY(!idea[u"id"_s].toString().isEmpty());
    QCOMPARE(idea[u"current"_s].toInt(), 2);
    QCOMPARE(idea[u"ever_reached"_s].toInt(), 3);
    QCOMPARE(stages[2].toObject()[u"kind"_s].toString(), u"pilot"_s);
    QCOMPARE(stages[2].toObject()[u"current"_s].toInt(), 1);
    QCOMPARE(json[u"transitions"_s].toArray().size(), 4);
    const QJsonObject pilots = json[u"pilot_to_production"_s].toObject();
    QCOMPARE(pilots[u"pilots"_s].toInt(), 1);
    QCOMPARE(pilots[u"running"_s].toInt(), 1);
    QCOMPARE(pilots[u"rate"_s].toDouble(-1), 0.0);
    QVERIFY(pilots[u"median_days"_s].isNull());
    QCOMPARE(json[u"diagnosis"_s].toArray().size(), 14);
}

void CliCommandsTest::funnelGoesBackInTimeAndFilters()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const auto pilots = [&file](const QStringList &more) {
        const QJsonObject json = run(QStringList{u"funnel"_s, file, u"--json"_s} + more).json();
        return json[u"stages"_s].toArray()[2].toObject()[u"current"_s].toInt(-1);
    };
    QCOMPARE(pilots({u"--as-of"_s, u"2025-03-01"_s}), 1);
    QCOMPARE(pilots({u"--as-of"_s, u"2025-02-28"_s}), 0);
    QCOMPARE(pilots({u"--unit"_s, u"finance"_s}), 1);
    QCOMPARE(pilots({u"--unit"_s, u"Retail"_s}), 0);
    QCOMPARE(pilots({u"--since"_s, u"2025-03-01"_s}), 1);
    QCOMPARE(pilots({u"--since"_s, u"2025-03-02"_s}), 0);
    const Run text = run({u"funnel"_s, file});
    QCOMPARE(text.code, 0);
    QVERIFY(text.text().contains(u"Ever reached"_s) && text.text().contains(u"Production"_s));
}

void CliCommandsTest::anUnknownUnitNamesTheUnits()
{
    const Folder folder;
    const Run ran = run({u"funnel"_s, ratedFile(folder), u"--unit"_s, u"Mars"_s});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY(ran.error().contains(u"Mars"_s) && ran.error().contains(u"“Finance”"_s)
            && ran.error().contains(u"“Retail”"_s));
}

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "tst_cli_commands.moc"
