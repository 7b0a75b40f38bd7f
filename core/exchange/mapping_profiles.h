// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

// Mappings kept under names, one JSON file each in a folder of the user's: the same files that `import
// --mapping` takes.
namespace portolan::exchange {

struct MappingProfile {
    QString name;
    Mapping mapping;
};

class MappingProfiles {
public:
    explicit MappingProfiles(QString folder);

    // By name; files that cannot be read are left out.
    QList<MappingProfile> all() const;
    // Takes the place of one of that name. Errors: BadInput (no name), CannotWrite, DiskFull.
    Result<> save(const QString &name, const Mapping &) const;
    Result<> remove(const QString &name) const;
    // The profile that fits these columns best: at least three in four of its columns are among them, and it
    // names at least half of them. One that says where the header is, is measured by that one of `firstRows`.
    // nullopt when none fits.
    std::optional<MappingProfile> bestFor(const QStringList &columns,
                                          const QList<QStringList> &firstRows = {}) const;

private:
    QString pathOf(const QString &name) const;
    QString m_folder;
};

} // namespace portolan::exchange
