// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace portolan::cli {

// A signal handler reaches nothing but what is global.
static std::atomic_bool asked{false};
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may not take a lock");

static void ask(int)
{
    asked.store(true, std::memory_order_relaxed);
}

Interruption::Interruption()
    : m_interrupt(std::signal(SIGINT, ask))
    , m_terminate(std::signal(SIGTERM, ask))
{
    asked.store(false, std::memory_order_relaxed);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

const std::atomic_bool &Interruption::flag() const
{
    return asked;
}

} // namespace portolan::cli
