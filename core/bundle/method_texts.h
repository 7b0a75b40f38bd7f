// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace portolan::bundle {

// Every text for people in resources/methods/default.json, where a translator's tools find it. A test keeps
// the two in step.
std::span<const char *const> methodTexts();

// In the language of the program; the text itself where that has no translation of it.
QString translatedMethodText(const QString &english);

} // namespace portolan::bundle
