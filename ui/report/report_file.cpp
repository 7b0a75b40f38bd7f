// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_file.h"

#include "core/files/whole_file.h"
#include "core/report/csv_tables.h"
#include "core/report/html.h"
#include "core/report/pptx_report.h"
#include "core/report/xlsx_report.h"
#include "ui/charts/picture_file.h"
#include "ui/report/chart_drawing.h"
#include "ui/report/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

class ReportFileText {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

constexpr int chartWidth = 760; // px, of a page that is read on a screen

QByteArray htmlOf(const Document &document)
{
    return htmlReport(document, [](const Chart &chart) {
        return chartSvg(chart, QSize(chartWidth, chartHeight(chart, chartWidth)));
    });
}

// Slides take no SVG: the logo becomes a PNG.
QByteArray logoOf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage logo = logoPicture(document.logo);
    if (!logo.isNull())
        logo.save(&buffer, "PNG");
    return bytes;
}

Result<> writeSlides(const Document &document, const QString &path, const SlideTemplate &from)
{
    const auto bytes = slides::writeDeck(deckOf(document, logoOf(document)), from.bytes, from.name);
    return bytes ? saveWhole(*bytes, path) : tl::unexpected(bytes.error());
}

} // namespace

QList<ReportFormat> reportFormats()
{
    return {{u"pdf"_s, ReportFileText::tr("PDF document")},
            {u"pptx"_s, ReportFileText::tr("Slides")},
            {u"xlsx"_s, ReportFileText::tr("Workbook")},
            {u"html"_s, ReportFileText::tr("Web page")},
            {u"csv"_s, ReportFileText::tr("Tables as CSV")}};
}

QStringList reportEndings()
{
    QStringList endings;
    for (const ReportFormat &format : reportFormats())
        endings << format.ending;
    return endings;
}

Result<> checkSlideTemplate(const SlideTemplate &from)
{
    const auto tried = slides::writeDeck({}, from.bytes, from.name);
    return tried ? Result<>() : tl::unexpected(tried.error());
}

Result<> writeReport(const Document &document, const QString &path, const Progress &progress,
                     const SlideTemplate &slideTemplate)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s) {
        const auto bytes = pdfReport(document, progress);
        return bytes ? saveWhole(*bytes, path) : tl::unexpected(bytes.error());
    }
    if (ending == u"html"_s)
        return saveWhole(htmlOf(document), path);
    if (ending == u"pptx"_s)
        return writeSlides(document, path, slideTemplate);
    if (ending == u"xlsx"_s)
        return writeXlsxReport(document, path);
    if (ending == u"csv"_s)
        return writeCsvTables(document, path);
    return failure(Error::Code::BadInput, path,
                   u"the ending must be one of %1"_s.arg(reportEndings().join(u", "_s)));
}

} // namespace portolan::report
