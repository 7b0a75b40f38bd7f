// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace portolan::cli {

QList<Command> commands()
{
    return {newCommand(),     importCommand(),   rankCommand(),    matrixCommand(),  funnelCommand(),
            reportCommand(),  baselineCommand(), compareCommand(), archiveCommand(), restoreCommand(),
            collectCommand(), takeInCommand(),   exportCommand(),  checkCommand(),   journalCommand()};
}

namespace {

// Options of Qt that go before the file of a window: "-platform offscreen".
bool isForQt(const QString &option)
{
    static const QStringList names{u"platform"_s,    u"style"_s,      u"session"_s, u"reverse"_s,
                                   u"display"_s,     u"geometry"_s,   u"qwindow"_s, u"plugin"_s,
                                   u"widgetcount"_s, u"fontengine"_s, u"icon"_s,    u"title"_s,
                                   u"qmljsdebug"_s};
    const QString name = option.mid(option.startsWith(u"--"_s) ? 2 : 1);
    return std::any_of(names.begin(), names.end(),
                       [&name](const QString &each) { return name.startsWith(each); });
}

bool looksLikeAFile(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || word.contains(u'\\') || QFileInfo::exists(word);
}

std::optional<Command> find(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

// Edit distance (Levenshtein 1966).
int distance(const QString &a, const QString &b)
{
    QList<int> previous(b.size() + 1);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<int> current{int(i)};
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current << std::min({previous[j] + 1, current[j - 1] + 1, replaced});
        }
        previous = current;
    }
    return previous.last();
}

QString nearest(const QString &word)
{
    const QString small = word.left(64).toLower();
    QString best;
    int least = 0;
    for (const Command &command : commands()) {
        const int away = command.name.startsWith(small) ? 0 : distance(small, command.name);
        if (best.isEmpty() || away < least) {
            best = command.name;
            least = away;
        }
    }
    return best;
}

QString help()
{
    report::TableData list;
    list.columns = {{}, {}};
    for (const Command &command : commands())
        list.rows << QStringList{u"  "_s + command.name, command.summary};
    report::TableData codes;
    codes.columns = {{}, {}};
    codes.rows = {{QString::number(done), CommandLine::tr("done")},
                  {QString::number(failed), CommandLine::tr("failed; standard error says why")},
                  {QString::number(wrongUsage), CommandLine::tr("wrong usage")}};
    const auto indented = [](const report::TableData &table) {
        QString text = aligned(table, 200).mid(1);
        return u"  "_s + text.chopped(1).replace(u'\n', u"\n  "_s) + u'\n';
    };
    return CommandLine::tr("Portolan: which AI initiatives to fund, which to fix, which to stop.") + u"\n\n"_s
        + CommandLine::tr("portolan [FILE]  opens the window\n"
                          "portolan COMMAND ...  works without a display")
        + u"\n\n"_s + CommandLine::tr("Commands:") + u'\n' + indented(list) + u'\n'
        + CommandLine::tr(
               "“portolan COMMAND --help” tells more about one of them; “portolan --version” tells the "
               "version.")
        + u"\n\n"_s + CommandLine::tr("Exit codes:") + u'\n' + indented(codes);
}

int unknown(const QString &word)
{
    if (word.startsWith(u'-')) {
        return misuse(CommandLine::tr("There is no option “%1”; “portolan --help” tells what there is.")
                          .arg(shortened(plain(word), 60)));
    }
    return misuse(CommandLine::tr("“%1” is neither a command nor a file; did you mean “portolan %2”?")
                      .arg(shortened(plain(word), 60), nearest(word)));
}

int runHelp(const QStringList &words)
{
    if (words.isEmpty())
        return print(help());
    const auto command = find(words.first());
    return command ? print(command->help()) : unknown(words.first());
}

} // namespace

bool isSubcommand(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString &word = arguments[1];
    if (word.startsWith(u'-'))
        return !isForQt(word);
    if (find(word) || word == "help"_L1)
        return true;
    return !word.isEmpty() && !looksLikeAFile(word);
}

bool needsPainting(const QStringList &arguments)
{
    return arguments.value(1) == "matrix"_L1 || arguments.value(1) == "report"_L1;
}

int run(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (word.isEmpty() || word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1)
        return runHelp(word == "help"_L1 ? rest : QStringList());
    if (word == "--version"_L1 || word == "-v"_L1)
        return print(u"Portolan %1\n"_s.arg(QStringLiteral(PORTOLAN_VERSION)));
    const auto command = find(word);
    if (!command)
        return unknown(word);
    const auto parsed = command->parse(rest);
    if (!parsed)
        return misuse(parsed.error().detail);
    return parsed->has(u"help"_s) ? print(command->help()) : command->run(*parsed);
}

} // namespace portolan::cli
