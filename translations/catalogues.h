// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace portolan {

// Installs Portolan's catalogue and Qt's own for the language. English has one too: it knows the plural
// forms. Without a catalogue the texts stay English.
void installTranslations(QCoreApplication &app, const QLocale &locale);

} // namespace portolan
