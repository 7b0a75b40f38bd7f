// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a portfolio without end, for the kill test. Each change adds one initiative and removes the oldest; a
// line "added removed" is printed only after commit() has returned.
#include "core/edits/edits.h"
#include "core/storage/portfolio_file.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 20;

Change nextChange(const Portfolio &portfolio, int number)
{
    Initiative added;
    added.id = freshId<InitiativeId>();
    added.name = u"Initiative %1"_s.arg(number);
    added.problem = QString(500 + number % 7 * 700, u'x'); // some rows fill more than a page
    Change change = edits::addInitiative(portfolio, added, QDate(2026, 11, 23));
    const Criterion &criterion = portfolio.criteria()[0];
    Assessment assessment{freshId<AssessmentId>(), added.id, u"PMO"_s, QDate(2026, 11, 23), {}};
    change.create(assessment);
    change.create(Rating{freshId<RatingId>(),
                         assessment.id,
                         criterion.id,
                         {},
                         3.0,
                         false,
                         Confidence::Medium,
                         {},
                         assessment.date});
    if (portfolio.initiatives().size() >= kept) {
        const auto removal = edits::removeInitiatives(portfolio, {portfolio.initiatives()[0].id});
        change.edits.insert(change.edits.end(), removal.edits.begin(), removal.edits.end());
    }
    return change;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto file = PortfolioFile::open(application.arguments().value(1), PortfolioFile::Access::Write);
    if (!file)
        return fail(file.error());
    auto portfolio = (*file)->load();
    if (!portfolio)
        return fail(portfolio.error());
    std::puts("ready");
    std::fflush(stdout);
    for (int number = 0;; ++number) {
        const qint64 oldest =
            portfolio->initiatives().size() >= kept ? portfolio->initiatives()[0].id.value : 0;
        const Change change = nextChange(*portfolio, number);
        if (auto done = (*file)->commit(change); !done)
            return fail(done.error());
        if (auto done = portfolio->apply(change); !done)
            return fail(done.error());
        const auto &initiatives = portfolio->initiatives();
        std::printf("%lld %lld\n", initiatives[initiatives.size() - 1].id.value, oldest);
        std::fflush(stdout);
    }
}
