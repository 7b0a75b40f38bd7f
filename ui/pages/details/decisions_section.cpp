// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/decisions_section.h"

#include "core/edits/edits.h"
#include "core/wording/wording.h"
#include "ui/pages/details/list_row.h"
#include "ui/widgets/move_dialog.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

DecisionsSection::DecisionsSection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_none(textLabel(tr("No decisions yet. Moving it out of its pilot on the stage board asks for one."),
                       TextRole::Small, Tone::Muted))
{
    setObjectName(u"decisionsSection"_s);
    m_list->setSpacing(8);
    m_none->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_list);
    layout->addWidget(m_none);
}

void DecisionsSection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative)
        return;
    emptyLayout(m_list);
    const auto all = m_context.session.portfolio().decisionsOf(initiative->id);
    std::vector<Decision> ordered(all.rbegin(), all.rend()); // of one day the later made first
    std::ranges::stable_sort(ordered, [](const Decision &a, const Decision &b) {
        return a.decidedOn.isValid() && (!b.decidedOn.isValid() || a.decidedOn > b.decidedOn);
    });
    for (const Decision &decision : ordered)
        m_list->addWidget(decisionRow(decision));
    m_none->setVisible(ordered.empty());
}

QWidget *DecisionsSection::decisionRow(const Decision &decision)
{
    const Stage *stage = m_context.session.portfolio().stages().find(decision.stage);
    QStringList lines;
    if (stage)
        lines << tr("In the stage %1").arg(stage->name.simplified());
    if (!decision.reason.isEmpty())
        lines << tr("Reason: %1").arg(decision.reason);
    if (!decision.lesson.isEmpty())
        lines << tr("Lesson: %1").arg(decision.lesson);
    if (!decision.decidedBy.isEmpty())
        lines << tr("Decided by %1").arg(decision.decidedBy);
    auto *row = new ListRow(label(decision.verdict), day(decision.decidedOn), lines.join(u'\n'));
    row->setObjectName(u"decision"_s);
    if (!m_context.isWritable())
        return row;
    row->makeEditable(tr("Edit this decision"));
    row->makeRemovable(tr("Remove this decision"));
    connect(row, &ListRow::editRequested, this, [this, decision] { edit(decision); });
    connect(row, &ListRow::removeRequested, this, [this, decision] {
        m_context.perform(
            edits::removeDecision(m_context.session.portfolio(), decision.initiative, decision.id));
    });
    return row;
}

void DecisionsSection::edit(const Decision &decision)
{
    const Initiative *initiative = m_context.session.portfolio().initiatives().find(decision.initiative);
    if (!initiative)
        return;
    auto *dialog = new MoveDialog(MoveQuestion::toEdit(decision, initiative->name), this);
    connect(dialog, &MoveDialog::answered, this, [this](const Decision &after) {
        m_context.perform(edits::editDecision(m_context.session.portfolio(), after));
    });
    dialog->open();
}

} // namespace portolan
