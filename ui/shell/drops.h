// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace portolan {

// The one local file of a drop that the window can open or import; empty when there is none.
QString droppedFile(const QMimeData &data);
bool isPortfolio(const QString &path);
bool isArchive(const QString &path);

} // namespace portolan
