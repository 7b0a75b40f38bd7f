// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "program.h"

using namespace portolan;
using namespace portolan::testing;

class CliUsageTest : public QObject {
    Q_OBJECT

private slots:
    void helpNamesEveryCommandAndExitCode();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void versionIsTold();
    void anUnknownWordGetsTheNearestCommand_data();
    void anUnknownWordGetsTheNearestCommand();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void aFileWithoutADisplayIsRefusedWithAHint();
    void theLocaleOfTheTerminalDoesNotShowInErrors();
    void outputThatCannotBeWrittenIsAFailure();
    void namesCannotSteerTheTerminal();
    void columnsAreAlignedByWhatIsSeen();
};

static const QStringList allCommands{u"new"_s,   u"import"_s,  u"rank"_s,  u"matrix"_s,
                                     u"check"_s, u"journal"_s, u"funnel"_s};

void CliUsageTest::helpNamesEveryCommandAndExitCode()
{
    const Run ran = run({u"--help"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    for (const QString &command : allCommands)
        QVERIFY2(ran.text().contains(u"\n  "_s + command + u' '), qPrintable(command));
    QVERIFY(ran.text().contains(u"Exit codes"_s) && ran.text().contains(u"wrong usage"_s));
    QCOMPARE(run({u"help"_s}).out, ran.out);
    QCOMPARE(run({u"-h"_s}).out, ran.out);
}

void CliUsageTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : allCommands)
        QTest::newRow(qPrintable(command)) << command;
}

void CliUsageTest::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Run ran = run({command, u"--help"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    QVERIFY(ran.text().startsWith(u"Usage: portolan %1 FILE"_s.arg(command)));
    QVERIFY(ran.text().contains(u"--help"_s));
    QCOMPARE(run({u"help"_s, command}).out, ran.out);
}

void CliUsageTest::versionIsTold()
{
    const Run ran = run({u"--version"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.text(), u"Portolan %1\n"_s.arg(QStringLiteral(PORTOLAN_VERSION)));
}

void CliUsageTest::anUnknownWordGetsTheNearestCommand_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("command");
    QTest::newRow("letters swapped") << u"rnak"_s << u"rank"_s;
    QTest::newRow("one letter more") << u"imports"_s << u"import"_s;
    QTest::newRow("a beginning") << u"jour"_s << u"journal"_s;
    QTest::newRow("capitals") << u"MATRIX"_s << u"matrix"_s;
}

void CliUsageTest::anUnknownWordGetsTheNearestCommand()
{
    QFETCH(QString, word);
    QFETCH(QString, command);
    const Folder folder;
    const Run ran = run({word}, folder.dir.path());
    QVERIFY2(ran.isRefusal(2), ran.err.constData());
    QVERIFY2(ran.error().contains(word) && ran.error().contains(u"portolan "_s + command),
             ran.err.constData());
}

void CliUsageTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"rank"_s, u"a.portolan"_s, u"--pofile"_s}
                                    << u"--pofile"_s;
    QTest::newRow("option of the program") << QStringList{u"--rank"_s} << u"--rank"_s;
    QTest::newRow("no file") << QStringList{u"rank"_s} << u"FILE"_s;
    QTest::newRow("empty file") << QStringList{u"check"_s, u""_s} << u"FILE"_s;
    QTest::newRow("no source") << QStringList{u"import"_s, u"a.portolan"_s} << u"SOURCE"_s;
    QTest::newRow("one file too many") << QStringList{u"rank"_s, u"a"_s, u"b"_s} << u"“b”"_s;
    QTest::newRow("value missing") << QStringList{u"rank"_s, u"a"_s, u"--profile"_s} << u"profile"_s;
    QTest::newRow("value for a switch") << QStringList{u"rank"_s, u"a"_s, u"--json=yes"_s} << u"json"_s;
    QTest::newRow("no date") << QStringList{u"funnel"_s, u"a"_s, u"--as-of"_s, u"soon"_s} << u"soon"_s;
    QTest::newRow("no such day") << QStringList{u"funnel"_s, u"a"_s, u"--since"_s, u"2026-02-30"_s}
                                 << u"02-30"_s;
    QTest::newRow("no picture") << QStringList{u"matrix"_s, u"a"_s} << u"--out"_s;
    QTest::newRow("no picture format")
        << QStringList{u"matrix"_s, u"a"_s, u"--out"_s, u"x.gif"_s} << u"x.gif"_s;
    for (const QString &size : {u"big"_s, u"0x0"_s, u"100x"_s, u"99999x99999"_s, u"-5x900"_s})
        QTest::addRow("size %s", qPrintable(size))
            << QStringList{u"matrix"_s, u"a"_s, u"--out"_s, u"x.svg"_s, u"--size="_s + size} << size;
    QTest::newRow("no preset") << QStringList{u"import"_s, u"a"_s, u"b"_s, u"--preset"_s, u"mars"_s}
                               << u"us-federal-2024"_s;
    QTest::newRow("preset and mapping")
        << QStringList{u"import"_s,          u"a"_s,         u"b.csv"_s, u"--preset"_s,
                       u"us-federal-2024"_s, u"--mapping"_s, u"m.json"_s}
        << u"--mapping"_s;
    QTest::newRow("no limit") << QStringList{u"journal"_s, u"a"_s, u"--limit"_s, u"few"_s} << u"few"_s;
    QTest::newRow("limit of nothing") << QStringList{u"journal"_s, u"a"_s, u"--limit"_s, u"0"_s} << u"“0”"_s;
    QTest::newRow("help for nothing") << QStringList{u"help"_s, u"ranking"_s} << u"rank"_s;
}

