// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/journal_block.h"

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

JournalLine changeAt(const Row &row)
{
    JournalLine line;
    line.change = integerOf(row, 0);
    line.time = QDateTime::fromString(textAt(row, 1), Qt::ISODateWithMs).toUTC();
    line.user = textAt(row, 2);
    line.label = textAt(row, 3);
    return line;
}

JournalLine lineAt(const Row &row, const JournalLine &ofChange)
{
    JournalLine line = ofChange;
    line.entity = textAt(row, 0);
    line.entityId = integerOf(row, 1);
    line.field = textAt(row, 2);
    line.before = variantOf(row, 3);
    line.after = variantOf(row, 4);
    line.state = textAt(row, 5);
    return line;
}

// Reads the lines that pass a filter, the newest change first.
class JournalReader {
public:
    JournalReader(const Connection &connection, const JournalFilter &filter)
        : m_connection(connection)
        , m_filter(filter)
        , m_text(filter.text)
    {
    }
    Result<QList<JournalLine>> read()
    {
        auto changes = m_connection.prepare("SELECT id, time, user, label FROM journal_change"
                                            " WHERE ?1 = '' OR time >= ?1 ORDER BY id DESC");
        auto lines =
            m_connection.prepare("SELECT entity, entity_id, field, before, after, state FROM journal_edit"
                                 " WHERE change = ?1 AND (?2 = 0 OR entity_id = ?2) ORDER BY line");
        auto blocks = m_connection.prepare(
            "SELECT packed FROM journal_block"
            " WHERE change = ?1 AND (?2 = 0 OR ?2 BETWEEN lowest_id AND highest_id) ORDER BY id");
        for (const auto *statement : {&changes, &lines, &blocks}) {
            if (!*statement)
                return tl::unexpected(statement->error());
        }
        bindValue(changes->handle(), 1, m_filter.since.isValid() ? timeText(m_filter.since) : QString());
        const auto read = forEachRow(*changes, [&](const Row &row) {
            const JournalLine change = changeAt(row);
            auto done = readLines(*lines, change);
            if (done)
                done = readBlocks(*blocks, change);
            m_changes += !m_lines.isEmpty() && m_lines.last().change == change.change;
            return done;
        });
        return read ? Result<QList<JournalLine>>(std::move(m_lines)) : tl::unexpected(read.error());
    }

private:
    bool isEnough() const
    {
        return (m_filter.limit > 0 && m_lines.size() >= m_filter.limit)
            || (m_filter.changes > 0 && m_changes >= m_filter.changes);
    }

    // Until visit(row) fails or there are enough lines.
    template <typename Visit>
    Result<> forEachRow(Statement &statement, Visit &&visit)
    {
        const Row row{statement.handle(), m_pool};
        while (!isEnough()) {
            const auto more = statement.step();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (const auto done = visit(row); !done)
                return done;
        }
        statement.reset();
        return {};
    }
    void bind(Statement &statement, const JournalLine &change)
    {
        bindValue(statement.handle(), 1, change.change);
        bindValue(statement.handle(), 2, m_filter.entityId);
    }
    Result<> readLines(Statement &statement, const JournalLine &change)
    {
        bind(statement, change);
        return forEachRow(statement, [&](const Row &row) {
            take(lineAt(row, change));
            return Result<>();
        });
    }
    Result<> readBlocks(Statement &statement, const JournalLine &change)
    {
        bind(statement, change);
        return forEachRow(statement, [&](const Row &row) -> Result<> {
            QList<JournalLine> lines;
            if (!unpackLines(bytesOf(row, 0), change, lines))
                return failure(Error::Code::Damaged, m_connection.path(),
                               placeOf("journal_block", change.change));
            for (const JournalLine &line : lines) {
                if (!isEnough() && (m_filter.entityId == 0 || m_filter.entityId == line.entityId))
                    take(line);
            }
            return {};
        });
    }
    void take(const JournalLine &line)
    {
        if (m_text.matches(line))
            m_lines << line;
    }

    const Connection &m_connection;
    const JournalFilter &m_filter;
    TextFilter m_text;
    StringPool m_pool;
    QList<JournalLine> m_lines;
    int m_changes = 0; // of which there are lines
};

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
    return JournalWriter(connection, std::move(*line), change->lastInsertId().toLongLong());
}

Result<> JournalWriter::write(const char *table, qint64 id, const JournalFacts &facts)
{
    sqlite3_stmt *line = m_line.handle();
    bindValue(line, 1, m_change);
    bindValue(line, 2, ++m_number);
    Slot(line, 3).putWord(table);
    bindValue(line, 4, id);
    bindValue(line, 5, facts.field.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(facts.field)));
    bindValue(line, 6, facts.before);
    bindValue(line, 7, facts.after);
    bindValue(line, 8, facts.state.isEmpty() ? QVariant() : QVariant(facts.state));
    return m_line.execute();
}

Result<> JournalWriter::add(const QList<JournalBlock> &blocks)
{
    auto statement = m_connection.prepare("INSERT INTO journal_block(change, lowest_id, highest_id, packed)"
                                          " VALUES(?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const JournalBlock &block : blocks) {
        bindValue(statement->handle(), 1, m_change);
        bindValue(statement->handle(), 2, block.lowestId);
        bindValue(statement->handle(), 3, block.highestId);
        bindValue(statement->handle(), 4, block.packed);
        if (auto done = statement->execute(); !done)
            return done;
    }
    return {};
}

Result<QList<JournalLine>> readJournal(const Connection &connection, const JournalFilter &filter)
{
    return JournalReader(connection, filter).read();
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

QVariant nameOf(const Baseline &baseline)
{
    return stored(baseline.name);
}

QVariant nameOf(const ReportSetup &setup)
{
    return stored(setup.kind);
}

void addToState(QJsonObject &state, const char *field, const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isEmpty = !value.isValid() || value.typeId() == QMetaType::QByteArray
        || (isText && (value.toString().isEmpty() || value.toString() == "[]"_L1));
    if (!isEmpty && qstrcmp(field, "id") != 0)
        state.insert(QLatin1StringView(field), QJsonValue::fromVariant(value));
}

QString stateText(const QJsonObject &state)
{
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace portolan::storage
