// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/pages/reports/preview_view.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/reports/section_list.h"
#include "ui/session/session.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

class ReportsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePagesOfATemplateAreShown();
    void sectionsAreSwitchedMovedAndUndone();
    void textsAreKeptInTheFile();
    void aCoverAndPaperChangeThePages();
    void logosThatAreNoPicturesAreRefused();
    void anEditShowsInThePages();
    void linksLeadToTheirPage();
    void pagesAreTurnedByKeys();
    void whatIsShownIsExported();
    void chartsAreSavedAtTheChosenSize();
    void slidesTakeATemplate();
    void nothingToReportIsSaid();
    void everyControlHasAName();
    void theWheelPassesWhatHasNoFocus();

private:
    void open(const Portfolio &portfolio);
    void wait()
    {
        QVERIFY(QTest::qWaitFor([this] { return preview()->pageCount() > 0; }, 20000));
    }
    PreviewView *preview() const { return m_page->findChild<PreviewView *>(); }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void choose(ReportTemplate kind)
    {
        auto *templates = find<QComboBox>(u"reportTemplates"_s);
        templates->setCurrentIndex(int(kind));
        emit templates->activated(int(kind));
    }
    // Pages are made beside the window.
    bool comesTo(int pages)
    {
        return QTest::qWaitFor([&] { return preview()->pageCount() == pages; }, 20000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReportsPage> m_page;
    QString m_savePath;
    QString m_openPath;
    int m_item = -1;
    std::optional<QString> m_text;
    QStringList m_notes;
    QList<Error> m_errors;
};

void ReportsPageTest::open(const Portfolio &portfolio)
{
    m_session = std::make_unique<Session>();
    QVERIFY(
        m_session->create(m_folder->filePath(u"a.portolan"_s), edits::creationOf(portfolio, u"Create"_s)));
    m_session->setAsOf(QDate(2026, 11, 24));
    Prompts prompts;
    prompts.askSavePath = [this](const QString &, const QString &, const QString &) { return m_savePath; };
    prompts.askOpenPath = [this](const QString &, const QString &) { return m_openPath; };
    prompts.askItem = [this](const QString &, const QString &, const QStringList &) { return m_item; };
    prompts.askText = [this](const QString &, const QString &, const QString &) { return m_text; };
    prompts.showError = [this](const Error &error) { m_errors << error; };
    prompts.showNote = [this](const QString &note) { m_notes << note; };
    m_page = std::make_unique<ReportsPage>(*m_session, prompts);
    m_page->resize(1250, 800);
    m_page->show();
}

void ReportsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_errors.clear();
    m_notes.clear();
    open(bundle::samplePortfolio().value());
    wait();
}

void ReportsPageTest::cleanup()
{
    QVERIFY(m_errors.isEmpty());
    m_page.reset();
    m_session.reset();
}

void ReportsPageTest::thePagesOfATemplateAreShown()
{
    QVERIFY(preview()->pageCount() > 40);
    choose(ReportTemplate::BoardPage);
    QVERIFY(comesTo(1));
    QCOMPARE(find<QLabel>(u"reportPlace"_s)->text(), u"Page 1 of 1"_s);
    choose(ReportTemplate::InitiativeProfile);
    QVERIFY(comesTo(int(m_session->portfolio().initiatives().size())));
    QCOMPARE(m_session->undoStack()->count(), 0); // looking changes nothing
}

