// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prioritise/ranked_lines.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace portolan {

class LineTable;
class LineTableModel;

// The ranking, with what one can do to a row of it.
class RankingCard : public Card {
    Q_OBJECT

public:
    explicit RankingCard(QWidget *parent = nullptr);

    void setLines(std::vector<RankedLine> lines, bool isWhatIf, bool writable);
    void setPicked(const QList<InitiativeId> &ids, InitiativeId current);
    void focusTable();
    LineTable &table() const { return *m_table; }
    const LineTableModel &model() const { return *m_model; }

signals:
    void picked(const QList<portolan::InitiativeId> &ids, portolan::InitiativeId current);
    void explainWanted(portolan::InitiativeId id); // none: the picked one
    void pinWanted(portolan::InitiativeId id);
    void unpinWanted(portolan::InitiativeId id);
    void assessWanted(portolan::InitiativeId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void showMenu(const QPoint &at);

    LineTableModel *m_model;
    LineTable *m_table;
    QPushButton *m_explain;
    bool m_isWhatIf = false;
    bool m_writable = true;
};

} // namespace portolan
