// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QString>

namespace portolan {

// The one style sheet of the application, with the colours of `palette` filled in. Widgets opt in to a
// variant through the dynamic properties "look" (buttons: "accent", "quiet", "link"; frames: "card", "rail",
// "bar") and "tone" (labels: "muted", "accent", "bad").
QString styleSheet(const Palette &palette);

} // namespace portolan
