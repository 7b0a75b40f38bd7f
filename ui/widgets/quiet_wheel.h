// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace portolan {

// Boxes below `parent` turn by the wheel only while they have the focus, so that scrolling past them changes
// nothing.
void quietWheel(QWidget *parent);

} // namespace portolan
