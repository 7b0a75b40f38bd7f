// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

// Bytes made smaller with zlib, and back: the output grows as far as it must and never beyond a limit,
// whatever the packed bytes promise (qUncompress() has no limit).
namespace portolan::archive {

QByteArray packed(const QByteArray &bytes);
// Error: BadInput when the bytes are no whole stream or give more than `most`.
Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype most, const QString &name);

} // namespace portolan::archive
