// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace portolan {

// What went wrong, to branch on (`code`), with the place and the facts in words that need no translation:
// `subject` is what it happened to (a file name, a column), `detail` is for the log and the "details" fold.
// core/wording turns it into one sentence for people.
struct Error {
    enum class Code {
        NotFound, // no such file, initiative, profile, ...
        CannotRead, // exists, cannot be opened or read
        CannotWrite, // target is read-only, in use or its folder is missing
        DiskFull,
        Empty, // nothing in it
        NotAPortfolio, // some other kind of file
        Damaged, // a portfolio, but broken
        NewerVersion, // made with a newer Portolan; detail holds the schema number
        Locked, // somebody else is writing; detail holds who
        ReadOnly, // this session may not write
        BadInput, // a value that cannot be used; detail says why
        NotText, // binary where text was expected
        Cancelled,
        Conflict, // the entity is not as the change expected it
        Internal,
    };
    Code code = Code::Internal;
    QString subject;
    QString detail;
    int line = 0; // 1-based line or row of the place, 0: none

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Code code, const QString &subject = {},
                                     const QString &detail = {}, int line = 0)
{
    return tl::unexpected<Error>(Error{code, subject, detail, line});
}

} // namespace portolan
