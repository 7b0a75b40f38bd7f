// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page into pictures, light and dark: tool_screenshots FOLDER [FILE.portolan] [WIDTHxHEIGHT]...
// Without a file it uses the sample. Run it with QT_QPA_PLATFORM=offscreen.
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "translations/catalogues.h"
#include "ui/pages/collect/collect_dialog.h"
#include "ui/pages/collect/take_in_dialog.h"
#include "ui/pages/import/import_wizard.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QListWidget>
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

// Each step of an import of what looks a little like the open portfolio.
static void grabImport(Session &session, const QString &folder, const QString &mode)
{
    QByteArray csv = "Code,Name,Stage,Business value,Feasibility,Cost centre,Contact\n";
    int row = 0;
    for (const Initiative &initiative : session.portfolio().initiatives()) {
        if (++row > 30)
            break;
        csv += row % 3 == 0 ? "" : initiative.code.toUtf8();
        csv += ",\"" + initiative.name.toUtf8().replace('"', "\"\"") + (row % 3 == 0 ? " 2027" : "") + "\","
            + (row % 7 == 0 ? "On ice" : "Pilot") + "," + QByteArray::number(1 + row % 10) + ","
            + (row % 2 ? "High" : "Low") + ",4711,Head of unit\n";
    }
    ImportWizard wizard({u"Inventory 2027.csv"_s, csv, session.portfolio(), session.asOf(), u"PMO"_s}, {},
                        folder + u"/none"_s);
    wizard.show();
    auto *steps = wizard.findChild<QListWidget *>(u"importSteps"_s);
    for (int step = 0; step < steps->count(); ++step) {
        steps->setCurrentRow(step);
        QTest::qWait(300);
        wizard.grab().save(u"%1/import%2-%3.png"_s.arg(folder).arg(step + 1).arg(mode));
    }
}

static void grabCollect(Session &session, const QString &folder, const QTemporaryDir &temporary,
                        const QString &mode)
{
    CollectDialog ask(session, {});
    ask.show();
    QTest::qWait(200);
    ask.grab().save(u"%1/collect-%2.png"_s.arg(folder, mode));
    const QString workbook = temporary.filePath(u"ratings.xlsx"_s);
    const collect::SheetRequest request{u"PMO"_s, {}, true, false, session.asOf()};
    if (!collect::writeRatingWorkbook(session.portfolio(), request, workbook))
        return;
    auto from = collect::readRatingWorkbook(workbook, session.portfolio());
    for (size_t i = 0; from && i < from->rows.size() && i < 40; ++i) {
        from->rows[i].returned.value = 1 + double(i % 5);
        from->rows[i].outcome = i % 5 == 0 ? collect::Outcome::Conflict : collect::Outcome::Changed;
    }
    if (!from)
        return;
    TakeInDialog dialog(session, {}, std::move(*from));
    dialog.show();
    QTest::qWait(200);
    dialog.grab().save(u"%1/take-in-%2.png"_s.arg(folder, mode));
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
        grabImport(session, folder, name);
        grabCollect(session, folder, temporary, name);
    }
    return 0;
}
