// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/baseline_named.h"
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/archive/baselines.h"
#include "ui/charts/matrix_export.h"
#include "ui/charts/matrix_points.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

constexpr QSize usualSize(1200, 900);
constexpr int smallestSide = 100;
constexpr int largestSide = 8000;
constexpr int exactPixels = 1; // a picture of --size 1200x900 has 1200 x 900 pixels

// An invalid size for anything that is none.
QSize sizeOf(const Arguments &arguments)
{
    if (!arguments.has(u"size"_s))
        return usualSize;
    static const QRegularExpression form(u"^([0-9]{1,5})[xX×]([0-9]{1,5})$"_s);
    const auto match = form.match(arguments.value(u"size"_s));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    return match.hasMatch() && fits(size.width()) && fits(size.height()) ? size : QSize();
}

QString matrixMisuse(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty())
        return CommandLine::tr("--out is missing: the picture to write, ending in .svg, .png or .pdf.");
    static const QStringList endings{u"svg"_s, u"png"_s, u"pdf"_s};
    if (!endings.contains(QFileInfo(out).suffix().toLower()))
        return CommandLine::tr("“%1” ends in none of .svg, .png and .pdf.").arg(out);
    if (!sizeOf(arguments).isValid()) {
        return CommandLine::tr(
                   "“%1” is not a size for --size; write it as 1200x900, each side from %2 to %3.")
            .arg(arguments.value(u"size"_s))
            .arg(smallestSide)
            .arg(largestSide);
    }
    return {};
}

// Where bubbles were in the baseline, by the weights of now; of those that have not moved none.
Result<QHash<InitiativeId, QPointF>> ghostsOf(const Portfolio &portfolio, const Profile &profile,
                                              const QString &name, const std::vector<MatrixPoint> &points)
{
    const auto baseline = baselineNamed(portfolio, name);
    if (!baseline)
        return tl::unexpected(baseline.error());
    const auto then = thawed(*baseline);
    if (!then)
        return tl::unexpected(then.error());
    const Ranking before = rank(*then, profile);
    QHash<InitiativeId, QPointF> ghosts;
    for (const MatrixPoint &point : points) {
        const InitiativeScore *old = before.find(point.id);
        if (old && old->quadrant && (*old->difficulty != point.difficulty || *old->value != point.value))
            ghosts.insert(point.id, {*old->difficulty, *old->value});
    }
    return ghosts;
}

int runMatrix(const Arguments &arguments)
{
    if (const QString wrong = matrixMisuse(arguments); !wrong.isEmpty())
        return misuse(wrong);
    const auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    const auto profile = profileNamed(*portfolio, arguments.value(u"profile"_s));
    if (!profile)
        return fail(profile.error());
    const auto points = matrixPoints(*portfolio, rank(*portfolio, *profile), MatrixSize::Investment);
    MatrixFrame frame = matrixFrame(*profile, MatrixSize::Investment);
    frame.title = CommandLine::tr("%1, profile %2").arg(portfolio->info().name, profile->name);
    const QString out = arguments.value(u"out"_s);
    MatrixExport job;
    job.points = points;
    job.frame = frame;
    job.palette = arguments.has(u"dark"_s) ? Palette::dark() : Palette::light();
    job.pngScale = exactPixels;
    if (arguments.has(u"baseline"_s)) {
        const auto ghosts = ghostsOf(*portfolio, *profile, arguments.value(u"baseline"_s), points);
        if (!ghosts)
            return fail(ghosts.error());
        job.ghosts = *ghosts;
    }
    if (const auto written = writePicture(job, out, sizeOf(arguments)); !written)
        return fail(written.error());
    const qsizetype without = portfolio->initiatives().size() - qsizetype(points.size());
    QString text =
        CommandLine::tr("Wrote “%1” with %n initiative(s).", nullptr, int(points.size())).arg(plain(out))
        + u'\n';
    if (without > 0) {
        text += CommandLine::tr("%n initiative(s) have no place on it, for a rating on an axis is missing.",
                                nullptr, int(without))
            + u'\n';
    }
    return print(text);
}

} // namespace

Command matrixCommand()
{
    return {u"matrix"_s,
            {u"FILE"_s},
            {{u"out"_s, u"PICTURE"_s,
              CommandLine::tr("The picture to write, ending in .svg, .png or .pdf; needed.")},
             {u"profile"_s, u"NAME"_s,
              CommandLine::tr("Weights and thresholds to use; the first profile when left out.")},
             {u"size"_s, u"WxH"_s, CommandLine::tr("Width and height in pixels; 1200x900 when left out.")},
             {u"baseline"_s, u"NAME"_s,
              CommandLine::tr("Draws arrows from where bubbles were in that baseline.")},
             {u"dark"_s, {}, CommandLine::tr("On a dark ground.")}},
            CommandLine::tr("Writes the value-difficulty matrix of a portfolio as a picture."),
            runMatrix};
}

} // namespace portolan::cli
