// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "core/funnel/incidence.h"
#include "core/overview/overview.h"
#include "core/report/build.h"
#include "core/report/report_text.h"

namespace portolan::report {

// Everything the sections speak of, worked out once.
struct SectionContext {
    explicit SectionContext(const ReportInput &input);
    Q_DISABLE_COPY_MOVE(SectionContext)

    const ReportInput &input;
    const Portfolio &portfolio;
    const QLocale &locale;
    QString currency;
    Ranking ranking;
    Timelines lines;
    FunnelReport funnel;
    std::vector<StageTime> times;
    std::vector<Transition> steps;
    PilotOutcomes outcomes;
    Figures figures;
    Diagnosis why;
    std::vector<NextMove> moves; // of all initiatives that have one
    std::vector<Attention> attention;
    QList<InitiativeId> profiled; // that have a page of their own

    bool hasPage(InitiativeId id) const { return profiled.contains(id); }
    const Initiative &initiative(InitiativeId id) const { return *portfolio.initiatives().find(id); }
    QString whole(double number) const { return locale.toString(qRound64(number)); }
    QString tenths(double number) const { return locale.toString(number, 'f', 1); }
    QString amount(std::optional<double> value) const;
};

// Cells.
Cell textCell(const QString &text);
Cell wholeCell(const SectionContext &, std::optional<double> value); // shown without digits behind the point
Cell countCell(const SectionContext &, int count);
Cell percentCell(const SectionContext &, std::optional<double> share);
Cell moneyCell(const SectionContext &, std::optional<double> amount);
Cell dateCell(const SectionContext &, QDate);
Cell quadrantCell(const std::optional<Quadrant> &);
Cell codeCell(const SectionContext &, const Initiative &); // leads to its page, if it has one
QString anchorOf(const Initiative &);

// One builder for each kind of section; the list is empty where there is nothing to say.
Section summarySection(const SectionContext &);
Section matrixSection(const SectionContext &);
Section nextStepsSection(const SectionContext &);
Section rankingSection(const SectionContext &);
Section funnelSection(const SectionContext &);
Section pilotTimesSection(const SectionContext &);
Section causesSection(const SectionContext &);
Section decisionsSection(const SectionContext &);
std::vector<Section> initiativeSections(const SectionContext &);
Section methodSection(const SectionContext &);
Section qualitySection(const SectionContext &);
Section ratingsSection(const SectionContext &);
Section anchorsSection(const SectionContext &);
Section toRateSection(const SectionContext &);

// Parts that several sections show.
enum class Ranges { Shown, LeftOut };
Block matrixBlock(const SectionContext &, Ranges);
ReportTable nextStepsTable(const SectionContext &, int count);
QString fundSentence(const SectionContext &); // the title of a report
// Criteria as ratings 1..5, with the weights, from which the index can be worked out again.
ReportTable scoreTable(const SectionContext &);

} // namespace portolan::report
