// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/charts/ageing_chart.h"
#include "ui/charts/cohort_heat_chart.h"
#include "ui/charts/flow_chart.h"
#include "ui/pages/funnel/funnel_numbers.h"
#include "ui/pages/funnel/funnel_page.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

static QStringList chartNames()
{
    return {u"stageBars"_s, u"incidence"_s, u"ageing"_s, u"flow"_s, u"cohorts"_s};
}

class FunnelChartsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }
    void ageingFlowAndCohortsAreThoseOfTheCore();
    void aClickListsExactlyTheInitiativesBehindTheMark_data() { addCharts(); }
    void aClickListsExactlyTheInitiativesBehindTheMark();
    void theTableShowsTheNumbersOfTheChart_data() { addCharts(); }
    void theTableShowsTheNumbersOfTheChart();
    void aCellOfATableListsItsInitiatives();
    void anOpenTableFollowsTheEdits();
    void everyChartGoesIntoFiles_data() { addCharts(); }
    void everyChartGoesIntoFiles();
    void aPathThatCannotBeWrittenIsSaid();
    void withoutAPathNothingIsWritten();
    void oddPortfoliosShowSentencesAndNoOddNumbers_data();
    void oddPortfoliosShowSentencesAndNoOddNumbers();
    void chartsHaveNamesAndDescriptions();

private:
    static void addCharts()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : chartNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    bool open(const Result<Portfolio> &portfolio)
    {
        return portfolio
            && m_session
                   ->create(m_folder->filePath(u"a.portolan"_s), edits::creationOf(*portfolio, u"Sample"_s))
                   .has_value();
    }
    void show(const Prompts &prompts = {})
    {
        m_page = std::make_unique<FunnelPage>(*m_session, prompts);
        m_page->resize(1245, 795);
        m_page->show();
        QCoreApplication::processEvents();
    }
    // Answers with paths in the folder, in the ending that is asked for.
    Prompts answering(QStringList &notes, QStringList &errors) const
    {
        Prompts prompts;
        prompts.askSavePath = [this](const QString &, const QString &, const QString &suggestion) {
            return m_folder->filePath(suggestion);
        };
        prompts.showNote = [&notes](const QString &note) { notes << note; };
        prompts.showError = [&errors](const Error &error) { errors << error.subject; };
        return prompts;
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    FunnelChart *chart(const QString &name) const { return find<FunnelChart>(name); }
    FunnelNumbers numbers() const { return funnelNumbers(m_session->portfolio(), m_session->asOf(), {}); }
    void trigger(const QString &name, const QString &ending)
    {
        find<QAction>(name + u"Export_"_s + ending)->trigger();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList listed() const
    {
        const auto *list = find<QListWidget>(u"funnelListItems"_s);
        QStringList texts;
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
        return texts;
    }
    QStringList namesOf(const QList<InitiativeId> &ids) const
    {
        QStringList texts;
        for (const InitiativeId id : ids) {
            const Initiative *initiative = m_session->portfolio().initiatives().find(id);
            texts << initiative->code + u"  "_s + initiative->name;
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FunnelPage> m_page;
};

void FunnelChartsTest::ageingFlowAndCohortsAreThoseOfTheCore()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const FunnelNumbers core = numbers();
    const AgeingData &ageing = find<AgeingChart>(u"ageing"_s)->data();
    QCOMPARE(ageing.columns.size(), 3); // idea, assessed, pilot
    qsizetype over = 0;
    for (const AgeingDot &dot : ageing.dots)
        over += dot.isOver;
    QCOMPARE(over, ageingOnes(core).size());
    QVERIFY(over > 0);
    QCOMPARE(ageing.columns[2].limitDays, std::optional(core.age.limitDays));
    QCOMPARE(ageing.columns[2].p85Days, core.times[2].p85Days);
    const auto running = std::ranges::count(ageing.dots, 2, &AgeingDot::column);
    QCOMPARE(running + ageing.columns[2].undated, qsizetype(core.outcomes.running));
    const FlowData &flow = find<FlowChart>(u"flow"_s)->data();
    QCOMPARE(flow.months.last().inProgress, core.through.months.back().inProgress);
    QCOMPARE(flow.months.last().month, core.through.months.back().month);
    for (const FlowBar &bar : flow.months) {
        QCOMPARE(int(bar.arrived.size()), bar.arrivals);
        QCOMPARE(int(bar.there.size()), bar.inProgress);
    }
    const CohortHeatData &cohorts = find<CohortHeatChart>(u"cohorts"_s)->data();
    QCOMPARE(size_t(cohorts.rows.size()), core.byQuarter.size());
    for (int row = 0; row < cohorts.rows.size(); ++row) {
        QCOMPARE(cohorts.rows[row].pilots, core.byQuarter[size_t(row)].pilots);
        for (const CohortShare &cell : cohorts.rows[row].cells)
            QCOMPARE(int(cell.initiatives.size()), cell.reached);
    }
}

void FunnelChartsTest::aClickListsExactlyTheInitiativesBehindTheMark()
{
    QFETCH(QString, name);
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    int tried = 0;
    for (int i = 0; i < chart(name)->marks().size(); ++i) {
        const ChartMark mark = chart(name)->marks()[i];
        if (mark.initiatives.isEmpty() || mark.area.height() < 4)
            continue;
        QTest::mouseClick(chart(name), Qt::LeftButton, {}, mark.area.center().toPoint());
        QCOMPARE(listed(), namesOf(mark.initiatives));
        find<QListWidget>(u"funnelListItems"_s)->parentWidget()->close();
        if (++tried == 8)
            break;
    }
    QVERIFY(tried >= 5);
}

void FunnelChartsTest::theTableShowsTheNumbersOfTheChart()
{
    QFETCH(QString, name);
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    auto *button = find<QToolButton>(name + u"AsTable"_s);
    const auto *view = find<QTableView>(name + u"Table"_s);
    QVERIFY(!view->isVisible());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(view->isVisible() && !chart(name)->isVisible());
    const ChartTable table = chart(name)->table();
    QCOMPARE(qsizetype(view->model()->rowCount()), table.rows.size());
    QVERIFY(!table.rows.isEmpty());
    for (int column = 0; column < table.columns.size(); ++column) {
        QCOMPARE(view->model()->headerData(column, Qt::Horizontal).toString(), table.columns[column].title);
        for (int row = 0; row < table.rows.size(); ++row)
            QCOMPARE(view->model()->index(row, column).data().toString(), table.rows[row][column].text);
    }
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!view->isVisible() && chart(name)->isVisible());
}

void FunnelChartsTest::aCellOfATableListsItsInitiatives()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    find<QToolButton>(u"flowAsTable"_s)->click();
    auto *view = find<QTableView>(u"flowTable"_s);
    const FlowData &flow = find<FlowChart>(u"flow"_s)->data();
    const int last = int(flow.months.size()) - 1;
    emit view->activated(view->model()->index(last, 5));
    QCOMPARE(listed(), namesOf(flow.months[last].there));
    QVERIFY(!listed().isEmpty());
}

