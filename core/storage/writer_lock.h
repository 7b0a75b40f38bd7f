// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QLockFile>

#include <memory>

namespace portolan::storage {

// The right to write a portfolio: a lock file beside it, so that other computers on a share see it too. It is
// gone when the right is given back; the one of a process that died counts for nothing.
class WriterLock {
public:
    explicit WriterLock(const QString &path);

    // Locked (detail: the holder) when another has it; CannotWrite when the folder takes no file.
    Result<> take();
    bool isHeld() const;
    QString holder() const; // "anna on desktop-7"; empty when nobody has it
    bool holderIsGone() const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace portolan::storage
