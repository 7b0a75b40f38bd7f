// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"

namespace portolan {

// What a rating is about: a question, or (without one) a criterion as a whole.
struct Asked {
    CriterionId criterion;
    QuestionId question;

    friend auto operator<=>(const Asked &, const Asked &) = default;
};

// Everything a card shows of what is asked.
struct AskedText {
    Asked asked;
    QString name;
    QString text; // the question or the description of the criterion
    QStringList anchors;
    bool cost = false; // a high rating is bad
    bool weakestLink = false;

    bool operator==(const AskedText &) const = default;
};

} // namespace portolan
