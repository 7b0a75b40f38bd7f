// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/ranking_card.h"

#include "ui/pages/prioritise/line_table.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

using Column = LineTableModel::Column;

RankingCard::RankingCard(QWidget *parent)
    : Card(tr("Ranking"), parent)
    , m_model(
          new LineTableModel({Column::Rank, Column::Moved, Column::Name, Column::Score, Column::Range}, this))
    , m_table(new LineTable(m_model))
    , m_explain(new QPushButton(tr("Explain")))
{
    setObjectName(u"rankingCard"_s);
    m_table->setObjectName(u"ranking"_s);
    m_table->setAccessibleName(tr("Ranking"));
    m_explain->setObjectName(u"explain"_s);
    m_explain->setProperty("look", u"link"_s);
    m_explain->setAccessibleName(tr("Explain the score of the selected initiative"));
    m_explain->setToolTip(tr("Take the score of the selected initiative apart (Ctrl+E)"));
    addHeaderWidget(m_explain);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(m_model->sectionOf(Column::Name), QHeaderView::Stretch);
    const QFontMetrics metrics(m_table->font());
    const int figure = metrics.horizontalAdvance(u"000"_s);
    m_table->setColumnWidth(m_model->sectionOf(Column::Moved), figure + 30);
    m_table->setColumnWidth(m_model->sectionOf(Column::Score), figure + 74);
    m_table->setColumnWidth(m_model->sectionOf(Column::Range), 2 * figure + 22);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_table, 1);
    connect(m_table, &LineTable::picked, this, &RankingCard::picked);
    connect(m_table, &LineTable::opened, this, &RankingCard::explainWanted);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RankingCard::showMenu);
    connect(m_explain, &QPushButton::clicked, this, [this] { emit explainWanted({}); });
    connect(&Theme::instance(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void RankingCard::setLines(std::vector<RankedLine> lines, bool isWhatIf, bool writable)
{
    m_writable = writable;
    m_isWhatIf = isWhatIf;
    const bool anyPinned =
        std::ranges::any_of(lines, [](const RankedLine &line) { return line.score.pinnedRank.has_value(); });
    const int figure = QFontMetrics(m_table->font()).horizontalAdvance(u"000"_s);
    m_table->setColumnWidth(m_model->sectionOf(Column::Rank), figure + (anyPinned ? 46 : 30));
    fitColumns();
    m_explain->setEnabled(!lines.empty());
    m_model->setLines(std::move(lines));
}

void RankingCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitColumns();
}

// Where there is little room, ranges give way, so that names can be read.
void RankingCard::fitColumns()
{
    const bool isNarrow = width() < QFontMetrics(m_table->font()).horizontalAdvance(u'0') * 52;
    m_table->setColumnHidden(m_model->sectionOf(Column::Moved), !m_isWhatIf);
    m_table->setColumnHidden(m_model->sectionOf(Column::Range), isNarrow);
}

void RankingCard::setPicked(const QList<InitiativeId> &ids, InitiativeId current)
{
    m_table->setPicked(ids, current);
}

void RankingCard::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void RankingCard::showMenu(const QPoint &at)
{
    const RankedLine *line = m_model->lineAt(m_table->indexAt(at).row());
    if (!line)
        return;
    const InitiativeId id = line->score.initiative;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rankingMenu"_s);
    connect(menu->addAction(tr("Explain")), &QAction::triggered, this,
            [this, id] { emit explainWanted(id); });
    connect(menu->addAction(tr("Assess")), &QAction::triggered, this, [this, id] { emit assessWanted(id); });
    menu->addSeparator();
    QAction *pin =
        menu->addAction(line->score.pinnedRank ? tr("Change the pinned rank…") : tr("Pin the rank…"));
    connect(pin, &QAction::triggered, this, [this, id] { emit pinWanted(id); });
    pin->setEnabled(m_writable);
    if (line->score.pinnedRank) {
        QAction *unpin = menu->addAction(tr("Unpin the rank"));
        connect(unpin, &QAction::triggered, this, [this, id] { emit unpinWanted(id); });
        unpin->setEnabled(m_writable);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [this] { m_table->copy(true); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace portolan
