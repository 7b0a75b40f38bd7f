// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace portolan::testing;

// The real program, and the tools that others read its files with.
class CliReportTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void theBoardPageIsOnePage_data();
    void theBoardPageIsOnePage();
    void aPdfIsSoundAndSaysWhatItIs();
    void everyHeadOfATableIsSetAgain();
    void theIndexIsTheSameInEveryFormat();
    void anotherLanguageIsSpoken();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theOldFileStays();
    void otherProgramsReadIt_data();
    void otherProgramsReadIt();

private:
    static QByteArray outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
};

void CliReportTest::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("pptx") << u"pptx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("csv") << u"csv"_s << QByteArray("Rank,");
}

void CliReportTest::everyFormatIsWritten()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    const Folder folder;
    const QString out = folder.path(u"r."_s + ending);
    const Run ran = run({u"report"_s, sampleFile(folder), u"--out"_s, out});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY(contentOf(out).startsWith(beginning));
}

void CliReportTest::theBoardPageIsOnePage_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QTest::addRow("A4, %s", qPrintable(language)) << u"a4"_s << language;
        QTest::addRow("Letter, %s", qPrintable(language)) << u"letter"_s << language;
    }
}

void CliReportTest::theBoardPageIsOnePage()
{
    QFETCH(QString, paper);
    QFETCH(QString, language);
    const Folder folder;
    const QString out = folder.path(u"r.pdf"_s);
    QCOMPARE(run({u"report"_s, sampleFile(folder), u"--out"_s, out, u"--template"_s,
                  language == u"de" ? u"board"_s : u"board-page"_s, u"--paper"_s, paper, u"--as-of"_s,
                  u"2026-11-24"_s, u"--lang"_s, language})
                 .code,
             0);
    const QByteArray info = outputOf(u"pdfinfo"_s, {out});
    QVERIFY2(info.contains("Pages:           1\n"), info);
    QVERIFY2(info.contains(paper == u"a4" ? "595 x 842" : "612 x 792"), info);
}

void CliReportTest::aPdfIsSoundAndSaysWhatItIs()
{
    const Folder folder;
    const QString out = folder.path(u"r.pdf"_s);
    QCOMPARE(run({u"report"_s, sampleFile(folder), u"--out"_s, out, u"--title"_s, u"Fund & “stop” <now>"_s,
                  u"--author"_s, u"Ada Adviser"_s, u"--client"_s, u"Meridian"_s})
                 .code,
             0);
    QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, out}).contains("No syntax or stream encoding errors"));
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {out}));
    QVERIFY2(info.contains(u"Fund & “stop” <now>"_s), qPrintable(info));
    QVERIFY(info.contains(u"Ada Adviser"_s));
    QCOMPARE(outputOf(u"pdfimages"_s, {u"-list"_s, out}).count('\n'),
             2); // a head and no picture: charts are vectors
    const QByteArray fonts = outputOf(u"pdffonts"_s, {out});
    QVERIFY(!fonts.contains("Type 3"));
    const QByteArray json = outputOf(u"qpdf"_s, {u"--json"_s, out});
    const QJsonObject qpdf = QJsonDocument::fromJson(json).object();
    QVERIFY(qpdf[u"outlines"_s].toArray().size() >= 10);
    for (const QJsonValue &line : qpdf[u"outlines"_s].toArray())
        QVERIFY(line[u"destpageposfrom1"_s].toInt() > 0);
    QVERIFY(json.contains("\"/Lang\""));
    QVERIFY(json.count("\"/Link\"") > 36); // a line of contents or of a table leads to each page
}

void CliReportTest::everyHeadOfATableIsSetAgain()
{
    const Folder folder;
    const QString out = folder.path(u"r.pdf"_s);
    QCOMPARE(run({u"report"_s, sampleFile(folder), u"--out"_s, out}).code, 0);
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, out, u"-"_s}));
    int ratingPages = 0;
    for (const QString &page : text.split(u'\f')) {
        static const QRegularExpression rating(u"^ *[A-Z]{3}-\\d\\d .*\\d{1,2} \\w{3} \\d{4}"_s,
                                               QRegularExpression::MultilineOption);
        if (page.count(rating) < 3)
            continue;
        ++ratingPages;
        QVERIFY2(page.contains(u"Confidence"_s), qPrintable(page.left(400)));
    }
    QVERIFY2(ratingPages > 5, qPrintable(QString::number(ratingPages)));
}

void CliReportTest::theIndexIsTheSameInEveryFormat()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QJsonObject ranked =
        run({u"rank"_s, file, u"--json"_s}).json()[u"initiatives"_s].toArray()[0].toObject();
    const double index = ranked[u"index"_s].toDouble();
    QVERIFY(index > 0);
    const QString shown = QString::number(qRound(index));
    for (const QString &ending : {u"pdf"_s, u"html"_s, u"csv"_s})
        QCOMPARE(run({u"report"_s, file, u"--out"_s, folder.path(u"r."_s + ending)}).code, 0);
    QVERIFY(QString::fromUtf8(outputOf(u"pdftotext"_s, {folder.path(u"r.pdf"_s), u"-"_s}))
                .contains(u"leads with an index of %1"_s.arg(shown)));
    QVERIFY(contentOf(folder.path(u"r.html"_s)).contains(u"leads with an index of %1"_s.arg(shown).toUtf8()));
    const QByteArray row = contentOf(folder.path(u"r.csv"_s)).split('\n')[1];
    QCOMPARE(row.split(',')[3].toDouble(), index);
}

