// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_points.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class MatrixPoints {
    Q_DECLARE_TR_FUNCTIONS(MatrixPoints)
};

std::optional<double> sizeOf(const Initiative &initiative, MatrixSize size)
{
    switch (size) {
    case MatrixSize::Same: return std::nullopt;
    case MatrixSize::Investment: return initiative.investment;
    case MatrixSize::YearlyBenefit: return initiative.yearlyBenefit;
    }
    Q_UNREACHABLE();
}

QString tooltipOf(const Initiative &initiative, const InitiativeScore &row, const QString &currency)
{
    QStringList lines{
        initiative.code.isEmpty() ? initiative.name : initiative.code + u"  "_s + initiative.name,
        MatrixPoints::tr("%1: index %2, from %3 to %4")
            .arg(label(*row.quadrant), score(row.index), score(row.range.low), score(row.range.high)),
        MatrixPoints::tr("Value %1, difficulty %2").arg(score(row.value), score(row.difficulty))};
    if (initiative.investment)
        lines << MatrixPoints::tr("Investment %1").arg(money(initiative.investment, currency));
    return lines.join(u'\n');
}

} // namespace

Token tokenOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return Token::QuickWin;
    case Quadrant::StrategicBet: return Token::StrategicBet;
    case Quadrant::FillIn: return Token::FillIn;
    case Quadrant::Reconsider: return Token::Reconsider;
    }
    Q_UNREACHABLE();
}

std::vector<MatrixPoint> matrixPoints(const Portfolio &portfolio, const Ranking &ranking, MatrixSize size)
{
    std::vector<MatrixPoint> points;
    points.reserve(ranking.rows.size());
    for (const InitiativeScore &row : ranking.rows) {
        const Initiative *initiative = portfolio.initiatives().find(row.initiative);
        if (!initiative || !row.quadrant)
            continue;
        MatrixPoint point;
        point.id = initiative->id;
        point.code = initiative->code;
        point.name = initiative->name;
        point.difficulty = *row.difficulty;
        point.value = *row.value;
        point.difficultyRange = row.difficultyRange;
        point.valueRange = row.valueRange;
        point.size = sizeOf(*initiative, size);
        point.color = tokenOf(*row.quadrant);
        point.tooltip = tooltipOf(*initiative, row, portfolio.info().currency);
        points.push_back(std::move(point));
    }
    return points;
}

MatrixFrame matrixFrame(const Profile &profile, MatrixSize size)
{
    MatrixFrame frame;
    frame.valueThreshold = profile.valueThreshold;
    frame.difficultyThreshold = profile.difficultyThreshold;
    switch (size) {
    case MatrixSize::Same: break;
    case MatrixSize::Investment: frame.sizeMeaning = MatrixPoints::tr("Size: investment"); break;
    case MatrixSize::YearlyBenefit: frame.sizeMeaning = MatrixPoints::tr("Size: yearly benefit"); break;
    }
    return frame;
}

} // namespace portolan
