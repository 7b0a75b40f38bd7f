// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_layout.h"

#include "core/wording/wording.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

static constexpr double footerMark = 14; // px a mark and its gap take
static constexpr double footerGap = 12; // between items

QFont footerFont(const MatrixPicture &picture)
{
    return chartFont(picture.compact ? 10 : 11);
}

static QString labelCount(const MatrixPicture &picture)
{
    const int all = picture.labelsShown + picture.labelsHidden;
    if (picture.labelsHidden == 0)
        return {};
    const QLocale locale;
    const QString shown = locale.toString(picture.labelsShown);
    if (picture.exporting || picture.compact)
        return MatrixChart::tr("%1 of %n label(s) shown", nullptr, all).arg(shown);
    if (picture.labelsHidden == picture.stacked)
        return MatrixChart::tr("%1 of %n label(s) shown; point at a stack for the rest", nullptr, all)
            .arg(shown);
    return MatrixChart::tr("%1 of %n label(s) shown; zoom in for the rest", nullptr, all).arg(shown);
}

static std::vector<FooterItem> itemsWithoutPlace(const MatrixPicture &picture)
{
    using Mark = FooterItem::Mark;
    std::vector<FooterItem> items;
    for (const auto &[color, name] : picture.frame.legend)
        items.push_back({Mark::Disc, color, plainLine(name, 40), {}});
    const QString count = labelCount(picture);
    if (!picture.compact && !picture.frame.sizeMeaning.isEmpty()) {
        items.push_back({Mark::Disc, Token::Muted, plainLine(picture.frame.sizeMeaning, 60), {}});
        const bool unknown = std::any_of(picture.bubbles.bubbles.begin(), picture.bubbles.bubbles.end(),
                                         [](const Bubble &bubble) { return bubble.hollow; });
        if (unknown)
            items.push_back({Mark::Ring, Token::Muted, MatrixChart::tr("size unknown"), {}});
    }
    const bool haloSeen = picture.frame.halos && (picture.showsAllHalos() || !picture.exporting);
    if (!picture.compact && haloSeen && !picture.points.empty()) {
        items.push_back(
            {Mark::Halo,
             Token::Muted,
             picture.showsAllHalos()
                 ? MatrixChart::tr("halo: range of assessors and confidence")
                 : MatrixChart::tr("halo, of selected bubbles: range of assessors and confidence"),
             {}});
    }
    if (!count.isEmpty())
        items.push_back({Mark::None, Token::Muted, count, {}});
    return items;
}

std::vector<FooterItem> footerItems(const MatrixPicture &picture)
{
    const QFontMetricsF metrics(footerFont(picture));
    const double line = std::ceil(metrics.height()) + 2;
    std::vector<FooterItem> items = itemsWithoutPlace(picture);
    QPointF at(picture.footer.left(), picture.footer.top() + line / 2);
    for (FooterItem &item : items) {
        const double mark = item.mark == FooterItem::Mark::None ? 0 : footerMark;
        item.text = metrics.elidedText(item.text, Qt::ElideRight, picture.footer.width() - mark);
        const double width = mark + metrics.horizontalAdvance(item.text);
        if (at.x() > picture.footer.left() && at.x() + width > picture.footer.right() + 1)
            at = {picture.footer.left(), at.y() + line};
        item.at = at;
        at.rx() += width + footerGap;
    }
    return items;
}

// Lines the footer takes at most, so that the plot does not jump when the number of labels changes.
static int footerLines(const MatrixPicture &picture)
{
    MatrixPicture fullest;
    fullest.frame = picture.frame;
    fullest.compact = picture.compact;
    fullest.exporting = picture.exporting;
    fullest.footer = picture.footer;
    fullest.labelsShown = 88888;
    fullest.labelsHidden = 88888;
    fullest.points.resize(picture.points.empty() ? 0 : 1);
    fullest.bubbles.bubbles.resize(std::min(picture.points.size(), size_t(MatrixPicture::mostHalos) + 1));
    for (Bubble &bubble : fullest.bubbles.bubbles)
        bubble.hollow = true;
    const std::vector<FooterItem> items = footerItems(fullest);
    const double line = std::ceil(QFontMetricsF(footerFont(picture)).height()) + 2;
    return 1 + int(std::lround((items.back().at.y() - items.front().at.y()) / line));
}

