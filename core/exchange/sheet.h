// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <atomic>
#include <functional>
#include <vector>

namespace portolan::exchange {

// How a long reading reports and is stopped.
struct Watch {
    std::function<void(qsizetype done, qsizetype total)> progress; // rows; total 0 while not yet known
    const std::atomic_bool *cancel = nullptr;

    bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
    void report(qsizetype done, qsizetype total) const
    {
        if (progress)
            progress(done, total);
    }
    static constexpr qsizetype interval = 1000; // rows between two looks
};

// The cells of a source, as slices of one text: nothing is copied per cell. Rows count from 0, empty ones
// included.
class Sheet {
public:
    qsizetype rowCount() const { return qsizetype(m_rowEnds.size()); }
    // Of a text, the cells of that line; of a workbook, whose rows are written up to their last filled cell
    // only, those of its widest row.
    qsizetype cellCount(qsizetype row) const { return std::max(m_width, written(row)); }
    // Trimmed; empty beyond the end of the row.
    QStringView cell(qsizetype row, qsizetype column) const
    {
        if (column >= written(row))
            return {};
        const Slice &slice = m_cells[rowBegin(row) + size_t(column)];
        const qsizetype shared = m_shared.size();
        const QChar *const begin = slice.begin < shared ? m_shared.constData() + slice.begin
                                                        : m_text.constData() + (slice.begin - shared);
        return {begin, qsizetype(slice.length)};
    }
    // Whether the source holds it as a number and not as text: its decimal sign is then a dot.
    bool isNumber(qsizetype row, qsizetype column) const
    {
        return column < written(row) && m_cells[rowBegin(row) + size_t(column)].isNumber;
    }
    // Of a workbook whose numbers of days begin in 1904 instead of 1900.
    bool countsFrom1904() const { return m_countsFrom1904; }
    bool isBlank(qsizetype row) const;
    qsizetype filledCells(qsizetype row) const;

private:
    friend class CsvParser;
    friend class SheetBuilder;
    struct Slice {
        quint32 begin;
        quint32 length : 31;
        quint32 isNumber : 1;
    };
    size_t rowBegin(qsizetype row) const { return row == 0 ? 0 : m_rowEnds[size_t(row) - 1]; }
    qsizetype written(qsizetype row) const { return qsizetype(m_rowEnds[size_t(row)] - rowBegin(row)); }

    QString m_shared; // texts of a workbook that all of its sheets refer to
    QString m_text; // the sheet's own; slices count on from the end of the shared ones
    std::vector<Slice> m_cells;
    std::vector<quint32> m_rowEnds;
    bool m_countsFrom1904 = false;
    qsizetype m_width = 0; // 0: rows have the width they were written with
};

// A sheet from cells that come in reading order with gaps. It keeps to limits, so that a small file cannot
// make a sheet of any size.
class SheetBuilder {
public:
    static constexpr qsizetype mostRows = 1'048'576; // of a sheet of Excel
    static constexpr qsizetype mostFilledRows = 200'000;
    static constexpr qsizetype mostColumns = 16'384;
    static constexpr qsizetype mostCells = 5'000'000; // with the gaps before filled ones

    // A stretch of the text; stored once, it may fill many cells.
    struct Piece {
        quint32 begin = 0;
        quint32 length = 0;
    };

    SheetBuilder() = default;
    // With texts that are there already, such as the shared strings of a workbook.
    explicit SheetBuilder(const QString &text) { m_sheet.m_shared = text; }

    void countFrom1904() { m_sheet.m_countsFrom1904 = true; }
    Piece store(QStringView text); // trimmed
    // Cells come in order of rows and columns; false when this one does not, or when it is past a limit.
    bool put(qsizetype row, qsizetype column, Piece, bool isNumber = false);
    // Empties the cells of a merged range beside its first. False when the ranges ask for more work than
    // ranges that do not overlap could.
    bool merge(qsizetype firstRow, qsizetype lastRow, qsizetype firstColumn, qsizetype lastColumn);
    Sheet finish();

private:
    void fillUpTo(qsizetype row);

    Sheet m_sheet;
    qsizetype m_row = -1; // of the last cell
    qsizetype m_filledRows = 0;
    qsizetype m_mergeSteps = 0;
};

// What `text` is without blanks at its ends.
SheetBuilder::Piece trimmedPiece(QStringView text, quint32 begin);

} // namespace portolan::exchange
