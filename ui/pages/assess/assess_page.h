// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/assess_head.h"
#include "ui/pages/assess/performer.h"

#include <QWidget>

class QStackedWidget;

namespace portolan {

class AssessorQuestion;
class EmptyState;
class GridView;
class OneView;

// Rating: one initiative at a time, quickly or in detail, or the grid of all. Ratings go to the session's
// selected initiative under the session's assessor, on its as-of date.
class AssessPage : public QWidget {
    Q_OBJECT

public:
    AssessPage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setMode(AssessMode);
    AssessMode mode() const { return m_mode; }

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);
    void shownChanged(int shown, int all);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void buildEmptyStates();
    void wire();
    void wireSession();
    void refresh();
    void showState();
    void refreshOrder();
    void onChanged(const Change &);
    void showUndone(const Change &);
    void walk(int by);
    void start();

    Session &m_session;
    Performer m_performer;
    AssessMode m_mode = AssessMode::Quick;
    std::vector<InitiativeId> m_order; // frozen while walking, so that rating does not reshuffle it
    AssessHead *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_noInitiatives = nullptr;
    EmptyState *m_noCriteria = nullptr;
    EmptyState *m_noSelection = nullptr;
    AssessorQuestion *m_who;
    OneView *m_one;
    GridView *m_grid;
};

} // namespace portolan
