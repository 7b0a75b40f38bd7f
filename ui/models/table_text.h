// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

#include <memory>

class QMimeData;

// Cells on their way to and from spreadsheets. Rows may be of different length.
namespace portolan {

using TableText = QList<QStringList>;

// The first table of an HTML page, which keeps line breaks and merged cells apart (of these the first has the
// text) and may tell the numbers behind rounded ones; else tab-separated text, else one cell. Empty when
// there is no text. Numbers are written for the locale, without signs between thousands.
TableText cellsIn(const QMimeData &, const QLocale & = {});
// As tab-separated text and as an HTML table.
std::unique_ptr<QMimeData> mimeDataOf(const TableText &);

} // namespace portolan
