// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "ui/pages/prioritise/table_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using Column = LineTableModel::Column;

class ExportsTest : public QObject {
    Q_OBJECT

private slots:
    void theMatrixIsWrittenAsAPicture_data();
    void theMatrixIsWrittenAsAPicture();
    void theRankingIsWrittenAsListed();
    void aFailedExportIsSaidAndLeavesNothing();
    void givingUpWritesNothing();
    void copyGivesTextAndEscapedHtml();
    void formulasAndQuotesStayText();
};

void ExportsTest::theMatrixIsWrittenAsAPicture_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("vector for the web") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("vector for paper") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("pixels") << u"png"_s << QByteArray("\x89PNG");
}

void ExportsTest::theMatrixIsWrittenAsAPicture()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    Desk desk;
    QVERIFY(desk.startSample());
    QString suggested;
    desk.prompts.askSavePath = [&](const QString &, const QString &, const QString &suggestion) {
        suggested = suggestion;
        return desk.folder.filePath(u"matrix"_s); // without its ending
    };
    desk.show();
    desk.trigger(u"export_"_s + ending);
    QCOMPARE(suggested, u"desk."_s + ending);
    QFile file(desk.folder.filePath(u"matrix."_s + ending));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    QVERIFY(content.size() > 2000);
}

void ExportsTest::theRankingIsWrittenAsListed()
{
    Desk desk;
    QVERIFY(desk.startSample());
    const QString path = desk.folder.filePath(u"ranking.csv"_s);
    desk.prompts.askSavePath = [&](const QString &, const QString &, const QString &) { return path; };
    desk.show();
    desk.trigger(u"export_csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), desk.model().rowCount() + 1);
    for (int row = 0; row < desk.model().rowCount(); ++row)
        QVERIFY(lines[row + 1].contains(desk.model().lineAt(row)->code));
}

void ExportsTest::aFailedExportIsSaidAndLeavesNothing()
{
    Desk desk;
    QVERIFY(desk.startSample());
    int errors = 0;
    desk.prompts.askSavePath = [&](const QString &, const QString &, const QString &) {
        return desk.folder.filePath(u"no such folder/ranking.csv"_s);
    };
    desk.prompts.showError = [&](const Error &error) {
        ++errors;
        QCOMPARE(error.code, Error::Code::CannotWrite);
    };
    desk.show();
    desk.trigger(u"export_csv"_s);
    QCOMPARE(errors, 1);
    QVERIFY(!QFileInfo::exists(desk.folder.filePath(u"no such folder"_s)));
}

void ExportsTest::givingUpWritesNothing()
{
    Desk desk;
    QVERIFY(desk.startSample());
    int asked = 0;
    desk.prompts.askSavePath = [&](const QString &, const QString &, const QString &) {
        ++asked;
        return QString();
    };
    desk.show();
    const auto files = QDir(desk.folder.path()).entryList(QDir::Files);
    desk.trigger(u"export_csv"_s);
    desk.trigger(u"export_svg"_s);
    QCOMPARE(asked, 2);
    QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files), files);
}

void ExportsTest::copyGivesTextAndEscapedHtml()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}, {4, 4, 4, 4, 4, 2}}));
    Initiative named = *desk.session.portfolio().initiatives().begin();
    named.name = u"<b>Bold</b> & =1+1"_s;
    QVERIFY(desk.session.perform(edits::editInitiative(desk.session.portfolio(), named)));
    desk.show();
    desk.trigger(u"copyRanking"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text().split(u'\n').size(), 3);
    QVERIFY(data->text().contains(named.name));
    QVERIFY(data->html().contains(u"&lt;b&gt;Bold&lt;/b&gt; &amp; =1+1"_s));
    const QString tip = desk.model().index(1, 2).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;"_s) && !tip.contains(u"<b>"_s));
    desk.ranking()->selectRow(1);
    QTest::keyClick(desk.ranking(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2); // its header, and the row
}

void ExportsTest::formulasAndQuotesStayText()
{
    report::TableData table;
    table.columns = {{u"Name"_s, false}, {u"Score"_s, true}};
    table.rows = {
        {u"=cmd|' /C calc'!A0"_s, u"1"_s}, {u"say \"yes\", now"_s, u"2"_s}, {u"two\nlines"_s, u"3"_s}};
    const QByteArray text = csv(table);
    QCOMPARE(text,
             QByteArray("\xEF\xBB\xBF"
                        "Name,Score\r\n"
                        "'=cmd|' /C calc'!A0,1\r\n"
                        "\"say \"\"yes\"\", now\",2\r\n"
                        "\"two\nlines\",3\r\n"));
}

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"
