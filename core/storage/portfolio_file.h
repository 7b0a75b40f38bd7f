// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace portolan {

// One line of the journal: one field of one entity in one change. A created or removed entity is one line
// without a field, whose `after` or `before` names it.
struct JournalLine {
    qint64 change = 0;
    QDateTime time; // UTC
    QString user;
    QString label; // of the change, in the user's words
    QString entity; // table name
    qint64 entityId = 0;
    QString field; // empty: the whole entity came or went
    QVariant before;
    QVariant after;
    QString state; // of a removed entity: its fields that held something, as a JSON object; else empty
};

struct JournalFilter {
    QString text; // in label, user, entity or values; empty: all
    qint64 entityId = 0; // 0: all
    QDateTime since; // invalid: all
    int limit = 0; // of lines, newest first; 0: all
    int changes = 0; // of which lines pass, newest first; 0: all
};

// What check() found: an empty list means a sound file.
struct Finding {
    QString place; // table and id, or "file"
    QString message;
};

// An open `.portolan` file: an SQLite database that holds one portfolio and its journal, opened with a
// rollback journal, full sync, foreign keys and defensive flags. One writer at a time. What commit() reported
// as done is on disk, whatever happens next.
class PortfolioFile {
public:
    static constexpr int schemaVersion = 4;
    static constexpr int applicationId = 0x504F5254; // "PORT"

    enum class Access { Write, Read, WriteOrRead }; // the last: read-only when somebody else writes

    // Creates a file that must not exist yet, with `content` as its first change.
    static Result<std::unique_ptr<PortfolioFile>> create(const QString &path, const Change &content);
    static Result<std::unique_ptr<PortfolioFile>> open(const QString &path, Access = Access::WriteOrRead);
    // Saves what can be read of a damaged file into a new one; answers what was lost, in sentences.
    static Result<QStringList> recover(const QString &damaged, const QString &target);
    ~PortfolioFile();
    PortfolioFile(const PortfolioFile &) = delete;
    PortfolioFile &operator=(const PortfolioFile &) = delete;

    QString path() const;
    bool isReadOnly() const;
    QString holder() const; // who holds the file when it is read-only because of a lock, else empty
    bool holderIsGone() const;
    Result<> takeOver();
    QString migratedCopy() const; // where the copy from before a migration is, else empty
    static bool isInSyncedFolder(const QString &path);

    // Everything, as one value.
    Result<Portfolio> load() const;
    // In one transaction: all edits and their journal lines, or nothing. `progress` gets edits written so far
    // and may answer false to cancel (Error::Cancelled, nothing written).
    Result<> commit(const Change &, const std::function<bool(qsizetype done)> &progress = {});
    Result<QList<JournalLine>> journal(const JournalFilter & = {}) const;
    // Integrity of the database and plausibility of what is in it.
    Result<QList<Finding>> check() const;
    // An exact copy through SQLite's online backup, whole or not at all.
    Result<> backupTo(const QString &path) const;

private:
    PortfolioFile();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace portolan
