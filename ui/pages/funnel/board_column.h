// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnel/board_model.h"

#include <QListView>

class QLabel;
class QMenu;
class QToolButton;

namespace portolan {

// The list of a column, with the keys of the board.
class BoardList : public QListView {
    Q_OBJECT

public:
    explicit BoardList(QWidget *parent = nullptr);
    QList<InitiativeId> selectedInitiatives() const;

signals:
    void moveStepped(int columns); // Ctrl+Left and Ctrl+Right
    void focusStepped(int columns); // Left and Right
    void chosen(portolan::InitiativeId id); // Enter or a click
    void menuRequested(const QPoint &at); // global

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QPoint menuPlace() const;
};

// One stage of the board: its name, how many are in it against the limit, and its cards. A column without a
// stage holds those that have entered none.
class BoardColumn : public QWidget {
    Q_OBJECT

public:
    explicit BoardColumn(StageId stage, QWidget *parent = nullptr);

    StageId stage() const { return m_stage; }
    BoardModel &model() const { return *m_model; }
    BoardList &list() const { return *m_list; }
    // `count`: how many are in the stage; the cards may be fewer when a filter is set.
    void show(const QString &name, const QList<BoardCard> &cards, int count, std::optional<int> limit,
              bool writable);
    using QWidget::show;

signals:
    void limitRequested(portolan::StageId stage);
    void limitRemoved(portolan::StageId stage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void refreshIcon();

    StageId m_stage;
    BoardModel *m_model;
    BoardList *m_list;
    QLabel *m_name;
    QLabel *m_count;
    QToolButton *m_menuButton;
    QAction *m_removeLimit = nullptr;
};

} // namespace portolan
