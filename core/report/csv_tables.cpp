// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_tables.h"

#include "core/exchange/csv_writer.h"
#include "core/files/whole_file.h"
#include "core/report/report_text.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

QString cellText(const Cell &cell)
{
    if (cell.number)
        return QString::number(*cell.number, 'g', QLocale::FloatingPointShortest);
    if (cell.date.isValid())
        return cell.date.toString(Qt::ISODate);
    return cell.text == u"–"_s ? QString() : exchange::withoutFormula(cell.text);
}

QByteArray csvOf(const ReportTable &table)
{
    QStringList titles;
    for (const Column &column : table.columns)
        titles << exchange::withoutFormula(column.title);
    QString text = exchange::csvLine(titles);
    for (const std::vector<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells << cellText(cell);
        text += exchange::csvLine(cells);
    }
    return text.toUtf8();
}

QString pathFor(const QString &path, const QString &table)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u'-' + table + u".csv"_s;
}

void addPageTable(std::vector<ReportTable> &tables, QHash<QString, size_t> &ofPages, const Section &section,
                  const ReportTable &table)
{
    if (!ofPages.contains(table.id)) {
        ofPages.insert(table.id, tables.size());
        ReportTable all = table;
        all.rows.clear();
        all.columns.prepend({ReportText::tr("Code"), NumberForm::Text, 1});
        tables.push_back(std::move(all));
    }
    ReportTable &all = tables[ofPages.value(table.id)];
    for (std::vector<Cell> row : table.rows) {
        row.insert(row.begin(), Cell{.text = section.name});
        all.rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<ReportTable> tablesOf(const Document &document)
{
    std::vector<ReportTable> tables;
    QHash<QString, int> seen;
    QHash<QString, size_t> ofPages; // place in tables
    for (const Section &section : document.sections) {
        forEachBlock(section.blocks, [&](const Block &block) {
            const auto *table = std::get_if<ReportTable>(&block.content);
            if (!table)
                return;
            if (section.isSub) {
                addPageTable(tables, ofPages, section, *table);
                return;
            }
            tables.push_back(*table);
            if (const int number = ++seen[table->id]; number > 1)
                tables.back().id += u"_%1"_s.arg(number);
        });
    }
    return tables;
}

// The table that a path stands for comes first.
static std::vector<std::pair<QString, ReportTable>> filesOf(const Document &document, const QString &path)
{
    const std::vector<ReportTable> tables = tablesOf(document);
    const auto ranking = std::ranges::find(tables, u"ranking"_s, &ReportTable::id);
    const auto first = ranking == tables.end() ? tables.begin() : ranking;
    std::vector<std::pair<QString, ReportTable>> files;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (table == first)
            files.emplace(files.begin(), path, *table);
        else
            files.emplace_back(pathFor(path, table->id), *table);
    }
    return files;
}

QStringList csvFiles(const Document &document, const QString &path)
{
    QStringList paths;
    for (const auto &[file, table] : filesOf(document, path))
        paths << file;
    return paths;
}

namespace {

// What was at a path before, to be put there again; nothing where there was no file.
struct Former {
    QString path;
    std::optional<QByteArray> bytes;
};

Result<std::vector<Former>> formerAt(const std::vector<std::unique_ptr<QSaveFile>> &files)
{
    std::vector<Former> all;
    for (const auto &file : files) {
        Former former{file->fileName(), std::nullopt};
        if (QFile::exists(former.path)) {
            auto bytes = readWhole(former.path, std::numeric_limits<qint64>::max() - 1);
            if (!bytes)
                return tl::unexpected(bytes.error());
            former.bytes = std::move(*bytes);
        }
        all.push_back(std::move(former));
    }
    return all;
}

void putBack(const Former &former)
{
    if (former.bytes)
        (void)saveWhole(*former.bytes, former.path);
    else
        QFile::remove(former.path);
}

} // namespace

Result<> writeCsvTables(const Document &document, const QString &path)
{
    const auto tables = filesOf(document, path);
    if (tables.empty())
        return failure(Error::Code::Empty, document.title);
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const auto &[target, table] : tables) {
        if (auto checked = checkTarget(target); !checked)
            return checked;
        const QByteArray bytes = csvOf(table);
        auto file = std::make_unique<QSaveFile>(target);
        if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush())
            return notWritten(*file, bytes.size());
        files.push_back(std::move(file));
    }
    const auto formers = formerAt(files);
    if (!formers)
        return tl::unexpected(formers.error());
    for (size_t i = 0; i < files.size(); ++i) {
        if (files[i]->commit())
            continue;
        const auto error = notWritten(*files[i], 0);
        for (size_t replaced = 0; replaced < i; ++replaced)
            putBack((*formers)[replaced]);
        return error;
    }
    return {};
}

} // namespace portolan::report
