// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace portolan::exchange {

struct DecodedText {
    QString text;
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    bool damaged = false; // some bytes were not of that encoding and read as U+FFFD
};

// Finds the encoding (byte order mark, then zero bytes of UTF-16, then whether it is valid UTF-8, else
// Windows-1252) and decodes. Error::Empty for nothing, Error::NotText for what is no text.
Result<DecodedText> decode(const QByteArray &bytes, const QString &sourceName);

} // namespace portolan::exchange