void CliReportTest::anotherLanguageIsSpoken()
{
    const Folder folder;
    const QString out = folder.path(u"r.html"_s);
    QCOMPARE(run({u"report"_s, sampleFile(folder), u"--out"_s, out, u"--lang"_s, u"de"_s}).code, 0);
    const QByteArray page = contentOf(out);
    QVERIFY(page.contains("<html lang=\"de"));
    QVERIFY(page.contains("Rangliste"));
    QVERIFY(!page.contains("How the scores are made"));
}

void CliReportTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no target") << QStringList{} << 2 << u"--out"_s;
    QTest::newRow("ending") << QStringList{u"--out"_s, u"r.docx"_s} << 2 << u"r.docx"_s;
    QTest::newRow("template") << QStringList{u"--out"_s, u"r.pdf"_s, u"--template"_s, u"x"_s} << 2
                              << u"board_page"_s;
    QTest::newRow("paper") << QStringList{u"--out"_s, u"r.pdf"_s, u"--paper"_s, u"a5"_s} << 2 << u"letter"_s;
    QTest::newRow("language") << QStringList{u"--out"_s, u"r.pdf"_s, u"--lang"_s, u"xx"_s} << 2 << u"“de”"_s;
    QTest::newRow("profile") << QStringList{u"--out"_s, u"r.pdf"_s, u"--profile"_s, u"x"_s} << 1
                             << u"Balanced"_s;
    QTest::newRow("date") << QStringList{u"--out"_s, u"r.pdf"_s, u"--as-of"_s, u"1.1.2026"_s} << 2
                          << u"1.1.2026"_s;
    QTest::newRow("initiative") << QStringList{u"--out"_s, u"r.pdf"_s, u"--initiative"_s, u"A-1,Z-9"_s} << 1
                                << u"Z-9"_s;
    QTest::newRow("logo") << QStringList{u"--out"_s, u"r.pdf"_s, u"--logo"_s, u"rated.csv"_s} << 1
                          << u"no PNG"_s;
    QTest::newRow("no logo") << QStringList{u"--out"_s, u"r.pdf"_s, u"--logo"_s, u"none.png"_s} << 1
                             << u"none.png"_s;
    QTest::newRow("slides") << QStringList{u"--out"_s, u"r.pptx"_s, u"--slides"_s, u"rated.csv"_s} << 1
                            << u"no presentation"_s;
    QTest::newRow("folder") << QStringList{u"--out"_s, u"missing/r.pdf"_s} << 1 << u"r.pdf"_s;
}

void CliReportTest::whatIsWrongIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, word);
    const Folder folder;
    const QString file = ratedFile(folder);
    const QStringList before = folder.entries();
    const Run ran = run(QStringList{u"report"_s, file} + arguments, folder.dir.path());
    QVERIFY2(ran.isRefusal(code), ran.err + ran.out);
    QVERIFY2(ran.error().contains(word), ran.err);
    QCOMPARE(folder.entries(), before);
}

void CliReportTest::theOldFileStays()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    for (const QString &ending : {u"pdf"_s, u"xlsx"_s, u"pptx"_s, u"html"_s}) {
        const QString out = folder.write(u"old."_s + ending, "as it was");
        QVERIFY(run({u"report"_s, file, u"--out"_s, out, u"--logo"_s, file}).isRefusal(1));
        QCOMPARE(contentOf(out), QByteArray("as it was"));
    }
}

void CliReportTest::otherProgramsReadIt_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("fewestPages");
    QTest::newRow("slides") << u"pptx"_s << 15;
    QTest::newRow("workbook") << u"xlsx"_s << 10;
}

// LibreOffice opens it, asks for no repair, and sets every page.
void CliReportTest::otherProgramsReadIt()
{
    QFETCH(QString, ending);
    QFETCH(int, fewestPages);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("There is no LibreOffice here (apt packages libreoffice-calc-nogui and "
              "libreoffice-impress-nogui).");
    const Folder folder;
    const QString out = folder.path(u"r."_s + ending);
    QCOMPARE(run({u"report"_s, sampleFile(folder), u"--out"_s, out, u"--initiative"_s, u"GRP-01"_s}).code, 0);
    outputOf(office,
             {u"-env:UserInstallation=file://"_s + folder.path(u"office"_s), u"--headless"_s,
              u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.dir.path(), out});
    const QByteArray info = outputOf(u"pdfinfo"_s, {folder.path(u"r.pdf"_s)});
    const auto pages =
        QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(QString::fromUtf8(info)).captured(1).toInt();
    QVERIFY2(pages >= fewestPages, info);
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {folder.path(u"r.pdf"_s), u"-"_s}));
    QVERIFY(text.contains(u"Invoice matching"_s));
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_cli_report.moc"
