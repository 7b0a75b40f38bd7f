// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

// Files that are read and written as a whole. Errors are about the path as it was given.
namespace portolan {

// At most `mostBytes` and one more, by which a larger file is told. Errors: NotFound, CannotRead.
Result<QByteArray> readWhole(const QString &path, qint64 mostBytes);

// Whether a file may be written there: not over a folder or a device, nor over a portfolio. Error:
// CannotWrite.
Result<> checkTarget(const QString &path);

// The whole file, or none of it. Errors: those of checkTarget(), CannotWrite, DiskFull.
Result<> saveWhole(const QByteArray &bytes, const QString &path);

// Why that many bytes did not get into a file: CannotWrite, or DiskFull.
tl::unexpected<Error> notWritten(const QFileDevice &file, qsizetype bytes);

} // namespace portolan
