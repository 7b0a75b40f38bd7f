// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_samples.h"
#include "ui/charts/matrix_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace portolan;

using Ids = QList<InitiativeId>;

class MatrixChartTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup() { m_chart.reset(); }

    void aClickSelects();
    void ctrlAddsAndTakesAway();
    void aClickOnTheGroundSelectsNothing();
    void aStackSelectsAllInIt();
    void aDoubleClickActivates();
    void shiftAndDragSelectsWhatIsInside();
    void arrowsStepToTheNextBubble();
    void keysSelectAndActivate();
    void theWheelZoomsAroundThePointer();
    void zoomStaysWithinTheAxes();
    void keysZoomAndReset();
    void theGroundIsPannedWhenZoomed();
    void aDraggedBubbleProposesAMove();
    void escapeGivesTheDragUp();
    void onlyDraggableBubblesMove();
    void altAndArrowsProposeAMove();
    void tooltipsAreText();
    void aStackListsItsNames();
    void whatIsNoNumberIsLeftOut();
    void noPointsIsNoTrouble();
    void saysWhatItShows();
    void themeSwitchRepaintsEverything();
    void ghostsArePainted();
    void focusByKeyIsVisible();

private:
    QPoint at(qint64 id) const { return m_chart->positionOf(InitiativeId{id}).toPoint(); }
    QPoint place(double difficulty, double value) const
    {
        return m_view->plot().picture().map.toPixel(difficulty, value).toPoint();
    }
    void click(QPoint pixel, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, pixel);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true);
    Ids selection() const
    {
        return m_selected->isEmpty() ? Ids{InitiativeId{-1}} : m_selected->last()[0].value<Ids>();
    }
    QRectF shown() const { return m_view->plot().picture().map.shown; }
    QString tooltip(QPoint pixel);

    std::unique_ptr<MatrixChart> m_chart;
    std::unique_ptr<QSignalSpy> m_selected;
    MatrixView *m_view = nullptr;
};

static Ids ids(std::initializer_list<qint64> values)
{
    Ids list;
    for (const qint64 value : values)
        list << InitiativeId{value};
    return list;
}

void MatrixChartTest::init()
{
    m_chart = std::make_unique<MatrixChart>();
    m_chart->resize(800, 640);
    m_chart->setPoints({pointAt(1, 20, 80), pointAt(2, 70, 80), pointAt(3, 20, 20), pointAt(4, 75, 25)});
    m_chart->setDraggable(true);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->activateWindow();
    m_view = m_chart->findChild<MatrixView *>();
    m_selected = std::make_unique<QSignalSpy>(m_chart.get(), &MatrixChart::selected);
}

void MatrixChartTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers, bool release)
{
    QWidget *ground = m_view->viewport();
    QTest::mousePress(ground, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint pixel = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, pixel, ground->mapToGlobal(pixel), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(ground, &move);
    }
    if (release)
        QTest::mouseRelease(ground, Qt::LeftButton, modifiers, to);
}

QString MatrixChartTest::tooltip(QPoint pixel)
{
    QHelpEvent help(QEvent::ToolTip, pixel, m_view->viewport()->mapToGlobal(pixel));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    return QToolTip::text();
}

void MatrixChartTest::aClickSelects()
{
    click(at(2));
    QCOMPARE(selection(), ids({2}));
    click(at(3));
    QCOMPARE(selection(), ids({3}));
    QCOMPARE(m_selected->count(), 2);
}

void MatrixChartTest::ctrlAddsAndTakesAway()
{
    click(at(4));
    click(at(1), Qt::ControlModifier);
    QCOMPARE(selection(), ids({1, 4})); // in the order of the points
    click(at(4), Qt::ControlModifier);
    QCOMPARE(selection(), ids({1}));
}

void MatrixChartTest::aClickOnTheGroundSelectsNothing()
{
    click(at(1));
    click(place(45, 45));
    QCOMPARE(selection(), Ids{});
}

void MatrixChartTest::aStackSelectsAllInIt()
{
    std::vector<MatrixPoint> points;
    for (int i = 1; i <= 12; ++i)
        points.push_back(pointAt(i, 40, 60));
    m_chart->setPoints(points);
    QCOMPARE(at(1), at(12));
    click(at(7));
    QCOMPARE(selection(), ids({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

void MatrixChartTest::aDoubleClickActivates()
{
    QSignalSpy activated(m_chart.get(), &MatrixChart::activated);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(3));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<InitiativeId>(), InitiativeId{3});
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place(45, 45));
    QCOMPARE(activated.count(), 1);
}

void MatrixChartTest::shiftAndDragSelectsWhatIsInside()
{
    drag(place(5, 95), place(95, 60), Qt::ShiftModifier);
    QCOMPARE(selection(), ids({1, 2}));
    drag(place(60, 40), place(90, 10), Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(selection(), ids({1, 2, 4}));
    QVERIFY(m_view->plot().picture().rubberBand.isEmpty());
}

void MatrixChartTest::arrowsStepToTheNextBubble()
{
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(selection(), ids({1})); // begins at the first
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(selection(), ids({2}));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(selection(), ids({4}));
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(selection(), ids({3}));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(selection(), ids({3})); // there is nothing below
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(selection(), ids({1}));
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(selection(), ids({4}));
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(selection(), ids({1}));
}

void MatrixChartTest::keysSelectAndActivate()
{
    QSignalSpy activated(m_chart.get(), &MatrixChart::activated);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.count(), 0); // nowhere yet
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(selection(), ids({1}));
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(selection(), ids({1, 2}));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<InitiativeId>(), InitiativeId{2});
}

