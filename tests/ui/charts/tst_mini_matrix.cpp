// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mini_matrix.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class MiniMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void theDotIsWhereItBelongs();
    void unknownShowsNoDot();
    void groundsMeetAtTheThresholds();
};

void MiniMatrixTest::theDotIsWhereItBelongs()
{
    MiniMatrix matrix;
    matrix.resize(200, 100);
    matrix.setPosition(25.0, 75.0, {20, 30}, {70, 80}, 50, 50);
    const QImage image = matrix.grab().toImage();
    QCOMPARE(image.pixelColor(50, 25), Palette::light()[Token::QuickWin]);
    QCOMPARE(image.pixelColor(150, 75), Palette::light()[Token::ReconsiderGround]);
    QVERIFY(matrix.accessibleDescription().startsWith(u"Quick win. Value 75, between 70 and 80;"_s));
    matrix.setPosition(100.0, 0.0, {100, 100}, {0, 0}, 50, 50); // in the corner, yet whole
    QCOMPARE(matrix.grab().toImage().pixelColor(192, 92), Palette::light()[Token::Reconsider]);
}

void MiniMatrixTest::unknownShowsNoDot()
{
    MiniMatrix matrix;
    matrix.resize(200, 100);
    for (const auto &[difficulty, value] :
         {std::pair<std::optional<double>, std::optional<double>>{}, {50.0, {}}, {{}, 50.0}}) {
        matrix.setPosition(difficulty, value, {0, 100}, {0, 100}, 50, 50);
        const QImage image = matrix.grab().toImage();
        for (int x = 0; x < 200; ++x) {
            for (int y = 0; y < 100; ++y) {
                for (const Token dot :
                     {Token::QuickWin, Token::StrategicBet, Token::FillIn, Token::Reconsider, Token::Muted})
                    QVERIFY(image.pixelColor(x, y) != Palette::light()[dot]);
            }
        }
        QVERIFY(matrix.accessibleDescription().startsWith(u"No place"_s));
    }
}

void MiniMatrixTest::groundsMeetAtTheThresholds()
{
    MiniMatrix matrix;
    matrix.resize(200, 100);
    matrix.setPosition({}, {}, {0, 0}, {0, 0}, 30, 80);
    const QImage image = matrix.grab().toImage();
    QCOMPARE(image.pixelColor(50, 10), Palette::light()[Token::QuickWinGround]);
    QCOMPARE(image.pixelColor(70, 10), Palette::light()[Token::StrategicBetGround]);
    QCOMPARE(image.pixelColor(50, 30), Palette::light()[Token::FillInGround]);
    QCOMPARE(image.pixelColor(70, 30), Palette::light()[Token::ReconsiderGround]);
}

QTEST_MAIN(MiniMatrixTest)
#include "tst_mini_matrix.moc"
