// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/rating_card.h"

#include "core/wording/wording.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rating_scale.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr std::array confidences{Confidence::High, Confidence::Medium, Confidence::Low};

RatingCard::RatingCard(const AskedText &text, QWidget *parent)
    : Card(parent)
    , m_text(text)
    , m_scale(new RatingScale)
    , m_confidence(new QComboBox)
    , m_evidence(new QLineEdit)
    , m_note(textLabel({}, TextRole::Small, Tone::Muted))
    , m_warning(textLabel({}, TextRole::Small, Tone::Bad))
    , m_doubt(new Chip(tr("Anchors changed since")))
    , m_weakest(new Chip)
{
    m_answer.criterion = text.asked.criterion;
    m_answer.question = text.asked.question;
    setAccessibleName(text.name);
    body()->setSpacing(9);
    buildHead(body());
    m_scale->setObjectName(u"scale"_s);
    m_scale->setAccessibleName(text.text.isEmpty() ? text.name : u"%1. %2"_s.arg(text.name, text.text));
    m_scale->setAnchors(text.anchors);
    body()->addWidget(m_scale);
    buildEvidence(body());
    wire();
}

void RatingCard::buildHead(QVBoxLayout *column)
{
    const QString name = m_text.name.simplified();
    const bool isQuestion = bool(m_text.asked.question);
    auto *title = textLabel(!isQuestion || m_text.text.isEmpty()
                                ? name
                                : tr("%1: %2", "name of a question: the question").arg(name, m_text.text),
                            TextRole::CardTitle);
    title->setWordWrap(true);
    title->setObjectName(u"cardTitle"_s);
    auto *confidence = textLabel(tr("Confidence"), TextRole::Body, Tone::Muted);
    confidence->setBuddy(m_confidence);
    m_confidence->setObjectName(u"confidence"_s);
    m_confidence->setAccessibleName(tr("Confidence in the rating of %1").arg(name));
    m_confidence->setPlaceholderText(u"–"_s);
    m_confidence->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Confidence value : confidences)
        m_confidence->addItem(label(value));
    m_confidence->setCurrentIndex(-1);
    m_doubt->setObjectName(u"doubt"_s);
    m_doubt->setColors(Token::FillIn, Token::FillInGround);
    m_doubt->setToolTip(
        tr("This rating was given with earlier wording of the anchors. It counts; rate again to "
           "confirm it.")
            .toHtmlEscaped());
    m_weakest->setObjectName(u"weakest"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title, 1);
    row->addWidget(m_weakest, 0, Qt::AlignVCenter);
    row->addWidget(m_doubt, 0, Qt::AlignVCenter);
    if (m_text.cost) {
        auto *cost = new Chip(tr("High is bad"));
        cost->setToolTip(tr("Here 5 is the worst: a high rating lowers the score."));
        row->addWidget(cost, 0, Qt::AlignVCenter);
    }
    row->addWidget(confidence);
    row->addWidget(m_confidence);
    column->addLayout(row);
    if (isQuestion || m_text.text.isEmpty())
        return;
    auto *description = textLabel(m_text.text, TextRole::Small, Tone::Muted);
    description->setWordWrap(true);
    column->addWidget(description);
}

void RatingCard::buildEvidence(QVBoxLayout *column)
{
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setClearButtonEnabled(true);
    m_note->setObjectName(u"cardNote"_s);
    m_warning->setObjectName(u"cardWarning"_s);
    m_note->setWordWrap(true);
    m_warning->setWordWrap(true);
    column->addWidget(m_evidence);
    column->addWidget(m_warning);
    column->addWidget(m_note);
}

void RatingCard::wire()
{
    m_scale->installEventFilter(this);
    connect(m_scale, &RatingScale::rated, this, &RatingCard::onRated);
    connect(m_scale, &RatingScale::notApplicable, this, &RatingCard::onNotApplicable);
    connect(m_evidence, &QLineEdit::textEdited, this, &RatingCard::onTextEdited);
    connect(m_evidence, &QLineEdit::returnPressed, this, [this] { emit stepped(1); });
    connect(m_confidence, &QComboBox::activated, this, &RatingCard::onConfidence);
}

