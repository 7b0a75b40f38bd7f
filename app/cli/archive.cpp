// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/exchange/csv_writer.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::cli {

// Whether writing there would cost something that is no archive: the portfolio itself, another, a letter.
static bool holdsSomethingElse(const QString &path)
{
    constexpr qint64 telling = 256;
    QFile file(path);
    return QFileInfo::exists(path)
        && !(file.open(QIODevice::ReadOnly) && looksLikeArchive(file.read(telling)));
}

static int runArchive(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty())
        return misuse(CommandLine::tr("--out is missing: the archive to write, such as portfolio.xml."));
    if (holdsSomethingElse(out))
        return fail(
            CommandLine::tr("“%1” exists, is no archive and was left as it is; give another name.").arg(out));
    const auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    const auto bytes = writeArchive(*portfolio);
    if (!bytes)
        return fail(bytes.error());
    if (const auto written = exchange::writeWhole(out, *bytes); !written)
        return fail(written.error());
    const int initiatives = int(portfolio->initiatives().size());
    if (arguments.has(u"json"_s)) {
        return print(QJsonObject{{u"archive"_s, out},
                                 {u"bytes"_s, bytes->size()},
                                 {u"initiatives"_s, initiatives},
                                 {u"baselines"_s, int(portfolio->baselines().size())}});
    }
    return print(CommandLine::tr("Archived %n initiative(s) in “%1”.", nullptr, initiatives).arg(plain(out))
                 + u'\n');
}

Command archiveCommand()
{
    return {
        u"archive"_s,
        {u"FILE"_s},
        {{u"out"_s, u"ARCHIVE"_s,
          CommandLine::tr("The archive to write; an archive that is there is replaced; needed.")},
         jsonOption()},
        CommandLine::tr("Writes a whole portfolio with its baselines as one text that any Portolan reads."),
        runArchive,
        CommandLine::tr("The same portfolio always gives the same text, line by line, so that two archives "
                        "can be compared.")};
}

} // namespace portolan::cli
