// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/criterion_editor.h"

#include "core/wording/wording.h"
#include "ui/pages/method/anchor_section.h"
#include "ui/pages/method/method_changes.h"
#include "ui/pages/method/name_field.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace portolan {

CriterionEditor::CriterionEditor(Session &session, const Prompts &prompts, QWidget *parent)
    : MethodEditor(session, prompts, parent)
    , m_name(new NameField(tr("Name of the criterion")))
    , m_description(new QPlainTextEdit)
    , m_axis(new QComboBox)
    , m_sense(new QComboBox)
    , m_key(textLabel({}, TextRole::Small, Tone::Muted))
    , m_weightNote(problemLabel(u"weightNote"_s))
    , m_anchors(new AnchorSection(session, tr("What 1 to 5 mean when it is rated as a whole")))
{
    buildLayout();
    wire();
}

void CriterionEditor::buildLayout()
{
    m_description->setObjectName(u"description"_s);
    m_description->setAccessibleName(tr("Description of the criterion"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + 16);
    m_axis->setObjectName(u"axis"_s);
    m_axis->setAccessibleName(tr("Axis of the matrix"));
    m_axis->addItems({label(Axis::Value), label(Axis::Difficulty)});
    m_sense->setObjectName(u"sense"_s);
    m_sense->setAccessibleName(tr("What a high rating means"));
    m_sense->addItems({tr("A high rating is good"), tr("A high rating is bad")});
    auto *card = new Card(tr("Criterion"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Axis"), m_axis);
    form->addRow(tr("Direction"), m_sense);
    form->addRow(QString(), m_key);
    form->addRow(QString(), m_weightNote);
    card->body()->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(m_anchors);
    layout->addStretch();
}

void CriterionEditor::wire()
{
    connect(m_name, &NameField::edited, this, &CriterionEditor::rename);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        const Criterion *before = criterion();
        if (!before || before->description == m_description->toPlainText())
            return;
        Criterion after = *before;
        after.description = m_description->toPlainText();
        put(after, u"description"_s);
    });
    connect(m_axis, &QComboBox::activated, this, [this](int index) {
        Criterion after = *criterion();
        after.axis = Axis(index);
        put(after, {});
    });
    connect(m_sense, &QComboBox::activated, this, [this](int index) {
        Criterion after = *criterion();
        after.sense = Sense(index);
        put(after, {});
    });
    connect(m_anchors, &AnchorSection::edited, this, &CriterionEditor::editAnchors);
    connect(m_anchors, &AnchorSection::meaningKept, this, &CriterionEditor::keepMeaning);
}

const Criterion *CriterionEditor::criterion() const
{
    return m_session.portfolio().criteria().find(m_id);
}

void CriterionEditor::setEntity(qint64 id)
{
    m_id = CriterionId{id};
    refresh();
}

void CriterionEditor::focusName()
{
    m_name->start();
}

void CriterionEditor::refresh()
{
    const Criterion *shown = criterion();
    if (!shown)
        return;
    const Criterion now = *shown;
    const Portfolio &portfolio = m_session.portfolio();
    m_name->setName(now.name);
    if (m_description->toPlainText() != now.description)
        m_description->setPlainText(now.description);
    m_axis->setCurrentIndex(int(now.axis));
    m_sense->setCurrentIndex(int(now.sense));
    m_key->setText(tr("Known to imports and the command line as \"%1\".").arg(now.key));
    const bool weightless = method::profilesWeighing(portfolio, m_id) == 0;
    say(m_weightNote, weightless ? tr("No profile gives it weight yet, so it does not count.") : QString());
    m_anchors->setAnchors(now.anchors);
    m_name->setEditable(canEdit());
    m_description->setReadOnly(!canEdit());
    m_axis->setEnabled(canEdit());
    m_sense->setEnabled(canEdit());
    m_anchors->setEditable(canEdit());
    m_anchors->setCounts(method::ratingsOn(portfolio, m_id), edits::doubtfulRatings(portfolio, m_id));
}

void CriterionEditor::rename(const QString &name)
{
    Criterion after = *criterion();
    after.name = name;
    if (m_fresh.contains(m_id.value) && after.key != method::freshKey({}, name))
        after.key = method::freshKey(m_session.portfolio(), name);
    put(after, u"name"_s);
}

void CriterionEditor::editAnchors(const QStringList &anchors)
{
    const Criterion *before = criterion();
    if (!before || before->anchors == anchors)
        return;
    Criterion after = *before;
    after.anchors = anchors;
    m_anchors->beginEdit(m_id.value, before->revisedOn);
    put(after, u"anchors"_s);
    m_anchors->endEdit();
    refresh();
}

void CriterionEditor::keepMeaning()
{
    Criterion after = *criterion();
    after.revisedOn = m_anchors->revisionBefore(m_id.value);
    put(after, {});
}

void CriterionEditor::put(const Criterion &after, const QString &field)
{
    const QString mergeKey = field.isEmpty() ? QString() : u"criterion/%1/%2"_s.arg(m_id.value).arg(field);
    perform(edits::putCriterion(m_session.portfolio(), after, m_session.asOf()), mergeKey);
}

} // namespace portolan
