// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

namespace portolan {

// The line icon `:/portolan/icons/<name>.svg` in a colour of the current theme. Ask again after
// Theme::changed(). A button made checkable shows `checked` while it is.
QIcon icon(QStringView name, Token tint = Token::Muted, Token checked = Token::Accent);
QPixmap iconPixmap(QStringView name, Token tint, int size, double devicePixelRatio = 1.0);

} // namespace portolan
