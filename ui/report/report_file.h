// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf_report.h"

#include <QStringList>

namespace portolan::report {

// A kind of file a report can be written to.
struct ReportFormat {
    QString ending; // "pdf"
    QString name; // "PDF document"
};
QList<ReportFormat> reportFormats();
QStringList reportEndings();

// A presentation whose masters and layouts slides are made with; empty: Portolan's own.
struct SlideTemplate {
    QByteArray bytes;
    QString name; // what an error speaks of
};

constexpr qint64 largestSlideTemplate = 256LL * 1024 * 1024; // bytes

// Error: BadInput, for what is no presentation or lacks a layout.
Result<> checkSlideTemplate(const SlideTemplate &);

// By the ending of the path; CSV is one file for each table, named after the path and the table. Whole or not
// at all: what was there stays when something goes wrong. On the thread of the application only.
// Errors: BadInput (ending, template), Cancelled, CannotWrite, DiskFull.
Result<> writeReport(const Document &, const QString &path, const Progress & = {},
                     const SlideTemplate & = {});

} // namespace portolan::report
