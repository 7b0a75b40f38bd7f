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
    // Who was in the way when it could not be taken ("anna on desktop-7"); empty when nobody was.
    QString holder() const { return m_holder; }
    bool holderIsGone() const;

private:
    QString whoHasIt() const;

    QString m_path;
    QString m_holder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace portolan::storage
