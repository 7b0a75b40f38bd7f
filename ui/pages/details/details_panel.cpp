// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/details_panel.h"

#include "ui/models/precedent_note.h"
#include "ui/models/precedent_source.h"
#include "ui/models/ranking_source.h"
#include "ui/pages/details/decisions_section.h"
#include "ui/pages/details/field_row.h"
#include "ui/pages/details/history_section.h"
#include "ui/pages/details/links_section.h"
#include "ui/pages/details/records_section.h"
#include "ui/pages/details/score_section.h"
#include "ui/pages/details/tasks_section.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

DetailsPanel::DetailsPanel(Session &session, const Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_context{session, prompts}
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_readOnly(textLabel(tr("Open for reading only."), TextRole::Small, Tone::Muted))
    , m_score(new ScoreSection(m_context))
    , m_tasks(new TasksSection(m_context))
    , m_links(new LinksSection(m_context))
    , m_history(new HistorySection(m_context))
    , m_decisions(new DecisionsSection(m_context))
    , m_assessments(new AssessmentsSection(m_context))
    , m_custom(new CustomSection(m_context))
{
    setObjectName(u"detailsPanel"_s);
    setProperty("look", u"panel"_s);
    setAccessibleName(tr("Details"));
    setMinimumWidth(280);
    buildLayout();
    connect(&session, &Session::selectionChanged, this, &DetailsPanel::select);
    connect(&session, &Session::changed, this, &DetailsPanel::refresh);
    connect(&session, &Session::opened, this, &DetailsPanel::select);
    connect(&session, &Session::closed, this, &DetailsPanel::select);
    connect(&session, &Session::asOfChanged, this, &DetailsPanel::refresh);
    connect(&RankingSource::of(session), &RankingSource::changed, this, &DetailsPanel::refresh);
    select();
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::buildLayout()
{
    QLabel *empty = textLabel(tr("Select an initiative"), TextRole::Body, Tone::Muted);
    empty->setObjectName(u"detailsEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    m_scroll->setObjectName(u"detailsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildContent());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *DetailsPanel::buildContent()
{
    using F = InitiativeField;
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 18);
    layout->setSpacing(8);
    layout->addWidget(m_readOnly);
    addField(layout, F::Name);
    layout->addWidget(new PrecedentNote(m_context.session, PrecedentNote::About::Selected));
    layout->addWidget(m_score);
    layout->addWidget(buildButtons());
    addTitle(layout, tr("Tasks"));
    layout->addWidget(m_tasks);
    addTitle(layout, tr("What and who"));
    for (const F field :
         {F::Code, F::Unit, F::Sponsor, F::BenefitOwner, F::ProductionOwner, F::Approach, F::Kind, F::Tags})
        addField(layout, field);
    for (const F field : {F::Problem, F::Benefit, F::SuccessMeasure})
        addField(layout, field);
    addField(layout, F::Baseline);
    addField(layout, F::Target);
    addTitle(layout, tr("Money and dates"));
    for (const F field :
         {F::Investment, F::RunCost, F::YearlyBenefit, F::RampMonths, F::PlannedStart, F::PlannedGoLive})
        addField(layout, field);
    addTitle(layout, tr("Stages"));
    layout->addWidget(m_history);
    addTitle(layout, tr("Decisions"));
    layout->addWidget(m_decisions);
    addTitle(layout, tr("Assessments"));
    layout->addWidget(m_assessments);
    addTitle(layout, tr("Links"));
    layout->addWidget(m_links);
    addTitle(layout, tr("Origin"));
    addField(layout, F::Source);
    layout->addWidget(m_custom);
    layout->addStretch(1);
    return content;
}

QWidget *DetailsPanel::buildButtons()
{
    auto *assess = new QPushButton(tr("Assess"));
    assess->setObjectName(u"detailsAssess"_s);
    assess->setProperty("look", u"accent"_s);
    auto *matrix = new QPushButton(tr("Show on matrix"));
    matrix->setObjectName(u"detailsMatrix"_s);
    connect(assess, &QPushButton::clicked, this,
            [this] { emit pageRequested(u"assess"_s, m_context.session.selected()); });
    connect(matrix, &QPushButton::clicked, this,
            [this] { emit pageRequested(u"prioritise"_s, m_context.session.selected()); });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(assess);
    row->addWidget(matrix);
    row->addStretch();
    return buttons;
}

void DetailsPanel::addTitle(QVBoxLayout *layout, const QString &title)
{
    auto *line = new QFrame;
    line->setProperty("look", u"line"_s);
    line->setFixedHeight(1);
    layout->addSpacing(8);
    layout->addWidget(line);
    layout->addSpacing(2);
    layout->addWidget(textLabel(title, TextRole::CardTitle));
}

void DetailsPanel::addField(QVBoxLayout *layout, InitiativeField field)
{
    auto *row = new FieldRow(m_context, field);
    m_fields << row;
    layout->addWidget(row);
}

// What was typed for the one before is written before another is shown.
void DetailsPanel::select()
{
    for (FieldRow *field : std::as_const(m_fields))
        field->flush();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void DetailsPanel::refresh()
{
    if (!isVisible())
        return; // showEvent catches up
    m_stack->setCurrentIndex(m_context.initiative() ? 1 : 0);
    if (!m_context.initiative())
        return;
    m_readOnly->setVisible(!m_context.isWritable());
    for (FieldRow *field : std::as_const(m_fields))
        field->refresh();
    m_score->refresh();
    m_tasks->refresh();
    m_history->refresh();
    m_decisions->refresh();
    m_assessments->refresh();
    m_links->refresh();
    m_custom->refresh();
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    PrecedentSource::of(m_context.session).setPanelShown(true);
    refresh();
}

void DetailsPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    PrecedentSource::of(m_context.session).setPanelShown(false);
}

} // namespace portolan
