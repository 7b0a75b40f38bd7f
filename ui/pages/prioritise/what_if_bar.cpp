// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/what_if_bar.h"

#include <QFontMetrics>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

Moves movesBetween(const Ranking &before, const Ranking &after)
{
    Moves moves;
    for (const InitiativeScore &now : after.rows) {
        const InitiativeScore *old = before.find(now.initiative);
        moves.ranks += int(old && old->rank != now.rank);
        moves.quadrants += int(old && old->quadrant != now.quadrant);
    }
    return moves;
}

WhatIfBar::WhatIfBar(QWidget *parent)
    : Banner(Kind::Information, {}, parent)
    , m_apply(addAction({}))
    , m_save(addAction(tr("Save as a new profile…")))
{
    setObjectName(u"whatIfBar"_s);
    setClosable(false);
    QPushButton *drop = addAction(tr("Drop"));
    m_apply->setObjectName(u"applyWhatIf"_s);
    m_save->setObjectName(u"saveWhatIf"_s);
    drop->setObjectName(u"dropWhatIf"_s);
    drop->setAccessibleName(tr("Drop the what-if"));
    connect(m_apply, &QPushButton::clicked, this, &WhatIfBar::applyWanted);
    connect(m_save, &QPushButton::clicked, this, &WhatIfBar::saveWanted);
    connect(drop, &QPushButton::clicked, this, &WhatIfBar::dropWanted);
}

void WhatIfBar::setState(bool weights, bool lines, const Moves &moves, const QString &profile,
                         bool isReadOnly, bool canRank)
{
    const QString what = weights && lines ? tr("What-if: weights and lines changed.")
        : weights                         ? tr("What-if: weights changed.")
                                          : tr("What-if: lines changed.");
    const QString ranks = tr("%n initiative(s) change rank.", nullptr, moves.ranks);
    const QString quadrants = tr("%n initiative(s) change quadrant.", nullptr, moves.quadrants);
    setSentence(canRank ? u"%1 %2 %3"_s.arg(what, ranks, quadrants)
                        : tr("What-if: all weights are 0, so nothing can be ranked."));
    const QString shown = fontMetrics().elidedText(profile, Qt::ElideRight, 160).replace(u'&', u"&&"_s);
    m_apply->setText(tr("Apply to %1").arg(shown));
    m_apply->setToolTip(isReadOnly ? tr("The file is open for reading only") : QString());
    for (QPushButton *button : {m_apply, m_save})
        button->setEnabled(!isReadOnly && canRank);
}

} // namespace portolan
