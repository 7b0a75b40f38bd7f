// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan {

// The translation context of this folder: Wording::tr("Quick win"). lupdate takes the name of the class for
// it.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace portolan
