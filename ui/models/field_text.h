// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan {

// The translation context of what reading and writing fields say.
class FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace portolan