QRectF divideArea(MatrixPicture &picture, const QRectF &area)
{
    const double letter = footerFont(picture).pixelSize();
    const double side = letter * 0.8;
    const bool titled = picture.exporting && !picture.frame.title.isEmpty();
    picture.title = QRectF(area.left() + side, area.top() + side, area.width() - 2 * side,
                           titled ? std::ceil(letter * 2.2) : 0.0);
    picture.footer = QRectF(area.left() + side, area.top(), area.width() - 2 * side, 0);
    const double line = std::ceil(QFontMetricsF(footerFont(picture)).height()) + 2;
    const double below = footerLines(picture) * line + 4;
    picture.footer.setRect(picture.footer.left(), area.bottom() - below, picture.footer.width(), below);
    return {QPointF(area.left(), picture.title.bottom()),
            QPointF(area.right() - letter, picture.footer.top() - 4)};
}

static QRectF quadrantRect(Quadrant quadrant, const MatrixPicture &picture)
{
    const QRectF plot = picture.map.plot;
    const double x = std::clamp(picture.map.x(picture.frame.difficultyThreshold), plot.left(), plot.right());
    const double y = std::clamp(picture.map.y(picture.frame.valueThreshold), plot.top(), plot.bottom());
    const bool hard = quadrant == Quadrant::StrategicBet || quadrant == Quadrant::Reconsider;
    const bool high = quadrant == Quadrant::QuickWin || quadrant == Quadrant::StrategicBet;
    return {QPointF(hard ? x : plot.left(), high ? plot.top() : y),
            QPointF(hard ? plot.right() : x, high ? y : plot.bottom())};
}

// The corner of the ground where the title hides the fewest bubbles; the top left one if it is as good as
// any.
static void settle(CornerTitle &title, const QRectF &ground, double inset, const MatrixPicture &picture)
{
    const QSizeF size = title.rect.size();
    const double left = ground.left() + inset;
    const double right = ground.right() - inset - size.width();
    const double top = ground.top() + inset * 0.7;
    const double bottom = ground.bottom() - inset * 0.7 - size.height();
    size_t fewest = std::numeric_limits<size_t>::max();
    for (const QPointF corner :
         {QPointF(left, top), QPointF(right, top), QPointF(left, bottom), QPointF(right, bottom)}) {
        const QRectF rect(corner, size);
        const auto hidden = size_t(std::count_if(
            picture.bubbles.bubbles.begin(), picture.bubbles.bubbles.end(), [&](const Bubble &bubble) {
                const double reach = bubble.radius + 2;
                return rect.adjusted(-reach, -reach, reach, reach).contains(bubble.center);
            }));
        if (hidden >= fewest)
            continue;
        fewest = hidden;
        title.rect = rect;
        title.overBubbles = hidden > 0;
    }
}

static CornerTitle cornerTitle(Quadrant quadrant, const MatrixPicture &picture)
{
    const QFontMetricsF names(cornerNameFont(picture));
    const QFontMetricsF advices(footerFont(picture));
    const double inset = picture.compact ? 8 : 12;
    const QRectF ground = quadrantRect(quadrant, picture);
    const double room = ground.width() - 2 * inset;
    CornerTitle title;
    title.quadrant = quadrant;
    const double nameHeight = std::ceil(names.height());
    if (room < names.averageCharWidth() * 4 || ground.height() < nameHeight + inset)
        return title;
    title.name = names.elidedText(pluralLabel(quadrant), Qt::ElideRight, room);
    double width = names.horizontalAdvance(title.name);
    double height = nameHeight;
    if (ground.height() >= 2 * nameHeight + inset && advices.horizontalAdvance(advice(quadrant)) <= room) {
        title.advice = advice(quadrant);
        width = std::max(width, advices.horizontalAdvance(title.advice));
        height += std::ceil(advices.height());
    }
    title.rect.setSize({std::ceil(width) + 2, height});
    settle(title, ground, inset, picture);
    return title;
}

