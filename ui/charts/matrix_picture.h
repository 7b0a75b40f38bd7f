// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bubble_layout.h"
#include "ui/charts/label_placement.h"

#include <QSet>

#include <array>

namespace portolan {

// The name and advice in the corner of a quadrant; empty where there is no room.
struct CornerTitle {
    Quadrant quadrant = Quadrant::QuickWin;
    QString name;
    QString advice;
    QRectF rect;
    bool overBubbles = false; // there was no free corner
};

// Everything the matrix shows, as values: what was given, and where it came to lie.
struct MatrixPicture {
    // Given.
    std::vector<MatrixPoint> points; // finite, in order of importance
    QHash<InitiativeId, size_t> placeOf;
    MatrixFrame frame;
    QHash<InitiativeId, QPointF> ghosts;
    QSet<InitiativeId> selected;
    const Palette *palette = &Palette::light();
    bool compact = false;
    bool exporting = false;

    // What the pointer and the keyboard are at.
    InitiativeId current;
    InitiativeId hovered;
    bool focusVisible = false;
    struct Drag {
        InitiativeId id;
        QPointF pixel;
    };
    std::optional<Drag> drag;
    QRectF rubberBand; // px, empty: none

    // Laid out.
    MatrixMap map;
    BubbleLayout bubbles;
    std::vector<PlacedLabel> labels; // wish: index into bubbles
    std::array<CornerTitle, 4> corners;
    QRectF footer;
    QRectF title;
    int labelsShown = 0;
    int labelsHidden = 0;
    int stacked = 0; // initiatives that are in stacks

    const Bubble *bubbleOf(InitiativeId id) const
    {
        const auto place = placeOf.constFind(id);
        const int bubble = place == placeOf.cend() ? -1 : bubbles.bubbleOf[*place];
        return bubble < 0 ? nullptr : &bubbles.bubbles[size_t(bubble)];
    }
    const MatrixPoint &firstOf(const Bubble &bubble) const
    {
        return points[bubbles.members[bubble.firstMember]];
    }
    // Halos of all are soup when there are many: then only of those one looks at.
    static constexpr size_t mostHalos = 80;
    bool showsAllHalos() const { return bubbles.bubbles.size() <= mostHalos; }
};

QColor groundOf(Quadrant, const Palette &);
QColor colorOf(Quadrant, const Palette &);

} // namespace portolan
