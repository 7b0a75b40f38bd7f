// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_chart_cards.h"

#include "core/wording/funnel_words.h"
#include "ui/pages/funnel/chart_card.h"
#include "ui/pages/funnel/funnel_charts.h"
#include "ui/pages/funnel/funnel_texts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

enum ChartPlace { BarsPlace, IncidencePlace, AgeingPlace, FlowPlace, CohortsPlace };

static QBoxLayout *pairOf(QWidget *left, QWidget *right)
{
    auto *pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(12);
    pair->addWidget(left, 1);
    pair->addWidget(right, 1);
    return pair;
}

FunnelChartCards::FunnelChartCards(const Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_bars(new StageBarsChart)
    , m_incidence(new IncidenceChart)
    , m_ageing(new AgeingChart)
    , m_flow(new FlowChart)
    , m_cohorts(new CohortHeatChart)
    , m_upper(new QWidget)
    , m_lower(new QWidget)
{
    m_bars->setMinimumHeight(320);
    m_incidence->setMinimumHeight(280);
    m_ageing->setMinimumHeight(340);
    m_flow->setMinimumHeight(340);
    m_cards = {
        new ChartCard(u"stageBars"_s, tr("Stages ever reached"), m_bars, prompts),
        new ChartCard(u"incidence"_s, tr("Time from pilot to production"), m_incidence, prompts),
        new ChartCard(u"ageing"_s, tr("Time in stage so far"), m_ageing, prompts),
        new ChartCard(u"flow"_s, tr("Pilots in and out, by month"), m_flow, prompts),
        new ChartCard(u"cohorts"_s, tr("Share in production, by quarter of entry"), m_cohorts, prompts)};
    for (ChartCard *card : m_cards)
        connect(card, &ChartCard::picked, this, &FunnelChartCards::picked);
    m_pairs[0] = pairOf(m_cards[BarsPlace], m_cards[IncidencePlace]);
    m_upper->setLayout(m_pairs[0]);
    m_pairs[1] = pairOf(m_cards[AgeingPlace], m_cards[FlowPlace]);
    auto *lower = new QVBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(12);
    lower->addLayout(m_pairs[1]);
    lower->addWidget(m_cards[CohortsPlace]);
}

void FunnelChartCards::setNarrow(bool narrow)
{
    for (QBoxLayout *pair : m_pairs)
        pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FunnelChartCards::setOrigin(const QString &subtitle, const QString &fileBase)
{
    for (ChartCard *card : m_cards)
        card->setOrigin(subtitle, fileBase);
}

void FunnelChartCards::setNumbers(const Portfolio &portfolio, const FunnelNumbers &numbers,
                                  const FunnelNumbers *other)
{
    setEmptyTexts(numbers);
    m_bars->setData(stageBarsOf(numbers, other));
    m_incidence->setData(incidenceOf(numbers, other));
    m_ageing->setData(ageingOf(portfolio, numbers));
    m_flow->setData(flowOf(numbers));
    m_cohorts->setData(cohortHeatOf(numbers));
    m_cards[BarsPlace]->refresh({});
    m_cards[IncidencePlace]->refresh(medianText(numbers.outcomes));
    m_cards[AgeingPlace]->refresh(ageingNote(numbers));
    m_cards[FlowPlace]->refresh(littleText(numbers.through));
    m_cards[CohortsPlace]->refresh({});
}

// What is missing, with how much of it there is.
void FunnelChartCards::setEmptyTexts(const FunnelNumbers &numbers)
{
    int undated = 0;
    for (int place = 0; place < int(numbers.lines.stages.size()); ++place)
        undated += isBeforeProduction(numbers, place) ? undatedIn(numbers, place) : 0;
    m_ageing->setEmptyText(undated > 0
                               ? tr("Not enough data yet: %n initiative(s) are in a stage before production, "
                                    "none of them since a recorded day.",
                                    nullptr, undated)
                               : tr("Nobody is in a stage before production."));
    m_flow->setEmptyText(numbers.through.undated > 0
                             ? tr("Not enough data yet: needs a pilot with recorded days, has %n without.",
                                  nullptr, numbers.through.undated)
                             : tr("No pilot yet."));
    const auto followed = int(numbers.outcomes.followUps.size());
    m_cohorts->setEmptyText(
        followed > 0
            ? tr("Not enough data yet: needs a pilot that began a quarter ago, has %n younger one(s).",
                 nullptr, followed)
            : tr("Not enough data yet: needs a pilot with a recorded beginning."));
}

} // namespace portolan
