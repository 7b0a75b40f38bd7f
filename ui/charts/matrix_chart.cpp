// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_chart.h"

#include "core/wording/wording.h"
#include "ui/charts/matrix_export.h"
#include "ui/charts/matrix_view.h"
#include "ui/charts/plain_text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

class MatrixChart::Private {
public:
    explicit Private(MatrixChart *chart)
        : view(new MatrixView(chart))
    {
    }
    MatrixPlot &plot() const { return view->plot(); }
    const MatrixPicture &picture() const { return view->plot().picture(); }
    // For those who cannot see it: how many there are of each quadrant, and where the keyboard is.
    void describe() const;

    MatrixView *view;
};

MatrixChart::MatrixChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(d->view);
    d->plot().setColors(Theme::instance().palette());
    d->view->setAccessibleName(tr("Value-difficulty matrix"));
    connect(&Theme::instance(), &Theme::changed, this,
            [this] { d->plot().setColors(Theme::instance().palette()); });
    connect(d->view, &MatrixView::selected, this, [this](const QList<InitiativeId> &ids) {
        d->describe();
        emit selected(ids);
    });
    connect(d->view, &MatrixView::activated, this, &MatrixChart::activated);
    connect(d->view, &MatrixView::moved, this, &MatrixChart::moved);
    connect(&d->plot(), &MatrixPlot::laidOut, this,
            [this] { emit labelsPlaced(labelCount(), hiddenLabelCount()); });
    d->describe();
}

MatrixChart::~MatrixChart() = default;

static QString summary(const MatrixPicture &picture)
{
    std::array<int, 4> counts{};
    for (const MatrixPoint &point : picture.points) {
        ++counts[size_t(quadrantOf(point.value, point.difficulty, picture.frame.valueThreshold,
                                   picture.frame.difficultyThreshold))];
    }
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i) {
        //: %1 is the name of a quadrant, as in "Quick wins: 12".
        parts << MatrixChart::tr("%1: %2").arg(pluralLabel(Quadrant(i)), QLocale().toString(counts[i]));
    }
    const int all = int(picture.points.size());
    //: %1 lists the quadrants with their counts.
    return MatrixChart::tr("Matrix with %n initiative(s). %1.", nullptr, all).arg(parts.join(u"; "_s));
}

void MatrixChart::Private::describe() const
{
    QString text = summary(picture());
    const auto place = picture().placeOf.constFind(picture().current);
    if (place != picture().placeOf.cend()) {
        const MatrixPoint &point = picture().points[*place];
        const Quadrant quadrant = quadrantOf(point.value, point.difficulty, picture().frame.valueThreshold,
                                             picture().frame.difficultyThreshold);
        const QString here = MatrixChart::tr("%1, %2: value %3, difficulty %4.");
        text = here.arg(plainLine(point.name), label(quadrant), score(point.value), score(point.difficulty))
            + u' ' + text;
    }
    if (text == view->accessibleDescription())
        return;
    view->setAccessibleDescription(text);
    QAccessibleEvent event(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MatrixChart::setFrame(const MatrixFrame &frame)
{
    d->plot().setMatrixFrame(frame);
    d->describe();
}

void MatrixChart::setPoints(std::vector<MatrixPoint> points)
{
    d->plot().setPoints(std::move(points));
    d->describe();
}

void MatrixChart::setGhosts(const QHash<InitiativeId, QPointF> &from)
{
    d->plot().setGhosts(from);
}

void MatrixChart::setSelected(const QList<InitiativeId> &ids)
{
    d->plot().setSelected(QSet<InitiativeId>(ids.begin(), ids.end()));
}

void MatrixChart::setDraggable(bool draggable)
{
    d->view->setDraggable(draggable);
}

void MatrixChart::setCompact(bool compact)
{
    d->plot().setCompact(compact);
}

int MatrixChart::labelCount() const
{
    return d->picture().labelsShown;
}

int MatrixChart::hiddenLabelCount() const
{
    return d->picture().labelsHidden;
}

void MatrixChart::zoomBy(double factor)
{
    d->view->zoomAround(d->picture().map.plot.center(), factor);
}

void MatrixChart::resetZoom()
{
    d->plot().showPart(QRectF(0, 0, 100, 100));
}

Result<> MatrixChart::exportTo(const QString &path, QSize size) const
{
    MatrixExport job{d->picture().points, d->picture().frame, d->picture().ghosts, d->picture().map.shown,
                     Palette::light()};
    return writePicture(job, path, size);
}

QPointF MatrixChart::positionOf(InitiativeId id) const
{
    const Bubble *bubble = d->picture().bubbleOf(id);
    return bubble ? bubble->center : QPointF(-1, -1);
}

QList<QRectF> MatrixChart::labelRects() const
{
    QList<QRectF> rects;
    for (const PlacedLabel &label : d->picture().labels)
        rects << label.rect;
    return rects;
}

} // namespace portolan
