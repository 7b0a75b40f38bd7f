// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/score_panel.h"

#include "core/wording/wording.h"
#include "ui/charts/mini_matrix.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

static QLabel *wrapped(TextRole role, Tone tone, const QString &name)
{
    QLabel *label = textLabel({}, role, tone);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

ScorePanel::ScorePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildScore());
    layout->addWidget(buildMatrix());
    layout->addWidget(buildOthers());
    layout->addStretch();
}

Card *ScorePanel::buildScore()
{
    auto *card = new Card;
    card->setObjectName(u"scoreCard"_s);
    card->setAccessibleName(tr("Your score so far"));
    m_index = textLabel({}, TextRole::CardFigure);
    m_index->setObjectName(u"ownIndex"_s);
    m_range = textLabel({}, TextRole::Body, Tone::Muted);
    m_range->setObjectName(u"ownRange"_s);
    m_progress = wrapped(TextRole::Small, Tone::Muted, u"progress"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_index, 0, Qt::AlignBottom);
    row->addWidget(m_range, 1, Qt::AlignBottom);
    card->body()->setSpacing(2);
    card->body()->addWidget(textLabel(tr("Your score so far"), TextRole::Body, Tone::Muted));
    card->body()->addLayout(row);
    card->body()->addSpacing(2);
    card->body()->addWidget(m_progress);
    return card;
}

Card *ScorePanel::buildMatrix()
{
    auto *card = new Card(tr("On the matrix"));
    m_quadrant = new Chip;
    m_quadrant->setObjectName(u"ownQuadrant"_s);
    card->addHeaderWidget(m_quadrant);
    m_place = wrapped(TextRole::Small, Tone::Muted, u"ownPlace"_s);
    m_matrix = new MiniMatrix;
    m_matrix->setObjectName(u"ownMatrix"_s);
    card->body()->addWidget(m_matrix);
    card->body()->addWidget(m_place);
    return card;
}

Card *ScorePanel::buildOthers()
{
    m_othersCard = new Card(tr("Other assessors"));
    m_othersCard->setObjectName(u"otherAssessors"_s);
    m_hidden = wrapped(TextRole::Small, Tone::Muted, u"othersHidden"_s);
    m_reveal = new QPushButton(tr("I have rated what I can: show them"));
    m_reveal->setProperty("look", u"link"_s);
    m_reveal->setObjectName(u"showOthers"_s);
    connect(m_reveal, &QPushButton::clicked, this, &ScorePanel::othersWanted);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_talkRow = new QWidget;
    auto *sign = new QLabel;
    const auto tint = [this, sign] {
        sign->setPixmap(iconPixmap(u"warning", Token::FillIn, 16, devicePixelRatioF()));
    };
    tint();
    connect(&Theme::instance(), &Theme::changed, sign, tint);
    m_talk = wrapped(TextRole::Body, Tone::Normal, u"talkAbout"_s);
    auto *talk = new QHBoxLayout(m_talkRow);
    talk->setContentsMargins(0, 6, 0, 0);
    talk->addWidget(sign, 0, Qt::AlignTop);
    talk->addWidget(m_talk, 1);
    m_othersCard->body()->addWidget(m_hidden);
    m_othersCard->body()->addWidget(m_reveal, 0, Qt::AlignLeft);
    m_othersCard->body()->addLayout(m_rows);
    m_othersCard->body()->addWidget(m_talkRow);
    return m_othersCard;
}

void ScorePanel::setContents(const ScorePanelContents &contents)
{
    m_index->setText(score(contents.own.index));
    m_range->setText(contents.own.index
                         ? tr("between %1 and %2", "a range of scores")
                               .arg(score(contents.own.range.low), score(contents.own.range.high))
                         : tr("no rating yet"));
    m_progress->setText(contents.progress);
    showPlace(contents);
    showOthers(contents);
}

static std::pair<Token, Token> colorsOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return {Token::QuickWin, Token::QuickWinGround};
    case Quadrant::StrategicBet: return {Token::StrategicBet, Token::StrategicBetGround};
    case Quadrant::FillIn: return {Token::FillIn, Token::FillInGround};
    case Quadrant::Reconsider: return {Token::Reconsider, Token::ReconsiderGround};
    }
    Q_UNREACHABLE();
}

void ScorePanel::showPlace(const ScorePanelContents &contents)
{
    const InitiativeScore &own = contents.own;
    const Profile profile = contents.profile.value_or(Profile{});
    m_matrix->setPosition(own.difficulty, own.value, own.difficultyRange, own.valueRange,
                          profile.difficultyThreshold, profile.valueThreshold);
    m_quadrant->setVisible(own.quadrant.has_value());
    if (own.quadrant) {
        const auto [ink, ground] = colorsOf(*own.quadrant);
        m_quadrant->setText(label(*own.quadrant));
        m_quadrant->setColors(Token::Text, ground);
        m_quadrant->setDot(ink);
    }
    if (own.value && own.difficulty)
        m_place->setText(tr("Value %1, difficulty %2").arg(score(own.value), score(own.difficulty)));
    else
        m_place->setText(tr("It gets a place once value and difficulty are both known."));
}

void ScorePanel::setRows(const std::vector<std::pair<QString, QString>> &rows)
{
    if (rows == m_shownRows)
        return;
    m_shownRows = rows;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        auto *row = new QFrame;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 6, 0, 6);
        QLabel *name = textLabel(rows[i].first);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setToolTip(rows[i].first.toHtmlEscaped());
        line->addWidget(name, 1);
        line->addWidget(textLabel(rows[i].second, TextRole::CardTitle));
        row->setAccessibleName(tr("%1: %2", "an assessor: the score").arg(rows[i].first, rows[i].second));
        m_rows->addWidget(row);
        if (i + 1 == rows.size())
            continue;
        auto *hairline = new QFrame;
        hairline->setProperty("look", u"line"_s);
        hairline->setFixedHeight(1);
        m_rows->addWidget(hairline);
    }
}

void ScorePanel::showOthers(const ScorePanelContents &contents)
{
    const bool hidden = contents.othersHidden && contents.others > 0;
    m_hidden->setText(
        contents.others == 0
            ? tr("Nobody else has rated this initiative yet.")
            : tr("%n other assessor(s) have rated it. What they say appears once you have rated every "
                 "criterion, so that it does not lead you.",
                 nullptr, contents.others));
    m_hidden->setVisible(contents.others == 0 || hidden);
    m_reveal->setVisible(hidden);
    std::vector<std::pair<QString, QString>> rows;
    if (!hidden) {
        for (const auto &[name, index] : contents.otherScores)
            rows.emplace_back(name, score(index));
        if (contents.others > 0)
            rows.emplace_back(tr("All together"), score(contents.together));
    }
    setRows(rows);
    m_talk->setText(contents.talkAbout);
    m_talkRow->setVisible(!hidden && !contents.talkAbout.isEmpty());
}

} // namespace portolan
