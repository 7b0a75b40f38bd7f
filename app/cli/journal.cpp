// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/storage/portfolio_file.h"
#include "core/wording/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

constexpr qsizetype shownLines = 8; // of one change, as text; JSON has all

struct JournalledChange {
    QDateTime time;
    QString user;
    QString label;
    qint64 id = 0;
    QList<JournalLine> lines;
};

// Lines of one change follow each other.
QList<JournalledChange> grouped(const QList<JournalLine> &lines)
{
    QList<JournalledChange> changes;
    for (const JournalLine &line : lines) {
        if (changes.isEmpty() || changes.last().id != line.change)
            changes << JournalledChange{line.time, line.user, line.label, line.change, {}};
        changes.last().lines << line;
    }
    return changes;
}

QJsonValue orNull(const QVariant &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

QJsonObject json(const QList<JournalledChange> &changes)
{
    QJsonArray list;
    for (const JournalledChange &change : changes) {
        QJsonArray edits;
        for (const JournalLine &line : change.lines) {
            edits << QJsonObject{
                {u"entity"_s, line.entity},
                {u"id"_s, QString::number(line.entityId)},
                {u"field"_s, line.field.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.field)},
                {u"before"_s, orNull(line.before)},
                {u"after"_s, orNull(line.after)}};
        }
        list << QJsonObject{{u"id"_s, QString::number(change.id)},
                            {u"time"_s, change.time.toString(Qt::ISODateWithMs)},
                            {u"user"_s, change.user},
                            {u"label"_s, change.label},
                            {u"edits"_s, edits}};
    }
    return {{u"changes"_s, list}};
}

QString valueText(const QVariant &value)
{
    const QString text = shortened(plain(value.toString()), 60);
    return text.isEmpty() ? u"–"_s : u'“' + text + u'”';
}

QString lineText(const JournalLine &line)
{
    const QString entity = entityLabel(line.entity);
    if (line.field.isEmpty()) {
        return line.after.isNull()
            ? CommandLine::tr("%1 %2 removed", "kind, name").arg(entity, valueText(line.before))
            : CommandLine::tr("%1 %2 added", "kind, name").arg(entity, valueText(line.after));
    }
    return CommandLine::tr("%1, %2: %3 → %4", "kind, field: old value, new value")
        .arg(entity, fieldLabel(line.entity, line.field), valueText(line.before), valueText(line.after));
}

QString text(const QList<JournalledChange> &changes)
{
    QString all;
    for (const JournalledChange &change : changes) {
        all += u"%1  %2  %3\n"_s.arg(change.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                     plain(change.user), plain(change.label));
        for (const JournalLine &line : change.lines.mid(0, shownLines))
            all += u"    "_s + lineText(line) + u'\n';
        if (change.lines.size() > shownLines) {
            all += u"    "_s
                + CommandLine::tr("… and %n more; --json has them all", nullptr,
                                  int(change.lines.size() - shownLines))
                + u'\n';
        }
    }
    return all.isEmpty() ? CommandLine::tr("No change fits.") + u'\n' : all;
}

int runJournal(const Arguments &arguments)
{
    const auto since = dateOf(arguments, u"since"_s);
    if (!since)
        return misuse(since.error().detail);
    bool isNumber = true;
    const int limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&isNumber) : 0;
    if (!isNumber || (arguments.has(u"limit"_s) && limit < 1)) {
        return misuse(
            CommandLine::tr("“%1” is not a number of changes for --limit.").arg(arguments.value(u"limit"_s)));
    }
    const auto file = PortfolioFile::open(arguments.operand(0), PortfolioFile::Access::Read);
    if (!file)
        return fail(file.error());
    JournalFilter filter;
    filter.text = arguments.value(u"text"_s);
    filter.changes = limit;
    if (since->isValid())
        filter.since = since->startOfDay();
    const auto lines = (*file)->journal(filter);
    if (!lines)
        return fail(lines.error());
    const auto changes = grouped(*lines);
    return arguments.has(u"json"_s) ? print(json(changes)) : print(text(changes));
}

} // namespace

Command journalCommand()
{
    return {u"journal"_s,
            {u"FILE"_s},
            {{u"since"_s, u"DATE"_s, CommandLine::tr("Only changes from that day on, such as 2026-11-23.")},
             {u"limit"_s, u"N"_s, CommandLine::tr("At most so many changes.")},
             {u"text"_s, u"TEXT"_s,
              CommandLine::tr("Only what holds this text in its label, user, field or values.")},
             jsonOption()},
            CommandLine::tr("Shows what changed in a portfolio, when and by whom, the newest first."),
            runJournal};
}

} // namespace portolan::cli
