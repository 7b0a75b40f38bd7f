// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace portolan {

namespace {
constexpr qint64 epoch2020 = 1'577'836'800'000;
constexpr int tailBits = 22; // 41 bits of milliseconds last until 2089
} // namespace

qint64 freshIdValue()
{
    static std::atomic<qint64> last{0};
    const qint64 now = (QDateTime::currentMSecsSinceEpoch() - epoch2020) << tailBits;
    qint64 before = last.load();
    qint64 fresh = 0;
    do {
        // Within one millisecond go on counting, so that ids made together keep their order.
        fresh = now > before ? now + QRandomGenerator::global()->bounded(1U << (tailBits - 1)) : before + 1;
    } while (!last.compare_exchange_weak(before, fresh));
    return fresh;
}

} // namespace portolan
