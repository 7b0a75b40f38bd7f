// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

namespace portolan::exchange {

qsizetype Sheet::filledCells(qsizetype row) const
{
    qsizetype filled = 0;
    for (size_t at = rowBegin(row); at < m_rowEnds[size_t(row)]; ++at)
        filled += m_cells[at].length > 0;
    return filled;
}

bool Sheet::isBlank(qsizetype row) const
{
    for (size_t at = rowBegin(row); at < m_rowEnds[size_t(row)]; ++at) {
        if (m_cells[at].length > 0)
            return false;
    }
    return true;
}

SheetBuilder::Piece trimmedPiece(QStringView text, quint32 begin)
{
    const QStringView trimmed = text.trimmed();
    return {quint32(begin + (trimmed.isEmpty() ? 0 : trimmed.utf16() - text.utf16())),
            quint32(trimmed.size())};
}

SheetBuilder::Piece SheetBuilder::store(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto begin = quint32(m_sheet.m_shared.size() + m_sheet.m_text.size());
    m_sheet.m_text += trimmed;
    return {begin, quint32(trimmed.size())};
}

void SheetBuilder::fillUpTo(qsizetype row)
{
    while (m_sheet.rowCount() < row)
        m_sheet.m_rowEnds.push_back(quint32(m_sheet.m_cells.size()));
}

bool SheetBuilder::put(qsizetype row, qsizetype column, Piece piece, bool isNumber)
{
    if (row < m_row || row >= mostRows || column < 0 || column >= mostColumns)
        return false;
    if (row > m_row) {
        if (++m_filledRows > mostFilledRows)
            return false;
        fillUpTo(row);
        m_row = row;
        m_sheet.m_rowEnds.push_back(quint32(m_sheet.m_cells.size()));
    }
    const qsizetype written = m_sheet.written(row);
    if (column < written || qsizetype(m_sheet.m_cells.size()) + column - written >= mostCells)
        return false;
    m_sheet.m_cells.resize(m_sheet.m_cells.size() + size_t(column - written), {0, 0, 0});
    m_sheet.m_cells.push_back({piece.begin, piece.length, isNumber});
    m_sheet.m_rowEnds.back() = quint32(m_sheet.m_cells.size());
    m_sheet.m_width = std::max(m_sheet.m_width, column + 1);
    return true;
}

bool SheetBuilder::merge(qsizetype firstRow, qsizetype lastRow, qsizetype firstColumn, qsizetype lastColumn)
{
    constexpr qsizetype mostSteps = 20 * mostCells;
    lastRow = std::min(lastRow, m_sheet.rowCount() - 1);
    for (qsizetype row = firstRow; row <= lastRow; ++row) {
        const qsizetype end = std::min(lastColumn + 1, m_sheet.written(row));
        m_mergeSteps += 1 + std::max<qsizetype>(end - firstColumn, 0);
        if (m_mergeSteps > mostSteps)
            return false;
        for (qsizetype column = firstColumn; column < end; ++column) {
            if (row != firstRow || column != firstColumn)
                m_sheet.m_cells[m_sheet.rowBegin(row) + size_t(column)] = {0, 0, 0};
        }
    }
    return true;
}

Sheet SheetBuilder::finish()
{
    return std::move(m_sheet);
}

} // namespace portolan::exchange
