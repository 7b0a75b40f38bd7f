// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and wired; what it shows is in prioritise_page.cpp.
#include "ui/pages/prioritise/explain_panel.h"
#include "ui/pages/prioritise/filter_bar.h"
#include "ui/pages/prioritise/line_table.h"
#include "ui/pages/prioritise/matrix_card.h"
#include "ui/pages/prioritise/move_card.h"
#include "ui/pages/prioritise/prioritise_page.h"
#include "ui/pages/prioritise/ranking_card.h"
#include "ui/pages/prioritise/weights_card.h"
#include "ui/pages/prioritise/what_if.h"
#include "ui/pages/prioritise/what_if_bar.h"
#include "ui/session/session.h"
#include "ui/widgets/page_header.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr auto splitterKey = "prioritise/splitter"_L1;
constexpr auto colourKey = "prioritise/colour"_L1;
constexpr auto filterGroup = "prioritise/filter"_L1;

RankingFilter readFilter(QSettings &settings)
{
    settings.beginGroup(filterGroup);
    RankingFilter filter;
    filter.text = settings.value("text"_L1).toString();
    if (settings.contains("stage"_L1))
        filter.stage = StageId{settings.value("stage"_L1).toLongLong()};
    if (settings.contains("unit"_L1))
        filter.unit = UnitId{settings.value("unit"_L1).toLongLong()};
    if (settings.contains("quadrant"_L1))
        filter.quadrant = fromWord<Quadrant>(settings.value("quadrant"_L1).toString());
    settings.endGroup();
    return filter;
}

void writeFilter(QSettings &settings, const RankingFilter &filter)
{
    settings.beginGroup(filterGroup);
    settings.remove(QString());
    if (!filter.text.isEmpty())
        settings.setValue("text"_L1, filter.text);
    if (filter.stage)
        settings.setValue("stage"_L1, filter.stage->value);
    if (filter.unit)
        settings.setValue("unit"_L1, filter.unit->value);
    if (filter.quadrant)
        settings.setValue("quadrant"_L1, word(*filter.quadrant));
    settings.endGroup();
}

} // namespace

void PrioritisePage::buildLayout()
{
    buildHeader();
    m_matrix->setMinimumWidth(380);
    QWidget *right = buildRight();
    right->setMinimumWidth(360);
    m_splitter->setObjectName(u"prioritiseSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_matrix);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, 390});
    m_filter->hide();
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

void PrioritisePage::buildHeader()
{
    for (const auto &[button, name] : {std::pair(m_colour, u"colourButton"_s),
                                       {m_filterButton, u"filterButton"_s},
                                       {m_export, u"exportButton"_s}}) {
        button->setObjectName(name);
        button->setProperty("look", u"button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        m_header->addAction(button);
    }
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Show only some initiatives (Ctrl+F)"));
    refreshFilterButton();
    buildColourMenu();
    buildExportMenu();
}

void PrioritisePage::buildColourMenu()
{
    auto *menu = new QMenu(m_colour);
    auto *group = new QActionGroup(menu);
    for (const auto &[by, text] : {std::pair(ColourBy::Quadrant, tr("Quadrant")),
                                   {ColourBy::Stage, tr("Stage")},
                                   {ColourBy::Unit, tr("Unit")},
                                   {ColourBy::Risk, tr("Risk")}}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"colour%1"_s.arg(int(by)));
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, chosen = by] { colourBy(chosen); });
    }
    m_colour->setMenu(menu);
    m_colour->setPopupMode(QToolButton::InstantPopup);
    refreshColourMenu();
}

