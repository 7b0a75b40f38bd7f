// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/storage/backup.h"
#include "core/storage/damaged_copy.h"
#include "core/storage/file_kind.h"
#include "core/storage/salvage.h"
#include "core/storage/schema.h"
#include "core/storage/words.h"

using namespace Qt::StringLiterals;

namespace portolan::storage {

// Something that never was a portfolio is left alone.
static Result<> verifySource(const QString &damaged)
{
    const auto known = identify(damaged);
    return known || known.error().code == Error::Code::Damaged ? Result<>() : known;
}

Result<QStringList> recoverInto(const QString &damaged, const QString &target)
{
    if (auto usable = verifySource(damaged); !usable)
        return tl::unexpected(usable.error());
    if (auto usable = verifyTarget(damaged, target); !usable)
        return tl::unexpected(usable.error());
    auto copy = DamagedCopy::of(damaged, target);
    if (!copy)
        return tl::unexpected(copy.error());
    const Salvage salvage = Salvage::from(*copy->connection);
    if (salvage.isEmpty())
        return failure(Error::Code::Damaged, damaged, u"nothing in it can be read"_s);
    auto part = PartFile::beside(target);
    if (!part)
        return tl::unexpected(part.error());
    QStringList lost = salvage.losses();
    {
        auto to = Connection::open(part->path(), Connection::Mode::Create);
        if (!to)
            return part->told(to.error());
        if (auto made = migrate(**to); !made)
            return part->told(made.error());
        const auto isLossy = writeSalvage(salvage, *copy->connection, **to);
        if (!isLossy)
            return part->told(isLossy.error());
        if (*isLossy)
            lost << Words::tr("Some lines of the journal could not be read.");
    }
    if (auto replaced = part->replaceTarget(); !replaced)
        return tl::unexpected(replaced.error());
    return lost;
}

} // namespace portolan::storage
