// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_export.h"

#include "ui/charts/matrix_plot.h"
#include "ui/charts/plain_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

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
        painter.setFont(chartFont(11)); // the default one has a family that no reader knows
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
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

static void writeSvg(QIODevice &out, const MatrixExport &job, QSize size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setResolution(96); // else letters and shapes are of different scales
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(titleOf(job).toHtmlEscaped()); // written as it is
    QPainter painter(&svg);
    Easel(job, size).paint(painter, size);
}

static void writePdf(QIODevice &out, const MatrixExport &job, QSize size)
{
    constexpr double pointsPerPixel = 72.0 / 96.0;
    QPdfWriter pdf(&out);
    pdf.setResolution(1200);
    pdf.setPageSize(
        QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, u"matrix"_s, QPageSize::ExactMatch));
    pdf.setPageMargins({0, 0, 0, 0}, QPageLayout::Point);
    pdf.setTitle(titleOf(job));
    pdf.setCreator(u"Portolan"_s);
    QPainter painter(&pdf);
    Easel(job, size).paint(painter, QSizeF(pdf.width(), pdf.height()));
}

static void writePng(QIODevice &out, const MatrixExport &job, QSize size)
{
    QImage image(size * job.pngScale, QImage::Format_ARGB32_Premultiplied);
    image.fill(job.palette[Token::Surface]);
    image.setText(u"Title"_s, titleOf(job));
    {
        QPainter painter(&image);
        Easel(job, size).paint(painter, image.size());
    }
    image.save(&out, "PNG");
}

static Result<> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        const bool full = file.error() == QFileDevice::ResourceError;
        return failure(full ? Error::Code::DiskFull : Error::Code::CannotWrite, path, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed();
    if (!file.commit())
        return failed();
    return {};
}

Result<> writePicture(const MatrixExport &job, const QString &path, QSize size)
{
    constexpr int smallest = 100;
    constexpr int largest = 8000;
    if (size.width() < smallest || size.height() < smallest || size.width() > largest
        || size.height() > largest) {
        return failure(Error::Code::BadInput, u"%1x%2"_s.arg(size.width()).arg(size.height()),
                       u"a picture has 100 to 8000 pixels a side"_s);
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == u"svg"_s)
        writeSvg(buffer, job, size);
    else if (ending == u"pdf"_s)
        writePdf(buffer, job, size);
    else if (ending == u"png"_s)
        writePng(buffer, job, size);
    else
        return failure(Error::Code::BadInput, path, u"the ending must be svg, pdf or png"_s);
    buffer.close();
    if (bytes.isEmpty())
        return failure(Error::Code::Internal, path, u"the picture came out empty"_s);
    return save(bytes, path);
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
