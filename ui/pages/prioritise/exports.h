// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace portolan {

// Writes the whole file or nothing.
Result<> writeWhole(const QString &path, const QByteArray &content);

} // namespace portolan
