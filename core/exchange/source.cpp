// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/encoding.h"
#include "core/exchange/workbook_messages.h"
#include "core/files/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace portolan::exchange {

namespace {

Result<Source> readText(const QByteArray &content, const QString &sourceName, const Watch &watch)
{
    auto text = decode(content, sourceName);
    if (!text)
        return tl::unexpected(text.error());
    Source source;
    source.delimiter = findDelimiter(text->text);
    source.encoding = text->encoding;
    source.isDamagedText = text->damaged;
    auto sheet = readCsv(std::move(text->text), source.delimiter, sourceName, watch);
    if (!sheet)
        return tl::unexpected(sheet.error());
    source.sheet = std::move(*sheet);
    return source;
}

Result<Workbook::Chosen> readSheet(Workbook &workbook, const QString &name, const Watch &watch)
{
    if (name.isEmpty())
        return workbook.readLikeliest(watch);
    const auto index = workbook.indexOf(name);
    if (!index)
        return tl::unexpected(index.error());
    auto content = workbook.read(*index, watch);
    if (!content)
        return tl::unexpected(content.error());
    return Workbook::Chosen{*index, std::move(*content)};
}

QStringList notesOnWorkbook(const Workbook &workbook, const Workbook::Chosen &chosen)
{
    const WorkbookSheet &sheet = workbook.sheets()[chosen.index];
    QStringList notes{messages::readFromSheet(sheet.name, workbook.kind() == Workbook::Kind::Xlsx)};
    QStringList others = workbook.names();
    others.removeAt(chosen.index);
    if (!others.isEmpty())
        notes << messages::otherSheets(others);
    if (sheet.isHidden)
        notes << messages::hiddenSheet(sheet.name);
    if (chosen.content.hiddenRows > 0)
        notes << messages::hiddenRows(chosen.content.hiddenRows);
    if (chosen.content.mergedRanges > 0)
        notes << messages::mergedCells(chosen.content.mergedRanges);
    if (chosen.content.formulasWithoutResult > 0)
        notes << messages::formulasWithoutResult(chosen.content.formulasWithoutResult);
    return notes;
}

Result<Source> readWorkbook(const QByteArray &content, const QString &sourceName, const QString &sheetName,
                            const Watch &watch)
{
    const auto workbook = Workbook::open(content, sourceName, watch);
    if (!workbook)
        return tl::unexpected(workbook.error());
    auto chosen = readSheet(**workbook, sheetName, watch);
    if (!chosen)
        return tl::unexpected(chosen.error());
    Source source;
    source.workbook = (*workbook)->kind();
    source.sheetName = (*workbook)->sheets()[chosen->index].name;
    source.sheets = (*workbook)->sheets();
    source.notes = notesOnWorkbook(**workbook, *chosen);
    source.sheet = std::move(chosen->content.sheet);
    if (source.sheet.rowCount() == 0)
        return failure(Error::Code::Empty, sourceName, messages::emptySheet(source.sheetName));
    return source;
}

} // namespace

// What another program writes while it is read.
static Result<QByteArray> readPipe(const QString &path, qint64 most)
{
    constexpr qint64 atOnce = 1024 * 1024;
    if (!QFileInfo::exists(path))
        return failure(Error::Code::NotFound, path);
    QFile pipe(path);
    if (QFileInfo(path).isDir() || !pipe.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path,
                       QFileInfo(path).isDir() ? messages::isFolder() : pipe.errorString());
    QByteArray bytes;
    for (QByteArray piece = pipe.read(atOnce); !piece.isEmpty() && bytes.size() <= most;
         piece = pipe.read(atOnce))
        bytes += piece;
    if (pipe.error() != QFileDevice::NoError)
        return failure(Error::Code::CannotRead, path, pipe.errorString());
    return bytes;
}

Result<QByteArray> readSourceFile(const QString &path)
{
    constexpr qint64 most = 1024LL * 1024 * 1024;
    auto bytes = QFileInfo(path).isFile() ? readWhole(path, most) : readPipe(path, most);
    if (bytes && bytes->size() > most)
        return failure(Error::Code::BadInput, path, messages::largerThanAnySource());
    return bytes;
}

Result<Source> readSource(const QByteArray &content, const QString &sourceName, const QString &sheetName,
                          const Watch &watch)
{
    if (kindOf(content) != SourceKind::Text)
        return readWorkbook(content, sourceName, sheetName, watch);
    auto source = readText(content, sourceName, watch);
    if (source && !sheetName.isEmpty())
        return failure(Error::Code::BadInput, sourceName, messages::textHasNoSheets());
    return source;
}

Result<QList<SheetChoice>> sheetChoices(const QByteArray &content, const QString &sourceName,
                                        const Watch &watch)
{
    QList<SheetChoice> choices;
    if (kindOf(content) == SourceKind::Text)
        return choices;
    const auto workbook = Workbook::open(content, sourceName, watch);
    if (!workbook)
        return tl::unexpected(workbook.error());
    if ((*workbook)->sheets().size() == 1)
        return choices; // nothing to choose
    const auto counts = (*workbook)->countRecords(watch);
    if (!counts)
        return tl::unexpected(counts.error());
    for (qsizetype i = 0; i < counts->size(); ++i) {
        if ((*counts)[i] > 0 && !(*workbook)->sheets()[i].isHidden)
            choices << SheetChoice{(*workbook)->sheets()[i].name, (*counts)[i]};
    }
    return choices;
}

} // namespace portolan::exchange
