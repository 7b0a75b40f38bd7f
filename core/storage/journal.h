// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/mapper.h"
#include "core/storage/portfolio_file.h"

#include <QJsonObject>

namespace portolan::storage {

// The login name of whoever runs the program.
QString loginName();

// Writes the lines of one change, inside the transaction that writes the change itself.
class JournalWriter {
public:
    static Result<JournalWriter> begin(const Connection &, const QString &label);

    template <typename E>
    Result<> add(const EditOf<E> &);

private:
    JournalWriter(Statement line, qint64 change)
        : m_line(std::move(line))
        , m_change(change)
    {
    }
    // What a line says about its entity beside the place.
    struct Facts {
        QByteArray field;
        QVariant before;
        QVariant after;
        QString state;
    };
    Result<> write(const char *table, qint64 id, const Facts &);

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

// One field of a state: nothing is added for what holds nothing.
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

template <typename E>
Result<> JournalWriter::add(const EditOf<E> &edit)
{
    const qint64 id = edit.either().id.value;
    if (!edit.before)
        return write(E::table, id, {{}, {}, nameOf(*edit.after), {}});
    if (!edit.after)
        return write(E::table, id, {{}, nameOf(*edit.before), {}, stateOf(*edit.before)});
    for (const FieldChange &change : differences(*edit.before, *edit.after)) {
        if (auto done = write(E::table, id, {change.field, change.before, change.after, {}}); !done)
            return done;
    }
    return {};
}

} // namespace portolan::storage
