// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/move_card.h"

#include "core/wording/wording.h"
#include "ui/pages/prioritise/explain_words.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr size_t mostWays = 3;

static QLabel *wrapped(const QString &name, Tone tone = Tone::Normal)
{
    QLabel *label = textLabel({}, TextRole::Body, tone);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

MoveCard::MoveCard(QWidget *parent)
    : Card(tr("What if it stood there?"), parent)
    , m_name(wrapped(u"moveName"_s))
    , m_meaning(wrapped(u"moveMeaning"_s, Tone::Muted))
    , m_needs(wrapped(u"moveNeeds"_s))
    , m_own(wrapped(u"moveOwn"_s))
    , m_apply(new QPushButton)
{
    setObjectName(u"moveCard"_s);
    m_name->setFont(portolan::font(TextRole::CardTitle));
    auto *drop = new QPushButton(tr("Drop"));
    drop->setObjectName(u"moveDrop"_s);
    drop->setAccessibleName(tr("Drop the other place"));
    auto *assess = new QPushButton(tr("Open in Assess"));
    assess->setObjectName(u"moveAssess"_s);
    m_apply->setObjectName(u"moveApply"_s);
    m_apply->setProperty("look", u"accent"_s);
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    auto *texts = new QVBoxLayout(content);
    texts->setContentsMargins(0, 0, 4, 0);
    texts->setSpacing(6);
    for (QLabel *label : {m_name, m_meaning, m_own, m_needs})
        texts->addWidget(label);
    texts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_apply);
    buttons->addWidget(assess);
    buttons->addStretch();
    buttons->addWidget(drop);
    body()->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &MoveCard::applyWanted);
    connect(assess, &QPushButton::clicked, this, &MoveCard::assessWanted);
    connect(drop, &QPushButton::clicked, this, &MoveCard::dropWanted);
}

void MoveCard::setContents(const Contents &contents)
{
    m_name->setText(nameOf(contents.portfolio, contents.place.initiative));
    showMeaning(contents);
    QStringList lines;
    for (const AxisNeed &need : needsOf(contents.before, contents.place)) {
        const bool isValue = need.axis == Axis::Value;
        const bool alone = !need.alone.empty();
        if (alone)
            lines << (isValue ? tr("For the value, any one of these is enough:")
                              : tr("For the difficulty, any one of these is enough:"));
        else
            lines << (isValue ? tr("No single rating gives that value; all of these together would:")
                              : tr("No single rating gives that difficulty; all of these together would:"));
        const std::vector<NeededRating> &ways = alone ? need.alone : need.together;
        for (size_t i = 0; i < ways.size() && (!alone || i < mostWays); ++i)
            lines << u"    "_s + changeText(contents.portfolio, ways[i]);
    }
    m_needs->setText(lines.join(u'\n'));
    showOwn(contents);
}

void MoveCard::showMeaning(const Contents &contents)
{
    const InitiativeScore *before = contents.before.find(contents.place.initiative);
    const InitiativeScore *after = contents.after.find(contents.place.initiative);
    if (!before || !after)
        return;
    const QLocale locale;
    QString text = tr("Value %1 → %2 · difficulty %3 → %4")
                       .arg(score(before->value), score(after->value), score(before->difficulty),
                            score(after->difficulty))
        + u'\n'
        + tr("Score %1 → %2 · rank %3 → %4")
              .arg(score(before->index), score(after->index), locale.toString(before->rank.value_or(0)),
                   locale.toString(after->rank.value_or(0)));
    if (before->quadrant && after->quadrant && before->quadrant != after->quadrant) {
        text += u'\n'
            + tr("%1 → %2", "quadrant before, quadrant after")
                  .arg(label(*before->quadrant), label(*after->quadrant));
    }
    m_meaning->setText(text);
}

void MoveCard::showOwn(const Contents &contents)
{
    m_apply->setVisible(false);
    if (contents.isReadOnly) {
        m_own->setText(tr("The file is open for reading only, so nothing can be rated."));
        return;
    }
    if (contents.assessor.isEmpty()) {
        m_own->setText(tr("To rate it so, say on Assess who rates."));
        return;
    }
    if (!contents.own) {
        m_own->setText(
            contents.own.error() == WhyNotOwn::QuestionsAnswered
                ? tr("%1 has rated the single questions, so a rating of the criterion would not count. "
                     "Change the answers on Assess.")
                      .arg(contents.assessor)
                : tr("One rating per axis by %1 does not come near that place. Talk it over with the "
                     "other assessors.")
                      .arg(contents.assessor));
        return;
    }
    QStringList ratings;
    for (const edits::Answer &answer : contents.own->answers) {
        //: A criterion and its rating: "Feasibility 3.5".
        ratings << tr("%1 %2").arg(nameOf(contents.portfolio, answer.criterion),
                                   QLocale().toString(answer.value.value_or(0)));
    }
    //: %1 the assessor, %2 ratings as in "Feasibility 3.5, Business value 4".
    m_own->setText(tr("%1 could rate %2. That gives value %3 and difficulty %4.")
                       .arg(contents.assessor, QLocale().createSeparatedList(ratings),
                            score(contents.own->after.value), score(contents.own->after.difficulty)));
    m_apply->setText(tr("Rate so as %1").arg(contents.assessor));
    m_apply->setVisible(!contents.own->answers.isEmpty());
}

} // namespace portolan
