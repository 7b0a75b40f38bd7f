// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

// What lies around the body of an archive, and is checked before anything of it is understood.
namespace portolan::archive {

// Ten thousand initiatives with 840,000 ratings take 300 MB; SQLite's largest value is a thousand million.
constexpr qsizetype mostBytes = 512LL * 1024 * 1024;

struct Envelope {
    int format = 0;
    QByteArrayView body; // into the bytes that were unwrapped
};

QByteArray wrapped(const QByteArray &body, int format);
// Error: Empty, BadInput or NewerVersion.
Result<Envelope> unwrapped(const QByteArray &bytes, const QString &name, int newestFormat);

} // namespace portolan::archive
