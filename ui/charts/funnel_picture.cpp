// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnel_chart.h"
#include "ui/charts/plain_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace portolan {

static void paintSheet(QPainter &painter, const FunnelChart &chart, QRectF sheet, const QString &title,
                       const Palette &palette)
{
    painter.fillRect(sheet, palette[Token::Surface]);
    QRectF area = sheet.adjusted(12, 12, -12, -12);
    if (!title.isEmpty()) {
        ChartCanvas canvas(area, palette, chart.isRightToLeft(), &painter);
        const QFont font = chartFont(15, QFont::DemiBold);
        const double height = ChartCanvas::heightOf(font);
        canvas.text({area.left() + 4, area.top(), area.width() - 8, height}, Qt::AlignLeft | Qt::AlignVCenter,
                    title, font, palette[Token::Text]);
        area.setTop(area.top() + height + 8);
    }
    chart.paintInto(painter, area, palette);
}

static QByteArray asSvg(const FunnelChart &chart, QSize size, const QString &title, const Palette &palette)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96); // else letters and shapes are of different scales
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(plainLine(title).toHtmlEscaped()); // written as it is
    QPainter painter(&svg);
    painter.setFont(chartFont(11));
    paintSheet(painter, chart, QRectF(QPointF(0, 0), size), title, palette);
    painter.end();
    return buffer.data();
}

static QByteArray asPng(const FunnelChart &chart, QSize size, const QString &title, const Palette &palette)
{
    constexpr int pixels = 2;
    QImage image(size * pixels, QImage::Format_ARGB32_Premultiplied);
    image.setText(u"Title"_s, plainLine(title));
    QPainter painter(&image);
    painter.scale(pixels, pixels);
    paintSheet(painter, chart, QRectF(QPointF(0, 0), size), title, palette);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Result<> FunnelChart::writePicture(const QString &path, QSize size, const QString &title,
                                   const Palette &palette) const
{
    constexpr int smallest = 100;
    constexpr int largest = 8000;
    if (std::min(size.width(), size.height()) < smallest || std::max(size.width(), size.height()) > largest)
        return failure(Error::Code::BadInput, u"%1x%2"_s.arg(size.width()).arg(size.height()),
                       u"a picture has 100 to 8000 pixels a side"_s);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"svg"_s && ending != u"png"_s)
        return failure(Error::Code::BadInput, path, u"the ending must be svg or png"_s);
    const QByteArray bytes =
        ending == u"svg"_s ? asSvg(*this, size, title, palette) : asPng(*this, size, title, palette);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return failure(full ? Error::Code::DiskFull : Error::Code::CannotWrite, path, file.errorString());
    }
    return {};
}

} // namespace portolan
