// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page into pictures, light and dark: tool_screenshots FOLDER [FILE.portolan] [WIDTHxHEIGHT]...
// Without a file it uses the sample. Run it with QT_QPA_PLATFORM=offscreen.
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "translations/catalogues.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace portolan;

static bool openPortfolio(Session &session, const QString &file, const QString &copy)
{
    if (!file.isEmpty())
        return session.open(file).has_value();
    const auto sample = bundle::samplePortfolio();
    return sample && session.create(copy, edits::creationOf(*sample, u"Create the portfolio"_s)).has_value();
}

// Buttons of a page that lead to further views of it.
static QStringList viewsOf(const QString &page)
{
    return page == "funnel"_L1
        ? QStringList{u"funnelShowBoard"_s, u"funnelShowDecisions"_s, u"funnelShowNumbers"_s}
        : QStringList();
}

static void grab(MainWindow &window, const QString &folder, const QString &name, const QString &mode,
                 QSize size)
{
    window.resize(size);
    QTest::qWait(250);
    window.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, mode).arg(size.width()));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app, QLocale());
    Theme::instance().install();
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"."_s);
    QString file;
    QList<QSize> sizes;
    for (const QString &argument : arguments.mid(2)) {
        if (argument.endsWith(u".portolan"_s))
            file = argument;
        else
            sizes << QSize(argument.section(u'x', 0, 0).toInt(), argument.section(u'x', 1, 1).toInt());
    }
    if (sizes.isEmpty())
        sizes = {QSize(1440, 900), QSize(1100, 700)};
    QDir().mkpath(folder);
    const QTemporaryDir temporary;
    QSettings settings(temporary.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Session session;
    MainWindow window(session, settings);
    session.setAssessor(u"PMO"_s);
    window.show();
    for (const auto &[mode, name] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        Theme::instance().setMode(mode);
        for (const QSize size : sizes) {
            session.close();
            grab(window, folder, u"welcome"_s, name, size);
            const QString copy = temporary.filePath(u"%1-%2.portolan"_s.arg(name).arg(size.width()));
            if (!openPortfolio(session, file, copy)) {
                std::fputs("Cannot open the portfolio.\n", stderr);
                return 1;
            }
            if (!session.portfolio().initiatives().isEmpty())
                session.select(session.portfolio().initiatives().begin()->id);
            for (const PageEntry &page : allPages()) {
                window.showPage(page.id);
                grab(window, folder, page.id, name, size);
                for (const QString &view : viewsOf(page.id)) {
                    if (auto *button = window.findChild<QAbstractButton *>(view))
                        button->click();
                    grab(window, folder, view, name, size);
                }
            }
            window.setDetailsVisible(true);
            grab(window, folder, u"details"_s, name, size);
            window.setDetailsVisible(false);
        }
    }
    return 0;
}
