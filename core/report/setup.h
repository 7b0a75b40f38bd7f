// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// How a report is made up: the parts a template has, in which order, and what was written by hand.
namespace portolan::report {

enum class SectionKind {
    Summary,
    Matrix,
    NextSteps,
    Ranking,
    Funnel,
    PilotTimes,
    Causes,
    Decisions,
    Initiatives,
    Method,
    Quality,
    Ratings,
    Anchors,
    ToRate,
};
inline constexpr int sectionCount = int(SectionKind::ToRate) + 1;
QString sectionWord(SectionKind); // "next_steps"

struct SectionChoice {
    SectionKind kind = SectionKind::Summary;
    bool isOn = true;

    bool operator==(const SectionChoice &) const = default;
};

QString label(ReportTemplate); // "Full portfolio report"
QString description(ReportTemplate); // whom it is for, in a sentence
QString label(SectionKind); // "Next steps"

// All sections in the order of the setup; those it does not name come last, switched as the template has
// them.
QList<SectionChoice> sectionChoices(const ReportSetup &);
// Empty for what the template comes with.
QStringList sectionWords(ReportTemplate, const QList<SectionChoice> &);
// What the template comes with, for a portfolio that has nothing of its own.
ReportSetup setupOf(const Portfolio &, ReportTemplate);

// Keys of texts written by hand.
QString titleKey();
QString findingKey(SectionKind);
QString introKey(SectionKind);
QString textOf(const ReportSetup &, const QString &key); // empty: none
void setText(ReportSetup &, const QString &key, const QString &text); // empty takes it away

// The initiatives that were chosen and are there; empty: none were chosen.
QList<InitiativeId> picksOf(const Portfolio &, const ReportSetup &);

inline constexpr qsizetype largestLogo = 2 * 1024 * 1024;
// By its first bytes and its size. Error: BadInput when it is no PNG, JPEG or SVG, or is too large.
Result<> checkLogo(const QByteArray &bytes, const QString &name);

} // namespace portolan::report
