// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook_writer.h"

#include <QSet>

#include <map>

#include <xlsxwriter.h>

namespace portolan::workbook {

struct WorkbookWriter::Private {
    QString path;
    QString part; // where it is written before it takes the place of the target
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr; // the last one
    QSet<QString> sheetNames; // lower case
    std::map<Look, lxw_format *> formats;

    lxw_format *format(const Look &look);
};

// 0xRRGGBB.
lxw_color_t colorOf(const QString &name);

} // namespace portolan::workbook
