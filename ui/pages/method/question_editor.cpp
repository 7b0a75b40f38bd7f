// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/question_editor.h"

#include "core/wording/wording.h"
#include "ui/pages/method/anchor_section.h"
#include "ui/pages/method/method_changes.h"
#include "ui/pages/method/name_field.h"
#include "ui/pages/method/number_field.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace portolan {

QuestionEditor::QuestionEditor(Session &session, const Prompts &prompts, QWidget *parent)
    : MethodEditor(session, prompts, parent)
    , m_name(new NameField(tr("Name of the question")))
    , m_text(new QPlainTextEdit)
    , m_weight(new NumberField(u"weight"_s, tr("Weight within the criterion"), 1000))
    , m_share(textLabel({}, TextRole::Body, Tone::Muted))
    , m_problem(problemLabel(u"weightProblem"_s))
    , m_weakest(new QCheckBox(tr("Weakest link: warn when it is rated far below the criterion")))
    , m_anchors(new AnchorSection(session, tr("What 1 to 5 mean")))
{
    buildLayout();
    wire();
}

void QuestionEditor::buildLayout()
{
    m_text->setObjectName(u"questionText"_s);
    m_text->setAccessibleName(tr("The question as it is asked"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 2 + 16);
    m_share->setObjectName(u"weightShare"_s);
    m_weakest->setObjectName(u"weakestLink"_s);
    auto *weight = new QHBoxLayout;
    weight->setSpacing(10);
    weight->addWidget(m_weight);
    weight->addWidget(m_share, 1);
    auto *card = new Card(tr("Question"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Question"), m_text);
    form->addRow(tr("Weight"), weight);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_weakest);
    card->body()->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(m_anchors);
    layout->addStretch();
}

void QuestionEditor::wire()
{
    connect(m_name, &NameField::edited, this, &QuestionEditor::rename);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const Question *before = question();
        if (!before || before->text == m_text->toPlainText())
            return;
        Question after = *before;
        after.text = m_text->toPlainText();
        put(after, u"text"_s);
    });
    connect(m_weight, &NumberField::valueChanged, this, [this](double weight) {
        Question after = *question();
        after.weight = weight;
        put(after, u"weight"_s);
    });
    connect(m_weakest, &QCheckBox::clicked, this, [this](bool checked) {
        Question after = *question();
        after.weakestLink = checked;
        put(after, {});
    });
    connect(m_anchors, &AnchorSection::edited, this, &QuestionEditor::editAnchors);
    connect(m_anchors, &AnchorSection::meaningKept, this, &QuestionEditor::keepMeaning);
}

const Question *QuestionEditor::question() const
{
    return m_session.portfolio().questions().find(m_id);
}

void QuestionEditor::setEntity(qint64 id)
{
    m_id = QuestionId{id};
    refresh();
}

void QuestionEditor::focusName()
{
    m_name->start();
}

QString QuestionEditor::shareSentence(const Question &of) const
{
    double sum = 0;
    for (const Question &sibling : m_session.portfolio().orderedQuestions(of.criterion))
        sum += sibling.weight;
    const Criterion *criterion = m_session.portfolio().criteria().find(of.criterion);
    if (sum <= 0 || !criterion)
        return {};
    return tr("%1 of %2", "share of a question in its criterion")
        .arg(percent(of.weight / sum), criterion->name.simplified());
}

void QuestionEditor::refresh()
{
    const Question *shown = question();
    if (!shown)
        return;
    const Question now = *shown;
    const Portfolio &portfolio = m_session.portfolio();
    m_name->setName(now.name);
    if (m_text->toPlainText() != now.text)
        m_text->setPlainText(now.text);
    m_weight->showValue(now.weight);
    const QString share = shareSentence(now);
    m_share->setText(share);
    say(m_problem,
        share.isEmpty()       ? tr("All questions of this criterion have weight 0, so none of them counts.")
            : now.weight <= 0 ? tr("With weight 0 it does not count.")
                              : QString());
    m_weakest->setChecked(now.weakestLink);
    m_anchors->setAnchors(now.anchors);
    m_name->setEditable(canEdit());
    m_text->setReadOnly(!canEdit());
    m_weight->setEnabled(canEdit());
    m_weakest->setEnabled(canEdit());
    m_anchors->setEditable(canEdit());
    m_anchors->setCounts(method::ratingsOn(portfolio, now.criterion, m_id),
                         edits::doubtfulRatings(portfolio, now.criterion, m_id));
}

void QuestionEditor::rename(const QString &name)
{
    Question after = *question();
    after.name = name;
    if (m_fresh.contains(m_id.value) && after.key != method::freshKey({}, name))
        after.key = method::freshKey(m_session.portfolio(), name);
    put(after, u"name"_s);
}

void QuestionEditor::editAnchors(const QStringList &anchors)
{
    const Question *before = question();
    if (!before || before->anchors == anchors)
        return;
    Question after = *before;
    after.anchors = anchors;
    m_anchors->beginEdit(m_id.value, before->revisedOn);
    put(after, u"anchors"_s);
    m_anchors->endEdit();
    refresh();
}

void QuestionEditor::keepMeaning()
{
    Question after = *question();
    after.revisedOn = m_anchors->revisionBefore(m_id.value);
    put(after, {});
}

void QuestionEditor::put(const Question &after, const QString &field)
{
    const QString mergeKey = field.isEmpty() ? QString() : u"question/%1/%2"_s.arg(m_id.value).arg(field);
    perform(edits::putQuestion(m_session.portfolio(), after, m_session.asOf()), mergeKey);
}

} // namespace portolan
