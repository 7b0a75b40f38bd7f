// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace portolan {

// One line that is safe to paint and to write into XML: no line breaks, control characters, direction
// overrides or halves of surrogate pairs; cut to `longest` characters on a character border.
QString plainLine(const QString &text, qsizetype longest = 200);

// A font of the charts: the interface family by its real name (a picture is read elsewhere), sized in pixels
// so that it means the same on screen, in PDF and in SVG. `size` is at the usual desktop scale.
QFont chartFont(double size, QFont::Weight weight = QFont::Normal);

} // namespace portolan
