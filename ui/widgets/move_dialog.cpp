// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/move_dialog.h"

#include "core/wording/wording.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

static QDate latestEntry(const Portfolio &portfolio, const QList<InitiativeId> &ids, QDate asOf)
{
    QDate latest;
    for (const InitiativeId id : ids) {
        const auto entry = portfolio.currentEntry(id, asOf);
        if (entry && entry->enteredOn.isValid() && (!latest.isValid() || entry->enteredOn > latest))
            latest = entry->enteredOn;
    }
    return latest;
}

MoveQuestion endOfPilots(const Portfolio &portfolio, const QList<InitiativeId> &ids,
                         const QList<InitiativeId> &ending, const Stage &to, QDate asOf)
{
    MoveQuestion question;
    const Initiative *first = portfolio.initiatives().find(ending.first());
    question.title = MoveDialog::tr("End of a pilot");
    question.sentence = ending.size() == 1 && first
        ? MoveDialog::tr("%1 leaves its pilot for %2. What was decided?")
              .arg(first->name.simplified(), to.name.simplified())
        : MoveDialog::tr("%n pilot(s) end and go to %1. What was decided?", nullptr, int(ending.size()))
              .arg(to.name.simplified());
    question.isStop = !isProgress(to.kind);
    question.initial.decidedOn = asOf;
    question.earliest = latestEntry(portfolio, ids, asOf);
    return question;
}

QString notArrived(const Portfolio &after, const QList<InitiativeId> &ids, StageId to, QDate asOf)
{
    const auto staying = std::ranges::count_if(ids, [&](InitiativeId id) {
        const Stage *now = after.currentStage(id, asOf);
        return !now || now->id != to;
    });
    if (staying == 0)
        return {};
    return MoveDialog::tr("%n initiative(s) did not get there: stopped, or an entry without a date or of a "
                          "later day counts as the last one.",
                          nullptr, int(staying));
}

MoveQuestion MoveQuestion::toEdit(const Decision &decision, const QString &initiative)
{
    return {MoveDialog::tr("Edit a decision"),
            MoveDialog::tr("What was decided about %1.").arg(initiative.simplified()),
            decision,
            false,
            {}};
}

MoveDialog::MoveDialog(const MoveQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_initial(question.initial)
    , m_date(dateField(u"moveDate"_s, tr("Day of the decision")))
    , m_verdict(new QComboBox)
    , m_reason(new QPlainTextEdit(question.initial.reason))
    , m_lesson(new QPlainTextEdit(question.initial.lesson))
    , m_decidedBy(new QLineEdit(question.initial.decidedBy))
    , m_missing(textLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"moveDialog"_s);
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    if (question.earliest.isValid())
        m_date->setMinimumDate(question.earliest);
    m_date->setDate(question.initial.decidedOn.isValid() ? question.initial.decidedOn : QDate::currentDate());
    for (const Verdict verdict : {Verdict::Continue, Verdict::Change, Verdict::Stop})
        m_verdict->addItem(label(verdict), int(verdict));
    m_verdict->setCurrentIndex(int(question.isStop ? Verdict::Stop : question.initial.verdict));
    m_verdict->setEnabled(!question.isStop);
    buildLayout(question.sentence);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &MoveDialog::refresh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &MoveDialog::refresh);
    connect(m_lesson, &QPlainTextEdit::textChanged, this, &MoveDialog::refresh);
    refresh();
}

void MoveDialog::buildLayout(const QString &sentence)
{
    const auto name = [](QWidget *widget, const QString &object, const QString &text) {
        widget->setObjectName(object);
        widget->setAccessibleName(text);
    };
    name(m_verdict, u"moveVerdict"_s, tr("Decision"));
    name(m_reason, u"moveReason"_s, tr("Reason for the decision"));
    name(m_lesson, u"moveLesson"_s, tr("Lesson for the next one"));
    name(m_decidedBy, u"moveDecidedBy"_s, tr("Role that decided"));
    m_missing->setObjectName(u"moveMissing"_s);
    for (QPlainTextEdit *text : {m_reason, m_lesson}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(64);
    }
    m_decidedBy->setPlaceholderText(tr("A role, such as Portfolio board"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Decision"), m_verdict);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Lesson"), m_lesson);
    form->addRow(tr("Decided by"), m_decidedBy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setObjectName(u"moveAccept"_s);
    m_accept->setText(tr("Record the decision"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    QLabel *head = textLabel(sentence);
    head->setObjectName(u"moveSentence"_s);
    head->setWordWrap(true);
    layout->addWidget(head);
    layout->addLayout(form);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Decision MoveDialog::decision() const
{
    Decision made = m_initial;
    made.decidedOn = m_date->date();
    made.verdict = Verdict(m_verdict->currentData().toInt());
    made.reason = m_reason->toPlainText().trimmed();
    made.lesson = m_lesson->toPlainText().trimmed();
    made.decidedBy = m_decidedBy->text().simplified();
    // Keeping an unknown day unless another one was chosen.
    if (!m_initial.decidedOn.isValid() && m_initial.id && made.decidedOn == QDate::currentDate())
        made.decidedOn = {};
    return made;
}

void MoveDialog::refresh()
{
    const Decision now = decision();
    const bool isWhole = now.verdict != Verdict::Stop || (!now.reason.isEmpty() && !now.lesson.isEmpty());
    m_missing->setText(isWhole ? tr("Everything is here. Reason and lesson go into the ledger.")
                               : tr("A stop needs its reason and its lesson, for whoever tries it next."));
    m_accept->setEnabled(isWhole);
}

void MoveDialog::finish()
{
    const Decision made = decision();
    accept();
    emit answered(made);
}

} // namespace portolan