void ReportsPageTest::sectionsAreSwitchedMovedAndUndone()
{
    choose(ReportTemplate::FunnelReview);
    const Portfolio before = m_session->portfolio();
    auto *list = find<QListWidget>(u"reportSections"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Funnel"_s);
    list->item(3)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(m_session->portfolio().reportSetup(ReportTemplate::FunnelReview));
    QVERIFY(
        m_session->portfolio().reportSetup(ReportTemplate::FunnelReview)->sections.contains(u"-decisions"_s));
    list->setCurrentRow(1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(m_session->portfolio().reportSetup(ReportTemplate::FunnelReview)->sections.first(),
                 u"pilot_times"_s);
    QCOMPARE(list->item(0)->text(), u"Time to production"_s);
    while (m_session->undoStack()->canUndo())
        m_session->undo();
    QVERIFY(m_session->portfolio() == before);
    QTRY_COMPARE(list->item(0)->text(), u"Funnel"_s);
}

void ReportsPageTest::textsAreKeptInTheFile()
{
    auto *title = find<QLineEdit>(u"reportTitle"_s);
    title->setText(u"What we found"_s);
    emit title->editingFinished();
    auto *list = find<QListWidget>(u"reportSections"_s);
    list->setCurrentRow(3);
    auto *finding = find<QLineEdit>(u"reportFinding"_s);
    finding->setText(u"The order of things"_s);
    emit finding->editingFinished();
    find<QPlainTextEdit>(u"reportIntro"_s)->setPlainText(u"Read with care."_s);
    QTRY_VERIFY(report::textOf(report::setupOf(m_session->portfolio(), ReportTemplate::FullReport),
                               u"ranking.intro"_s)
                == u"Read with care."_s);
    m_savePath = m_folder->filePath(u"r.html"_s);
    QVERIFY(m_page->exportTo(m_savePath));
    QFile file(m_savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.contains("What we found") && page.contains("The order of things")
            && page.contains("Read with care."));
    // Another session of the same file has them.
    const QString path = m_session->path();
    m_page.reset();
    m_session->close();
    QVERIFY(m_session->open(path));
    QCOMPARE(report::textOf(report::setupOf(m_session->portfolio(), ReportTemplate::FullReport), u"title"_s),
             u"What we found"_s);
}

void ReportsPageTest::aCoverAndPaperChangeThePages()
{
    choose(ReportTemplate::BoardPage);
    QVERIFY(comesTo(1));
    const QSizeF a4 = preview()->pageRect(0).size();
    find<QCheckBox>(u"reportCover"_s)->click();
    QVERIFY(comesTo(2));
    auto *paper = find<QComboBox>(u"reportPaper"_s);
    paper->setCurrentIndex(1);
    emit paper->activated(1);
    QTRY_VERIFY(preview()->pageRect(0).height() / preview()->pageRect(0).width()
                < a4.height() / a4.width() - 0.05);
}

void ReportsPageTest::logosThatAreNoPicturesAreRefused()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    m_openPath = m_folder->filePath(u"logo.png"_s);
    QVERIFY(image.save(m_openPath));
    find<QPushButton>(u"reportLogo"_s)->click();
    QVERIFY(!report::setupOf(m_session->portfolio(), ReportTemplate::FullReport).logo.isEmpty());
    m_openPath = m_session->path();
    find<QPushButton>(u"reportLogo"_s)->click();
    QCOMPARE(m_errors.size(), 1);
    QVERIFY(m_errors.takeFirst().detail.contains(u"no PNG"_s));
    QVERIFY(!report::setupOf(m_session->portfolio(), ReportTemplate::FullReport).logo.isEmpty());
}

void ReportsPageTest::anEditShowsInThePages()
{
    choose(ReportTemplate::InitiativeProfile);
    const int before = int(m_session->portfolio().initiatives().size());
    QVERIFY(comesTo(before));
    Initiative initiative;
    initiative.name = u"One more"_s;
    QVERIFY(m_session->perform(edits::addInitiative(m_session->portfolio(), initiative, {})));
    QVERIFY(comesTo(before + 1));
}

void ReportsPageTest::linksLeadToTheirPage()
{
    QCOMPARE(preview()->currentPage(), 0);
    preview()->showAnchor(u"ratings"_s);
    QVERIFY(preview()->currentPage() > 40);
    preview()->showPage(1); // the contents
    QSignalSpy turned(preview(), &PreviewView::currentPageChanged);
    const QRectF contents = preview()->pageRect(1);
    QTest::mouseClick(
        preview()->viewport(), Qt::LeftButton, {},
        (contents.topLeft() + QPointF(contents.width() / 2, contents.height() * 0.14)).toPoint());
    QVERIFY(!turned.isEmpty());
    QVERIFY(preview()->currentPage() > 1);
}

void ReportsPageTest::pagesAreTurnedByKeys()
{
    preview()->setFocus();
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QCOMPARE(preview()->currentPage(), 1);
    QTest::keyClick(preview(), Qt::Key_End);
    QCOMPARE(preview()->currentPage(), preview()->pageCount() - 1);
    QTest::keyClick(preview(), Qt::Key_Home);
    QCOMPARE(preview()->currentPage(), 0);
    QVERIFY(preview()->accessibleDescription().contains(u"Page 1 of"_s));
    // The same page of a report of another length.
    choose(ReportTemplate::BoardPage);
    QVERIFY(comesTo(1));
    QCOMPARE(preview()->accessibleDescription(), u"Page 1 of 1"_s);
}

void ReportsPageTest::whatIsShownIsExported()
{
    choose(ReportTemplate::BoardPage);
    m_savePath = m_folder->filePath(u"board.pdf"_s);
    find<QPushButton>(u"reportExport"_s)->click();
    QFile file(m_savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(m_notes.size(), 1);
    m_savePath = m_folder->filePath(u"missing/board.pdf"_s);
    find<QPushButton>(u"reportExport"_s)->click();
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.takeFirst().code, Error::Code::CannotWrite);
}

void ReportsPageTest::chartsAreSavedAtTheChosenSize()
{
    m_item = 0;
    m_text = u"640x480"_s;
    m_savePath = m_folder->filePath(u"chart.png"_s);
    find<QPushButton>(u"reportChart"_s)->click();
    const QImage image(m_savePath);
    QCOMPARE(image.width() * 480, image.height() * 640);
    QVERIFY(image.width() >= 640);
    m_text = u"huge"_s;
    find<QPushButton>(u"reportChart"_s)->click();
    QCOMPARE(m_errors.size(), 1);
    m_errors.clear();
}

void ReportsPageTest::slidesTakeATemplate()
{
    choose(ReportTemplate::BoardPage);
    m_savePath = m_folder->filePath(u"board.pptx"_s);
    QVERIFY(m_page->exportTo(m_savePath));
    auto *slides = find<QPushButton>(u"reportSlides"_s);
    const QString own = slides->text();
    m_openPath = m_savePath; // a deck is a template too
    slides->click();
    QCOMPARE(slides->text(), u"board.pptx"_s);
    QVERIFY(m_page->exportTo(m_folder->filePath(u"again.pptx"_s)));
    m_openPath = m_session->path();
    slides->click();
    QCOMPARE(m_errors.size(), 1);
    QVERIFY(m_errors.takeFirst().detail.contains(u"no presentation"_s));
    QCOMPARE(slides->text(), own);
}

void ReportsPageTest::nothingToReportIsSaid()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open(bundle::newPortfolio(u"New"_s).value());
    QVERIFY(!find<QPushButton>(u"reportExport"_s)->isEnabled());
    QVERIFY(!preview()->isVisible());
}

void ReportsPageTest::everyControlHasAName()
{
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->objectName().startsWith(u"report"_s) || qobject_cast<QLabel *>(widget))
            continue;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

void ReportsPageTest::theWheelPassesWhatHasNoFocus()
{
    auto *templates = find<QComboBox>(u"reportTemplates"_s);
    m_page->activateWindow();
    const auto turn = [&] {
        QWheelEvent wheel(QPointF(5, 5), templates->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(templates, &wheel);
    };
    const int before = templates->currentIndex();
    find<QPushButton>(u"reportExport"_s)->setFocus();
    turn();
    QCOMPARE(templates->currentIndex(), before);
    templates->setFocus();
    QTRY_VERIFY(templates->hasFocus());
    turn();
    QVERIFY(templates->currentIndex() != before);
}

QTEST_MAIN(ReportsPageTest)
#include "tst_reports_page.moc"
