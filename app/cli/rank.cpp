// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/report/json.h"

using namespace Qt::StringLiterals;

namespace portolan::cli {

static int runRank(const Arguments &arguments)
{
    const auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    const auto profile = profileNamed(*portfolio, arguments.value(u"profile"_s));
    if (!profile)
        return fail(profile.error());
    const Ranking ranking = rank(*portfolio, *profile);
    if (arguments.has(u"json"_s))
        return print(report::rankingJson(*portfolio, ranking));
    const QString heading =
        CommandLine::tr("%1: %n initiative(s), profile %2", nullptr, int(ranking.rows.size()))
            .arg(plain(portfolio->info().name), plain(profile->name));
    return print(heading + u"\n\n"_s + aligned(report::rankingTable(*portfolio, ranking)));
}

Command rankCommand()
{
    return {u"rank"_s,
            {u"FILE"_s},
            {{u"profile"_s, u"NAME"_s,
              CommandLine::tr("Weights and thresholds to use; the first profile when left out.")},
             jsonOption()},
            CommandLine::tr("Ranks the initiatives of a portfolio by their index."),
            runRank};
}

} // namespace portolan::cli
