// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QImage>

namespace portolan::report {

// PNG, JPEG or SVG as a picture of at most 1200 px a side; null when it cannot be read.
QImage logoPicture(const QByteArray &bytes);
// Error: BadInput, when it is too large, or is no picture.
Result<> checkLogoPicture(const QByteArray &bytes, const QString &name);

} // namespace portolan::report