QFont cornerNameFont(const MatrixPicture &picture)
{
    return chartFont(picture.compact ? 11 : 13, QFont::DemiBold);
}

// Those selected first, then in the order of the points.
static std::vector<quint32> labelOrder(const MatrixPicture &picture)
{
    std::vector<quint32> order;
    order.reserve(picture.bubbles.bubbles.size());
    for (const bool selected : {true, false}) {
        for (quint32 i = 0; i < picture.bubbles.bubbles.size(); ++i) {
            if (picture.bubbles.bubbles[i].selected == selected)
                order.push_back(i);
        }
    }
    return order;
}

static LabelObstacles obstacles(const MatrixPicture &picture, double height)
{
    LabelObstacles keepClear;
    keepClear.area = picture.map.plot;
    keepClear.height = height;
    for (const CornerTitle &corner : picture.corners) {
        if (!corner.name.isEmpty())
            keepClear.rects.push_back(corner.rect.adjusted(-3, -2, 3, 2));
    }
    for (const Bubble &bubble : picture.bubbles.bubbles) {
        const double ring = bubble.selected ? 5 : 0;
        keepClear.discs.push_back({bubble.center, bubble.radius + ring});
    }
    for (const QPointF ghost : picture.ghosts) {
        if (picture.map.shows(ghost.x(), ghost.y()))
            keepClear.discs.push_back({picture.map.toPixel(ghost.x(), ghost.y()), 8});
    }
    keepClear.verticalLine = picture.map.x(picture.frame.difficultyThreshold);
    keepClear.horizontalLine = picture.map.y(picture.frame.valueThreshold);
    return keepClear;
}

static void layOutLabels(MatrixPicture &picture, LabelTexts &texts)
{
    const std::vector<quint32> order = labelOrder(picture);
    std::vector<LabelWish> wishes;
    wishes.reserve(order.size());
    for (const quint32 place : order) {
        const Bubble &bubble = picture.bubbles.bubbles[place];
        wishes.push_back({bubble.center, bubble.radius + (bubble.selected ? 5 : 0), bubble.selected});
    }
    const auto width = [&](size_t wish) {
        return texts.of(picture, picture.bubbles.bubbles[order[wish]]).width;
    };
    const size_t most = picture.compact ? 20 : wishes.size();
    picture.labels = placeLabels(wishes, obstacles(picture, texts.height()), width, most);
    picture.labelsShown = 0;
    for (PlacedLabel &label : picture.labels) {
        label.wish = order[label.wish];
        picture.labelsShown += picture.bubbles.bubbles[label.wish].isStack() ? 0 : 1;
    }
    picture.labelsHidden = int(picture.bubbles.members.size()) - picture.labelsShown;
}

void layOut(MatrixPicture &picture, LabelTexts &texts)
{
    const BubbleSizes sizes = bubbleSizes(picture.points.size(), picture.map, picture.compact,
                                          !picture.frame.sizeMeaning.isEmpty());
    picture.bubbles = layOutBubbles(picture.points, picture.frame, picture.map, sizes);
    picture.stacked = 0;
    for (const Bubble &bubble : picture.bubbles.bubbles)
        picture.stacked += bubble.isStack() ? int(bubble.memberCount) : 0;
    for (const InitiativeId id : picture.selected) {
        const auto place = picture.placeOf.constFind(id);
        const int bubble = place == picture.placeOf.cend() ? -1 : picture.bubbles.bubbleOf[*place];
        if (bubble >= 0)
            picture.bubbles.bubbles[size_t(bubble)].selected = true;
    }
    for (size_t i = 0; i < picture.corners.size(); ++i)
        picture.corners[i] = cornerTitle(Quadrant(i), picture);
    layOutLabels(picture, texts);
}

} // namespace portolan
