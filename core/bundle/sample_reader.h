// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/method_reader.h"

namespace portolan::bundle {

// A portfolio written as JSON for people to edit, with the method of `methodJson`:
//
//   info, units, initiatives: their fields under the names of the model; units go by "key", links by code.
//   stages: [name, date or null, note, decided by], the last two as needed.
//   assessments: {"by", "on", "confidence", "note", "ratings": {criterion: answer or {question: answer}}};
//     "overall" among the questions rates the criterion directly.
//   An answer is 4, or [4, evidence, confidence], or ["n/a", reason]; without a confidence of its own it has
//     that of the assessment, which is medium unless said.
//
// Error::Internal with the place when the text is anything else.
Result<Portfolio> readSample(const QByteArray &json, const QByteArray &methodJson);

} // namespace portolan::bundle
