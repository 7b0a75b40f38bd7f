// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/session/session.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"

#ifdef PORTOLAN_PAGE_OVERVIEW
#include "ui/pages/overview/overview_page.h"
#endif
#ifdef PORTOLAN_PAGE_INITIATIVES
#include "ui/pages/initiatives/initiatives_page.h"
#endif
#ifdef PORTOLAN_PAGE_ASSESS
#include "ui/pages/assess/assess_page.h"
#endif
#ifdef PORTOLAN_PAGE_PRIORITISE
#include "ui/pages/prioritise/prioritise_page.h"
#endif
#ifdef PORTOLAN_PAGE_FUNNEL
#include "ui/pages/funnel/funnel_page.h"
#include "ui/pages/funnel/thresholds_dialog.h"
#endif
#ifdef PORTOLAN_PAGE_METHOD
#include "ui/pages/method/method_page.h"
#endif
#ifdef PORTOLAN_PAGE_REPORTS
#include "ui/pages/reports/reports_page.h"
#endif
#ifdef PORTOLAN_PAGE_DETAILS
#include "ui/pages/details/details_panel.h"
#endif

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

// A page tells the shell what it cannot do itself through signals; which ones it has is its own affair.
template <typename Page>
static Page *wired(Page *page, MainWindow &window)
{
    if constexpr (requires { &Page::pageRequested; })
        QObject::connect(page, &Page::pageRequested, &window, &MainWindow::showPageFor);
    if constexpr (requires { &Page::shownChanged; })
        QObject::connect(page, &Page::shownChanged, &window.statusLine(), &StatusLine::setShown);
    if constexpr (requires { &Page::importRequested; })
        QObject::connect(page, &Page::importRequested, &window.imports(), &ImportFlow::askAndImport);
    if constexpr (requires { &Page::sampleRequested; })
        QObject::connect(page, &Page::sampleRequested, &window.files(), &FileFlow::createSample);
    if constexpr (requires { page->useSettings(window.settings()); })
        page->useSettings(window.settings());
    return page;
}

template <typename Page>
[[maybe_unused]] static auto builder()
{
    return [](Session &session, const Prompts &prompts, MainWindow &window) -> QWidget * {
        return wired(new Page(session, prompts, &window), window);
    };
}

std::vector<PageEntry> allPages()
{
    std::vector<PageEntry> pages;
    [[maybe_unused]] const QString decide = QCoreApplication::translate("Pages", "Decide");
#ifdef PORTOLAN_PAGE_OVERVIEW
    pages.push_back({u"overview"_s, decide, QCoreApplication::translate("Pages", "Overview"), u"overview"_s,
                     builder<OverviewPage>()});
#endif
#ifdef PORTOLAN_PAGE_INITIATIVES
    pages.push_back({u"initiatives"_s, decide, QCoreApplication::translate("Pages", "Initiatives"),
                     u"initiatives"_s, builder<InitiativesPage>()});
#endif
#ifdef PORTOLAN_PAGE_ASSESS
    pages.push_back({u"assess"_s, decide, QCoreApplication::translate("Pages", "Assess"), u"assess"_s,
                     builder<AssessPage>()});
#endif
#ifdef PORTOLAN_PAGE_PRIORITISE
    pages.push_back({u"prioritise"_s, decide, QCoreApplication::translate("Pages", "Prioritise"),
                     u"prioritise"_s, builder<PrioritisePage>()});
#endif
#ifdef PORTOLAN_PAGE_METHOD
    pages.push_back({u"method"_s, decide, QCoreApplication::translate("Pages", "Method"), u"method"_s,
                     builder<MethodPage>()});
#endif
#ifdef PORTOLAN_PAGE_FUNNEL
    pages.push_back({u"funnel"_s, QCoreApplication::translate("Pages", "Deliver"),
                     QCoreApplication::translate("Pages", "Funnel"), u"funnel"_s, builder<FunnelPage>()});
#endif
#ifdef PORTOLAN_PAGE_REPORTS
    pages.push_back({u"reports"_s, QCoreApplication::translate("Pages", "Share"),
                     QCoreApplication::translate("Pages", "Reports"), u"reports"_s, builder<ReportsPage>()});
#endif
    return pages;
}

QWidget *buildDetailsPanel([[maybe_unused]] Session &session, [[maybe_unused]] const Prompts &prompts,
                           [[maybe_unused]] MainWindow &window)
{
#ifdef PORTOLAN_PAGE_DETAILS
    return wired(new DetailsPanel(session, prompts, &window), window);
#else
    return nullptr;
#endif
}

void openThresholds([[maybe_unused]] Session &session, [[maybe_unused]] const Prompts &prompts,
                    [[maybe_unused]] QWidget *window)
{
#ifdef PORTOLAN_PAGE_FUNNEL
    ThresholdsDialog::open(session, prompts, window);
#endif
}

} // namespace portolan
