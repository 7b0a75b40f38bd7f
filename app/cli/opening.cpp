// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace portolan::cli {

Result<Portfolio> readPortfolio(const QString &path)
{
    const auto file = PortfolioFile::open(path, PortfolioFile::Access::Read);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->load();
}

Result<Profile> profileNamed(const Portfolio &portfolio, const QString &name)
{
    const Profile *profile = name.isEmpty() ? portfolio.defaultProfile() : portfolio.profileByName(name);
    if (profile)
        return *profile;
    QStringList names;
    for (const Profile &each : portfolio.orderedProfiles())
        names << each.name;
    const QString detail = names.isEmpty() ? CommandLine::tr("the portfolio has no profile")
                                           : CommandLine::tr("the profiles are %1").arg(listed(names));
    return failure(Error::Code::NotFound, name.isEmpty() ? CommandLine::tr("profile") : name, detail);
}

QString listed(const QStringList &names, qsizetype limit)
{
    QStringList quoted;
    for (const QString &name : names.mid(0, limit))
        quoted << u'“' + name + u'”';
    const QString list = quoted.join(u", "_s);
    if (names.size() <= limit)
        return list;
    return CommandLine::tr("%1 and %n more", nullptr, int(names.size() - limit)).arg(list);
}

} // namespace portolan::cli
