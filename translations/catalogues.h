// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace portolan {

// Installs Portolan's catalogue and Qt's own for the language. English has one too: it knows the plural
// forms. Without a catalogue the texts stay English.
void installTranslations(QCoreApplication &app, const QLocale &locale);
// The languages there is a catalogue of: "de", "en".
QStringList catalogueLanguages();

} // namespace portolan
