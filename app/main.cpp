// SPDX-License-Identifier: GPL-3.0-or-later
// One program, two ways in: a subcommand works without a display, anything else opens the window.
#include "app/cli/cli.h"
#include "ui/session/session.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace portolan;

static void name(QCoreApplication &app)
{
    app.setApplicationName(u"Portolan"_s);
    app.setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    app.setOrganizationName(u"Portolan"_s);
}

static void translate(QCoreApplication &app)
{
    auto *own = new QTranslator(&app);
    if (own->load(QLocale(), u"portolan"_s, u"_"_s, u":/i18n"_s))
        app.installTranslator(own);
    auto *qt = new QTranslator(&app);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(qt);
}

static bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

static Theme::Mode themeMode(const QString &word)
{
    if (word == u"light"_s)
        return Theme::Mode::Light;
    return word == u"dark"_s ? Theme::Mode::Dark : Theme::Mode::System;
}

static int runWindow(int &argc, char **argv)
{
    QApplication app(argc, argv);
    name(app);
    translate(app);
    app.setWindowIcon(QIcon(u":/portolan/icons/portolan.svg"_s));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"Portolan"_s, u"portolan"_s);
    Theme::instance().setMode(themeMode(settings::theme.read(settings)));
    Theme::instance().install();
    Session session;
    MainWindow window(session, settings);
    window.show();
    const QStringList arguments = app.arguments();
    if (arguments.size() > 1)
        window.files().openPath(arguments[1]);
    return app.exec();
}

static int runCommand(int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    name(app);
    translate(app);
    return cli::run(app.arguments());
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (cli::isSubcommand(arguments))
        return runCommand(argc, argv);
    if (!hasDisplay()) {
        std::fputs("Portolan: there is no display to open a window on; see \"portolan --help\" for what "
                   "works without one.\n",
                   stderr);
        return 1;
    }
    return runWindow(argc, argv);
}
