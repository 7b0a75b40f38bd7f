// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_chart.h"

#include <random>

namespace portolan {

inline MatrixPoint pointAt(qint64 id, double difficulty, double value, const QString &name = {})
{
    MatrixPoint point;
    point.id = InitiativeId{id};
    point.code = QStringLiteral("A-%1").arg(id);
    point.name = name.isEmpty() ? QStringLiteral("Initiative %1").arg(id) : name;
    point.difficulty = difficulty;
    point.value = value;
    point.difficultyRange = {std::max(0.0, difficulty - 6), std::min(100.0, difficulty + 8)};
    point.valueRange = {std::max(0.0, value - 5), std::min(100.0, value + 5)};
    point.size = 100;
    return point;
}

inline std::vector<MatrixPoint> randomPoints(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<> anywhere(0, 100);
    std::vector<MatrixPoint> points;
    for (int i = 0; i < count; ++i) {
        const QString name = QString(int(random() % 30) + 1, QChar(u'a' + i % 26));
        points.push_back(pointAt(i + 1, anywhere(random), anywhere(random), name));
        if (random() % 5 == 0)
            points.back().size.reset();
        else
            points.back().size = anywhere(random);
    }
    return points;
}

} // namespace portolan
