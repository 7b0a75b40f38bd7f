// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace portolan;

using Matrix = std::array<std::array<double, 3>, 3>;

class SeriesColorsTest : public QObject {
    Q_OBJECT

private slots:
    void standOutFromEveryGround();
    void canBeToldApart_data();
    void canBeToldApart();
    void startAgainAfterTheLast();
};

// CIELAB (D65) of a colour as it is seen through `sight`, a matrix on linear RGB.
static std::array<double, 3> lab(const QColor &color, const Matrix &sight)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const std::array<double, 3> rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> seen{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            seen[i] += sight[i][j] * rgb[j];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

void SeriesColorsTest::standOutFromEveryGround()
{
    for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
        for (int n = 0; n < seriesCount; ++n) {
            for (const Token ground : {Token::Surface, Token::QuickWinGround, Token::StrategicBetGround,
                                       Token::FillInGround, Token::ReconsiderGround})
                QVERIFY(contrast((*palette)[seriesToken(n)], (*palette)[ground]) >= 3.0); // WCAG 1.4.11
        }
    }
}

// Matrices of Machado, Oliveira and Fernandes 2009, severity 1.
void SeriesColorsTest::canBeToldApart_data()
{
    QTest::addColumn<Matrix>("sight");
    QTest::newRow("all colours") << Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    QTest::newRow("deuteranopia") << Matrix{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    QTest::newRow("protanopia") << Matrix{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    QTest::newRow("tritanopia") << Matrix{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
}

void SeriesColorsTest::canBeToldApart()
{
    QFETCH(Matrix, sight);
    for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
        for (int one = 0; one < seriesCount; ++one) {
            for (int other = 0; other < one; ++other) {
                const auto a = lab((*palette)[seriesToken(one)], sight);
                const auto b = lab((*palette)[seriesToken(other)], sight);
                const double apart = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                QVERIFY2(apart > 18,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(apart)));
            }
        }
    }
}

void SeriesColorsTest::startAgainAfterTheLast()
{
    QCOMPARE(seriesToken(0), Token::Series1);
    QCOMPARE(seriesToken(7), Token::Series8);
    QCOMPARE(seriesToken(8), Token::Series1);
}

QTEST_APPLESS_MAIN(SeriesColorsTest)
#include "tst_series_colors.moc"
