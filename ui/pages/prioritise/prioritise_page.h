// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_chart.h"
#include "ui/pages/prioritise/ranked_lines.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace portolan {

class ExplainPanel;
class RankingFilterBar;
class MatrixCard;
class MoveCard;
class PageHeader;
class RankingCard;
class Session;
class WeightsCard;
class WhatIf;
class WhatIfBar;

// Matrix and ranking side by side, linked; weights, lines and bubbles moved as a what-if; a score taken
// apart.
class PrioritisePage : public QWidget {
    Q_OBJECT

public:
    PrioritisePage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);
    ~PrioritisePage() override;

    // Recalls splitter, colour and filter, and keeps them from now on.
    void useSettings(QSettings &settings);

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);
    void shownChanged(int shown, int all);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void buildHeader();
    void buildColourMenu();
    void buildExportMenu();
    QWidget *buildRight();
    void wire();
    void wireWhatIf();
    void wireSession();

    void refresh();
    void refreshMatrix(std::vector<RankedLine> shown, const QList<std::pair<Token, QString>> &legend);
    void refreshWhatIf();
    void refreshMove();
    void refreshExplain();
    void refreshColourMenu();
    void refreshFilterButton();
    QHash<InitiativeId, QPointF> ghosts() const;
    void compareWith(BaselineId);
    void refreshBaseline();
    void tellMoves() const;
    void forgetBaseline();

    void pick(const QList<InitiativeId> &ids, InitiativeId current);
    void onSelected(InitiativeId);
    void explainThis(InitiativeId);
    void closeExplain();
    void colourBy(ColourBy);
    void setFilterShown(bool shown);

    bool perform(const Change &);
    void applyDraft();
    void saveDraft();
    void applyMove();
    void setPin(InitiativeId, std::optional<int> rank, const QString &reason);

    void exportMatrix(const QString &ending);
    void exportRanking();
    QString askPath(const QString &title, const QString &filter, const QString &ending);

    Session &m_session;
    Prompts m_prompts;
    WhatIf *m_whatIf;
    ColourBy m_colourBy = ColourBy::Quadrant;
    QList<InitiativeId> m_picked;
    BaselineId m_baseline; // arrows come from there; none: there are none
    std::optional<Portfolio> m_then; // as it was
    std::optional<Ranking> m_rankingThen; // by the present profile
    bool m_isExplaining = false;
    QSettings *m_settings = nullptr;

    PageHeader *m_header;
    QToolButton *m_colour;
    QToolButton *m_filterButton;
    QToolButton *m_export;
    RankingFilterBar *m_filter;
    WhatIfBar *m_bar;
    QSplitter *m_splitter;
    MatrixCard *m_matrix;
    QStackedWidget *m_upper;
    RankingCard *m_ranking;
    ExplainPanel *m_explain;
    WeightsCard *m_weights;
    MoveCard *m_move;
};

} // namespace portolan
