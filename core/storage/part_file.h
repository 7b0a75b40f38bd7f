// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace portolan::storage {

// A file in the making, beside the one it is to become. Unless it was moved there it is gone at the end: the
// target is whole or as it was.
class PartFile {
public:
    // CannotWrite when the folder is missing or cannot be written to, or the target is no file to replace.
    static Result<PartFile> beside(const QString &target);
    PartFile(PartFile &&other) noexcept
        : m_target(std::exchange(other.m_target, {}))
        , m_path(std::exchange(other.m_path, {}))
    {
    }
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    const QString &path() const { return m_path; }
    Result<> becomeNew(); // CannotWrite when something is at the target by now
    Result<> replaceTarget();
    // An error of the part, told of the target.
    tl::unexpected<Error> told(Error) const;

private:
    PartFile(QString target, QString path);

    QString m_target;
    QString m_path;
};

// Where SQLite keeps what it needs to roll back. One that outlived its database would spoil the next of that
// name.
QString rollbackJournalOf(const QString &path);

} // namespace portolan::storage
