// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"
#include "core/storage/words.h"

namespace portolan::storage {

namespace {

struct Sentences {
    QString counted;
    QString uncounted;
};

Sentences lossOf(const SalvagedKind<PortfolioInfo> &, int)
{
    const QString sentence =
        Words::tr("The name, currency and discount rate of the portfolio could not be read.");
    return {sentence, sentence};
}
Sentences lossOf(const SalvagedKind<Unit> &, int n)
{
    return {Words::tr("%n unit(s) could not be read.", nullptr, n),
            Words::tr("Some units could not be read.")};
}
Sentences lossOf(const SalvagedKind<Criterion> &, int n)
{
    return {Words::tr("%n criterion(s) could not be read.", nullptr, n),
            Words::tr("Some criteria could not be read.")};
}
Sentences lossOf(const SalvagedKind<Question> &, int n)
{
    return {Words::tr("%n question(s) could not be read.", nullptr, n),
            Words::tr("Some questions could not be read.")};
}
Sentences lossOf(const SalvagedKind<Profile> &, int n)
{
    return {Words::tr("%n profile(s) could not be read.", nullptr, n),
            Words::tr("Some profiles could not be read.")};
}
Sentences lossOf(const SalvagedKind<Stage> &, int n)
{
    return {Words::tr("%n stage(s) could not be read.", nullptr, n),
            Words::tr("Some stages could not be read.")};
}
Sentences lossOf(const SalvagedKind<Initiative> &, int n)
{
    return {Words::tr("%n initiative(s) could not be read.", nullptr, n),
            Words::tr("Some initiatives could not be read.")};
}
Sentences lossOf(const SalvagedKind<Link> &, int n)
{
    return {Words::tr("%n link(s) between initiatives could not be read.", nullptr, n),
            Words::tr("Some links between initiatives could not be read.")};
}
Sentences lossOf(const SalvagedKind<Assessment> &, int n)
{
    return {Words::tr("%n assessment(s) could not be read.", nullptr, n),
            Words::tr("Some assessments could not be read.")};
}
Sentences lossOf(const SalvagedKind<Rating> &, int n)
{
    return {Words::tr("%n rating(s) could not be read.", nullptr, n),
            Words::tr("Some ratings could not be read.")};
}
Sentences lossOf(const SalvagedKind<StageEntry> &, int n)
{
    return {Words::tr("%n entry(s) into a stage could not be read.", nullptr, n),
            Words::tr("Some entries into stages could not be read.")};
}
Sentences lossOf(const SalvagedKind<Decision> &, int n)
{
    return {Words::tr("%n decision(s) could not be read.", nullptr, n),
            Words::tr("Some decisions could not be read.")};
}
Sentences lossOf(const SalvagedKind<Task> &, int n)
{
    return {Words::tr("%n task(s) could not be read.", nullptr, n),
            Words::tr("Some tasks could not be read.")};
}
Sentences lossOf(const SalvagedKind<Baseline> &, int n)
{
    return {Words::tr("%n baseline(s) could not be read.", nullptr, n),
            Words::tr("Some baselines could not be read.")};
}
Sentences lossOf(const SalvagedKind<ReportSetup> &, int n)
{
    return {Words::tr("The setup of %n report(s) could not be read.", nullptr, n),
            Words::tr("The setup of some reports could not be read.")};
}

} // namespace

QStringList Salvage::losses() const
{
    QStringList sentences;
    qsizetype spoiled = 0;
    qsizetype rebuilt = 0;
    const auto tell = [&](const auto &kind) {
        spoiled += kind.spoiled;
        rebuilt += kind.rebuilt;
        const qint64 whole = qint64(kind.rows.size()) - kind.rebuilt;
        const qint64 missing = kind.expected ? *kind.expected - whole : kind.dropped;
        const Sentences words = lossOf(kind, int(missing));
        if (kind.hasGaps && (!kind.expected || missing <= 0))
            sentences << words.uncounted;
        else if (missing > 0)
            sentences << words.counted;
    };
    std::apply([&tell](const auto &...kind) { (tell(kind), ...); }, kinds);
    if (rebuilt > 0)
        sentences << Words::tr(
            "Of these, %n could be kept by name only, because other things belong to them.", nullptr,
            int(rebuilt));
    if (spoiled > 0)
        sentences << Words::tr("%n single value(s) could not be read and are empty now.", nullptr,
                               int(spoiled));
    return sentences;
}

} // namespace portolan::storage
