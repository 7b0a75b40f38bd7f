// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/dates.h"
#include "core/exchange/numbers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr qsizetype rowsLookedAt = 40;

const QSet<QString> &knownHeaders()
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const QStringList &names : Catalogue::instance().headers)
            all.unite(QSet<QString>(names.begin(), names.end()));
        return all;
    }();
    return known;
}

// How much a row looks like a header: filled, of words, known ones above all.
double headerLikeness(const Sheet &sheet, qsizetype row, qsizetype widest)
{
    double words = 0;
    double known = 0;
    for (qsizetype column = 0; column < sheet.cellCount(row); ++column) {
        const QStringView cell = sheet.cell(row, column);
        if (cell.isEmpty() || readNumber(cell, u'.') || readDate(cell, DateOrder::DayFirst))
            continue;
        ++words;
        known += knownHeaders().contains(foldedWithoutBrackets(cell));
    }
    return (words + 2 * known) / double(std::max<qsizetype>(widest, 1));
}

qsizetype findHeader(const Sheet &sheet)
{
    const qsizetype looked = std::min(sheet.rowCount(), rowsLookedAt);
    qsizetype widest = 0;
    for (qsizetype row = 0; row < looked; ++row)
        widest = std::max(widest, sheet.filledCells(row));
    qsizetype best = -1;
    double most = 0;
    for (qsizetype row = 0; row < looked; ++row) {
        if (sheet.filledCells(row) * 2 < widest)
            continue; // a title
        const double likeness = headerLikeness(sheet, row, widest);
        if (best < 0 || likeness > most * 1.3) { // later rows have to be clearly better
            best = row;
            most = likeness;
        }
    }
    return std::max<qsizetype>(best, 0);
}

QStringList columnNames(const Sheet &sheet, qsizetype headerRow)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> counted; // the last number given to a name
    for (qsizetype column = 0; column < sheet.cellCount(headerRow); ++column) {
        QString name = sheet.cell(headerRow, column).toString().simplified();
        if (name.isEmpty())
            name = u"Column %1"_s.arg(column + 1);
        QString unique = name;
        for (int n = counted.value(name, 1) + 1; taken.contains(unique); ++n) {
            unique = u"%1 (%2)"_s.arg(name).arg(n);
            counted.insert(name, n);
        }
        taken.insert(unique);
        names << unique;
    }
    return names;
}

} // namespace

std::optional<QDate> Table::serialDay(qsizetype record, qsizetype column) const
{
    constexpr int first = 20'000;
    constexpr int last = 80'000;
    bool isWhole = false;
    const int days = isNumber(record, column) ? cell(record, column).toInt(&isWhole) : 0;
    if (!isWhole || days < first || days > last)
        return std::nullopt;
    return sheet.countsFrom1904() ? QDate(1904, 1, 1).addDays(days) : QDate(1899, 12, 30).addDays(days);
}

qsizetype knownHeadings(const Sheet &sheet)
{
    if (sheet.rowCount() == 0)
        return 0;
    const qsizetype row = findHeader(sheet);
    QSet<QString> found;
    for (qsizetype column = 0; column < sheet.cellCount(row); ++column) {
        const QString heading = foldedWithoutBrackets(sheet.cell(row, column));
        if (knownHeaders().contains(heading))
            found.insert(heading);
    }
    return found.size();
}

Result<Table> findTable(Sheet sheet, const QString &sourceName, std::optional<qsizetype> headerRow)
{
    Table table;
    table.headerRow = headerRow ? *headerRow - 1 : findHeader(sheet);
    if (table.headerRow < sheet.rowCount())
        table.columns = columnNames(sheet, table.headerRow);
    while (table.columns.size() > 1 && sheet.cell(table.headerRow, table.columns.size() - 1).isEmpty()) {
        bool used = false;
        for (qsizetype row = table.headerRow + 1; row < sheet.rowCount() && !used; ++row)
            used = !sheet.cell(row, table.columns.size() - 1).isEmpty();
        if (used)
            break;
        table.columns.removeLast(); // a separator at the end of each line makes no column
    }
    for (qsizetype row = table.headerRow + 1; row < sheet.rowCount(); ++row) {
        if (!sheet.isBlank(row))
            table.records.push_back(row);
    }
    if (table.records.empty())
        return failure(Error::Code::Empty, sourceName, u"there is no row below the header"_s);
    table.sheet = std::move(sheet);
    return table;
}

} // namespace portolan::exchange
