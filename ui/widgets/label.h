// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QLabel>

namespace portolan {

enum class Tone { Normal, Muted, Accent, Bad };

// A label of plain text (what people typed is never read as markup) in a role of the type scale.
QLabel *textLabel(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
                  QWidget *parent = nullptr);
void setTone(QLabel *label, Tone tone);

} // namespace portolan
