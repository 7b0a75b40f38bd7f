// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/asked.h"
#include "ui/pages/assess/rating_card.h"

#include <QSet>
#include <QWidget>

#include <map>

class QBoxLayout;
class QScrollArea;

namespace portolan {

class CardsColumn;
class CriteriaList;
class Performer;
class ScorePanel;
class Session;
struct Explanation;
struct Viewpoint;

// One initiative: the criteria, the questions of one (or all criteria, rated directly), and what comes of it.
// Shows the session's selected initiative as its assessor sees it; both must be there.
class OneView : public QWidget {
    Q_OBJECT

public:
    OneView(Session &session, Performer &performer, QWidget *parent = nullptr);

    void setDetailed(bool detailed);
    bool isDetailed() const { return m_detailed; }
    void refresh(); // numbers and answers; questions too where they have changed
    void start(); // puts the focus on the first question without an answer
    void reveal(const Asked &); // shows that question, in detail or not as it needs, with the focus on it

signals:
    void finished(); // the last question is done
    void detailedChanged(bool detailed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using DraftKey = std::tuple<InitiativeId, QString, Asked>;

    void placePanels();
    void showQuestions();
    std::vector<AskedText> askedNow() const;
    CardState stateOf(const Asked &, const Explanation *own) const;
    Viewpoint viewpoint() const;
    void onAnswered(const edits::Answer &);
    void onDrafted(const edits::Answer &);
    void onPassed(int by);
    void choose(CriterionId, bool enter);
    DraftKey keyOf(const Asked &) const;

    Session &m_session;
    Performer &m_performer;
    bool m_detailed = false;
    bool m_narrow = false;
    CriterionId m_criterion;
    std::map<DraftKey, edits::Answer> m_drafts;
    QSet<std::pair<qint64, QString>> m_revealed; // initiative and assessor who asked for the others
    CriteriaList *m_criteria;
    CardsColumn *m_cards;
    ScorePanel *m_panel;
    QScrollArea *m_left;
    QScrollArea *m_right;
};

} // namespace portolan
