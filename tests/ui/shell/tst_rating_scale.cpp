// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_scale.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class RatingScaleTest : public QObject {
    Q_OBJECT

private slots:
    void keysRate_data();
    void keysRate();
    void keyNIsNotApplicable();
    void deleteTakesBack();
    void longAnchorsGrowTheScale();
    void aClickRatesTheAnchorUnderIt();
};

static std::optional<double> lastRating(const QSignalSpy &spy)
{
    return spy.isEmpty() ? std::nullopt : spy.last().at(0).value<std::optional<double>>();
}

void RatingScaleTest::keysRate_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<double>("value");
    QTest::newRow("1") << int(Qt::Key_1) << false << 1.0;
    QTest::newRow("5") << int(Qt::Key_5) << false << 5.0;
    QTest::newRow("shift 3") << int(Qt::Key_3) << true << 3.5;
    QTest::newRow("shift 5 stays 5") << int(Qt::Key_5) << true << 5.0;
    QTest::newRow("the sign on shift 3") << int(Qt::Key_NumberSign) << true << 3.5;
}

void RatingScaleTest::keysRate()
{
    QFETCH(int, key);
    QFETCH(bool, shift);
    QFETCH(double, value);
    RatingScale scale;
    QSignalSpy rated(&scale, &RatingScale::rated);
    QTest::keyClick(&scale, Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(rated.count(), 1);
    QCOMPARE(lastRating(rated), std::optional(value));
}

void RatingScaleTest::keyNIsNotApplicable()
{
    RatingScale scale;
    QSignalSpy said(&scale, &RatingScale::notApplicable);
    QTest::keyClick(&scale, Qt::Key_N);
    QCOMPARE(said.count(), 1);
    scale.setNotApplicable(true);
    QVERIFY(scale.accessibleDescription().contains(u"Not applicable"_s));
    scale.setValue(4);
    QVERIFY(!scale.isNotApplicable());
}

void RatingScaleTest::deleteTakesBack()
{
    RatingScale scale;
    scale.setValue(4);
    QSignalSpy rated(&scale, &RatingScale::rated);
    QTest::keyClick(&scale, Qt::Key_Delete);
    QCOMPARE(rated.count(), 1);
    QCOMPARE(lastRating(rated), std::nullopt);
}

void RatingScaleTest::longAnchorsGrowTheScale()
{
    RatingScale scale;
    scale.setAnchors({u"short"_s, u"short"_s, u"short"_s, u"short"_s, u"short"_s});
    const int before = scale.heightForWidth(700);
    scale.setAnchors({u"short"_s, u"a long anchor that goes on and on "_s.repeated(8), u"short"_s, u"short"_s,
                      u"short"_s});
    QVERIFY(scale.heightForWidth(700) > before + 40);
    QVERIFY(scale.heightForWidth(300) > scale.heightForWidth(700));
}

void RatingScaleTest::aClickRatesTheAnchorUnderIt()
{
    RatingScale scale;
    scale.resize(700, scale.heightForWidth(700));
    QSignalSpy rated(&scale, &RatingScale::rated);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(lastRating(rated), std::optional(1.0));
    QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(700 - 54 - 30, 10));
    QCOMPARE(lastRating(rated), std::optional(5.0));
}

QTEST_MAIN(RatingScaleTest)
#include "tst_rating_scale.moc"
