// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/storage/portfolio_file.h"
#include "core/wording/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

struct Checkup {
    QList<Finding> findings;
    Portfolio portfolio; // empty when it cannot be loaded
    bool isLoaded = false;
};

Finding damage(const Error &error)
{
    return {u"file"_s, error.detail.isEmpty() ? sentence(error) : sentence(error) + u' ' + error.detail};
}

// Damage is what the command is there to tell; anything else that keeps the file shut is an error.
Result<Checkup> checkUp(const QString &path)
{
    Checkup checkup;
    const auto file = PortfolioFile::open(path, PortfolioFile::Access::Read);
    if (!file && file.error().code != Error::Code::Damaged)
        return tl::unexpected(file.error());
    if (!file) {
        checkup.findings << damage(file.error());
        return checkup;
    }
    const auto findings = (*file)->check();
    if (findings)
        checkup.findings = *findings;
    else
        checkup.findings << damage(findings.error());
    if (auto portfolio = (*file)->load()) {
        checkup.portfolio = std::move(*portfolio);
        checkup.isLoaded = true;
    } else if (checkup.findings.isEmpty()) {
        checkup.findings << damage(portfolio.error());
    }
    return checkup;
}

QJsonObject json(const Checkup &checkup)
{
    QJsonArray findings;
    for (const Finding &finding : checkup.findings)
        findings << QJsonObject{{u"place"_s, finding.place}, {u"message"_s, finding.message}};
    const Portfolio &portfolio = checkup.portfolio;
    const auto count = [&checkup](qsizetype size) {
        return checkup.isLoaded ? QJsonValue(qint64(size)) : QJsonValue(QJsonValue::Null);
    };
    return {{u"sound"_s, checkup.findings.isEmpty()},
            {u"findings"_s, findings},
            {u"initiatives"_s, count(portfolio.initiatives().size())},
            {u"units"_s, count(portfolio.units().size())},
            {u"assessments"_s, count(portfolio.assessments().size())},
            {u"ratings"_s, count(portfolio.ratingCount())},
            {u"stage_entries"_s, count(portfolio.stageEntryCount())}};
}

QString text(const Checkup &checkup, const QString &path)
{
    if (checkup.findings.isEmpty()) {
        return CommandLine::tr("“%1” is sound; it holds %n initiative(s).", nullptr,
                               int(checkup.portfolio.initiatives().size()))
                   .arg(plain(path))
            + u'\n';
    }
    report::TableData table;
    table.columns = {{CommandLine::tr("Place"), false}, {CommandLine::tr("Finding"), false}};
    for (const Finding &finding : checkup.findings)
        table.rows << QStringList{finding.place, finding.message};
    return CommandLine::tr("“%1”: %n finding(s)", nullptr, int(checkup.findings.size())).arg(plain(path))
        + u"\n\n"_s + aligned(table, 200);
}

int runCheck(const Arguments &arguments)
{
    const auto checkup = checkUp(arguments.operand(0));
    if (!checkup)
        return fail(checkup.error());
    const int printed =
        arguments.has(u"json"_s) ? print(json(*checkup)) : print(text(*checkup, arguments.operand(0)));
    return checkup->findings.isEmpty() ? printed : failed;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            {u"FILE"_s},
            {jsonOption()},
            CommandLine::tr("Checks that a portfolio is whole and that what is in it makes sense."),
            runCheck,
            CommandLine::tr("Ends with exit code 1 when it finds something.")};
}

} // namespace portolan::cli
