// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/machine_head.h"

#include "core/collect/collect_text.h"
#include "core/files/whole_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

constexpr qint64 mostBytes = 512LL * 1024 * 1024;

struct Place {
    qsizetype row;
    qsizetype column;
};

std::optional<Place> placeOf(const exchange::Sheet &sheet, const QString &text)
{
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        for (qsizetype column = 0; column < sheet.cellCount(row); ++column) {
            if (sheet.cell(row, column) == text)
                return Place{row, column};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<MachineHead> machineHead(const exchange::Sheet &sheet, const QString &name)
{
    const auto place = placeOf(sheet, name);
    if (!place)
        return std::nullopt;
    const QStringView family = QStringView(name).left(name.indexOf(u'.') + 1);
    MachineHead head{place->row, {}, {}};
    for (qsizetype column = 0; column < sheet.cellCount(place->row); ++column) {
        const QStringView cell = sheet.cell(place->row, column);
        if (!cell.startsWith(family))
            continue;
        if (head.has(cell.toString()))
            head.doubled << cell.toString();
        else
            head.columns.insert(cell.toString(), column);
    }
    return head;
}

std::optional<QString> valueBeside(const exchange::Sheet &sheet, const QString &name)
{
    const auto place = placeOf(sheet, name);
    return place ? std::optional(sheet.cell(place->row, place->column + 1).toString()) : std::nullopt;
}

Result<std::unique_ptr<exchange::Workbook>> openWorkbook(const QString &path)
{
    const auto bytes = readWhole(path, mostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString name = QFileInfo(path).fileName();
    if (bytes->isEmpty())
        return failure(Error::Code::Empty, path);
    if (bytes->size() > mostBytes)
        return failure(Error::Code::BadInput, name,
                       CollectText::tr("it is larger than any workbook that was sent"));
    if (exchange::kindOf(*bytes) == exchange::SourceKind::Text)
        return failure(Error::Code::BadInput, name, CollectText::tr("it is no workbook (XLSX or ODS)"));
    return exchange::Workbook::open(*bytes, name);
}

} // namespace portolan::collect
