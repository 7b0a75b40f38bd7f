// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture_file.h"

#include "core/files/whole_file.h"
#include "ui/charts/plain_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace portolan {

static void paint(QPaintDevice &device, const Picture &picture, QSizeF target)
{
    QPainter painter(&device);
    painter.setFont(chartFont(11)); // the default one has a family that no reader knows
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter, target);
}

static void writeSvg(QIODevice &out, const Picture &picture, QSize size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setResolution(96); // else letters and shapes are of different scales
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(picture.title.toHtmlEscaped()); // written as it is
    paint(svg, picture, size);
}

static void writePdf(QIODevice &out, const Picture &picture, QSize size)
{
    constexpr double pointsPerPixel = 72.0 / 96.0;
    QPdfWriter pdf(&out);
    pdf.setResolution(1200);
    pdf.setPageSize(
        QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, u"chart"_s, QPageSize::ExactMatch));
    pdf.setPageMargins({0, 0, 0, 0}, QPageLayout::Point);
    pdf.setTitle(picture.title);
    pdf.setCreator(u"Portolan"_s);
    paint(pdf, picture, QSizeF(pdf.width(), pdf.height()));
}

static void writePng(QIODevice &out, const Picture &picture, QSize size)
{
    QImage image(size * picture.pngScale, QImage::Format_ARGB32_Premultiplied);
    image.fill(picture.ground);
    image.setText(u"Title"_s, picture.title);
    paint(image, picture, image.size());
    image.save(&out, "PNG");
}

Result<> writePictureFile(const Picture &picture, const QString &path, QSize size)
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
        writeSvg(buffer, picture, size);
    else if (ending == u"pdf"_s)
        writePdf(buffer, picture, size);
    else if (ending == u"png"_s)
        writePng(buffer, picture, size);
    else
        return failure(Error::Code::BadInput, path, u"the ending must be svg, pdf or png"_s);
    buffer.close();
    if (bytes.isEmpty())
        return failure(Error::Code::Internal, path, u"the picture came out empty"_s);
    return saveWhole(bytes, path);
}

} // namespace portolan
