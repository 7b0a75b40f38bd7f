// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/model/result.h"

namespace portolan::exchange {

// Of comma, semicolon, tab and bar the one that cuts the first records most evenly; comma if none does.
QChar findDelimiter(QStringView text);

// RFC 4180 with CR, LF or CRLF. A quote that never closes is Error::BadInput with its line.
Result<Sheet> readCsv(QString text, QChar delimiter, const QString &sourceName, const Watch &watch = {});

} // namespace portolan::exchange
