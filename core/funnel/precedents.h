// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <vector>

namespace portolan {

// A stopped initiative that resembles a new one: why it was stopped, and what the next one should know.
struct Precedent {
    InitiativeId initiative;
    double similarity = 0; // 0..1
    QString reason; // of its latest decision to stop, else the note of its entry
    QString lesson;
};
// Of the initiatives that are stopped or retired at the as-of date those that resemble `name` and `summary`
// at least that much, the most alike first, at most `count`. `except`: the initiative that asks.
std::vector<Precedent> precedents(const Portfolio &, const QString &name, const QString &summary, QDate asOf,
                                  InitiativeId except = {}, double atLeast = 0.3, size_t count = 5);

} // namespace portolan
