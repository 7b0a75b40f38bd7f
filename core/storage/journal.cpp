// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

// Of one length, so that text order is time order.
QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString textAt(const Row &row, int column)
{
    const QByteArrayView text = textOf(row, column);
    return row.pool.shared(text.data(), int(text.size()));
}

// Looks for a text; what all lines of a change share is looked at once.
class TextFilter {
public:
    explicit TextFilter(const QString &text)
        : m_text(text)
    {
    }
    bool matches(const JournalLine &line)
    {
        if (m_text.isEmpty())
            return true;
        if (line.change != m_change) {
            m_change = line.change;
            m_isInChange = holds(line.label) || holds(line.user);
        }
        return m_isInChange || holds(line.entity) || holds(line.field) || holds(line.before.toString())
            || holds(line.after.toString()) || holds(line.state);
    }

private:
    bool holds(const QString &in) const { return in.contains(m_text, Qt::CaseInsensitive); }

    QString m_text;
    qint64 m_change = 0;
    bool m_isInChange = false;
};

// `previous`: lines of one change follow each other, and say the same of it.
JournalLine lineAt(const Row &row, const JournalLine &previous)
{
    JournalLine line;
    line.change = integerOf(row, 0);
    if (line.change == previous.change) {
        line.time = previous.time;
        line.user = previous.user;
        line.label = previous.label;
    } else {
        line.time = QDateTime::fromString(textAt(row, 1), Qt::ISODateWithMs).toUTC();
        line.user = textAt(row, 2);
        line.label = textAt(row, 3);
    }
    line.entity = textAt(row, 4);
    line.entityId = integerOf(row, 5);
    line.field = textAt(row, 6);
    line.before = variantOf(row, 7);
    line.after = variantOf(row, 8);
    line.state = textAt(row, 9);
    return line;
}

} // namespace

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QFileInfo(QDir::homePath()).owner();
}

Result<JournalWriter> JournalWriter::begin(const Connection &connection, const QString &label)
{
    auto change = connection.run(u"INSERT INTO journal_change(time, user, label) VALUES(?, ?, ?)"_s,
                                 {timeText(QDateTime::currentDateTimeUtc()), loginName(), label});
    if (!change)
        return tl::unexpected(change.error());
    auto line =
        connection.prepare("INSERT INTO journal_edit(change, line, entity, entity_id, field, before, after,"
                           " state) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!line)
        return tl::unexpected(line.error());
    return JournalWriter(std::move(*line), change->lastInsertId().toLongLong());
}

Result<> JournalWriter::write(const char *table, qint64 id, const Facts &facts)
{
    sqlite3_stmt *line = m_line.handle();
    bindValue(line, 1, m_change);
    bindValue(line, 2, ++m_number);
    bindWord(line, 3, table);
    bindValue(line, 4, id);
    facts.field.isEmpty() ? bindNull(line, 5) : bindValue(line, 5, QString::fromUtf8(facts.field));
    bindValue(line, 6, facts.before);
    bindValue(line, 7, facts.after);
    facts.state.isEmpty() ? bindNull(line, 8) : bindValue(line, 8, facts.state);
    return m_line.execute();
}

Result<QList<JournalLine>> readJournal(const Connection &connection, const JournalFilter &filter)
{
    auto statement = connection.prepare(
        "SELECT c.id, c.time, c.user, c.label, e.entity, e.entity_id, e.field, e.before, e.after, e.state"
        " FROM journal_change c CROSS JOIN journal_edit e ON e.change = c.id"
        " WHERE (?1 = 0 OR e.entity_id = ?1) AND (?2 = '' OR c.time >= ?2) ORDER BY c.id DESC, e.line");
    if (!statement)
        return tl::unexpected(statement.error());
    bindValue(statement->handle(), 1, filter.entityId);
    bindValue(statement->handle(), 2, filter.since.isValid() ? timeText(filter.since) : QString());
    StringPool pool;
    const Row row{statement->handle(), pool};
    QList<JournalLine> lines;
    TextFilter text(filter.text);
    JournalLine line;
    while (filter.limit <= 0 || lines.size() < filter.limit) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        line = lineAt(row, line);
        if (text.matches(line))
            lines << line;
    }
    return lines;
}

QVariant nameOf(const PortfolioInfo &info)
{
    return stored(info.name);
}
QVariant nameOf(const Unit &unit)
{
    return stored(unit.name);
}
QVariant nameOf(const Criterion &criterion)
{
    return stored(criterion.name);
}
QVariant nameOf(const Question &question)
{
    return stored(question.name);
}
QVariant nameOf(const Profile &profile)
{
    return stored(profile.name);
}
QVariant nameOf(const Stage &stage)
{
    return stored(stage.name);
}
QVariant nameOf(const Initiative &initiative)
{
    return stored(initiative.code.isEmpty() ? initiative.name : initiative.code + u' ' + initiative.name);
}
QVariant nameOf(const Link &link)
{
    return stored(link.kind);
}
QVariant nameOf(const Assessment &assessment)
{
    return stored(assessment.assessor);
}
QVariant nameOf(const Rating &rating)
{
    if (rating.notApplicable)
        return QVariant(u"not_applicable"_s);
    return rating.value ? stored(rating.value) : QVariant(u""_s);
}
QVariant nameOf(const StageEntry &entry)
{
    return entry.enteredOn.isValid() ? stored(entry.enteredOn) : QVariant(u"unknown"_s);
}
QVariant nameOf(const Decision &decision)
{
    return stored(decision.verdict);
}
QVariant nameOf(const Task &task)
{
    return stored(task.title);
}

void addToState(QJsonObject &state, const char *field, const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isEmpty =
        !value.isValid() || (isText && (value.toString().isEmpty() || value.toString() == "[]"_L1));
    if (!isEmpty && qstrcmp(field, "id") != 0)
        state.insert(QLatin1StringView(field), QJsonValue::fromVariant(value));
}

QString stateText(const QJsonObject &state)
{
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace portolan::storage
