// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "ui/charts/matrix_chart.h"

namespace portolan {

// What the area of a bubble stands for.
enum class MatrixSize { Same, Investment, YearlyBenefit };

// The colour token of a quadrant.
Token tokenOf(Quadrant);

// One bubble per initiative that has a place on both axes, in the order of the ranking, coloured by quadrant;
// those without a place are left out.
std::vector<MatrixPoint> matrixPoints(const Portfolio &, const Ranking &, MatrixSize);
// Thresholds of the profile and what the size stands for; no title.
MatrixFrame matrixFrame(const Profile &, MatrixSize);

} // namespace portolan
