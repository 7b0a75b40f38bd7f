// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_samples.h"
#include "ui/charts/matrix_view.h"
#include "ui/charts/occupancy.h"
#include "ui/charts/plain_text.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace portolan;

using Points = std::vector<MatrixPoint>;
Q_DECLARE_METATYPE(Points)

class MatrixLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void labelsKeepApart_data();
    void labelsKeepApart();
    void moreLabelsAppearOnZoom();
    void selectedOnesHaveTheFirstChoice();
    void compactShowsFewerLabelsAndSaysSo();
    void aNameIsOnePlainLine_data();
    void aNameIsOnePlainLine();
    void aRingStaysInItsQuadrant_data();
    void aRingStaysInItsQuadrant();
    void moreThanEightAreStacked();
    void areaIsInProportionToSize();
    void unknownSizeIsSmallestAndHollow();
    void axesAndBubblesAgree();
    void theSameGivesTheSame();
    void whatIsMarkedIsNotFree();
};

static const MatrixPicture &pictureOf(const MatrixChart &chart)
{
    return chart.findChild<MatrixView *>()->plot().picture();
}

static void checkLabels(const MatrixChart &chart)
{
    const MatrixPicture &picture = pictureOf(chart);
    const QList<QRectF> rects = chart.labelRects();
    const QRectF plot = picture.map.plot.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY(rects[i].width() > 2 && rects[i].height() > 2);
        QVERIFY2(plot.contains(rects[i]), qPrintable(u"label %1 leaves the plot"_s.arg(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!rects[i].intersects(rects[j]), qPrintable(u"labels %1 and %2"_s.arg(i).arg(j)));
        for (const CornerTitle &corner : picture.corners)
            QVERIFY(corner.name.isEmpty() || !corner.rect.intersects(rects[i]));
        for (const Bubble &bubble : picture.bubbles.bubbles) {
            const QPointF nearest(std::clamp(bubble.center.x(), rects[i].left(), rects[i].right()),
                                  std::clamp(bubble.center.y(), rects[i].top(), rects[i].bottom()));
            const QPointF gap = nearest - bubble.center;
            QVERIFY2(std::hypot(gap.x(), gap.y()) > bubble.radius - 2.1, "a label covers a bubble");
        }
    }
}

void MatrixLayoutTest::labelsKeepApart_data()
{
    QTest::addColumn<Points>("points");
    for (const int count : {1, 2, 7, 36, 120, 300, 500}) {
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("%d at random, seed %u", count, seed) << randomPoints(count, seed);
    }
    Points cluster;
    Points near;
    Points corners;
    for (int i = 0; i < 60; ++i) {
        cluster.push_back(pointAt(i + 1, 50, 50));
        near.push_back(pointAt(i + 1, 50 + 0.3 * (i % 8), 50 + 0.3 * (i / 8)));
        corners.push_back(pointAt(i + 1, i % 2 ? 100 : 0, i % 4 < 2 ? 100 : 0));
    }
    QTest::newRow("all in one place") << cluster;
    QTest::newRow("all but in one place") << near;
    QTest::newRow("in the corners") << corners;
    QTest::newRow("two corners") << Points{pointAt(1, 0, 0), pointAt(2, 100, 100)};
    Points strange;
    for (const QString &name : {QString(10'000, u'W'), u"مبادرة الذكاء الاصطناعي في سلسلة التوريد والمخازن"_s,
                                u"🚀🚀 Launch 👩‍👩‍👧‍👦 family"_s,
                                u"<h1 style='font-size:90px'>Big</h1><br><br>"_s, u"=cmd|' /C calc'!A0"_s,
                                u"line\nbreak\ttab\x01\x1b"_s, u"\u202Eesrever"_s, u"   "_s,
                                QString(3000, QChar(0x0301)), QString(QChar(0xD800)) + u"half"_s}) {
        const qint64 id = qint64(strange.size()) + 1;
        strange.push_back(pointAt(id, 10.0 * double(id) - 8, 10.0 * double(id) - 5, name));
    }
    QTest::newRow("strange names") << strange;
}

void MatrixLayoutTest::labelsKeepApart()
{
    QFETCH(Points, points);
    for (const QSize size : {QSize(900, 640), QSize(420, 330)}) {
        MatrixChart chart;
        MatrixFrame frame;
        frame.sizeMeaning = u"size: investment"_s;
        chart.setFrame(frame);
        chart.resize(size);
        chart.setPoints(points);
        QVERIFY(QTest::qWaitForWindowExposed((chart.show(), &chart)));
        checkLabels(chart);
        QCOMPARE(chart.labelCount() + chart.hiddenLabelCount(), int(points.size()));
        QVERIFY(points.size() > 2 || chart.labelCount() == int(points.size()));
        for (const double zoom : {2.0, 5.0}) {
            chart.zoomBy(zoom);
            checkLabels(chart);
        }
    }
}

void MatrixLayoutTest::moreLabelsAppearOnZoom()
{
    MatrixChart chart;
    chart.resize(800, 600);
    QSignalSpy placed(&chart, &MatrixChart::labelsPlaced);
    chart.setPoints(randomPoints(500, 3));
    chart.show();
    QCoreApplication::processEvents();
    const double before = double(chart.labelCount()) / 500;
    QVERIFY(chart.hiddenLabelCount() > 0);
    QVERIFY(!placed.isEmpty());
    chart.zoomBy(4);
    const double after = double(chart.labelCount()) / double(chart.labelCount() + chart.hiddenLabelCount());
    QVERIFY2(after > before + 0.2, qPrintable(u"%1 -> %2"_s.arg(before).arg(after)));
    QCOMPARE(placed.last(), (QVariantList{chart.labelCount(), chart.hiddenLabelCount()}));
    chart.resetZoom();
    QCOMPARE(double(chart.labelCount()) / 500, before);
}

void MatrixLayoutTest::selectedOnesHaveTheFirstChoice()
{
    MatrixChart chart;
    chart.resize(500, 400);
    chart.setPoints(randomPoints(400, 5));
    chart.show();
    QCoreApplication::processEvents();
    const auto isLabelled = [&](InitiativeId id) {
        const MatrixPicture &picture = pictureOf(chart);
        return std::any_of(picture.labels.begin(), picture.labels.end(), [&](const PlacedLabel &label) {
            return picture.firstOf(picture.bubbles.bubbles[label.wish]).id == id;
        });
    };
    int gained = 0;
    for (qint64 id = 400; id > 380; --id) {
        chart.setSelected({});
        const bool before = isLabelled({id});
        chart.setSelected({InitiativeId{id}});
        QVERIFY(!before || isLabelled({id}));
        gained += !before && isLabelled({id}) ? 1 : 0;
        checkLabels(chart);
    }
    QVERIFY(gained > 5);
}

void MatrixLayoutTest::compactShowsFewerLabelsAndSaysSo()
{
    MatrixChart chart;
    chart.setCompact(true);
    chart.resize(540, 420);
    chart.setPoints(randomPoints(36, 2));
    chart.show();
    QCoreApplication::processEvents();
    checkLabels(chart);
    QVERIFY(chart.labelCount() > 4);
    QVERIFY(chart.labelCount() <= 20);
    QCOMPARE(chart.labelCount() + chart.hiddenLabelCount(), 36);
    const QRectF before = pictureOf(chart).map.shown;
    chart.zoomBy(3);
    QCOMPARE(pictureOf(chart).map.shown, before);
}

void MatrixLayoutTest::aNameIsOnePlainLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Card fraud v3"_s << u"Card fraud v3"_s;
    QTest::newRow("markup stays text") << u"<b>x</b> & y"_s << u"<b>x</b> & y"_s;
    QTest::newRow("breaks and controls") << u"a\nb\t\x01 c\x7f"_s << u"a b c"_s;
    QTest::newRow("direction overrides") << u"\u202Eabc\u202C"_s << u"abc"_s;
    QTest::newRow("joined emoji stay whole") << u"👩‍👧 x"_s << u"👩‍👧 x"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) << u"a\uFFFD"_s;
    QTest::newRow("no character") << u"a\uFFFFb"_s << u"ab"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(200, u'x') + u"…"_s;
    QTest::newRow("no half emoji at the cut") << QString(199, u'x') + u"🚀🚀"_s << QString(199, u'x') + u"…"_s;
}

