// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogues.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace portolan {

static bool install(QCoreApplication &app, const QLocale &locale, const QString &catalogue,
                    const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, catalogue, u"_"_s, folder))
        return app.installTranslator(translator);
    delete translator;
    return false;
}

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    if (!install(app, locale, u"portolan"_s, u":/i18n"_s))
        install(app, QLocale(QLocale::English), u"portolan"_s, u":/i18n"_s);
    install(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QStringList catalogueLanguages()
{
    QStringList languages;
    for (const QString &name : QDir(u":/i18n"_s).entryList({u"portolan_*.qm"_s}))
        languages << name.section(u'_', 1).chopped(3);
    return languages;
}

} // namespace portolan
