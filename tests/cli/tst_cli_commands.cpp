// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/portfolio_file.h"
#include "program.h"

#include <QImage>
#include <QXmlStreamReader>

#include <cmath>

using namespace portolan;
using namespace portolan::testing;

namespace {

// A file with the three initiatives of ratedCsv().
QString ratedFile(const Folder &folder)
{
    const QString source = folder.write(u"rated.csv"_s, ratedCsv());
    const QString file = folder.path(u"rated.portolan"_s);
    return run({u"import"_s, file, source, u"--as-of"_s, u"2026-11-23"_s}).code == 0 ? file : QString();
}

QString sampleFile(const Folder &folder)
{
    const QString file = folder.path(u"sample.portolan"_s);
    return run({u"new"_s, file, u"--sample"_s}).code == 0 ? file : QString();
}

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
    void anUnknownProfileNamesTheProfiles();
    void matrixWritesEveryKindOfPicture();
    void matrixLeavesNothingWhenItCannotWrite();
    void funnelCountsStages();
    void funnelGoesBackInTimeAndFilters();
    void anUnknownUnitNamesTheUnits();
    void checkOfASoundFile();
    void checkFindsDamage();
    void readingWorksWhileAnotherWrites();
    void journalTellsWhatChanged();
    void journalFilters();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void hostileNamesStayText();
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

void CliCommandsTest::checkOfASoundFile()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const Run ran = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"sound"_s].toBool(), true);
    QVERIFY(json[u"findings"_s].isArray() && json[u"findings"_s].toArray().isEmpty());
    QCOMPARE(json[u"initiatives"_s].toInt(), 3);
    QCOMPARE(json[u"ratings"_s].toInt(), 7);
    const Run text = run({u"check"_s, file});
    QCOMPARE(text.code, 0);
    QVERIFY(text.text().contains(u"sound"_s));
}

