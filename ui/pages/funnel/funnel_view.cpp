// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_view.h"

#include "core/archive/baselines.h"
#include "core/edits/edits.h"
#include "core/exchange/csv_writer.h"
#include "core/wording/wording.h"
#include "ui/pages/funnel/causes_card.h"
#include "ui/pages/funnel/funnel_chart_cards.h"
#include "ui/pages/funnel/funnel_figures.h"
#include "ui/pages/funnel/funnel_list.h"
#include "ui/pages/funnel/segment_bar.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

FunnelView::FunnelView(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget)
    , m_empty(
          new EmptyState(u"funnel"_s, tr("Nothing in the funnel yet"),
                         tr("Once there are initiatives with a stage, this page shows how far they come, how "
                            "long they take and where they stop.")))
    , m_filter(new SegmentBar(u"filter"_s, tr("Filter")))
    , m_other(new SegmentBar(u"other"_s, tr("Compare with")))
    , m_state(new QComboBox)
    , m_figures(new FunnelFigures)
    , m_target(new QPushButton)
    , m_charts(new FunnelChartCards(prompts, this))
    , m_causes(new CausesCard(session, m_prompts))
    , m_table(new QTableWidget)
    , m_leftOut(textLabel({}, TextRole::Small, Tone::Muted))
    , m_list(new FunnelList(this))
{
    setObjectName(u"funnelNumbers"_s);
    QPushButton *go = m_empty->addAction(tr("Go to Initiatives"), true);
    go->setObjectName(u"funnelGoToInitiatives"_s);
    connect(go, &QPushButton::clicked, this, [this] { emit pageRequested(u"initiatives"_s, {}); });
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"funnelScroll"_s);
    scroll->setWidget(buildContent());
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    wire();
}

QWidget *FunnelView::buildContent()
{
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    m_otherRow = new QWidget;
    auto *other = new QVBoxLayout(m_otherRow);
    other->setContentsMargins(0, 0, 0, 0);
    other->addWidget(textLabel(tr("Compared with"), TextRole::Small, Tone::Accent));
    m_state->setObjectName(u"otherState"_s);
    m_state->setAccessibleName(tr("Compare with: state of the portfolio"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    other->addWidget(m_state, 0, Qt::AlignLeading);
    other->addWidget(m_other);
    m_otherRow->hide();
    m_target->setObjectName(u"scalingTarget"_s);
    m_target->setProperty("look", u"link"_s);
    m_figures->addTo(1, m_target);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 10, 14);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addWidget(m_otherRow);
    layout->addWidget(m_figures);
    layout->addWidget(m_charts->upper());
    layout->addWidget(m_causes);
    layout->addWidget(m_charts->lower());
    layout->addWidget(buildStages());
    layout->addStretch(1);
    return content;
}

QWidget *FunnelView::buildStages()
{
    auto *card = new Card(tr("Stages in numbers"));
    const QStringList heads = stageTableHeads();
    m_table->setObjectName(u"stageTable"_s);
    m_table->setAccessibleName(tr("Stages in numbers"));
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setToolTip(tr("Double-click or press Enter to list the initiatives"));
    m_leftOut->setObjectName(u"leftOut"_s);
    card->body()->addWidget(m_table);
    m_leftOut->setWordWrap(true);
    card->body()->addWidget(m_leftOut);
    return card;
}

void FunnelView::wire()
{
    connect(&m_session, &Session::opened, this, [this] {
        m_filter->clear();
        m_other->clear();
        renew();
    });
    connect(&m_session, &Session::closed, this, &FunnelView::renew);
    connect(&m_session, &Session::changed, this, &FunnelView::renew);
    connect(&m_session, &Session::asOfChanged, this, &FunnelView::refresh);
    connect(m_filter, &SegmentBar::changed, this, &FunnelView::refresh);
    connect(m_other, &SegmentBar::changed, this, &FunnelView::refresh);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FunnelView::refresh);
    connect(m_figures, &FunnelFigures::clicked, this, &FunnelView::listFigure);
    connect(m_list, &FunnelList::chosen, &m_session, &Session::select);
    connect(m_charts, &FunnelChartCards::picked, this,
            [this](const QList<InitiativeId> &ids, const QString &title) { list(title, ids); });
    connect(m_causes, &CausesCard::chosen, this, &FunnelView::list);
    connect(m_target, &QPushButton::clicked, this, &FunnelView::askTarget);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        list(tr("Ever reached %1").arg(m_table->item(row, 0)->text()), everReached(m_numbers, row));
    });
}

void FunnelView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
}

void FunnelView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_charts->setNarrow(width() < 780);
}

void FunnelView::list(const QString &title, const QList<InitiativeId> &ids)
{
    m_list->showList(title, ids, m_session.portfolio());
}

void FunnelView::setComparing(bool comparing)
{
    m_comparing = comparing;
    m_otherRow->setVisible(comparing);
    refresh();
}

// Hidden it works nothing out; it catches up when it is shown.
void FunnelView::renew()
{
    if (!isVisible())
        return;
    m_filter->offer(m_session.portfolio());
    m_other->offer(m_session.portfolio());
    offerStates();
    refresh();
}

