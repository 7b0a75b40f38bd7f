// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/mapper.h"
#include "core/storage/portfolio_file.h"

#include <QJsonObject>

namespace portolan::storage {

// The login name of whoever runs the program.
QString loginName();

// What a line says about its entity beside the place.
struct JournalFacts {
    QByteArray field;
    QVariant before;
    QVariant after;
    QString state;
};

struct JournalBlock;

// Writes the lines of one change, inside the transaction that writes the change itself: one by one, or as
// blocks.
class JournalWriter {
public:
    static Result<JournalWriter> begin(const Connection &, const QString &label);

    template <typename E>
    Result<> add(const EditOf<E> &);
    Result<> add(const QList<JournalBlock> &);

private:
    JournalWriter(const Connection &connection, Statement line, qint64 change)
        : m_connection(connection)
        , m_line(std::move(line))
        , m_change(change)
    {
    }
    Result<> write(const char *table, qint64 id, const JournalFacts &);

    const Connection &m_connection;
    Statement m_line;
    qint64 m_change;
    qint64 m_number = 0;
};

Result<QList<JournalLine>> readJournal(const Connection &, const JournalFilter &);

// What names an entity in the journal for people: a name, a code, a value. Never null, which is for what was
// not there.
QVariant nameOf(const PortfolioInfo &);
QVariant nameOf(const Unit &);
QVariant nameOf(const Criterion &);
QVariant nameOf(const Question &);
QVariant nameOf(const Profile &);
QVariant nameOf(const Stage &);
QVariant nameOf(const Initiative &);
QVariant nameOf(const Link &);
QVariant nameOf(const Assessment &);
QVariant nameOf(const Rating &);
QVariant nameOf(const StageEntry &);
QVariant nameOf(const Decision &);
QVariant nameOf(const Task &);
QVariant nameOf(const Baseline &);
QVariant nameOf(const ReportSetup &);

// One field of a state: nothing is added for what holds nothing, or bytes that say nothing to people.
void addToState(QJsonObject &, const char *field, const QVariant &value);
QString stateText(const QJsonObject &);

// How a created entity began follows from the lines after it; what a removed one was is kept here.
template <typename E>
QString stateOf(const E &entity)
{
    QJsonObject state;
    forEachField<E>([&](const auto &field) { addToState(state, field.name, stored(entity.*field.member)); });
    return stateText(state);
}

// The lines an edit leaves: write(table, id, facts) may refuse and end it.
template <typename E, typename Write>
Result<> forEachLine(const EditOf<E> &made, Write &&write)
{
    const auto &edit = withBothStates(made);
    const qint64 id = edit.either().id.value;
    if (!edit.before)
        return write(E::table, id, JournalFacts{{}, {}, nameOf(*edit.after), {}});
    if (!edit.after)
        return write(E::table, id, JournalFacts{{}, nameOf(*edit.before), {}, stateOf(*edit.before)});
    for (const FieldChange &change : differences(*edit.before, *edit.after)) {
        if (auto done = write(E::table, id, JournalFacts{change.field, change.before, change.after, {}});
            !done)
            return done;
    }
    return {};
}

template <typename E>
Result<> JournalWriter::add(const EditOf<E> &edit)
{
    return forEachLine(edit, [this](const char *table, qint64 id, const JournalFacts &facts) {
        return write(table, id, facts);
    });
}

} // namespace portolan::storage
