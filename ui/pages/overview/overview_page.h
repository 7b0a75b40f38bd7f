// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace portolan {

class Card;
class EmptyState;
class FigureRow;
class WorkCard;
class MatrixChart;
class Session;

// What to fund, what to fix and what to stop: five figures, the matrix, what needs attention and what to do
// next, each one click away from where it is done.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    OverviewPage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);
    void shownChanged(int shown, int all);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *buildContent();
    Card *buildMatrix();
    void wire();
    void arrange();
    void refresh();
    void refreshFindings();
    void refreshMatrix();

    Session &m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FigureRow *m_figures;
    MatrixChart *m_matrix;
    EmptyState *m_unrated;
    QStackedWidget *m_matrixStack;
    WorkCard *m_attention;
    WorkCard *m_moves;
    QBoxLayout *m_lower = nullptr;
};

} // namespace portolan
