// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan::storage {

// The translation context of this folder: Words::tr("This value cannot be read.").
class Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace portolan::storage