void MatrixLayoutTest::aNameIsOnePlainLine()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    QCOMPARE(plainLine(name), line);
}

void MatrixLayoutTest::aRingStaysInItsQuadrant_data()
{
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<double>("value");
    for (const double place : {0.0, 49.95, 50.0, 50.05, 99.9, 100.0}) {
        for (const double other : {0.0, 30.0, 49.99, 50.0, 100.0})
            QTest::addRow("%g, %g", place, other) << place << other;
    }
}

void MatrixLayoutTest::aRingStaysInItsQuadrant()
{
    QFETCH(double, difficulty);
    QFETCH(double, value);
    const MatrixMap map{QRectF(40, 10, 700, 600), QRectF(0, 0, 100, 100)};
    for (int count = 2; count <= BubbleLayout::largestRing; ++count) {
        Points points;
        for (int i = 0; i < count; ++i)
            points.push_back(pointAt(i + 1, difficulty, value));
        const BubbleLayout layout = layOutBubbles(points, {}, map, {});
        QCOMPARE(layout.bubbles.size(), size_t(count));
        for (size_t i = 0; i < layout.bubbles.size(); ++i) {
            const Bubble &bubble = layout.bubbles[i];
            QVERIFY(map.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(bubble.center));
            const QPointF place = map.toAxes(bubble.center);
            QCOMPARE(quadrantOf(place.y(), place.x(), 50, 50), quadrantOf(value, difficulty, 50, 50));
            QCOMPARE(bubble.home, map.toPixel(difficulty, value));
            for (size_t j = 0; j < i; ++j)
                QVERIFY((layout.bubbles[j].center - bubble.center).manhattanLength() > 4);
        }
    }
}

