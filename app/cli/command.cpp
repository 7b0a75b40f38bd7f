// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/output.h"
#include "app/cli/words.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

QString spelled(const Option &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(Error::Code::BadInput, {}, sentence);
}

QString unknownOption(const QString &option, const QString &command)
{
    const QString dashes = option.size() > 1 ? u"--"_s : u"-"_s;
    return CommandLine::tr("There is no option “%1” here; see “portolan %2 --help”.")
        .arg(dashes + option, command);
}

void addTo(QCommandLineParser &parser, const QList<Option> &options)
{
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
}

} // namespace

QString Command::synopsis() const
{
    QStringList words{name};
    words << operands;
    for (const Option &option : options)
        words << u'[' + spelled(option) + u']';
    return words.join(u' ');
}

QString Command::help() const
{
    report::TableData table;
    table.columns = {{}, {}};
    for (const Option &option : options)
        table.rows << QStringList{spelled(option), option.description};
    table.rows << QStringList{u"-h, --help"_s, CommandLine::tr("Shows this help.")};
    QString list = aligned(table, 200).mid(1); // there are no headers
    list.replace(u'\n', u"\n  "_s);
    const QString about = details.isEmpty() ? summary : summary + u'\n' + details;
    return CommandLine::tr("Usage: portolan %1").arg(synopsis()) + u"\n\n"_s + about + u"\n\n"_s
        + CommandLine::tr("Options:") + u"\n  "_s + list.trimmed() + u'\n';
}

Result<Arguments> Command::parse(const QStringList &words) const
{
    QCommandLineParser parser;
    addTo(parser, options);
    if (!parser.parse(QStringList{name} + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        return wrong(unknown.isEmpty() ? parser.errorText() : unknownOption(unknown.first(), name));
    }
    Arguments arguments;
    for (const Option &option : options) {
        if (parser.isSet(option.name))
            arguments.m_options.insert(option.name, parser.value(option.name));
    }
    if (parser.isSet(u"help"_s)) {
        arguments.m_options.insert(u"help"_s, {});
        return arguments;
    }
    arguments.m_operands = parser.positionalArguments();
    if (arguments.m_operands.size() > operands.size()) {
        return wrong(CommandLine::tr("“%1” is one argument too many; use: portolan %2")
                         .arg(arguments.m_operands[operands.size()], synopsis()));
    }
    arguments.m_operands.removeAll(QString());
    if (arguments.m_operands.size() < operands.size()) {
        return wrong(CommandLine::tr("%1 is missing; use: portolan %2")
                         .arg(operands[arguments.m_operands.size()], synopsis()));
    }
    return arguments;
}

Option jsonOption()
{
    return {u"json"_s, {}, CommandLine::tr("Prints one JSON document instead of text.")};
}

Result<QDate> dateOf(const Arguments &arguments, const QString &option, QDate fallback)
{
    if (!arguments.has(option))
        return fallback;
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return wrong(CommandLine::tr("“%1” is not a date for --%2; write it as 2026-11-23.")
                         .arg(arguments.value(option), option));
    }
    return date;
}

} // namespace portolan::cli
