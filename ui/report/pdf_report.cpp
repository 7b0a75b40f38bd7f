// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_report.h"

#include "ui/charts/plain_text.h"
#include "ui/report/pdf_navigation.h"
#include "ui/report/report_pages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

// To set the pages takes about as long as to paint them.
Progress halfOf(const Progress &whole, qsizetype half)
{
    if (!whole)
        return {};
    return [&whole, half](qsizetype done, qsizetype total) { return whole(half * total + done, 2 * total); };
}

// False when it was cancelled.
bool paintAll(QIODevice &out, const Document &document, const ReportPages &report, const Progress &progress)
{
    QPdfWriter pdf(&out);
    pdf.setResolution(int(twipsPerInch));
    pdf.setPageSize(QPageSize(document.isLetter ? QPageSize::Letter : QPageSize::A4));
    pdf.setPageMargins({0, 0, 0, 0}, QPageLayout::Point);
    pdf.setTitle(plainLine(document.title));
    pdf.setCreator(u"Portolan %1"_s.arg(QStringLiteral(PORTOLAN_VERSION)));
    QPainter painter(&pdf);
    for (int i = 0; i < report.count(); ++i) {
        if (progress && !progress(i, report.count()))
            return false;
        if (i > 0)
            pdf.newPage();
        paintPage(painter, report, i);
    }
    return true;
}

} // namespace

Result<QByteArray> pdfReport(const Document &document, const Progress &progress)
{
    const auto report = layOut(document, halfOf(progress, 0));
    if (!report)
        return failure(Error::Code::Cancelled);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!paintAll(buffer, document, *report, halfOf(progress, 1)))
        return failure(Error::Code::Cancelled);
    buffer.close();
    return withNavigation(bytes, document, *report);
}

} // namespace portolan::report