void FunnelView::offerStates()
{
    const QSignalBlocker quiet(m_state);
    const QVariant before = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("The portfolio now"), QVariant::fromValue(qint64(0)));
    for (const Baseline &baseline : orderedBaselines(m_session.portfolio()))
        m_state->addItem(tr("%1 of %2", "a baseline, a date").arg(baseline.name, day(baseline.frozenOn)),
                         QVariant::fromValue(baseline.id.value));
    m_state->setCurrentIndex(std::max(m_state->findData(before), 0));
    m_state->setVisible(m_state->count() > 1);
}

std::optional<FunnelNumbers> FunnelView::otherNumbers()
{
    const Portfolio &now = m_session.portfolio();
    const Baseline *baseline = now.baselines().find(BaselineId{m_state->currentData().toLongLong()});
    if (baseline && m_thawed.first != *baseline) {
        auto read = thawed(*baseline);
        if (!read) {
            const QSignalBlocker quiet(m_state);
            m_state->setCurrentIndex(0);
            m_prompts.showError(read.error());
            return std::nullopt;
        }
        m_thawed = {*baseline, std::move(*read)};
    }
    const QDate asOf = baseline && baseline->frozenOn.isValid() ? baseline->frozenOn : m_session.asOf();
    FunnelNumbers other =
        funnelNumbers(baseline ? m_thawed.second : now, asOf, m_other->segment(), Causes::LeftOut);
    other.name = baseline ? m_state->currentText() : tr("the other segment");
    return other;
}

void FunnelView::refresh()
{
    if (!isVisible())
        return;
    const Portfolio &portfolio = m_session.portfolio();
    const int all = int(portfolio.initiatives().size());
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_numbers = funnelNumbers(portfolio, m_session.asOf(), m_filter->segment());
    emit shownChanged(m_numbers.report.initiatives, all);
    if (all == 0)
        return;
    const std::optional<double> target = portfolio.info().scalingTarget;
    m_target->setText(target ? tr("Change the target") : tr("Set a target"));
    m_target->setEnabled(!m_session.isReadOnly());
    std::optional<FunnelNumbers> other;
    if (m_comparing)
        other = otherNumbers();
    m_figures->setTexts(funnelFigureTexts(m_numbers, target), other ? comparedTexts(*other) : QStringList());
    m_charts->setOrigin(originText(), QFileInfo(m_session.path()).completeBaseName());
    m_charts->setNumbers(portfolio, m_numbers, other ? &*other : nullptr);
    m_causes->setDiagnosis(m_numbers.why);
    fillTable();
    m_leftOut->setText(leftOutText(m_numbers));
}

QStringList FunnelView::comparedTexts(const FunnelNumbers &other) const
{
    QStringList texts;
    for (const FunnelFigureText &text : funnelFigureTexts(other, m_session.portfolio().info().scalingTarget))
        texts << tr("Compared: %1, %2").arg(text.figure, text.context);
    return texts;
}

QString FunnelView::originText() const
{
    return tr("%1 · %n initiative(s) as of %2", "portfolio, day", m_numbers.report.initiatives)
        .arg(m_session.portfolio().info().name, day(m_session.asOf()));
}

void FunnelView::fillTable()
{
    const QList<QStringList> rows = stageTable(m_numbers);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto *item = new QTableWidgetItem(rows[row][column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->verticalHeader()->length() + 4);
}

void FunnelView::listFigure(int figure)
{
    using Behind = QList<InitiativeId> (*)(const FunnelNumbers &);
    static constexpr Behind behind[] = {inPilot, reachedProduction, reachedProduction, ageingOnes,
                                        stoppedEarly};
    list(funnelFigureTexts(m_numbers, {})[size_t(figure)].caption, behind[figure](m_numbers));
}

void FunnelView::askTarget()
{
    PortfolioInfo info = m_session.portfolio().info();
    const QString before = info.scalingTarget ? QLocale().toString(*info.scalingTarget * 100) : QString();
    const std::optional<QString> answer = m_prompts.askText(
        tr("Target"), tr("Share of pilots that should reach production, in percent (empty: no target)"),
        before);
    if (!answer)
        return;
    bool isNumber = false;
    QString text = answer->trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const double value = QLocale().toDouble(text, &isNumber);
    if (!text.isEmpty() && (!isNumber || !(value >= 0 && value <= 100))) {
        m_prompts.showNote(tr("A target is a number from 0 to 100."));
        return;
    }
    info.scalingTarget = text.isEmpty() ? std::nullopt : std::optional(value / 100);
    if (const Result<> done = m_session.perform(edits::editInfo(m_session.portfolio(), info)); !done)
        m_prompts.showError(done.error());
}

void FunnelView::exportTable()
{
    const QString path = m_prompts.askSavePath(tr("Export the stages"), tr("CSV (*.csv)"), u"funnel.csv"_s);
    if (path.isEmpty())
        return;
    QList<QStringList> rows{stageTableHeads()};
    rows << stageTable(m_numbers);
    QString text;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = exchange::withoutFormula(cell);
        text += exchange::csvLine(row, exchange::Quotes::Always);
    }
    if (const Result<> done = exchange::writeWhole(path, text.toUtf8()); !done)
        m_prompts.showError(done.error());
}

} // namespace portolan