void FunnelChartsTest::anOpenTableFollowsTheEdits()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    find<QToolButton>(u"ageingAsTable"_s)->click();
    const auto *model = find<QTableView>(u"ageingTable"_s)->model();
    const int before = model->rowCount();
    const Portfolio &portfolio = m_session->portfolio();
    const auto live = std::ranges::find(portfolio.stages(), StageKind::Production, &Stage::kind);
    const AgeingDot dot = find<AgeingChart>(u"ageing"_s)->data().dots.last();
    QVERIFY(m_session->perform(edits::enterStage(portfolio, dot.initiative, live->id, m_session->asOf())));
    QCOMPARE(model->rowCount(), before - 1);
    m_session->undo();
    QCOMPARE(model->rowCount(), before);
}

void FunnelChartsTest::everyChartGoesIntoFiles()
{
    QFETCH(QString, name);
    QVERIFY(open(bundle::samplePortfolio()));
    QStringList notes;
    QStringList errors;
    show(answering(notes, errors));
    for (const QString &ending : {u"svg"_s, u"png"_s, u"pdf"_s, u"csv"_s})
        trigger(name, ending);
    QCOMPARE(errors, QStringList());
    QCOMPARE(notes.size(), 4);
    const QString base = u"a-"_s + name.toLower() + u'.';
    const QByteArray svg = read(base + u"svg"_s);
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(svg.contains(chart(name)->accessibleName().toUtf8()));
    QVERIFY(svg.contains(m_session->portfolio().info().name.toUtf8()));
    QVERIFY(!svg.contains("<image")); // vectors only
    const QImage png(m_folder->filePath(base + u"png"_s));
    QVERIFY(png.width() >= 1600);
    QCOMPARE(png.pixelColor(3, 3), Palette::light()[Token::Surface]);
    const QByteArray pdf = read(base + u"pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("/Count 1"));
    const QString csv = QString::fromUtf8(read(base + u"csv"_s));
    const ChartTable table = chart(name)->table();
    QCOMPARE(csv.count(u"\r\n"_s), table.rows.size() + 1);
    for (const ChartCell &cell : table.rows.last())
        QVERIFY2(csv.contains(u'"' + cell.text + u'"'), qPrintable(cell.text));
}

void FunnelChartsTest::aPathThatCannotBeWrittenIsSaid()
{
    QVERIFY(open(bundle::samplePortfolio()));
    QStringList notes;
    QStringList errors;
    Prompts prompts = answering(notes, errors);
    prompts.askSavePath = [this](const QString &, const QString &, const QString &suggestion) {
        return m_folder->filePath(u"no/such/folder/"_s + suggestion);
    };
    show(prompts);
    for (const QString &ending : {u"svg"_s, u"csv"_s})
        trigger(u"ageing"_s, ending);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(notes, QStringList());
}

void FunnelChartsTest::withoutAPathNothingIsWritten()
{
    QVERIFY(open(bundle::samplePortfolio()));
    QStringList notes;
    QStringList errors;
    Prompts prompts = answering(notes, errors);
    prompts.askSavePath = [](auto &&...) { return QString(); };
    show(prompts);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    trigger(u"flow"_s, u"pdf"_s);
    trigger(u"flow"_s, u"csv"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    QVERIFY(notes.isEmpty() && errors.isEmpty());
}

void FunnelChartsTest::oddPortfoliosShowSentencesAndNoOddNumbers_data()
{
    QTest::addColumn<QList<StageKind>>("kinds"); // an initiative each, through all of them on one day
    QTest::addColumn<bool>("isDated");
    QTest::addColumn<QDate>("asOf");
    const QDate today(2026, 6, 1);
    using enum StageKind;
    QTest::newRow("no pilots") << QList<StageKind>{Intake, Intake} << true << today;
    QTest::newRow("one pilot, of today") << QList<StageKind>{Pilot} << true << QDate(2026, 1, 5);
    QTest::newRow("one pilot") << QList<StageKind>{Pilot} << true << today;
    QTest::newRow("all stopped") << QList<StageKind>{Stopped, Retired} << true << today;
    QTest::newRow("all live") << QList<StageKind>{Production, Scaled} << true << today;
    QTest::newRow("all undated") << QList<StageKind>{Intake, Pilot, Production} << false << today;
    QTest::newRow("an as-of date before everything")
        << QList<StageKind>{Intake, Pilot, Production} << true << QDate(1990, 1, 1);
}

void FunnelChartsTest::oddPortfoliosShowSentencesAndNoOddNumbers()
{
    QFETCH(QList<StageKind>, kinds);
    QFETCH(bool, isDated);
    QFETCH(QDate, asOf);
    Result<Portfolio> portfolio = bundle::newPortfolio(u"Odd"_s);
    QVERIFY(portfolio);
    for (const StageKind kind : kinds) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = u"A-%1"_s.arg(portfolio->initiatives().size());
        initiative.name = u"Initiative"_s;
        const auto stage = std::ranges::find(portfolio->stages(), kind, &Stage::kind);
        const QDate day = isDated ? QDate(2026, 1, 5) : QDate();
        portfolio->load(StageEntry{freshId<StageEntryId>(), initiative.id, stage->id, day, {}, {}});
        portfolio->load(std::move(initiative));
    }
    QVERIFY(open(portfolio));
    m_session->setAsOf(asOf);
    show();
    const auto isSound = [](const QString &text) {
        return !text.contains(u"nan"_s) && !text.contains(u"inf"_s) && !text.contains(u"-2147"_s);
    };
    for (const QString &name : chartNames()) {
        const FunnelChart &each = *chart(name);
        QVERIFY2(isSound(each.accessibleDescription()), qPrintable(each.accessibleDescription()));
        QVERIFY(!each.accessibleDescription().isEmpty());
        for (const ChartMark &mark : each.marks())
            QVERIFY2(isSound(mark.text), qPrintable(mark.text));
        for (const QList<ChartCell> &row : each.table().rows) {
            for (const ChartCell &cell : row)
                QVERIFY2(isSound(cell.text), qPrintable(cell.text));
        }
        QCOMPARE(find<QToolButton>(name + u"AsTable"_s)->isEnabled(), !each.isEmpty());
        QCOMPARE(find<QToolButton>(name + u"Export"_s)->isEnabled(), !each.isEmpty());
    }
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(isSound(label->text()), qPrintable(label->text()));
    QVERIFY(!m_page->grab().isNull());
}

void FunnelChartsTest::chartsHaveNamesAndDescriptions()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    for (const QString &name : chartNames()) {
        QVERIFY(!chart(name)->accessibleName().isEmpty());
        QVERIFY(chart(name)->accessibleDescription().size() > 40);
        for (const QString &part : {u"AsTable"_s, u"Export"_s})
            QVERIFY(find<QToolButton>(name + part)->accessibleName().contains(chart(name)->accessibleName()));
        QVERIFY(!find<QTableView>(name + u"Table"_s)->accessibleName().isEmpty());
    }
}

QTEST_MAIN(FunnelChartsTest)
#include "tst_funnel_charts.moc"
