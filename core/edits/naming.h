// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/initiative.h"

#include <QCoreApplication>

// How the labels of changes speak of things: short, quoted by nothing, never empty.
namespace portolan::edits {

constexpr qsizetype longestNameInLabel = 60;

inline QString shortName(const QString &name)
{
    const QString line = name.simplified();
    if (line.isEmpty())
        return QCoreApplication::translate("Change", "(no name)");
    return line.size() <= longestNameInLabel ? line : line.left(longestNameInLabel - 1) + QChar(0x2026);
}

} // namespace portolan::edits
