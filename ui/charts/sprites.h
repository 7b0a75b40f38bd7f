// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace portolan {

// One bubble as it is painted: a disc with a rim, or a ring when the size is unknown.
void paintBubble(QPainter &, QPointF center, double radius, Token color, bool hollow, const Palette &);

// Bubbles painted once per colour and radius (in half pixels), then copied: ten times as fast on a raster.
class Sprites {
public:
    void clear() { m_cache.clear(); }
    // Vectors where the device is no raster, so that PDF and SVG stay sharp.
    void paint(QPainter &, QPointF center, double radius, Token color, bool hollow, const Palette &);

private:
    QHash<quint64, QPixmap> m_cache;
};

} // namespace portolan
