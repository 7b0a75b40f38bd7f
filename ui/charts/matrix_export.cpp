// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_export.h"

#include "ui/charts/matrix_plot.h"
#include "ui/charts/picture_file.h"
#include "ui/charts/plain_text.h"

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>

namespace portolan {

// The chart in a scene of its own, laid out for a picture of that size.
class Easel {
public:
    Easel(const MatrixExport &job, QSize size)
        : m_plot(new MatrixPlot)
        , m_size(size)
    {
        // Letters grow with large pictures, half as fast; small pictures are scaled down from a size that has
        // room.
        const double share = std::min(size.width() / 1280.0, size.height() / 800.0);
        const double tight = std::min(size.width() / 520.0, size.height() / 400.0);
        m_scale = tight < 1 ? tight : std::max(1.0, std::sqrt(share));
        m_scene.addItem(m_plot);
        m_plot->setColors(job.palette);
        m_plot->setExporting();
        m_plot->setMatrixFrame(job.frame);
        m_plot->resize(QSizeF(size) / m_scale);
        m_plot->setPoints(job.points);
        m_plot->setGhosts(job.ghosts);
        m_plot->showPart(job.shown);
    }

    void paint(QPainter &painter, QSizeF target)
    {
        m_scene.render(&painter, QRectF(QPointF(0, 0), target), QRectF(QPointF(0, 0), m_plot->size()),
                       Qt::IgnoreAspectRatio);
    }

private:
    QGraphicsScene m_scene;
    MatrixPlot *m_plot; // owned by the scene
    QSize m_size;
    double m_scale = 1;
};

static QString titleOf(const MatrixExport &job)
{
    const QString title = plainLine(job.frame.title);
    return title.isEmpty() ? MatrixChart::tr("Value-difficulty matrix") : title;
}

void paintMatrix(const MatrixExport &job, QPainter &painter, QSizeF target, QSize size)
{
    Easel(job, size).paint(painter, target);
}

Result<> writePicture(const MatrixExport &job, const QString &path, QSize size)
{
    Picture picture;
    picture.title = titleOf(job);
    picture.ground = job.palette[Token::Surface];
    picture.pngScale = job.pngScale;
    picture.paint = [&job, size](QPainter &painter, QSizeF target) {
        paintMatrix(job, painter, target, size);
    };
    return writePictureFile(picture, path, size);
}

Result<> writeMatrix(const std::vector<MatrixPoint> &points, const MatrixFrame &frame, const QString &path,
                     QSize size, bool dark, int pngScale)
{
    MatrixExport job;
    job.points = points;
    job.frame = frame;
    job.palette = dark ? Palette::dark() : Palette::light();
    job.pngScale = pngScale;
    return writePicture(job, path, size);
}

} // namespace portolan
