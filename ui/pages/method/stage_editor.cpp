// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/stage_editor.h"

#include "core/wording/wording.h"
#include "ui/pages/method/method_changes.h"
#include "ui/pages/method/name_field.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr std::array kinds{StageKind::Intake, StageKind::Pilot,   StageKind::Production,
                                  StageKind::Scaled, StageKind::Stopped, StageKind::Retired};

StageEditor::StageEditor(Session &session, const Prompts &prompts, QWidget *parent)
    : MethodEditor(session, prompts, parent)
    , m_name(new NameField(tr("Name of the stage")))
    , m_kind(new QComboBox)
    , m_use(textLabel({}, TextRole::Small, Tone::Muted))
{
    buildLayout();
    wire();
}

void StageEditor::buildLayout()
{
    m_kind->setObjectName(u"stageKind"_s);
    m_kind->setAccessibleName(tr("Kind of the stage"));
    for (const StageKind kind : kinds)
        m_kind->addItem(label(kind));
    m_use->setObjectName(u"stageUse"_s);
    m_use->setWordWrap(true);
    auto *card = new Card(tr("Stage"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(QString(), m_use);
    card->body()->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildQuestion());
    layout->addWidget(card);
    layout->addStretch();
}

QWidget *StageEditor::buildQuestion()
{
    auto *card = new Card(tr("Where do its initiatives go?"));
    card->setObjectName(u"stageQuestion"_s);
    m_question = card;
    m_sentence = textLabel({});
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"stageSentence"_s);
    m_target = new QComboBox;
    m_target->setObjectName(u"stageTarget"_s);
    m_target->setAccessibleName(tr("Stage to move the entries to"));
    auto *remove = new QPushButton(tr("Move and remove"));
    remove->setObjectName(u"stageMoveAndRemove"_s);
    remove->setProperty("look", u"accent"_s);
    auto *keep = new QPushButton(tr("Keep the stage"));
    keep->setObjectName(u"stageKeep"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(remove);
    row->addWidget(keep);
    card->body()->setSpacing(10);
    card->body()->addWidget(m_sentence);
    card->body()->addLayout(row);
    card->hide();
    connect(keep, &QPushButton::clicked, card, &QWidget::hide);
    connect(remove, &QPushButton::clicked, this, [this] {
        const StageId target{m_target->currentData().toLongLong()};
        m_question->hide();
        perform(edits::removeStage(m_session.portfolio(), m_id, target));
    });
    return card;
}

void StageEditor::wire()
{
    connect(m_name, &NameField::edited, this, [this](const QString &name) {
        Stage after = *stage();
        after.name = name;
        put(after, u"name"_s);
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        Stage after = *stage();
        after.kind = kinds[size_t(index)];
        put(after, {});
    });
}

const Stage *StageEditor::stage() const
{
    return m_session.portfolio().stages().find(m_id);
}

void StageEditor::setEntity(qint64 id)
{
    if (m_id.value != id)
        m_question->hide();
    m_id = StageId{id};
    refresh();
}

void StageEditor::focusName()
{
    m_name->start();
}

void StageEditor::refresh()
{
    const Stage *shown = stage();
    if (!shown)
        return;
    const Stage now = *shown;
    m_name->setName(now.name);
    m_name->setEditable(canEdit());
    m_kind->setCurrentIndex(int(std::ranges::find(kinds, now.kind) - kinds.begin()));
    m_kind->setEnabled(canEdit());
    const method::StageUse use = method::useOf(m_session.portfolio(), m_id);
    m_use->setText(use.entries == 0
                       ? tr("No initiative has entered it yet.")
                       : tr("%n initiative(s) have entered it. The kind says how it counts in the funnel.",
                            nullptr, use.initiatives));
}

void StageEditor::remove()
{
    const method::StageUse use = method::useOf(m_session.portfolio(), m_id);
    if (use.entries == 0) {
        perform(edits::removeStage(m_session.portfolio(), m_id, {}));
        return;
    }
    const Stage removed = *stage();
    m_sentence->setText(
        tr("%n initiative(s) have been in \"%1\". Their entries and decisions keep their dates and move to "
           "another stage.",
           nullptr, use.initiatives)
            .arg(removed.name.simplified()));
    m_target->clear();
    int nearest = 0;
    for (const Stage &other : m_session.portfolio().orderedStages()) {
        if (other.id == m_id)
            continue;
        if (other.position < removed.position)
            nearest = m_target->count();
        m_target->addItem(other.name.simplified(), other.id.value);
    }
    m_target->setCurrentIndex(nearest);
    m_question->show();
    m_target->setFocus(Qt::OtherFocusReason);
}

void StageEditor::put(const Stage &after, const QString &field)
{
    const QString mergeKey = field.isEmpty() ? QString() : u"stage/%1/%2"_s.arg(m_id.value).arg(field);
    perform(edits::putStage(m_session.portfolio(), after), mergeKey);
}

} // namespace portolan
