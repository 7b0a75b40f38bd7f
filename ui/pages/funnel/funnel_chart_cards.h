// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnel/funnel_numbers.h"
#include "ui/session/prompts.h"

#include <QObject>

class QBoxLayout;
class QWidget;

namespace portolan {

class AgeingChart;
class ChartCard;
class CohortHeatChart;
class FlowChart;
class IncidenceChart;
class StageBarsChart;

// The five charts of the page, each in its card: how far and how long above, what is on the way below.
class FunnelChartCards : public QObject {
    Q_OBJECT

public:
    explicit FunnelChartCards(const Prompts &prompts, QObject *parent = nullptr);

    QWidget *upper() const { return m_upper; } // stage bars, incidence
    QWidget *lower() const { return m_lower; } // ageing, flow, cohorts
    void setNarrow(bool narrow); // one above the other
    // `other` is the segment compared with, or nullptr.
    void setNumbers(const Portfolio &, const FunnelNumbers &, const FunnelNumbers *other);
    // What exports say of where they come from.
    void setOrigin(const QString &subtitle, const QString &fileBase);

signals:
    void picked(const QList<portolan::InitiativeId> &initiatives, const QString &title);

private:
    void setEmptyTexts(const FunnelNumbers &);

    StageBarsChart *m_bars;
    IncidenceChart *m_incidence;
    AgeingChart *m_ageing;
    FlowChart *m_flow;
    CohortHeatChart *m_cohorts;
    std::array<ChartCard *, 5> m_cards{};
    QWidget *m_upper;
    QWidget *m_lower;
    std::array<QBoxLayout *, 2> m_pairs{};
};

} // namespace portolan
