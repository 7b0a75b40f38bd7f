// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <compare>

namespace portolan {

// One thing of the method: a heading of the list, or an entity by its id.
struct MethodRef {
    enum class Kind { None, Criteria, Criterion, Question, Profiles, Profile, Stages, Stage };
    Kind kind = Kind::None;
    qint64 id = 0; // 0 for headings

    friend auto operator<=>(const MethodRef &, const MethodRef &) = default;
    bool isHeading() const { return id == 0; }
};

} // namespace portolan

Q_DECLARE_METATYPE(portolan::MethodRef)