void CliUsageTest::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Folder folder;
    const Run ran = run(arguments, folder.dir.path());
    QVERIFY2(ran.isRefusal(2), qPrintable(u"%1 %2 %3"_s.arg(ran.code).arg(ran.text(), ran.error())));
    QVERIFY2(ran.error().contains(named), ran.err.constData());
    QCOMPARE(folder.entries(), QStringList());
}

void CliUsageTest::aFileWithoutADisplayIsRefusedWithAHint()
{
    const Run ran = run({u"some.portolan"_s});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY(ran.error().contains(u"portolan --help"_s));
}

void CliUsageTest::theLocaleOfTheTerminalDoesNotShowInErrors()
{
    auto environment = plainEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    const Run ran = run({u"rank"_s, u"größe.portolan"_s}, {}, environment);
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY2(ran.error().contains(u"größe.portolan"_s), ran.err.constData());
}

void CliUsageTest::outputThatCannotBeWrittenIsAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no device that is always full");
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(PORTOLAN_PROGRAM), {u"--help"_s});
    const Run ran = finish(process);
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
}

void CliUsageTest::namesCannotSteerTheTerminal()
{
    QCOMPARE(cli::plain(u"a\x1b[31mb\ac\u009b2Jd"_s), u"a\uFFFD[31mb\uFFFDc\uFFFD2Jd"_s);
    QCOMPARE(cli::plain(u"two\r\nlines\tand a tab"_s), u"two lines and a tab"_s);
    QCOMPARE(cli::plain(u"abc\u202Edef\u2066g"_s), u"abc\uFFFDdef\uFFFDg"_s);
    QCOMPARE(cli::plain(u"<b>bold</b> =1+1 שלום 漢字"_s), u"<b>bold</b> =1+1 שלום 漢字"_s);
}

void CliUsageTest::columnsAreAlignedByWhatIsSeen()
{
    QCOMPARE(cli::displayWidth(u"abc"), 3);
    QCOMPARE(cli::displayWidth(u"漢字"), 4);
    QCOMPARE(cli::displayWidth(u"e\u0301"), 1);
    QCOMPARE(cli::displayWidth(u"\u200b"), 0);
    QCOMPARE(cli::displayWidth(u"🚢"), 2);
    QCOMPARE(cli::shortened(u"漢字漢字"_s, 6), u"漢字…"_s);
    QCOMPARE(cli::shortened(u"abcdef"_s, 6), u"abcdef"_s);
    const report::TableData table{{{u"Name"_s, false}, {u"Index"_s, true}},
                                  {{u"漢字"_s, u"7"_s}, {u"abc"_s, u"100"_s}}};
    QCOMPARE(cli::aligned(table), u"Name  Index\n漢字      7\nabc     100\n"_s);
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cli_usage.moc"
