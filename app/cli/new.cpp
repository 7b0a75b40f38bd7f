// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/storage/portfolio_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::cli {

static Result<Portfolio> contentFor(const Arguments &arguments)
{
    const QString name = arguments.value(u"name"_s);
    if (!arguments.has(u"sample"_s))
        return bundle::newPortfolio(name.isEmpty() ? QFileInfo(arguments.operand(0)).completeBaseName()
                                                   : name);
    auto sample = bundle::samplePortfolio();
    if (!sample || name.isEmpty())
        return sample;
    PortfolioInfo info = sample->info();
    info.name = name;
    return sample->with(edits::editInfo(*sample, info));
}

static int runNew(const Arguments &arguments)
{
    const QString path = arguments.operand(0);
    if (QFileInfo::exists(path))
        return fail(
            CommandLine::tr("“%1” exists already and was left as it is; give another name.").arg(path));
    const auto content = contentFor(arguments);
    if (!content)
        return fail(content.error());
    const QString label = arguments.has(u"sample"_s) ? CommandLine::tr("Create the sample portfolio")
                                                     : CommandLine::tr("Create portfolio");
    const auto file = PortfolioFile::create(path, edits::creationOf(*content, label));
    if (!file)
        return fail(file.error());
    return print(
        CommandLine::tr("Created “%1” with %n initiative(s).", nullptr, int(content->initiatives().size()))
            .arg(plain(path))
        + u'\n');
}

Command newCommand()
{
    return {u"new"_s,
            {u"FILE"_s},
            {{u"name"_s, u"NAME"_s, CommandLine::tr("The portfolio's name; the file's name when left out.")},
             {u"sample"_s, {}, CommandLine::tr("Fills it with the sample portfolio.")}},
            CommandLine::tr("Creates a portfolio with the default scoring method."),
            runNew};
}

} // namespace portolan::cli
