// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

class QWidget;

namespace portolan {

// The prompts of the real window: the desktop's file dialogs and message boxes over `window`. showNote is
// left to the window.
Prompts dialogPrompts(QWidget *window);
// A sheet with text that can be selected and copied; does not block.
void showText(QWidget *window, const QString &title, const QString &text);

} // namespace portolan