void PrioritisePage::buildExportMenu()
{
    auto *menu = new QMenu(m_export);
    for (const auto &[ending, text] : {std::pair(u"svg"_s, tr("Matrix as SVG…")),
                                       {u"pdf"_s, tr("Matrix as PDF…")},
                                       {u"png"_s, tr("Matrix as PNG…")}}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"export_"_s + ending);
        connect(action, &QAction::triggered, this, [this, chosen = ending] { exportMatrix(chosen); });
    }
    menu->addSeparator();
    QAction *csv = menu->addAction(tr("Ranking as CSV…"));
    csv->setObjectName(u"export_csv"_s);
    connect(csv, &QAction::triggered, this, &PrioritisePage::exportRanking);
    QAction *copy = menu->addAction(tr("Copy the ranking"));
    copy->setObjectName(u"copyRanking"_s);
    connect(copy, &QAction::triggered, this, [this] { m_ranking->table().copy(false); });
    //: The sign says that the button opens a menu.
    m_export->setText(tr("Export ▾"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
}

QWidget *PrioritisePage::buildRight()
{
    m_upper->addWidget(m_ranking);
    m_upper->addWidget(m_explain);
    m_move->setMinimumHeight(240);
    m_move->setMaximumHeight(360);
    m_move->hide();
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_upper, 4);
    layout->addWidget(m_weights);
    layout->addWidget(m_move, 5);
    return right;
}

void PrioritisePage::wire()
{
    connect(m_ranking, &RankingCard::picked, this, &PrioritisePage::pick);
    connect(m_ranking, &RankingCard::explainWanted, this, &PrioritisePage::explainThis);
    connect(m_ranking, &RankingCard::assessWanted, this,
            [this](InitiativeId id) { emit pageRequested(u"assess"_s, id); });
    connect(m_ranking, &RankingCard::pinWanted, this, [this](InitiativeId id) {
        explainThis(id);
        m_explain->startPin();
    });
    connect(m_ranking, &RankingCard::unpinWanted, this, [this](InitiativeId id) { setPin(id, {}, {}); });
    connect(m_matrix, &MatrixCard::picked, this, &PrioritisePage::pick);
    connect(m_matrix, &MatrixCard::opened, this, &PrioritisePage::explainThis);
    connect(m_matrix, &MatrixCard::sizeChosen, this, &PrioritisePage::refresh);
    connect(m_matrix, &MatrixCard::baselineChosen, this, &PrioritisePage::compareWith);
    connect(m_matrix, &MatrixCard::clearFilterWanted, m_filter, &RankingFilterBar::clear);
    connect(m_matrix, &MatrixCard::startWanted, this,
            [this] { emit pageRequested(u"assess"_s, m_session.selected()); });
    connect(m_matrix, &MatrixCard::initiativesWanted, this,
            [this] { emit pageRequested(u"initiatives"_s, {}); });
    connect(m_explain, &ExplainPanel::closed, this, &PrioritisePage::closeExplain);
    connect(m_explain, &ExplainPanel::assessWanted, this,
            [this] { emit pageRequested(u"assess"_s, m_session.selected()); });
    connect(m_explain, &ExplainPanel::pinWanted, this,
            [this](int rank, const QString &reason) { setPin(m_session.selected(), rank, reason); });
    connect(m_explain, &ExplainPanel::unpinWanted, this, [this] { setPin(m_session.selected(), {}, {}); });
    connect(m_filter, &RankingFilterBar::changed, this, [this] {
        refreshFilterButton();
        refresh();
    });
    connect(m_filter, &RankingFilterBar::closeWanted, this, [this] { setFilterShown(false); });
    connect(m_filterButton, &QToolButton::clicked, this, &PrioritisePage::setFilterShown);
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(Qt::CTRL | Qt::Key_E, [this] { m_isExplaining ? closeExplain() : explainThis({}); });
    shortcut(QKeySequence::Find, [this] { setFilterShown(true); });
}

