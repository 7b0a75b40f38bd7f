// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/logo.h"

#include "core/report/report_text.h"
#include "core/report/setup.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace portolan::report {

static constexpr int largestSide = 1200;

static QImage fromSvg(const QByteArray &bytes)
{
    QSvgRenderer svg(bytes);
    if (!svg.isValid() || svg.defaultSize().isEmpty())
        return {};
    QImage image(svg.defaultSize().scaled(largestSide, largestSide, Qt::KeepAspectRatio),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

QImage logoPicture(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.format() == "svg")
        return fromSvg(bytes);
    const QSize size = reader.size();
    if (!size.isValid())
        return fromSvg(bytes);
    if (size.width() > largestSide || size.height() > largestSide)
        reader.setScaledSize(
            size.scaled(largestSide, largestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

Result<> checkLogoPicture(const QByteArray &bytes, const QString &name)
{
    if (auto checked = checkLogo(bytes, name); !checked)
        return checked;
    if (logoPicture(bytes).isNull())
        return failure(Error::Code::BadInput, name,
                       ReportText::tr("it is damaged, or too large to be read as a picture"));
    return {};
}

} // namespace portolan::report
