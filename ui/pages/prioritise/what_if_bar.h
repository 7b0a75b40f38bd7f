// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"
#include "ui/widgets/banner.h"

namespace portolan {

// How many initiatives a what-if moves.
struct Moves {
    int ranks = 0;
    int quadrants = 0;
};
Moves movesBetween(const Ranking &before, const Ranking &after);

// Says that weights or lines are being tried out, and what can become of that.
class WhatIfBar : public Banner {
    Q_OBJECT

public:
    explicit WhatIfBar(QWidget *parent = nullptr);

    void setState(bool weights, bool lines, const Moves &, const QString &profile, bool isReadOnly,
                  bool canRank);

signals:
    void applyWanted();
    void saveWanted();
    void dropWanted();

private:
    QPushButton *m_apply;
    QPushButton *m_save;
};

} // namespace portolan
