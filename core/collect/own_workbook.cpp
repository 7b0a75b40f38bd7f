// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/own_workbook.h"

#include "core/archive/archive.h"
#include "core/collect/full_export.h"
#include "core/collect/full_export_names.h"
#include "core/collect/machine_head.h"
#include "core/collect/rating_columns.h"

#include <QFile>

namespace portolan::collect {

// Every kind has a sheet, filled or not; somebody may have deleted some.
static qsizetype fewestSheets()
{
    qsizetype kinds = 0;
    forEachKind([&kinds]<typename E>() { ++kinds; });
    return kinds / 2;
}

OwnWorkbook ownWorkbook(const QByteArray &content)
{
    if (exchange::kindOf(content) != exchange::SourceKind::Zip)
        return OwnWorkbook::None;
    const auto book = exchange::Workbook::open(content, {});
    if (!book)
        return OwnWorkbook::None;
    if ((*book)->names().contains(infoSheet))
        return OwnWorkbook::Ratings;
    if ((*book)->sheets().size() < fewestSheets())
        return OwnWorkbook::None;
    // The sheet that says so is the first, unless somebody has moved it.
    for (qsizetype index = 0; index < (*book)->sheets().size(); ++index) {
        const auto part = (*book)->read(index, {});
        if (part && valueBeside(part->sheet, aboutFormat))
            return OwnWorkbook::FullExport;
    }
    return OwnWorkbook::None;
}

Result<Portfolio> readSaved(const QString &path, const exchange::Watch &watch)
{
    QFile file(path);
    const bool isZip = file.open(QIODevice::ReadOnly) && file.peek(2) == "PK";
    return isZip ? readFullExport(path, watch) : readArchiveFile(path);
}

} // namespace portolan::collect
