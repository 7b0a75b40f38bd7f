// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/upgrade.h"

#include "core/storage/backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

// "Meridian.schema-1.portolan", "Meridian.schema-1-2.portolan", ...: the first that is not taken.
QString copyPathFor(const QString &path, qint64 version)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = u"%1.schema-%2"_s.arg(info.completeBaseName()).arg(version);
    QString copy = info.dir().filePath(stem + suffix);
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = info.dir().filePath(u"%1-%2"_s.arg(stem).arg(number) + suffix);
    return copy;
}

// NewerVersion when the file is beyond the steps.
Result<bool> isOlder(const Connection &connection, const QList<MigrationStep> &steps)
{
    const auto version = schemaVersionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > steps.size())
        return failure(Error::Code::NewerVersion, connection.path(), QString::number(*version));
    return *version < steps.size();
}

} // namespace

Result<QString> upgradeInPlace(const Connection &connection, const QList<MigrationStep> &steps)
{
    const auto older = isOlder(connection, steps);
    if (!older)
        return tl::unexpected(older.error());
    if (!*older)
        return QString();
    const QString copy = copyPathFor(connection.path(), schemaVersionOf(connection).value_or(0));
    if (auto copied = backup(connection, copy); !copied)
        return tl::unexpected(copied.error());
    if (auto migrated = migrate(connection, steps); !migrated) {
        QFile::remove(copy); // the file is as it was, so the copy says nothing
        return tl::unexpected(migrated.error());
    }
    return copy;
}

Result<std::unique_ptr<Connection>> upgradedInMemory(const Connection &connection,
                                                     const QList<MigrationStep> &steps)
{
    const auto older = isOlder(connection, steps);
    if (!older)
        return tl::unexpected(older.error());
    if (!*older)
        return nullptr;
    auto memory = Connection::inMemory(connection.path());
    if (!memory)
        return memory;
    if (auto copied = copyPages(connection, **memory); !copied)
        return tl::unexpected(copied.error());
    if (auto migrated = migrate(**memory, steps); !migrated)
        return tl::unexpected(migrated.error());
    return memory;
}

} // namespace portolan::storage
