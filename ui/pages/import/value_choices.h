// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/choice_delegate.h"

#include "core/exchange/import.h"

namespace portolan {

// What a value of a source can be taken for: stages, ratings and scales, approaches, levels of confidence;
// the first leaves it out. Empty for a field whose values are taken as they are.
ChoiceDelegate::Choices choicesFor(const exchange::ValueMatch &, const Portfolio &);
// What it is taken for now.
QString meaningText(const exchange::ValueMatch &);
// The mapping with that choice: a word of choicesFor().
void choose(exchange::Mapping &, const exchange::ValueMatch &, const QString &word);

} // namespace portolan
