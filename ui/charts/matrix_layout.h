// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/label_texts.h"
#include "ui/charts/matrix_picture.h"

namespace portolan {

// Divides `area` into title, chart and footer (picture.title, .footer); says what is left for the chart.
QRectF divideArea(MatrixPicture &, const QRectF &area);
// Places bubbles, corner titles and labels on picture.map.
void layOut(MatrixPicture &, LabelTexts &);

// The line below the plot, wrapped to its width: what size, halo and colour mean, and how many labels found a
// place.
struct FooterItem {
    enum class Mark { None, Disc, Ring, Halo };
    Mark mark = Mark::None;
    Token color = Token::Muted;
    QString text;
    QPointF at; // of the mark's left edge, at the baseline's middle
};
std::vector<FooterItem> footerItems(const MatrixPicture &);
QFont footerFont(const MatrixPicture &);
QFont cornerNameFont(const MatrixPicture &);

} // namespace portolan
