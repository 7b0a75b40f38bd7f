// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "ui/shell/command_palette.h"

class QAction;

namespace portolan {

struct PageEntry;

// What the palette lists: commands as actions, pages, and initiatives by name, code and summary.
QList<PaletteEntry> commandEntries(const QList<QAction *> &actions);
PaletteEntry pageEntry(const PageEntry &page, std::function<void()> show);
QList<PaletteEntry> initiativeEntries(const Portfolio &portfolio,
                                      const std::function<void(InitiativeId)> &show);

} // namespace portolan