void RatingCard::setState(const CardState &state)
{
    showAnswer(state);
    m_scale->setEnabled(!state.readOnly);
    const bool open = state.takesDrafts || m_isAnswered;
    m_confidence->setEnabled(!state.readOnly && open);
    m_evidence->setReadOnly(state.readOnly || !open);
    m_doubt->setVisible(state.doubtful);
    m_weakest->setVisible(m_text.weakestLink);
    m_weakest->setText(state.weakest ? tr("Weakest") : tr("Weakest link"));
    m_weakest->setColors(state.weakest ? Token::FillIn : Token::Muted,
                         state.weakest ? Token::FillInGround : Token::Soft);
    m_weakest->setToolTip(
        state.weakest ? tr("The criterion is rated far better than this, its weakest link.")
                      : tr("A chain is as weak as its weakest link: a low rating here is warned about."));
    m_note->setText(state.note);
    m_note->setVisible(!state.note.isEmpty());
}

void RatingCard::showAnswer(const CardState &state)
{
    m_isAnswered = state.rating.has_value();
    m_answer = state.draft;
    m_answer.criterion = m_text.asked.criterion;
    m_answer.question = m_text.asked.question;
    if (state.rating) {
        m_answer.value = state.rating->value;
        m_answer.notApplicable = state.rating->notApplicable;
        m_answer.confidence = state.rating->confidence;
        m_answer.evidence = state.rating->evidence;
    }
    if (m_answer.notApplicable)
        m_scale->setNotApplicable(true);
    else {
        m_scale->setNotApplicable(false);
        m_scale->setValue(m_answer.value);
    }
    const bool hasConfidence = (m_isAnswered && !m_answer.notApplicable) || state.hasDraft;
    const auto place = std::ranges::find(confidences, m_answer.confidence) - confidences.begin();
    m_confidence->setCurrentIndex(hasConfidence ? int(place) : -1);
    if (m_evidence->text() != m_answer.evidence)
        m_evidence->setText(m_answer.evidence);
    m_evidence->setPlaceholderText(m_answer.notApplicable ? tr("Why does this not apply?")
                                                          : tr("Evidence, link or reason…"));
    m_evidence->setAccessibleName(m_answer.notApplicable ? tr("Reason why %1 does not apply").arg(m_text.name)
                                                         : tr("Evidence for %1").arg(m_text.name));
    const bool reasonMissing = m_answer.notApplicable && m_answer.evidence.trimmed().isEmpty();
    const bool waits = !m_isAnswered && !m_answer.evidence.isEmpty();
    m_warning->setText(reasonMissing ? tr("Say in a few words why it does not apply.")
                           : waits   ? tr("Kept with the question once it is rated.")
                                     : QString());
    m_warning->setVisible(reasonMissing || waits);
}

void RatingCard::onRated(std::optional<double> value)
{
    edits::Answer answer = m_answer;
    if (value && answer.notApplicable)
        answer.evidence.clear(); // it was the reason why not
    answer.value = value;
    answer.notApplicable = false;
    emit answered(answer, m_moveOn && value);
}

void RatingCard::onNotApplicable()
{
    edits::Answer answer = m_answer;
    answer.value.reset();
    answer.notApplicable = true;
    emit answered(answer, false);
    m_evidence->setFocus(Qt::OtherFocusReason);
    m_evidence->selectAll();
}

void RatingCard::onTextEdited(const QString &text)
{
    m_answer.evidence = text;
    if (m_isAnswered)
        emit answered(edits::Answer(m_answer), false);
    else
        emit drafted(edits::Answer(m_answer));
}

void RatingCard::onConfidence(int index)
{
    m_answer.confidence = confidences[size_t(index)];
    if (m_isAnswered)
        emit answered(edits::Answer(m_answer), false);
    else
        emit drafted(edits::Answer(m_answer));
}

// A digit moves on to the next question, an arrow or a click does not: with those one looks for the value.
static bool movesOn(int key)
{
    return key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Period && key != Qt::Key_Comma;
}

bool RatingCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scale && event->type() == QEvent::KeyPress)
        m_moveOn = movesOn(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_scale && event->type() == QEvent::MouseButtonPress)
        m_moveOn = false;
    if (watched == m_scale && event->type() == QEvent::FocusIn)
        emit focused();
    return Card::eventFilter(watched, event);
}

void RatingCard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Down)
        emit stepped(1);
    else if (plain && event->key() == Qt::Key_Up)
        emit stepped(-1);
    else if (plain && event->key() == Qt::Key_Escape && m_evidence->hasFocus())
        m_scale->setFocus(Qt::OtherFocusReason);
    else
        Card::keyPressEvent(event);
}

} // namespace portolan
