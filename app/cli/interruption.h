// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace portolan::cli {

// While it lives, an interrupt (Ctrl+C) or a polite end asks the work to stop instead of ending the program.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    const std::atomic_bool &flag() const;
    bool isAsked() const { return flag().load(std::memory_order_relaxed); }

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

} // namespace portolan::cli
