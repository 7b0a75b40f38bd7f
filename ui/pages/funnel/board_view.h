// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;

namespace portolan {

class BoardColumn;
class Session;

// The stage board: a column per stage, a card per initiative. Cards move by dragging, Ctrl+Left and
// Ctrl+Right or the menu; at the end of a pilot it asks what was decided.
class BoardView : public QWidget {
    Q_OBJECT

public:
    BoardView(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    // Enters the stage today, asking first where a pilot ends.
    void move(const QList<InitiativeId> &ids, StageId to);
    using QWidget::move;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void refreshIfSeen();
    void refresh();
    void refreshColumns(const std::vector<Stage> &shown);
    BoardColumn *addColumn(StageId stage);
    void goTo(InitiativeId id);
    void stepFocus(const BoardColumn &from, int columns);
    void stepMove(const BoardColumn &from, int columns);
    void showMenu(const BoardColumn &column, const QPoint &at);
    void askDecision(const QList<InitiativeId> &ids, const QList<InitiativeId> &deciding, const Stage &to);
    void perform(const Change &change, const QList<InitiativeId> &ids, StageId to, QDate on);
    void askLimit(StageId stage);
    void setLimit(StageId stage, std::optional<int> limit);
    int placeOf(const BoardColumn &column) const;

    Session &m_session;
    Prompts m_prompts;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QHBoxLayout *m_row = nullptr;
    QList<BoardColumn *> m_columns;
    bool m_stale = true;
};

} // namespace portolan
