// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/collect/own_workbook.h"
#include "core/edits/edits.h"
#include "core/storage/portfolio_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::cli {

static int runRestore(const Arguments &arguments)
{
    const QString path = arguments.operand(1);
    if (QFileInfo::exists(path))
        return fail(
            CommandLine::tr("“%1” exists already and was left as it is; give another name.").arg(path));
    const auto content = collect::readSaved(arguments.operand(0));
    if (!content)
        return fail(content.error());
    const QString label =
        CommandLine::tr("Restore from archive %1").arg(QFileInfo(arguments.operand(0)).fileName());
    const auto file = PortfolioFile::create(path, edits::creationOf(*content, label));
    if (!file)
        return fail(file.error());
    const int initiatives = int(content->initiatives().size());
    if (arguments.has(u"json"_s)) {
        return print(QJsonObject{{u"file"_s, path},
                                 {u"initiatives"_s, initiatives},
                                 {u"baselines"_s, int(content->baselines().size())}});
    }
    return print(
        CommandLine::tr("Restored “%1” with %n initiative(s).", nullptr, initiatives).arg(plain(path))
        + u'\n');
}

Command restoreCommand()
{
    return {u"restore"_s,
            {u"ARCHIVE"_s, u"FILE"_s},
            {jsonOption()},
            CommandLine::tr("Makes a portfolio of an archive, or of a workbook that “export” wrote; FILE "
                            "must not exist yet."),
            runRestore,
            CommandLine::tr("All of the archive is restored or nothing.")};
}

} // namespace portolan::cli
