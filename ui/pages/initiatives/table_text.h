// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QMimeData;

// Cells on their way to and from spreadsheets. Rows may be of different length.
namespace portolan {

using TableText = QList<QStringList>;

// Tab-separated text, else the first table of an HTML page, else one cell. Empty when there is no text.
TableText cellsIn(const QMimeData &);
// As tab-separated text and as an HTML table.
std::unique_ptr<QMimeData> mimeDataOf(const TableText &);

} // namespace portolan
