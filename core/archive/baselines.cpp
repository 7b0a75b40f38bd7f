// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/baselines.h"

#include "core/archive/archive.h"
#include "core/archive/body.h"
#include "core/archive/envelope.h"
#include "core/archive/packing.h"

#include <QCoreApplication>

namespace portolan {

using namespace archive;
using namespace Qt::StringLiterals;

static Result<> verifyName(const Portfolio &portfolio, BaselineId own, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Code::BadInput, {}, u"a baseline needs a name"_s);
    const Baseline *taken = portfolio.baselineByName(name.trimmed());
    if (taken && taken->id != own)
        return failure(Error::Code::BadInput, taken->name, u"there is a baseline of that name already"_s);
    return {};
}

Result<Change> freezeBaseline(const Portfolio &portfolio, const QString &name, const QString &note, QDate on)
{
    if (auto usable = verifyName(portfolio, {}, name); !usable)
        return tl::unexpected(usable.error());
    const QByteArray text = wrapped(bodyOf(portfolio, Baselines::LeftOut), archiveFormat);
    if (text.size() > mostBytes)
        return failure(Error::Code::BadInput, portfolio.info().name, u"it is too large for an archive"_s);
    Change change;
    change.label = QCoreApplication::translate("Change", "Freeze baseline %1").arg(name.simplified());
    change.create(Baseline{freshId<BaselineId>(), name.trimmed(), on, note, packed(text)});
    return change;
}

Result<Change> renameBaseline(const Portfolio &portfolio, BaselineId id, const QString &name,
                              const QString &note)
{
    const Baseline *before = portfolio.baselines().find(id);
    if (!before)
        return failure(Error::Code::NotFound, name);
    if (auto usable = verifyName(portfolio, id, name); !usable)
        return tl::unexpected(usable.error());
    Baseline after = *before;
    after.name = name.trimmed();
    after.note = note;
    Change change;
    change.label = QCoreApplication::translate("Change", "Rename baseline %1").arg(before->name.simplified());
    change.update(*before, after);
    return change;
}

Change removeBaseline(const Portfolio &portfolio, BaselineId id)
{
    Change change;
    const Baseline *baseline = portfolio.baselines().find(id);
    if (!baseline)
        return change;
    change.label =
        QCoreApplication::translate("Change", "Delete baseline %1").arg(baseline->name.simplified());
    change.remove(*baseline);
    return change;
}

std::vector<Baseline> orderedBaselines(const Portfolio &portfolio)
{
    std::vector<Baseline> ordered(portfolio.baselines().begin(), portfolio.baselines().end());
    std::ranges::stable_sort(ordered, {}, &Baseline::frozenOn);
    return ordered;
}

Result<Portfolio> thawed(const Baseline &baseline)
{
    const auto text = unpacked(baseline.content, mostBytes, baseline.name);
    return text ? readArchive(*text, baseline.name) : tl::unexpected(text.error());
}

} // namespace portolan
