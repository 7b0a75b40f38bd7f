// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan::collect {

// The translation context of workbooks that go out and come back.
class CollectText {
    Q_DECLARE_TR_FUNCTIONS(Collect)
};

} // namespace portolan::collect
