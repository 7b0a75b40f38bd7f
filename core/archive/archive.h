// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// A whole portfolio, baselines included, as one text for people and machines. The same portfolio gives the
// same bytes: no clock, entities by kind and id, one value per line, so that two archives can be told apart
// line by line.
//
// An archive is well-formed XML: the declaration, a comment with the version of the format and the SHA-256 of
// all that follows it, then what Boost.Serialization makes of the portfolio. Each kind of entity begins with
// the names of its fields, so that an archive made before a field or a kind came is still read. In a text, a
// backslash begins an escape: \\, \n, \r, \t, and \u with four hexadecimal digits for any other UTF-16 unit
// that XML cannot hold (control characters, U+FFFE, U+FFFF, half of a pair). Bytes are Base64.
//
// An archive may come from anywhere. Its size, its sum and every value are checked before there is a
// portfolio.
namespace portolan {

constexpr int archiveFormat = 1; // raised when an older program could not read it right

// Error: BadInput when it would be larger than what readArchive() takes.
Result<QByteArray> writeArchive(const Portfolio &);
// All of it or nothing. `name` is what the error speaks of. Errors: Empty, NewerVersion, BadInput with the
// place as detail.
Result<Portfolio> readArchive(const QByteArray &bytes, const QString &name);

// From a file, of which no more is read than an archive may have. Also NotFound and CannotRead.
Result<Portfolio> readArchiveFile(const QString &path);
// Whether what begins so is an archive, sound or not.
bool looksLikeArchive(const QByteArray &beginning);

} // namespace portolan
