// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_batch.h"

#include "core/edits/edits.h"
#include "core/exchange/catalogue.h"
#include "ui/models/field_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// By its name, else as an import understands it: "live" is the first stage of production.
std::optional<Stage> stageMeant(const Portfolio &portfolio, const QString &text)
{
    const std::vector<Stage> stages = portfolio.orderedStages();
    for (const Stage &stage : stages) {
        if (sameName(stage.name, text))
            return stage;
    }
    const auto kind = exchange::Catalogue::instance().stageKind(text);
    const auto first =
        std::ranges::find_if(stages, [kind](const Stage &stage) { return stage.kind == kind; });
    return first == stages.end() ? std::nullopt : std::optional(*first);
}

void append(Change &to, const Change &from)
{
    to.edits.insert(to.edits.end(), from.edits.begin(), from.edits.end());
}

} // namespace

FieldBatch::FieldBatch(const Portfolio &portfolio, QDate asOf, const QLocale &locale)
    : m_portfolio(portfolio)
    , m_asOf(asOf)
    , m_locale(locale)
{
}

Initiative *FieldBatch::writable(InitiativeId id)
{
    const auto known = m_after.find(id);
    if (known != m_after.end())
        return &*known;
    const Initiative *before = m_portfolio.initiatives().find(id);
    if (!before)
        return nullptr;
    m_edited.push_back(id);
    return &*m_after.insert(id, *before);
}

std::optional<QString> FieldBatch::set(InitiativeId id, InitiativeField field, const QString &text)
{
    Initiative *initiative = writable(id);
    if (!initiative)
        return FieldText::tr("This initiative is no longer there.");
    if (field == InitiativeField::Unit)
        return setUnit(*initiative, text.simplified());
    if (field == InitiativeField::Code)
        return setCode(*initiative, text.simplified());
    return readInto(*initiative, field, text, m_locale);
}

std::optional<QString> FieldBatch::setUnit(Initiative &initiative, const QString &name)
{
    initiative.unit = {};
    if (name.isEmpty())
        return std::nullopt;
    for (const Unit &unit : m_portfolio.units()) {
        if (sameName(unit.name, name)) {
            initiative.unit = unit.id;
            return std::nullopt;
        }
    }
    for (const Unit &unit : m_newUnits) {
        if (sameName(unit.name, name)) {
            initiative.unit = unit.id;
            return std::nullopt;
        }
    }
    Unit unit;
    unit.id = freshId<UnitId>();
    unit.name = name;
    m_newUnits.push_back(unit);
    initiative.unit = unit.id;
    return std::nullopt;
}

std::optional<QString> FieldBatch::setCode(Initiative &initiative, const QString &text)
{
    if (text == initiative.code)
        return std::nullopt;
    if (m_codes.isEmpty()) {
        for (const Initiative &each : m_portfolio.initiatives())
            m_codes.insert(each.code);
    }
    if (m_codes.contains(text))
        return FieldText::tr("The code %1 is taken by another initiative.").arg(text.left(40));
    if (auto problem = readInto(initiative, InitiativeField::Code, text, m_locale))
        return problem;
    m_codes.insert(text);
    return std::nullopt;
}

std::optional<QString> FieldBatch::setStage(InitiativeId id, const QString &name)
{
    const QString wanted = name.simplified();
    if (const auto stage = stageMeant(m_portfolio, wanted)) {
        if (m_after.contains(id) && !m_portfolio.initiatives().find(id))
            m_stageOfAdded.insert(id, stage->id);
        else if (const Stage *now = m_portfolio.currentStage(id, m_asOf); !now || now->id != stage->id) {
            const Change entered = edits::enterStage(m_portfolio, id, stage->id, m_asOf);
            m_beside.label = entered.label;
            append(m_beside, entered);
        }
        return std::nullopt;
    }
    return wanted.isEmpty()
        ? FieldText::tr("A stage cannot be taken away here; remove its entry in the details.")
        : FieldText::tr("%1 is not a stage of this portfolio.").arg(wanted.left(40));
}

std::optional<QString> FieldBatch::setCustom(InitiativeId id, const QString &name, const QString &value)
{
    Initiative *initiative = writable(id);
    if (!initiative)
        return FieldText::tr("This initiative is no longer there.");
    CustomValues &values = initiative->custom;
    if (value.isEmpty())
        values.removeIf([&name](const CustomValue &each) { return each.name == name; });
    else
        portolan::setCustom(values, {name, value});
    return std::nullopt;
}

InitiativeId FieldBatch::add()
{
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    m_added.push_back(initiative.id);
    m_after.insert(initiative.id, initiative);
    return initiative.id;
}

// Enters the stage that was asked for instead of the first one.
Change FieldBatch::addition(const Portfolio &portfolio, const Initiative &initiative) const
{
    Change change = edits::addInitiative(portfolio, initiative, m_asOf);
    const StageId stage = m_stageOfAdded.value(initiative.id);
    for (Edit &edit : change.edits) {
        auto *entry = std::get_if<EditOf<StageEntry>>(&edit);
        if (!entry || !stage)
            continue;
        StageEntry entered = *entry->after;
        entered.stage = stage;
        entry->after = std::make_shared<const StageEntry>(entered);
    }
    return change;
}

void FieldBatch::appendAdditions(Change &all) const
{
    int number = edits::nextCode(m_portfolio).mid(2).toInt();
    for (InitiativeId id : m_added) {
        Initiative initiative = m_after[id];
        if (initiative.name.isEmpty())
            continue;
        QString made; // a code made here, as opposed to one given
        while (initiative.code.isEmpty() || (initiative.code == made && m_codes.contains(made)))
            initiative.code = made = u"I-%1"_s.arg(number++, 4, 10, QChar(u'0'));
        const Change added = addition(m_portfolio, initiative);
        if (all.isEmpty() && m_added.size() == 1)
            all.label = added.label;
        append(all, added);
    }
}

Change FieldBatch::change(const QString &label) const
{
    Change all{label, {}, {}};
    QList<Initiative> edited;
    for (InitiativeId id : m_edited)
        edited << m_after[id];
    const bool isOne = edited.size() == 1 && m_added.empty() && m_beside.isEmpty();
    const Change edit = isOne ? edits::editInitiative(m_portfolio, edited.first())
                              : edits::editInitiatives(m_portfolio, edited, label);
    if (m_added.empty() && edit.isEmpty() && m_beside.edits.size() == 1)
        all.label = m_beside.label;
    if (isOne && !edit.isEmpty()) {
        all.label = edit.label;
        all.mergeKey = m_newUnits.empty() ? edit.mergeKey : QString();
    }
    appendAdditions(all);
    append(all, edit);
    append(all, m_beside);
    if (all.isEmpty())
        return all;
    Change units;
    for (const Unit &unit : m_newUnits)
        units.create(unit);
    all.edits.insert(all.edits.begin(), units.edits.begin(), units.edits.end());
    return all;
}

} // namespace portolan
