// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/grid_edits.h"
#include "ui/session/prompts.h"

#include <QModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace portolan {

class GridModel;
class GridTable;
class Performer;
class RatingCard;
class Session;
struct AskedText;

// All initiatives by all criteria for quick rating by keys, with the anchors of the current cell under it. A
// key rates every selected cell as one change; a pasted block is one change too.
class GridView : public QWidget {
    Q_OBJECT

public:
    GridView(Session &session, Performer &performer, const Prompts &prompts, QWidget *parent = nullptr);

    void setOrder(const std::vector<InitiativeId> &order);
    void refresh();
    void start(); // puts the focus into the table
    void reveal(InitiativeId, CriterionId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void showCurrent();
    void sizeColumns();
    void wire();
    void showCard();
    void followSelection();
    void onCurrent(const QModelIndex &current);
    std::vector<QModelIndex> chosen() const;
    bool rateChosen(std::optional<double> value, bool notApplicable);
    void onRated(std::optional<double> value);
    void onHalf();
    void onCardAnswered(const edits::Answer &);
    void advance();
    void paste();
    bool agrees(exchange::RatingScale scale) const;
    void copy() const;
    void say(const QString &sentence);

    Session &m_session;
    Performer &m_performer;
    Prompts m_prompts;
    GridModel *m_model;
    GridTable *m_table;
    QComboBox *m_direction;
    QLabel *m_message;
    QVBoxLayout *m_layout;
    RatingCard *m_card = nullptr;
    std::shared_ptr<AskedText> m_cardText;
    QPersistentModelIndex m_lastRated;
};

} // namespace portolan
