// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnel/funnel_texts.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace portolan {

class CausesCard;
class EmptyState;
class FunnelChartCards;
class FunnelFigures;
class FunnelList;
class SegmentBar;
class Session;

// The numbers of the funnel over a segment that can be chosen, beside those of another where wanted.
class FunnelView : public QWidget {
    Q_OBJECT

public:
    FunnelView(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setComparing(bool comparing);
    void exportTable(); // asks where to; CSV

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);
    void shownChanged(int shown, int all);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildStages();
    void wire();
    void renew(); // the choices, then the numbers
    void refresh();
    void fillTable();
    void offerStates();
    // By the other segment, of the portfolio or of the baseline that is chosen; nullopt when that cannot be
    // read.
    std::optional<FunnelNumbers> otherNumbers();
    QString originText() const;
    QStringList comparedTexts(const FunnelNumbers &other) const;
    void list(const QString &title, const QList<InitiativeId> &ids);
    void listFigure(int figure);
    void askTarget();

    Session &m_session;
    Prompts m_prompts;
    FunnelNumbers m_numbers;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SegmentBar *m_filter;
    SegmentBar *m_other;
    QComboBox *m_state; // the portfolio or a baseline
    std::pair<Baseline, Portfolio> m_thawed; // the baseline read last
    QWidget *m_otherRow = nullptr;
    FunnelFigures *m_figures;
    QPushButton *m_target;
    FunnelChartCards *m_charts;
    CausesCard *m_causes;
    QTableWidget *m_table;
    QLabel *m_leftOut;
    FunnelList *m_list;
    bool m_comparing = false;
};

} // namespace portolan
