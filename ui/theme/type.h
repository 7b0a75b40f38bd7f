// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace portolan {

// PageTitle 21 px semibold, CardFigure 24 px semibold, CardTitle 13 px semibold, Body 13 px, Small 11.5 px,
// Caption 11 px semibold and spaced for group headings.
enum class TextRole { PageTitle, CardFigure, CardTitle, Body, Small, Caption };

// Inter where installed, else the system's interface font. Sizes scale with the desktop's font size.
QFont font(TextRole role);
// The size in px of that role at the desktop's scale.
double pixelSize(TextRole role);

} // namespace portolan