void PrioritisePage::wireWhatIf()
{
    connect(m_whatIf, &WhatIf::changed, this, &PrioritisePage::refresh);
    connect(m_weights, &WeightsCard::weightMoved, m_whatIf, &WhatIf::setWeight);
    connect(m_weights, &WeightsCard::linesMoved, m_whatIf, &WhatIf::setLines);
    connect(m_weights, &WeightsCard::resetWanted, m_whatIf, &WhatIf::dropDraft);
    connect(m_bar, &WhatIfBar::applyWanted, this, &PrioritisePage::applyDraft);
    connect(m_bar, &WhatIfBar::saveWanted, this, &PrioritisePage::saveDraft);
    connect(m_bar, &WhatIfBar::dropWanted, m_whatIf, &WhatIf::dropDraft);
    connect(m_matrix, &MatrixCard::moved, this, [this](InitiativeId id, double difficulty, double value) {
        m_whatIf->propose({id, difficulty, value});
        m_session.select(id);
    });
    connect(m_move, &MoveCard::applyWanted, this, &PrioritisePage::applyMove);
    connect(m_move, &MoveCard::dropWanted, m_whatIf, &WhatIf::dropPlace);
    connect(m_move, &MoveCard::assessWanted, this,
            [this] { emit pageRequested(u"assess"_s, m_whatIf->place()->initiative); });
}

void PrioritisePage::wireSession()
{
    connect(&m_session, &Session::opened, this, [this] {
        m_picked.clear();
        m_filter->clear();
        refresh();
    });
    connect(&m_session, &Session::closed, this, &PrioritisePage::refresh);
    connect(&m_session, &Session::changed, this, &PrioritisePage::refresh);
    connect(&m_session, &Session::asOfChanged, this, &PrioritisePage::refresh);
    connect(&m_session, &Session::assessorChanged, this, &PrioritisePage::refresh);
    // A change of the profile drops the what-if, which tells.
    connect(&m_session, &Session::selectionChanged, this, [this](InitiativeId id) {
        if (isVisible())
            onSelected(id);
    });
}

void PrioritisePage::colourBy(ColourBy by)
{
    m_colourBy = by;
    if (m_settings)
        m_settings->setValue(colourKey, int(by));
    refresh();
}

// The criterion of risk has a name of its own in every method; without one there is nothing to colour by.
void PrioritisePage::refreshColourMenu()
{
    const Criterion *risk = Colouring::riskCriterion(m_session.portfolio());
    if (!risk && m_colourBy == ColourBy::Risk)
        m_colourBy = ColourBy::Quadrant;
    for (QAction *action : m_colour->menu()->actions()) {
        const int by = action->objectName().last(1).toInt();
        action->setChecked(by == int(m_colourBy));
        if (by == int(ColourBy::Risk))
            action->setVisible(risk);
        if (by == int(m_colourBy))
            m_colour->setProperty("meaning", action->text());
    }
    //: A menu button: what the colour stands for, and the sign that it opens a menu.
    m_colour->setText(tr("Colour: %1 ▾").arg(m_colour->property("meaning").toString()));
    m_colour->setAccessibleName(tr("Colour: %1").arg(m_colour->property("meaning").toString()));
}

void PrioritisePage::useSettings(QSettings &settings)
{
    m_settings = &settings;
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    const int by = settings.value(colourKey).toInt();
    if (by >= 0 && by <= int(ColourBy::Risk))
        m_colourBy = ColourBy(by);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings->setValue(splitterKey, m_splitter->saveState()); });
    const RankingFilter filter = readFilter(settings);
    m_filter->recall(filter);
    m_filter->setVisible(!filter.isEmpty());
    m_filterButton->setChecked(!filter.isEmpty());
    connect(m_filter, &RankingFilterBar::changed, this,
            [this] { writeFilter(*m_settings, m_filter->filter()); });
    refresh();
}

void PrioritisePage::refreshFilterButton()
{
    const int parts = m_filter->filter().parts();
    m_filterButton->setText(parts == 0 ? tr("Filter") : tr("Filter (%1)").arg(QLocale().toString(parts)));
}

void PrioritisePage::setFilterShown(bool shown)
{
    m_filterButton->setChecked(shown);
    m_filter->setVisible(shown);
    if (shown)
        m_filter->start();
    else
        m_filter->clear();
}

} // namespace portolan