void CliCommandsTest::checkFindsDamage()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    QByteArray content = contentOf(file);
    QVERIFY(content.size() > 20 * 4096);
    for (int page = 2; page < 20; ++page) // every page but the first
        content.replace(page * 4096, 512, QByteArray(512, '\x5a'));
    const QString damaged = folder.write(u"damaged.portolan"_s, content);
    const Run ran = run({u"check"_s, damaged, u"--json"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    const QJsonObject json = ran.json();
    QVERIFY(json.contains(u"sound"_s) && !json[u"sound"_s].toBool());
    const QJsonArray findings = json[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    QVERIFY(!findings[0].toObject()[u"place"_s].toString().isEmpty());
    QVERIFY(!findings[0].toObject()[u"message"_s].toString().isEmpty());
    QCOMPARE(run({u"check"_s, damaged}).code, 1);
    QCOMPARE(contentOf(damaged), content);
}

void CliCommandsTest::readingWorksWhileAnotherWrites()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const auto held = PortfolioFile::open(file, PortfolioFile::Access::Write);
    QVERIFY(held.has_value());
    for (const QString &command : {u"rank"_s, u"funnel"_s, u"check"_s, u"journal"_s})
        QCOMPARE(run({command, file}).code, 0);
    const Run ran = run({u"import"_s, file, folder.path(u"rated.csv"_s)});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY(ran.error().contains(u"rated.portolan"_s));
    QCOMPARE(run({u"import"_s, file, folder.path(u"rated.csv"_s), u"--dry-run"_s}).code, 0);
}

void CliCommandsTest::journalTellsWhatChanged()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    QByteArray changed = ratedCsv();
    changed.replace("Store forecast", "Store demand");
    QCOMPARE(run({u"import"_s, file, folder.write(u"again.csv"_s, changed)}).code, 0);
    const Run ran = run({u"journal"_s, file, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray changes = ran.json()[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 3);
    const QJsonObject newest = changes[0].toObject();
    QVERIFY(newest[u"label"_s].toString().contains(u"again.csv"_s));
    QVERIFY(QDateTime::fromString(newest[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
    const QJsonArray edits = newest[u"edits"_s].toArray();
    QCOMPARE(edits.size(), 1);
    const QJsonObject edit = edits[0].toObject();
    QCOMPARE(edit[u"entity"_s].toString(), u"initiative"_s);
    QCOMPARE(edit[u"field"_s].toString(), u"name"_s);
    QCOMPARE(edit[u"before"_s].toString(), u"Store forecast"_s);
    QCOMPARE(edit[u"after"_s].toString(), u"Store demand"_s);
    const QString text = run({u"journal"_s, file}).text();
    QVERIFY2(text.contains(u"Initiative, Name: “Store forecast” → “Store demand”"_s), qPrintable(text));
}

void CliCommandsTest::journalFilters()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const auto count = [&file](const QStringList &more) {
        const Run ran = run(QStringList{u"journal"_s, file, u"--json"_s} + more);
        return ran.json().contains(u"changes"_s) ? ran.json()[u"changes"_s].toArray().size() : -1;
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({u"--limit"_s, u"1"_s}), 1);
    QCOMPARE(count({u"--text"_s, u"Robotic picking"_s}), 1);
    QCOMPARE(count({u"--text"_s, u"no such thing"_s}), 0);
    QCOMPARE(count({u"--since"_s, u"2020-01-01"_s}), 2);
    QCOMPARE(count({u"--since"_s, u"2999-01-01"_s}), 0);
    QVERIFY(!run({u"journal"_s, file, u"--since"_s, u"2999-01-01"_s}).out.isEmpty());
}

void CliCommandsTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    const Folder folder;
    const QByteArray sound = contentOf(ratedFile(folder));
    QVERIFY(sound.size() > 8192);
    QByteArray newer = sound;
    newer.replace(60, 4, QByteArray("\0\0\0\x63", 4)); // user_version
    QByteArray other = sound;
    other.replace(68, 4, QByteArray("\0\0\0\x01", 4)); // application_id
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("text") << QByteArray("this is not a portfolio\n").repeated(300) << true;
    QTest::newRow("a newer version") << newer << true;
    QTest::newRow("another kind of database") << other << true;
    QTest::newRow("cut short") << sound.left(sound.size() / 2) << true;
    QTest::newRow("cut inside the header") << sound.left(50) << true;
    QTest::newRow("header overwritten") << QByteArray(100, 'x') + sound.mid(100) << true;
}

void CliCommandsTest::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    const Folder folder;
    const QString file = folder.path(u"bad.portolan"_s);
    if (exists)
        folder.write(u"bad.portolan"_s, content);
    const QStringList before = folder.entries();
    for (const QString &command : {u"rank"_s, u"funnel"_s, u"journal"_s}) {
        const Run ran = run({command, file, u"--json"_s});
        QVERIFY2(ran.isRefusal(1), qPrintable(command + u": "_s + ran.error()));
        QVERIFY2(ran.error().contains(u"bad.portolan"_s), ran.err.constData());
    }
    QCOMPARE(run({u"check"_s, file, u"--json"_s}).code, 1);
    QCOMPARE(contentOf(file), content);
    QCOMPARE(folder.entries(), before);
}

void CliCommandsTest::hostileNamesStayText()
{
    const Folder folder;
    const QString file = folder.path(u"x.portolan"_s);
    const QString name = u"\x1b[31mRed <b>bold</b>\u202Etxet"_s;
    QCOMPARE(run({u"new"_s, file, u"--name"_s, name}).code, 0);
    const QByteArray longName(10000, 'x');
    const QByteArray csv = "Code,Name\nA-1,<script>alert(1)</script>\nA-2,=1+1\nA-3,\"" + longName
        + "\"\nA-4,\"two\nlines \x1b[2J\"\nA-5,漢字\n";
    QCOMPARE(run({u"import"_s, file, folder.write(u"x.csv"_s, csv)}).code, 0);
    for (const QString &command : {u"rank"_s, u"funnel"_s, u"journal"_s, u"check"_s}) {
        const Run ran = run({command, file});
        QCOMPARE(ran.code, 0);
        for (QChar c : ran.text())
            QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(command));
        QVERIFY(!ran.text().contains(u'\u202E'));
        for (const QString &line : ran.text().split(u'\n'))
            QVERIFY2(line.size() < 400, qPrintable(command));
    }
    const QJsonArray rows = run({u"rank"_s, file, u"--json"_s}).json()[u"initiatives"_s].toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].toObject()[u"name"_s].toString(), u"<script>alert(1)</script>"_s);
    QCOMPARE(rows[1].toObject()[u"name"_s].toString(), u"=1+1"_s);
    QCOMPARE(rows[2].toObject()[u"name"_s].toString(), QString::fromLatin1(longName));
    QCOMPARE(rows[4].toObject()[u"name"_s].toString(), u"漢字"_s);
}

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "tst_cli_commands.moc"
