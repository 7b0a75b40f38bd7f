// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/initiatives/register_rows.h"

#include <QSet>

namespace portolan {

// Which initiatives to show. An empty set asks for nothing; the sets are and-ed, what is in one is or-ed. The
// id "none" (0) stands for those without a stage or unit, quadrant -1 for those without a quadrant.
struct RegisterFilter {
    QString text; // every word must occur
    QSet<StageId> stages;
    QSet<UnitId> units;
    QSet<int> quadrants;
    QSet<int> approaches;
    bool notAssessed = false;

    bool isEmpty() const { return *this == RegisterFilter{}; }
    bool operator==(const RegisterFilter &) const = default;
};

// Without case and accents, for comparing what people type.
QString folded(const QString &);

// A filter made ready for asking many rows.
class RegisterMatcher {
public:
    explicit RegisterMatcher(const RegisterFilter &);
    bool matches(const RegisterRow &) const;

private:
    bool hasAllWords(const RegisterRow &) const;

    RegisterFilter m_filter;
    QStringList m_words;
};

} // namespace portolan
