// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/report/build.h"
#include "core/report/csv_tables.h"

// Reports of the sample, and of what is unlike it.
namespace portolan::testing {

inline report::ReportInput inputOf(const Portfolio &portfolio, ReportTemplate kind)
{
    report::ReportInput input;
    input.portfolio = portfolio;
    input.profile = *portfolio.defaultProfile();
    input.asOf = QDate(2026, 11, 24);
    input.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    input.setup = report::setupOf(portfolio, kind);
    return input;
}

inline Portfolio sample()
{
    return bundle::samplePortfolio().value();
}

// Names that are markup, formulas, or hold what XML has no form for.
inline QStringList hostileNames()
{
    using namespace Qt::StringLiterals;
    return {u"<script>alert(1)</script>"_s,
            u"=HYPERLINK(\"x\",\"y\")"_s,
            u"+1+cmd|' /C calc'!A0"_s,
            u"@SUM(A1)"_s,
            u"-2+3"_s,
            u"a & b \"c\" 'd' ]]>"_s,
            QString(u"bell\x07 and \ufffe end"_s),
            u"%1 %2 %99"_s,
            u"مشروع \u202e reversed"_s};
}

inline Portfolio hostile()
{
    Portfolio portfolio = bundle::newPortfolio(QStringLiteral("A & <b>")).value();
    for (const QString &name : hostileNames()) {
        Initiative initiative;
        initiative.name = name;
        initiative.problem = name;
        const Change change = edits::addInitiative(portfolio, initiative, QDate(2026, 1, 1));
        if (!portfolio.apply(change))
            qFatal("no initiative");
    }
    const Portfolio named = portfolio;
    for (const Initiative &initiative : named.initiatives()) {
        Change rate;
        Assessment assessment{
            freshId<AssessmentId>(), initiative.id, QStringLiteral("=PMO"), QDate(2026, 5, 1), {}};
        rate.create(assessment);
        for (const Criterion &criterion : portfolio.criteria()) {
            Rating rating;
            rating.id = freshId<RatingId>();
            rating.assessment = assessment.id;
            rating.criterion = criterion.id;
            rating.value = 4;
            rating.evidence = initiative.name;
            rate.create(rating);
        }
        if (!portfolio.apply(rate))
            qFatal("no rating");
    }
    return portfolio;
}

inline const report::ReportTable *tableNamed(const report::Document &document, const QString &id)
{
    const report::ReportTable *found = nullptr;
    for (const report::Section &section : document.sections) {
        report::forEachBlock(section.blocks, [&](const report::Block &block) {
            const auto *table = std::get_if<report::ReportTable>(&block.content);
            if (table && table->id == id && !found)
                found = table;
        });
    }
    return found;
}

} // namespace portolan::testing
