// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/matrix_card.h"

#include "ui/pages/prioritise/line_table.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

using Column = LineTableModel::Column;

MatrixCard::MatrixCard(QWidget *parent)
    : Card(parent)
    , m_chart(new MatrixChart)
    , m_model(new LineTableModel({Column::Rank, Column::Code, Column::Name, Column::Quadrant, Column::Class,
                                  Column::Value, Column::ValueRange, Column::Difficulty,
                                  Column::DifficultyRange, Column::Size},
                                 this))
    , m_table(new LineTable(m_model))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"matrixCard"_s);
    setAccessibleName(tr("Matrix"));
    m_chart->setObjectName(u"matrix"_s);
    m_chart->setDraggable(true);
    m_table->setObjectName(u"matrixTable"_s);
    m_table->setAccessibleName(tr("The matrix as a table"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    buildStates();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_chart, m_table, m_nothing, m_unrated, m_noMatch})
        m_stack->addWidget(widget);
    body()->addWidget(m_stack, 1);
    m_tools = buildTools();
    body()->addWidget(m_tools);
    connect(m_chart, &MatrixChart::selected, this, [this](const QList<InitiativeId> &ids) {
        emit picked(ids, ids.isEmpty() ? InitiativeId{} : ids.first());
    });
    connect(m_chart, &MatrixChart::activated, this, &MatrixCard::opened);
    connect(m_chart, &MatrixChart::moved, this, &MatrixCard::moved);
    connect(m_table, &LineTable::picked, this, &MatrixCard::picked);
    connect(m_table, &LineTable::opened, this, &MatrixCard::opened);
    connect(&Theme::instance(), &Theme::changed, this, &MatrixCard::refreshIcons);
    refreshIcons();
    refreshTools();
}

void MatrixCard::buildStates()
{
    m_nothing = new EmptyState(u"prioritise"_s, tr("Nothing to prioritise yet"),
                               tr("The matrix shows initiatives. Add the first one, or import a list."));
    QPushButton *add = m_nothing->addAction(tr("Go to Initiatives"), true);
    add->setObjectName(u"goToInitiatives"_s);
    connect(add, &QPushButton::clicked, this, &MatrixCard::initiativesWanted);
    m_unrated = new EmptyState(u"assess"_s, tr("Nothing is rated yet"), {});
    QPushButton *start = m_unrated->addAction(tr("Start assessing"), true);
    start->setObjectName(u"startAssessing"_s);
    connect(start, &QPushButton::clicked, this, &MatrixCard::startWanted);
    m_noMatch = new EmptyState(u"filter"_s, tr("No bubble passes the filter"), {});
    QPushButton *clear = m_noMatch->addAction(tr("Clear the filter"), true);
    clear->setObjectName(u"clearFilter"_s);
    connect(clear, &QPushButton::clicked, this, &MatrixCard::clearFilterWanted);
}

QWidget *MatrixCard::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_sizeButton = new QToolButton;
    m_sizeButton->setObjectName(u"sizeButton"_s);
    m_sizeButton->setProperty("look", u"button"_s);
    m_sizeButton->setPopupMode(QToolButton::InstantPopup);
    m_sizeButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_sizeButton);
    auto *group = new QActionGroup(menu);
    for (const auto &[size, text] : {std::pair(MatrixSize::Investment, tr("Investment")),
                                     {MatrixSize::YearlyBenefit, tr("Yearly benefit")},
                                     {MatrixSize::Same, tr("None: all the same")}}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"size%1"_s.arg(int(size)));
        action->setCheckable(true);
        action->setChecked(size == m_size);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, chosen = size] { chooseSize(chosen); });
    }
    m_sizeButton->setMenu(menu);
    m_halos = new QPushButton(tr("Ranges"));
    m_halos->setObjectName(u"halos"_s);
    m_halos->setToolTip(tr("Show around each bubble how far its place may still move"));
    m_halos->setCheckable(true);
    m_halos->setChecked(true);
    m_asTable = new QPushButton(tr("Show as table"));
    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setCheckable(true);
    row->addWidget(m_sizeButton);
    m_baseline = new QToolButton;
    m_baseline->setObjectName(u"matrixBaseline"_s);
    m_baseline->setProperty("look", u"button"_s);
    m_baseline->setPopupMode(QToolButton::InstantPopup);
    m_baseline->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_baseline->setToolTip(tr("Draw arrows from where bubbles were in a baseline"));
    m_baseline->setMenu(new QMenu(m_baseline));
    row->addWidget(m_halos);
    row->addWidget(m_baseline);
    row->addStretch();
    const auto zoom = [&](const QString &name, const QString &iconName, const QString &text, auto action) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setProperty("look", u"quiet"_s);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setIconSize({18, 18});
        row->addWidget(button);
        m_zoom << std::pair(button, iconName);
        connect(button, &QToolButton::clicked, this, action);
    };
    zoom(u"zoomOut"_s, u"zoom-out"_s, tr("Zoom out"), [this] { m_chart->zoomBy(1 / 1.4); });
    zoom(u"zoomIn"_s, u"zoom-in"_s, tr("Zoom in"), [this] { m_chart->zoomBy(1.4); });
    zoom(u"zoomFit"_s, u"zoom-fit"_s, tr("Show the whole matrix"), [this] { m_chart->resetZoom(); });
    row->addSpacing(6);
    row->addWidget(m_asTable);
    connect(m_halos, &QPushButton::toggled, this, &MatrixCard::sizeChosen);
    connect(m_asTable, &QPushButton::toggled, this, &MatrixCard::refreshTools);
    return tools;
}

