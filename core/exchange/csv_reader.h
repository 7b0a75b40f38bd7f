// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringView>

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

// The cells of a text, as slices of it: nothing is copied per cell. Rows count from 0, empty lines included.
class Sheet {
public:
    qsizetype rowCount() const { return qsizetype(m_rowEnds.size()); }
    qsizetype cellCount(qsizetype row) const { return qsizetype(m_rowEnds[size_t(row)] - rowBegin(row)); }
    // Trimmed; empty beyond the end of the row.
    QStringView cell(qsizetype row, qsizetype column) const
    {
        if (column >= cellCount(row))
            return {};
        const Slice &slice = m_cells[rowBegin(row) + size_t(column)];
        return {m_text.constData() + slice.begin, qsizetype(slice.length)};
    }
    bool isBlank(qsizetype row) const;

private:
    friend class CsvParser;
    struct Slice {
        quint32 begin;
        quint32 length;
    };
    size_t rowBegin(qsizetype row) const { return row == 0 ? 0 : m_rowEnds[size_t(row) - 1]; }

    QString m_text;
    std::vector<Slice> m_cells;
    std::vector<quint32> m_rowEnds;
};

// Of comma, semicolon, tab and bar the one that cuts the first records most evenly; comma if none does.
QChar findDelimiter(QStringView text);

// RFC 4180 with CR, LF or CRLF. A quote that never closes is Error::BadInput with its line.
Result<Sheet> readCsv(QString text, QChar delimiter, const QString &sourceName, const Watch &watch = {});

} // namespace portolan::exchange
