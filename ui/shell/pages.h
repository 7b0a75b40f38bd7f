// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace portolan {

class MainWindow;
class Session;

// One page of the window as the rail, the menu and the palette know it.
struct PageEntry {
    QString id;
    QString group;
    QString title;
    QString icon;
    std::function<QWidget *(Session &, const Prompts &, MainWindow &)> build;
};

// All pages in the order of the rail. The only place that names them.
std::vector<PageEntry> allPages();
// The panel that shows the selected initiative beside any page.
QWidget *buildDetailsPanel(Session &, const Prompts &, MainWindow &);
// The thresholds of the diagnosis, to change them.
void openThresholds(Session &, const Prompts &, QWidget *window);

} // namespace portolan
