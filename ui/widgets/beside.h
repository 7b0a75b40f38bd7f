// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <QString>

#include <atomic>
#include <functional>

class QObject;
class QWidget;

namespace portolan {

// What a piece of work and the window that waits for it know of each other; used by both threads.
class WorkState {
public:
    bool isCancelled() const { return m_isCancelled; }
    const std::atomic_bool &cancelFlag() const { return m_isCancelled; }
    void cancel() { m_isCancelled = true; }
    // For the work: tells how much is done, answers false when it is to end.
    Progress progress();
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_total; } // 0 while it is not known

private:
    std::atomic_bool m_isCancelled = false;
    std::atomic<qsizetype> m_done = 0;
    std::atomic<qsizetype> m_total = 0;
};

// Does `work` in another thread, then `then` in the window's. When it takes longer than a moment, a dialog
// over `window` says what is done, how far it is, and can cancel it. Once `owner` is gone the work is
// cancelled and `then` is not called.
void doBeside(QObject *owner, QWidget *window, const QString &doing, std::function<void(WorkState &)> work,
              std::function<void(const WorkState &)> then);

} // namespace portolan