void MatrixCard::setBaselines(const std::vector<Baseline> &baselines, BaselineId chosen)
{
    QMenu *menu = m_baseline->menu();
    menu->clear();
    QString name;
    const auto add = [&](const QString &text, BaselineId id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(id == chosen);
        connect(action, &QAction::triggered, this, [this, id] { emit baselineChosen(id); });
    };
    add(tr("No baseline"), {});
    for (const Baseline &baseline : baselines) {
        add(baseline.name, baseline.id);
        if (baseline.id == chosen)
            name = baseline.name;
    }
    //: The sign says that the button opens a menu.
    m_baseline->setText(name.isEmpty() ? tr("Compare with ▾") : tr("Since “%1” ▾", "baseline").arg(name));
    m_baseline->setVisible(!baselines.empty());
}

bool MatrixCard::showsHalos() const
{
    return m_halos->isChecked();
}

void MatrixCard::chooseSize(MatrixSize size)
{
    m_size = size;
    refreshTools();
    emit sizeChosen();
}

void MatrixCard::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
}

void MatrixCard::refreshTools()
{
    const auto sizeWord = [this] {
        switch (m_size) {
        case MatrixSize::Same: return tr("Size: none");
        case MatrixSize::Investment: return tr("Size: investment");
        case MatrixSize::YearlyBenefit: return tr("Size: yearly benefit");
        }
        Q_UNREACHABLE();
    };
    //: The sign says that the button opens a menu.
    m_sizeButton->setText(tr("%1 ▾").arg(sizeWord()));
    const bool isTable = m_asTable->isChecked();
    for (const auto &[button, icon] : std::as_const(m_zoom))
        button->setEnabled(!isTable && m_hasPoints);
    m_halos->setEnabled(!isTable && m_hasPoints);
    if (m_hasPoints)
        m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_chart);
}

void MatrixCard::refreshIcons()
{
    for (const auto &[button, name] : std::as_const(m_zoom))
        button->setIcon(icon(name));
    m_table->viewport()->update();
}

void MatrixCard::setContents(Contents contents)
{
    m_hasPoints = !contents.points.empty();
    m_tools->setVisible(m_hasPoints);
    showState(contents);
    m_chart->setFrame(contents.frame);
    m_chart->setPoints(std::move(contents.points));
    m_chart->setGhosts(contents.ghosts);
    const bool isBenefit = m_size == MatrixSize::YearlyBenefit;
    m_model->setMoneyWords(isBenefit ? tr("Yearly benefit") : tr("Investment"), contents.currency,
                           contents.classTitle);
    m_table->setColumnHidden(m_model->sectionOf(Column::Size), m_size == MatrixSize::Same);
    m_table->setColumnHidden(m_model->sectionOf(Column::Class), contents.classTitle.isEmpty());
    const bool first = m_model->rowCount() == 0;
    m_model->setLines(std::move(contents.lines));
    if (first && m_model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        m_table->setColumnWidth(m_model->sectionOf(Column::Name), 190);
    }
}

void MatrixCard::showState(const Contents &contents)
{
    if (m_hasPoints)
        refreshTools();
    else if (contents.initiatives == 0)
        m_stack->setCurrentWidget(m_nothing);
    else if (contents.isFiltered && contents.unrated < contents.initiatives)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_unrated);
    m_unrated->setTexts(contents.unrated == contents.initiatives ? tr("Nothing is rated yet")
                                                                 : tr("No place on the matrix yet"),
                        tr("%n initiative(s) have no rating yet. An initiative gets its place once a "
                           "criterion of value and one of difficulty are rated; six quick ratings are "
                           "enough to begin with.",
                           nullptr, contents.unrated));
    m_noMatch->setTexts(tr("No bubble passes the filter"),
                        tr("What passes has no rating on both axes, or nothing passes."));
}

void MatrixCard::setPicked(const QList<InitiativeId> &ids, InitiativeId current)
{
    m_chart->setSelected(ids);
    m_table->setPicked(ids, current);
}

} // namespace portolan
