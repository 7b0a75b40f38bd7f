// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/rating_card.h"

#include <QScrollArea>

#include <functional>

namespace portolan {

// The cards of the questions asked now, under each other; the focused one is always in view.
class CardsColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit CardsColumn(QWidget *parent = nullptr);

    // Keeps the cards (and the focus) when the questions are the same.
    void setAsked(const std::vector<AskedText> &texts);
    void setIntroduction(const QString &sentence); // above the cards; empty: none
    void refresh(const std::function<CardState(const Asked &)> &stateOf);
    bool focusOn(const Asked &); // false when it is not among them
    // The first without an answer, else the first.
    void focusFirstOpen();
    bool isEmpty() const { return m_cards.empty(); }
    Asked first() const;
    Asked last() const;

signals:
    void answered(const portolan::edits::Answer &answer);
    void drafted(const portolan::edits::Answer &answer);
    void passed(int by); // beyond the last (1) or before the first (-1)
    void focused(const portolan::Asked &asked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const AskedText &text);
    void ensureFocusedVisible();
    void step(RatingCard *from, int by);
    void onAnswered(RatingCard *card, const edits::Answer &answer, bool moveOn);
    bool filterKey(RatingCard *card, int key);
    bool addHalfPoint(RatingCard *card);
    RatingCard *cardOf(const Asked &) const;

    std::vector<AskedText> m_texts;
    std::vector<RatingCard *> m_cards;
    QLabel *m_introduction;
    std::optional<edits::Answer> m_lastRated; // by a digit that moved on; a "." means this one
    bool m_afterPoint = false; // "4." has been typed, the 5 of "4.5" may follow
};

} // namespace portolan