static void turnWheel(MatrixView *view, QPoint pixel, int notches)
{
    QWheelEvent wheel(pixel, view->viewport()->mapToGlobal(pixel), {}, QPoint(0, 120 * notches), Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &wheel);
}

void MatrixChartTest::theWheelZoomsAroundThePointer()
{
    const QPoint pointer = at(2);
    turnWheel(m_view, pointer, 3);
    QVERIFY(shown().width() < 60);
    QVERIFY((at(2) - pointer).manhattanLength() <= 2); // the pointer is on a whole pixel
    QCOMPARE(m_chart->positionOf({3}), QPointF(-1, -1)); // out of view
    turnWheel(m_view, pointer, -20);
    QCOMPARE(shown(), QRectF(0, 0, 100, 100));
}

void MatrixChartTest::zoomStaysWithinTheAxes()
{
    for (const QPoint corner : {place(0, 0), place(100, 100), place(0, 100)}) {
        m_chart->resetZoom();
        turnWheel(m_view, corner, 200);
        QVERIFY(shown().width() >= 100 / MatrixPlot::largestZoom - 1e-9);
        QVERIFY(QRectF(-1e-9, -1e-9, 100 + 2e-9, 100 + 2e-9).contains(shown()));
    }
}

void MatrixChartTest::keysZoomAndReset()
{
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(shown().width() < 100);
    QVERIFY((shown().center() - QPointF(50, 50)).manhattanLength() < 1e-6);
    const double once = shown().width();
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(shown().width() < once);
    QTest::keyClick(m_view, Qt::Key_Minus);
    QVERIFY(std::abs(shown().width() - once) < 1e-6);
    QTest::keyClick(m_view, Qt::Key_0);
    QCOMPARE(shown(), QRectF(0, 0, 100, 100));
}

void MatrixChartTest::theGroundIsPannedWhenZoomed()
{
    drag(place(45, 45), place(30, 30));
    QCOMPARE(shown(), QRectF(0, 0, 100, 100));
    m_chart->zoomBy(2);
    const QPointF middle = shown().center();
    drag(place(50, 50), place(40, 45));
    QVERIFY(std::abs(shown().center().x() - middle.x() - 10) < 0.5);
    QVERIFY(std::abs(shown().center().y() - middle.y() - 5) < 0.5);
    QVERIFY(m_selected->isEmpty()); // a pan is no click
}

void MatrixChartTest::aDraggedBubbleProposesAMove()
{
    QSignalSpy moved(m_chart.get(), &MatrixChart::moved);
    const QPoint before = at(1);
    drag(before, place(60, 30));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].value<InitiativeId>(), InitiativeId{1});
    QVERIFY(std::abs(moved[0][1].toDouble() - 60) < 0.3);
    QVERIFY(std::abs(moved[0][2].toDouble() - 30) < 0.3);
    QCOMPARE(at(1), before); // whether it moves is for others to say
    drag(before, QPoint(-500, -500));
    QCOMPARE(moved[1][1].toDouble(), 0.0);
    QCOMPARE(moved[1][2].toDouble(), 100.0);
}

void MatrixChartTest::escapeGivesTheDragUp()
{
    QSignalSpy moved(m_chart.get(), &MatrixChart::moved);
    drag(at(1), place(60, 30), {}, false);
    QVERIFY(m_view->plot().picture().drag.has_value());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(!m_view->plot().picture().drag);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, place(60, 30));
    QCOMPARE(moved.count(), 0);
    QVERIFY(m_selected->isEmpty());
}

void MatrixChartTest::onlyDraggableBubblesMove()
{
    m_chart->setDraggable(false);
    QSignalSpy moved(m_chart.get(), &MatrixChart::moved);
    drag(at(1), place(60, 30));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.count(), 0);
}

void MatrixChartTest::altAndArrowsProposeAMove()
{
    QSignalSpy moved(m_chart.get(), &MatrixChart::moved);
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][1].toDouble(), 20.0);
    QCOMPARE(moved[0][2].toDouble(), 81.0);
}

