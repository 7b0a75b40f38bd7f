// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_walk.h"

#include <limits>

namespace portolan::storage {

bool RowWalk::run(const std::function<qint64(const Row &)> &visit)
{
    if (!m_statement)
        return true;
    m_next = 0;
    bool hadGaps = false;
    while (readFrom(m_next, visit) == End::Damage) {
        hadGaps = true;
        const auto next = nextReadableAfter(m_next);
        if (!next)
            break;
        m_next = *next;
    }
    m_statement->reset();
    return hadGaps;
}

RowWalk::End RowWalk::readFrom(qint64 key, const std::function<qint64(const Row &)> &visit)
{
    m_statement->reset();
    bindValue(m_statement->handle(), 1, key);
    const Row row{m_statement->handle(), m_pool};
    for (;;) {
        const auto more = m_statement->step();
        if (!more)
            return End::Damage;
        if (!*more)
            return End::Done;
        const qint64 found = visit(row);
        if (found == std::numeric_limits<qint64>::max())
            return End::Done;
        m_next = std::max(m_next, found + 1);
    }
}

bool RowWalk::isReadableFrom(qint64 key)
{
    m_statement->reset();
    bindValue(m_statement->handle(), 1, key);
    return m_statement->step().has_value();
}

// Keys lie close together or far apart, so steps double until a readable place is met; then the nearest one
// is found by halving.
std::optional<qint64> RowWalk::nextReadableAfter(qint64 key)
{
    qint64 bad = key;
    qint64 good = 0;
    for (qint64 step = 1; good == 0; step *= 2) {
        if (step > std::numeric_limits<qint64>::max() / 2 || key > std::numeric_limits<qint64>::max() - step)
            return std::nullopt;
        (isReadableFrom(key + step) ? good : bad) = key + step;
    }
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        (isReadableFrom(middle) ? good : bad) = middle;
    }
    return good;
}

} // namespace portolan::storage
