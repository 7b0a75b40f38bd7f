// SPDX-License-Identifier: GPL-3.0-or-later
// One program, two ways in: a subcommand works without a display, anything else opens the window.
#include "app/cli/cli.h"
#include "translations/catalogues.h"
#include "ui/session/session.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <clocale>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

static void setUp(QCoreApplication &app)
{
    app.setApplicationName(u"Portolan"_s);
    app.setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    app.setOrganizationName(u"Portolan"_s);
    installTranslations(app, QLocale());
    // Qt has taken the user's locale over for all of C; files are written with a decimal point everywhere.
    std::setlocale(LC_NUMERIC, "C");
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

// Qt has taken its own options away; what is left may be one file.
static QString misuse(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        if (argument.startsWith(u'-'))
            return QCoreApplication::translate("Main", "There is no option “%1”; see “portolan --help”.")
                .arg(argument);
    }
    if (arguments.size() > 2)
        return QCoreApplication::translate("Main",
                                           "The window opens one file at a time; “%1” is one too many.")
            .arg(arguments[2]);
    return {};
}

static int runWindow(int &argc, char **argv)
{
    QApplication app(argc, argv);
    setUp(app);
    if (const QString wrong = misuse(app.arguments()); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
        return cli::wrongUsage;
    }
    app.setWindowIcon(QIcon(u":/portolan/icons/portolan.svg"_s));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"Portolan"_s, u"portolan"_s);
    Theme::instance().setMode(themeMode(settings::theme.read(settings)));
    Theme::instance().install();
    Session session;
    MainWindow window(session, settings);
    window.show();
    if (app.arguments().size() > 1)
        window.files().openPath(app.arguments()[1]);
    return app.exec();
}

// Standard error holds one sentence of ours; what Qt murmurs about locales and platforms stays out of it.
static void onlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

static int runCommand(int &argc, char **argv, bool paints)
{
    qInstallMessageHandler(onlyGraveMessages);
    std::unique_ptr<QCoreApplication> app;
    if (paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    setUp(*app);
    return cli::run(app->arguments());
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (cli::isSubcommand(arguments))
        return runCommand(argc, argv, cli::needsPainting(arguments));
    if (!hasDisplay()) {
        std::fputs(
            "There is no display to open a window on; see “portolan --help” for what works without one.\n",
            stderr);
        return cli::failed;
    }
    return runWindow(argc, argv);
}