void MatrixLayoutTest::moreThanEightAreStacked()
{
    const MatrixMap map{QRectF(40, 10, 700, 600), QRectF(0, 0, 100, 100)};
    Points points{pointAt(99, 20, 20)};
    for (int i = 0; i < 9; ++i)
        points.push_back(pointAt(i + 1, 70, 70));
    points.push_back(pointAt(50, 30, 30));
    const BubbleLayout layout = layOutBubbles(points, {}, map, {});
    QCOMPARE(layout.bubbles.size(), size_t(3));
    QVERIFY(layout.bubbles[1].isStack());
    const auto members = layout.membersOf(layout.bubbles[1]);
    QCOMPARE(std::vector<quint32>(members.begin(), members.end()),
             (std::vector<quint32>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(layout.bubbles[1].center, map.toPixel(70, 70));
    QCOMPARE(layout.bubbleOf, (std::vector<int>{0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2}));
}

void MatrixLayoutTest::areaIsInProportionToSize()
{
    const MatrixMap map{QRectF(0, 0, 700, 600), QRectF(0, 0, 100, 100)};
    Points points{pointAt(1, 20, 20), pointAt(2, 60, 60), pointAt(3, 80, 80)};
    points[0].size = 100;
    points[1].size = 50;
    points[2].size = 0;
    const BubbleLayout layout = layOutBubbles(points, {}, map, {3, 12, true});
    QCOMPARE(layout.bubbles[0].radius, 12.0);
    const double share = std::pow(layout.bubbles[1].radius / layout.bubbles[0].radius, 2);
    QVERIFY(std::abs(share - 0.5) < 1e-9);
    QCOMPARE(layout.bubbles[2].radius, 3.0);
    QVERIFY(!layout.bubbles[2].hollow); // nothing is known to cost nothing
}

void MatrixLayoutTest::unknownSizeIsSmallestAndHollow()
{
    const MatrixMap map{QRectF(0, 0, 700, 600), QRectF(0, 0, 100, 100)};
    Points points{pointAt(1, 20, 20), pointAt(2, 60, 60), pointAt(3, 80, 80)};
    points[1].size.reset();
    points[2].size = std::nan("");
    for (const Bubble &bubble : layOutBubbles(points, {}, map, {3, 12, true}).bubbles) {
        const bool known = bubble.home == map.toPixel(20, 20);
        QCOMPARE(bubble.hollow, !known);
        QCOMPARE(bubble.radius, known ? 12.0 : 3.0);
    }
    for (const Bubble &bubble : layOutBubbles(points, {}, map, {3, 12, false}).bubbles)
        QVERIFY(!bubble.hollow); // size means nothing
}

// The labels on the axes are Qt Charts', the bubbles ours: both must speak of the same place.
void MatrixLayoutTest::axesAndBubblesAgree()
{
    MatrixChart chart;
    chart.resize(800, 600);
    chart.setPoints({pointAt(1, 25, 75), pointAt(2, 0, 0), pointAt(3, 100, 100)});
    chart.show();
    QCoreApplication::processEvents();
    const MatrixPlot &plot = chart.findChild<MatrixView *>()->plot();
    for (const double zoom : {1.0, 1.7, 3.0}) {
        chart.resetZoom();
        chart.zoomBy(zoom);
        for (const QPointF place : {QPointF(25, 75), QPointF(50, 50), QPointF(0, 0)}) {
            const QPointF theirs = const_cast<MatrixPlot &>(plot).mapToPosition(place);
            const QPointF ours = plot.picture().map.toPixel(place.x(), place.y());
            QVERIFY((theirs - ours).manhattanLength() < 1.5);
        }
    }
}

void MatrixLayoutTest::theSameGivesTheSame()
{
    const auto rects = [] {
        MatrixChart chart;
        chart.resize(700, 500);
        chart.setPoints(randomPoints(200, 9));
        chart.show();
        QCoreApplication::processEvents();
        return chart.labelRects();
    };
    QCOMPARE(rects(), rects());
}

void MatrixLayoutTest::whatIsMarkedIsNotFree()
{
    const QRectF area(10, 20, 300, 200);
    std::mt19937 random(7);
    std::uniform_real_distribution<> x(0, 320);
    std::uniform_real_distribution<> y(0, 240);
    Occupancy taken(area);
    std::vector<QRectF> marked;
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        const QRectF rect(x(random), y(random), 1 + x(random) / 20, 1 + y(random) / 20);
        const bool hits = std::any_of(marked.begin(), marked.end(),
                                      [&](const QRectF &other) { return other.intersects(rect); });
        if (!taken.isFree(rect)) {
            ++refused;
            continue;
        }
        QVERIFY(!hits);
        QVERIFY(area.contains(rect));
        taken.mark(rect);
        marked.push_back(rect);
    }
    QVERIFY(marked.size() > 50 && refused > 1000);
    QVERIFY(Occupancy(area).isFree(area));
}

QTEST_MAIN(MatrixLayoutTest)
#include "tst_matrix_layout.moc"
