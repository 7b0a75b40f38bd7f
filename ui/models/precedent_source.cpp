// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/precedent_source.h"

#include "ui/session/session.h"

namespace portolan {

// A change of more is an import or a paste: nobody types those.
static constexpr size_t mostEditsByHand = 10;
static constexpr size_t atOnce = 300;

PrecedentSource &PrecedentSource::of(Session &session)
{
    if (auto *known = session.findChild<PrecedentSource *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new PrecedentSource(session); // the session owns it
}

PrecedentSource::PrecedentSource(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::opened, this, &PrecedentSource::forget);
    connect(&session, &Session::closed, this, &PrecedentSource::forget);
    connect(&session, &Session::asOfChanged, this, [this] { m_index.reset(); });
    connect(&session, &Session::changed, this, &PrecedentSource::onChanged);
}

bool PrecedentSource::prepare()
{
    if (!m_index)
        m_index.emplace(m_session.portfolio(), m_session.asOf());
    return m_index->addSome(m_session.portfolio(), atOnce);
}

std::vector<Precedent> PrecedentSource::like(const Initiative &initiative)
{
    if (!prepare())
        return {};
    return m_index->like(m_session.portfolio(), initiative.name,
                         initiative.problem + u' ' + initiative.benefit, initiative.id);
}

void PrecedentSource::setPanelShown(bool shown)
{
    if (std::exchange(m_isPanelShown, shown) != shown)
        emit panelShown(shown);
}

void PrecedentSource::forget()
{
    m_index.reset();
    m_described.clear();
    m_last = {};
}

void PrecedentSource::onChanged(const Change &change)
{
    for (const Edit &edit : change.edits) {
        if (std::holds_alternative<EditOf<StageEntry>>(edit) || std::holds_alternative<EditOf<Stage>>(edit))
            m_index.reset();
        const auto *initiative = std::get_if<EditOf<Initiative>>(&edit);
        if (!initiative)
            continue;
        if (m_index && m_index->contains(initiative->either().id))
            m_index.reset();
        if (change.edits.size() <= mostEditsByHand)
            noteDescription(*initiative);
    }
}

void PrecedentSource::noteDescription(const EditOf<Initiative> &edit)
{
    const InitiativeId id = edit.either().id;
    if (!edit.after) {
        m_described.remove(id);
        if (m_last == id)
            m_last = {};
        return;
    }
    if (edit.before && edit.before->name == edit.after->name && edit.before->problem == edit.after->problem
        && edit.before->benefit == edit.after->benefit)
        return;
    m_described.insert(id);
    m_last = id;
    emit described(id);
}

} // namespace portolan
