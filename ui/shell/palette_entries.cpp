// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entries.h"

#include "ui/shell/pages.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace portolan {

QList<PaletteEntry> commandEntries(const QList<QAction *> &actions)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        entries << PaletteEntry{action->text().remove(u'&').remove(u'…'),
                                action->shortcut().toString(QKeySequence::NativeText),
                                {},
                                icon(u"chevron-right"),
                                0,
                                [action] { action->trigger(); }};
    }
    return entries;
}

PaletteEntry pageEntry(const PageEntry &page, std::function<void()> show)
{
    return {page.title, {}, page.id, icon(page.icon), 30, std::move(show)};
}

QList<PaletteEntry> initiativeEntries(const Portfolio &portfolio,
                                      const std::function<void(InitiativeId)> &show)
{
    QList<PaletteEntry> entries;
    entries.reserve(portfolio.initiatives().size());
    const QIcon mark = icon(u"file");
    for (const Initiative &initiative : portfolio.initiatives()) {
        entries << PaletteEntry{initiative.name.left(200).simplified(),
                                initiative.code,
                                initiative.problem + u' ' + initiative.benefit,
                                mark,
                                10,
                                [show, id = initiative.id] { show(id); }};
    }
    return entries;
}

} // namespace portolan