void MatrixChartTest::tooltipsAreText()
{
    MatrixPoint point = pointAt(1, 30, 70, u"<b>Bold</b>"_s);
    point.tooltip = u"<script>alert(1)</script> & co\nValue 70"_s;
    m_chart->setPoints({point});
    QCOMPARE(tooltip(at(1)), u"<qt>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co<br>Value 70</qt>"_s);
    tooltip(place(80, 20));
    QTRY_COMPARE(QToolTip::text(), QString());
}

void MatrixChartTest::aStackListsItsNames()
{
    std::vector<MatrixPoint> points;
    for (int i = 1; i <= 15; ++i)
        points.push_back(pointAt(i, 40, 60, i == 1 ? u"<i>x</i>"_s : QString()));
    m_chart->setPoints(points);
    const QString text = tooltip(at(1));
    QVERIFY(text.contains(u"15"_s));
    QVERIFY(text.contains(u"&lt;i&gt;x&lt;/i&gt;<br>Initiative 2<br>"_s));
    QVERIFY(text.contains(u"Initiative 12<br>"_s));
    QVERIFY(!text.contains(u"Initiative 13"_s));
    QVERIFY(text.contains(u"3"_s));
}

void MatrixChartTest::whatIsNoNumberIsLeftOut()
{
    m_chart->setPoints({pointAt(1, std::nan(""), 10), pointAt(2, 10, std::numeric_limits<double>::infinity()),
                        pointAt(3, 100.0000001, -0.0000001)});
    QCOMPARE(m_chart->labelCount() + m_chart->hiddenLabelCount(), 1);
    QCOMPARE(m_chart->positionOf({1}), QPointF(-1, -1));
    QCOMPARE(at(3), place(100, 0));
}

void MatrixChartTest::noPointsIsNoTrouble()
{
    m_chart->setPoints({});
    for (const int key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Return, Qt::Key_Space, Qt::Key_Plus})
        QTest::keyClick(m_view, Qt::Key(key));
    click(place(50, 50));
    QCOMPARE(m_chart->labelCount(), 0);
    QVERIFY(!m_chart->grab().isNull());
}

void MatrixChartTest::saysWhatItShows()
{
    QCOMPARE(m_view->accessibleName(), u"Value-difficulty matrix"_s);
    const QString all = m_view->accessibleDescription();
    QVERIFY(all.contains(u"4 initiative"_s));
    QVERIFY(all.contains(u"Quick wins: 1"_s));
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(
        m_view->accessibleDescription().startsWith(u"Initiative 1, Quick win: value 80, difficulty 20."_s));
    QCOMPARE(m_chart->focusProxy(), m_view);
}

void MatrixChartTest::themeSwitchRepaintsEverything()
{
    const auto colors = [&](const QPoint &pixel) { return m_chart->grab().toImage().pixelColor(pixel); };
    Theme::instance().setMode(Theme::Mode::Light);
    QCOMPARE(colors(place(45, 55)), Palette::light()[Token::QuickWinGround]);
    QCOMPARE(colors({2, 2}), Palette::light()[Token::Surface]);
    const QColor bubble = colors(at(1));
    Theme::instance().setMode(Theme::Mode::Dark);
    QCOMPARE(colors(place(45, 55)), Palette::dark()[Token::QuickWinGround]);
    QCOMPARE(colors({2, 2}), Palette::dark()[Token::Surface]);
    QVERIFY(colors(at(1)) != bubble);
    Theme::instance().setMode(Theme::Mode::Light);
    QCOMPARE(colors(at(1)), bubble);
}

void MatrixChartTest::ghostsArePainted()
{
    const QImage before = m_chart->grab().toImage();
    m_chart->setGhosts({{InitiativeId{1}, QPointF(45, 60)}});
    const QImage after = m_chart->grab().toImage();
    QVERIFY(after.pixelColor(place(45, 60)) != before.pixelColor(place(45, 60)));
    const QPoint between = (place(45, 60) + at(1)) / 2;
    bool arrow = false;
    for (int dy = -3; dy <= 3; ++dy)
        arrow |= after.pixelColor(between + QPoint(0, dy)) != before.pixelColor(between + QPoint(0, dy));
    QVERIFY(arrow);
    m_chart->setGhosts({});
    QCOMPARE(m_chart->grab().toImage(), before);
}

void MatrixChartTest::focusByKeyIsVisible()
{
    m_view->clearFocus();
    const QImage before = m_chart->grab().toImage();
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
    QVERIFY(m_chart->grab().toImage() != before);
    m_view->clearFocus();
    QCOMPARE(m_chart->grab().toImage(), before);
}

QTEST_MAIN(MatrixChartTest)
#include "tst_matrix_chart.moc"
