// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prioritise/proposal.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace portolan {

// A bubble has been dragged: what that place would mean, what it would ask of the ratings, and whether the
// assessor at work can give them.
class MoveCard : public Card {
    Q_OBJECT

public:
    explicit MoveCard(QWidget *parent = nullptr);

    struct Contents {
        const Portfolio &portfolio;
        const Ranking &before; // without the other place
        const Ranking &after;
        ProposedPlace place;
        QString assessor; // empty: nobody has said who rates
        bool isReadOnly = false;
        tl::expected<OwnRatings, WhyNotOwn> own;
    };
    void setContents(const Contents &);

signals:
    void applyWanted();
    void assessWanted();
    void dropWanted();

private:
    void showMeaning(const Contents &);
    void showOwn(const Contents &);

    QLabel *m_name;
    QLabel *m_meaning;
    QLabel *m_needs;
    QLabel *m_own;
    QPushButton *m_apply;
};

} // namespace portolan
