// SPDX-License-Identifier: GPL-3.0-or-later
// The web page of a report in a real browser, as wide as a desk and as narrow as a phone.
#include "tests/core/report/report_fixture.h"
#include "ui/report/report_file.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::report;
using namespace portolan::testing;

class ReportBrowserTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aBrowserFindsNothingWrong_data();
    void aBrowserFindsNothingWrong();
    void whatIsWrongIsFound();
    void namesAreShownAsTheyAre();

private:
    // What `script`, run beside the page in a frame of that width, makes of it: a text.
    QString seen(const QString &path, int width, const QString &script) const;
    QString wrongIn(const QString &path, int width) const
    {
        return seen(path, width, u"wrongIn(frame).join('\\n')"_s);
    }
    QString write(const Document &document)
    {
        const QString path = m_folder.filePath(u"r.html"_s);
        return writeReport(document, path) ? path : QString();
    }

    QString m_browser;
    QTemporaryDir m_folder;
};

void ReportBrowserTest::initTestCase()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (m_browser.isEmpty())
            m_browser = QStandardPaths::findExecutable(name);
    }
    if (m_browser.isEmpty())
        QSKIP("There is no Chromium here (apt package chromium).");
}

QString ReportBrowserTest::seen(const QString &path, int width, const QString &script) const
{
    QFile checks(QStringLiteral(PORTOLAN_TEST_SOURCE "/browser_checks.js"));
    QFile beside(m_folder.filePath(u"beside.html"_s));
    if (!checks.open(QIODevice::ReadOnly) || !beside.open(QIODevice::WriteOnly))
        return u"no file"_s;
    beside.write(
        u"<!DOCTYPE html><meta charset=\"utf-8\"><style>iframe { width: %1px; height: 800px; border: 0 }"
        "</style><iframe src=\"%2\"></iframe><pre id=\"said\">nothing</pre><script>%3\n"
        "const frame = document.querySelector('iframe');\n"
        "const say = text => document.getElementById('said').textContent = text;\n"
        "frame.onload = () => { try { say(%4); } catch (error) { say(error.stack); } };</script>"_s
            .arg(QString::number(width), QUrl::fromLocalFile(path).toString(),
                 QString::fromUtf8(checks.readAll()), script)
            .toUtf8());
    beside.close();
    QProcess browser;
    browser.start(m_browser,
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                   u"--no-first-run"_s, u"--allow-file-access-from-files"_s, u"--virtual-time-budget=5000"_s,
                   u"--window-size=1600,1000"_s, u"--user-data-dir="_s + m_folder.filePath(u"profile"_s),
                   u"--dump-dom"_s, QUrl::fromLocalFile(beside.fileName()).toString()});
    if (!browser.waitForFinished(60000))
        return u"the browser does not end"_s;
    const QString page = QString::fromUtf8(browser.readAllStandardOutput());
    const auto begin = page.indexOf(u"<pre id=\"said\">"_s) + 15;
    const auto end = page.indexOf(u"</pre>"_s, begin);
    return end < 0 ? u"the browser shows nothing: "_s + QString::fromUtf8(browser.readAllStandardError())
                   : page.mid(begin, end - begin);
}

void ReportBrowserTest::aBrowserFindsNothingWrong_data()
{
    QTest::addColumn<bool>("isHostile");
    QTest::addColumn<ReportTemplate>("kind");
    QTest::addColumn<int>("width");
    for (const int width : {360, 1200}) {
        QTest::addRow("full report, %d px", width) << false << ReportTemplate::FullReport << width;
        QTest::addRow("hostile names, %d px", width) << true << ReportTemplate::FullReport << width;
        QTest::addRow("board page, %d px", width) << false << ReportTemplate::BoardPage << width;
    }
    QTest::addRow("funnel review, 360 px") << false << ReportTemplate::FunnelReview << 360;
}

void ReportBrowserTest::aBrowserFindsNothingWrong()
{
    QFETCH(bool, isHostile);
    QFETCH(ReportTemplate, kind);
    QFETCH(int, width);
    const QString path = write(buildDocument(inputOf(isHostile ? hostile() : sample(), kind)));
    QVERIFY(!path.isEmpty());
    QCOMPARE(wrongIn(path, width), QString());
}

void ReportBrowserTest::whatIsWrongIsFound()
{
    QFile page(m_folder.filePath(u"wrong.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<!DOCTYPE html><html><title>x</title><h1>a</h1><h3>b</h3><a href=\"#none\">c</a>"
               "<p style=\"color:#ccc\">faint</p><p style=\"font-size:9px\">small</p><table><tr><td>d</table>"
               "<div style=\"width:900px\">wide</div><script>1</script><svg></svg></html>");
    page.close();
    const QString wrong = wrongIn(page.fileName(), 400);
    for (const QString &each :
         {u"no language"_s, u"a script"_s, u"left out"_s, u"nowhere"_s, u"faint"_s, u"too small"_s,
          u"without heads"_s, u"without a name"_s, u"wider than its window"_s, u"no main part"_s})
        QVERIFY2(wrong.contains(each), qPrintable(each + u" is not in:\n"_s + wrong));
}

void ReportBrowserTest::namesAreShownAsTheyAre()
{
    const QString path = write(buildDocument(inputOf(hostile(), ReportTemplate::FullReport)));
    for (QString name : hostileNames()) {
        if (name.contains(u"bell"_s))
            name = u"bell and  end"_s; // without what no page can show
        const QString search = u"frame.contentDocument.body.textContent.includes(%1)"_s.arg(
            u'`' + name.replace(u'`', u"\\`"_s) + u'`');
        QVERIFY2(seen(path, 1200, QString(search).replace(u"</script>"_s, u"<\\/script>"_s)) == u"true"_s,
                 qPrintable(name));
    }
}

QTEST_MAIN(ReportBrowserTest)
#include "tst_report_browser.moc"
