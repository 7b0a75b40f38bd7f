// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/cards_column.h"

#include "ui/widgets/label.h"
#include "ui/widgets/rating_scale.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

CardsColumn::CardsColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_introduction(textLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"cards"_s);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    m_introduction->setWordWrap(true);
    m_introduction->setObjectName(u"introduction"_s);
    layout->addWidget(m_introduction);
    layout->addStretch();
    setWidget(content);
}

void CardsColumn::add(const AskedText &text)
{
    auto *card = new RatingCard(text);
    card->setObjectName(u"card%1"_s.arg(m_cards.size()));
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->count() - 1, card);
    card->show(); // now, not when the layout comes round to it: it may get the focus at once
    m_cards.push_back(card);
    card->scale()->installEventFilter(this);
    connect(card, &RatingCard::answered, this,
            [this, card](const edits::Answer &given, bool moveOn) { onAnswered(card, given, moveOn); });
    connect(card, &RatingCard::drafted, this, &CardsColumn::drafted);
    connect(card, &RatingCard::stepped, this, [this, card](int by) { step(card, by); });
    connect(card, &RatingCard::focused, this, [this, card] {
        ensureWidgetVisible(card, 0, 12);
        emit focused(card->asked());
    });
}

void CardsColumn::setAsked(const std::vector<AskedText> &texts)
{
    if (texts == m_texts)
        return;
    for (RatingCard *card : m_cards) {
        card->hide();
        card->deleteLater(); // one of them may be the sender of what is handled now
    }
    m_cards.clear();
    m_texts = texts;
    for (const AskedText &text : texts)
        add(text);
    verticalScrollBar()->setValue(0);
}

void CardsColumn::setIntroduction(const QString &sentence)
{
    m_introduction->setText(sentence);
    m_introduction->setVisible(!sentence.isEmpty());
}

void CardsColumn::refresh(const std::function<CardState(const Asked &)> &stateOf)
{
    for (RatingCard *card : m_cards)
        card->setState(stateOf(card->asked()));
}

RatingCard *CardsColumn::cardOf(const Asked &asked) const
{
    const auto it = std::ranges::find(m_cards, asked, &RatingCard::asked);
    return it == m_cards.end() ? nullptr : *it;
}

bool CardsColumn::focusOn(const Asked &asked)
{
    RatingCard *card = cardOf(asked);
    if (!card)
        return false;
    card->scale()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(card, 0, 12);
    return true;
}

void CardsColumn::focusFirstOpen()
{
    const auto open = std::ranges::find(m_cards, false, &RatingCard::isAnswered);
    if (!m_cards.empty())
        focusOn((open == m_cards.end() ? m_cards.front() : *open)->asked());
}

Asked CardsColumn::first() const
{
    return m_cards.empty() ? Asked{} : m_cards.front()->asked();
}

Asked CardsColumn::last() const
{
    return m_cards.empty() ? Asked{} : m_cards.back()->asked();
}

void CardsColumn::step(RatingCard *from, int by)
{
    const auto at = std::ranges::find(m_cards, from) - m_cards.begin() + by;
    if (at < 0 || at >= std::ssize(m_cards))
        emit passed(by);
    else
        focusOn(m_cards[size_t(at)]->asked());
}

void CardsColumn::onAnswered(RatingCard *card, const edits::Answer &given, bool moveOn)
{
    // The card, and `given` with it, may be gone once somebody has heard of the answer.
    const edits::Answer answer = given; // NOLINT(performance-unnecessary-copy-initialization)
    const bool typedHere = card->scale()->hasFocus();
    m_lastRated.reset();
    emit answered(answer);
    if (!moveOn || !typedHere || !std::ranges::count(m_cards, card))
        return;
    m_lastRated = answer;
    step(card, 1);
}

bool CardsColumn::addHalfPoint(RatingCard *card)
{
    edits::Answer answer = m_lastRated.value_or(card->answer());
    m_lastRated.reset();
    if (!answer.value || *answer.value > 4.5 || std::floor(*answer.value) != *answer.value)
        return false;
    *answer.value += 0.5;
    emit answered(answer);
    return true;
}

// "4.5" is typed as it is read, though the 4 has moved on to the next question.
bool CardsColumn::filterKey(RatingCard *card, int key)
{
    const bool afterPoint = std::exchange(m_afterPoint, false);
    if (afterPoint && key == Qt::Key_5)
        return true;
    if (key == Qt::Key_Period || key == Qt::Key_Comma) {
        m_afterPoint = addHalfPoint(card);
        return true;
    }
    if (key != Qt::Key_Shift)
        m_lastRated.reset();
    return false;
}

void CardsColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Once the cards have their new heights.
    QMetaObject::invokeMethod(
        this, [this] { ensureFocusedVisible(); }, Qt::QueuedConnection);
}

void CardsColumn::ensureFocusedVisible()
{
    for (RatingCard *card : m_cards) {
        if (card->scale()->hasFocus())
            ensureWidgetVisible(card, 0, 12);
    }
}

bool CardsColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        const auto card =
            std::ranges::find(m_cards, watched, [](RatingCard *c) -> QObject * { return c->scale(); });
        if (card != m_cards.end() && event->type() == QEvent::KeyPress)
            return filterKey(*card, static_cast<QKeyEvent *>(event)->key());
        m_lastRated.reset();
        m_afterPoint = false;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace portolan
