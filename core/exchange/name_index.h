// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/initiative.h"

#include <QHash>

#include <vector>

namespace portolan::exchange {

// Names by how alike they are written: the Dice coefficient (Dice 1945) of their groups of three letters,
// each word with a blank at both ends. A slip of the pen, another order of the words or a year behind the
// name matter little.
class NameIndex {
public:
    struct Match {
        InitiativeId initiative;
        double similarity = 0; // 0..1; 1: the same words
    };

    void add(InitiativeId, const QString &name);
    // Names at least that alike, the most alike first.
    QList<Match> like(const QString &name, double atLeast) const;

private:
    std::vector<InitiativeId> m_ids;
    std::vector<qsizetype> m_sizes; // groups of each name
    QHash<quint64, std::vector<quint32>> m_names; // by group
};

} // namespace portolan::exchange
