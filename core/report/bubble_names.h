// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slides/deck.h"

namespace portolan::report {

// Puts the name of each bubble on a side where it touches neither another name nor another bubble and stays
// within the plot; a name for which there is no such side is taken away. Those of high value and little
// difficulty choose first. `width` and `height` are those of the plot in points. Answers how many names were
// taken away.
int placeNames(slides::BubbleChart &chart, double width, double height);

} // namespace portolan::report
