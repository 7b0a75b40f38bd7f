// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/score_section.h"

#include "core/wording/wording.h"
#include "ui/models/ranking_source.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_bar.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static std::pair<Token, Token> tokensOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return {Token::QuickWin, Token::QuickWinGround};
    case Quadrant::StrategicBet: return {Token::StrategicBet, Token::StrategicBetGround};
    case Quadrant::FillIn: return {Token::FillIn, Token::FillInGround};
    case Quadrant::Reconsider: return {Token::Reconsider, Token::ReconsiderGround};
    }
    Q_UNREACHABLE();
}

ScoreSection::ScoreSection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stage(textLabel({}, TextRole::Small, Tone::Muted))
    , m_quadrant(new Chip)
    , m_index(textLabel({}, TextRole::CardFigure))
    , m_range(textLabel({}, TextRole::Small, Tone::Muted))
    , m_bar(new ScoreBar)
    , m_completeness(textLabel({}, TextRole::Small, Tone::Muted))
    , m_bars(new QWidget)
    , m_grid(new QGridLayout(m_bars))
{
    m_stage->setObjectName(u"detailStage"_s);
    m_quadrant->setObjectName(u"detailQuadrant"_s);
    m_index->setObjectName(u"detailIndex"_s);
    m_range->setObjectName(u"detailRange"_s);
    m_completeness->setObjectName(u"detailCompleteness"_s);
    m_bars->setObjectName(u"detailContributions"_s);
    m_stage->setWordWrap(true);
    m_completeness->setWordWrap(true);
    m_grid->setContentsMargins(0, 6, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(8);
    figure->addWidget(m_index, 0, Qt::AlignBaseline);
    figure->addWidget(m_range, 1, Qt::AlignBaseline);
    figure->addWidget(m_quadrant, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_stage);
    layout->addLayout(figure);
    layout->addWidget(m_bar);
    layout->addWidget(m_completeness);
    layout->addWidget(m_bars);
}

void ScoreSection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative)
        return;
    const Profile *profile = m_context.session.profile();
    const auto explanation =
        profile ? explain(m_context.session.portfolio(), *profile, initiative->id) : std::nullopt;
    refreshStage(*initiative);
    refreshIndex(explanation);
    refreshBars(explanation);
}

void ScoreSection::refreshStage(const Initiative &initiative)
{
    const auto entry = m_context.session.portfolio().currentEntry(initiative.id, m_context.session.asOf());
    const Stage *stage = entry ? m_context.session.portfolio().stages().find(entry->stage) : nullptr;
    if (!stage)
        m_stage->setText(tr("No stage yet"));
    else if (entry->enteredOn.isValid())
        m_stage->setText(
            tr("%1 since %2", "stage, day").arg(stage->name.simplified(), day(entry->enteredOn)));
    else
        m_stage->setText(tr("%1, since when is not known", "stage").arg(stage->name.simplified()));
}

void ScoreSection::refreshIndex(const std::optional<Explanation> &explanation)
{
    const InitiativeScore *ranked =
        RankingSource::of(m_context.session).scoreOf(m_context.session.selected());
    const bool isRated = explanation && explanation->score.index;
    m_index->setText(score(isRated ? explanation->score.index : std::nullopt));
    m_range->setVisible(isRated);
    m_bar->setValue(isRated ? explanation->score.index : std::nullopt);
    m_bar->setRange({}, {});
    const auto quadrant = isRated ? explanation->score.quadrant : std::nullopt;
    m_quadrant->setVisible(quadrant.has_value());
    if (!isRated) {
        m_completeness->setText(tr("Not assessed yet."));
        return;
    }
    const InitiativeScore &now = explanation->score;
    m_range->setText(tr("between %1 and %2").arg(score(now.range.low), score(now.range.high)));
    m_bar->setRange(now.range.low, now.range.high);
    const QString complete = percent(now.completeness);
    m_completeness->setText(ranked && ranked->rank
                                ? tr("Rank %1; %2 complete.", "rank, share of what is rated")
                                      .arg(QLocale().toString(*ranked->rank), complete)
                                : tr("%1 complete.", "share of what is rated").arg(complete));
    if (quadrant) {
        const auto [text, ground] = tokensOf(*quadrant);
        m_quadrant->setText(label(*quadrant));
        m_quadrant->setColors(text, ground);
        m_quadrant->setDot(text);
        m_bar->setColor(text);
    }
}

// Criterion, bar of its utility, and the points it adds: these add up to the index.
void ScoreSection::refreshBars(const std::optional<Explanation> &explanation)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_bars->setVisible(explanation && explanation->score.index);
    if (!m_bars->isVisibleTo(this))
        return;
    int row = 0;
    for (const Contribution &contribution : explanation->contributions) {
        const Criterion *criterion = m_context.session.portfolio().criteria().find(contribution.criterion);
        if (!criterion)
            continue;
        QLabel *name = textLabel(criterion->name.simplified(), TextRole::Small);
        name->setFixedWidth(118);
        name->setWordWrap(true);
        auto *bar = new ScoreBar;
        bar->setValue(contribution.score.utility);
        bar->setRange(contribution.score.range.low, contribution.score.range.high);
        const QString points = contribution.score.utility
            ? tr("+%1", "points").arg(QLocale().toString(contribution.points, 'f', 1))
            : QString(u'–');
        QLabel *figure = textLabel(points, TextRole::Small, Tone::Muted);
        figure->setObjectName(u"points"_s);
        figure->setAccessibleName(tr("%1 adds %2", "criterion, points").arg(name->text(), points));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setMinimumWidth(34);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(bar, row, 1);
        m_grid->addWidget(figure, row++, 2);
    }
}

} // namespace portolan
