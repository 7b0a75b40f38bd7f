// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/setup.h"

#include "core/report/report_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

constexpr std::array<QLatin1StringView, sectionCount> sectionNames{
    "summary"_L1,     "matrix"_L1,  "next_steps"_L1, "ranking"_L1,     "funnel"_L1,
    "pilot_times"_L1, "causes"_L1,  "decisions"_L1,  "initiatives"_L1, "method"_L1,
    "quality"_L1,     "ratings"_L1, "anchors"_L1,    "to_rate"_L1};

// The sections that a template has switched on, in its order.
QList<SectionKind> sectionsOf(ReportTemplate kind)
{
    using enum SectionKind;
    switch (kind) {
    case ReportTemplate::BoardPage: return {Summary};
    case ReportTemplate::FullReport:
        return {Summary, Matrix,    NextSteps,   Ranking, Funnel,  PilotTimes,
                Causes,  Decisions, Initiatives, Method,  Quality, Ratings};
    case ReportTemplate::InitiativeProfile: return {Initiatives};
    case ReportTemplate::FunnelReview: return {Funnel, PilotTimes, Causes, Decisions};
    case ReportTemplate::AssessmentPack: return {Method, ToRate, Anchors};
    }
    Q_UNREACHABLE();
}

QList<SectionChoice> ownChoices(ReportTemplate kind)
{
    const QList<SectionKind> on = sectionsOf(kind);
    QList<SectionChoice> choices;
    for (const SectionKind section : on)
        choices << SectionChoice{section, true};
    for (int i = 0; i < sectionCount; ++i) {
        if (!on.contains(SectionKind(i)))
            choices << SectionChoice{SectionKind(i), false};
    }
    return choices;
}

} // namespace

QString sectionWord(SectionKind kind)
{
    return sectionNames[size_t(kind)].toString();
}

QString label(ReportTemplate kind)
{
    switch (kind) {
    case ReportTemplate::BoardPage: return ReportText::tr("Board one-pager");
    case ReportTemplate::FullReport: return ReportText::tr("Full portfolio report");
    case ReportTemplate::InitiativeProfile: return ReportText::tr("Initiative profile");
    case ReportTemplate::FunnelReview: return ReportText::tr("Funnel review");
    case ReportTemplate::AssessmentPack: return ReportText::tr("Assessment pack");
    }
    Q_UNREACHABLE();
}

QString description(ReportTemplate kind)
{
    switch (kind) {
    case ReportTemplate::BoardPage:
        return ReportText::tr("For the board: what to fund, fix and stop, on one page.");
    case ReportTemplate::FullReport:
        return ReportText::tr(
            "For the steering group: everything, with method, data quality and every rating.");
    case ReportTemplate::InitiativeProfile:
        return ReportText::tr("For a sponsor: one page for each chosen initiative.");
    case ReportTemplate::FunnelReview:
        return ReportText::tr(
            "For the delivery review: how far initiatives come, how long it takes, what holds them.");
    case ReportTemplate::AssessmentPack:
        return ReportText::tr("For assessors: the questions with their anchors, and what is still to rate.");
    }
    Q_UNREACHABLE();
}

QString label(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Summary: return ReportText::tr("Summary");
    case SectionKind::Matrix: return ReportText::tr("Matrix");
    case SectionKind::NextSteps: return ReportText::tr("Next steps");
    case SectionKind::Ranking: return ReportText::tr("Ranking");
    case SectionKind::Funnel: return ReportText::tr("Funnel");
    case SectionKind::PilotTimes: return ReportText::tr("Time to production");
    case SectionKind::Causes: return ReportText::tr("What holds pilots back");
    case SectionKind::Decisions: return ReportText::tr("Decisions");
    case SectionKind::Initiatives: return ReportText::tr("Initiatives");
    case SectionKind::Method: return ReportText::tr("Method and weights");
    case SectionKind::Quality: return ReportText::tr("Data quality");
    case SectionKind::Ratings: return ReportText::tr("Every rating");
    case SectionKind::Anchors: return ReportText::tr("Questions and anchors");
    case SectionKind::ToRate: return ReportText::tr("Still to rate");
    }
    Q_UNREACHABLE();
}

QList<SectionChoice> sectionChoices(const ReportSetup &setup)
{
    const QList<SectionChoice> own = ownChoices(setup.kind);
    QList<SectionChoice> choices;
    const auto isThere = [&choices](SectionKind kind) {
        return std::ranges::find(choices, kind, &SectionChoice::kind) != choices.end();
    };
    for (const QString &word : setup.sections) {
        const bool isOff = word.startsWith(u'-');
        const auto place = std::ranges::find_if(
            sectionNames,
            [name = QStringView(word).mid(isOff ? 1 : 0)](QLatin1StringView each) { return each == name; });
        if (place == sectionNames.end())
            continue; // of a later version
        const auto kind = SectionKind(place - sectionNames.begin());
        if (!isThere(kind))
            choices << SectionChoice{kind, !isOff};
    }
    for (const SectionChoice &choice : own) {
        if (!isThere(choice.kind))
            choices << SectionChoice{choice.kind, setup.sections.isEmpty() && choice.isOn};
    }
    return choices;
}

QStringList sectionWords(ReportTemplate kind, const QList<SectionChoice> &choices)
{
    if (choices == ownChoices(kind))
        return {};
    QStringList words;
    for (const SectionChoice &choice : choices)
        words << (choice.isOn ? QString() : u"-"_s) + sectionWord(choice.kind);
    return words;
}

ReportSetup setupOf(const Portfolio &portfolio, ReportTemplate kind)
{
    if (const ReportSetup *own = portfolio.reportSetup(kind))
        return *own;
    ReportSetup setup;
    setup.kind = kind;
    setup.hasCover = kind == ReportTemplate::FullReport;
    if (!portfolio.reportSetups().isEmpty())
        setup.takeHouseOf(*portfolio.reportSetups().begin());
    return setup;
}

QString titleKey()
{
    return u"title"_s;
}

QString findingKey(SectionKind kind)
{
    return sectionWord(kind) + u".finding"_s;
}

QString introKey(SectionKind kind)
{
    return sectionWord(kind) + u".intro"_s;
}

QString textOf(const ReportSetup &setup, const QString &key)
{
    const CustomValue *text = findCustom(setup.texts, key);
    return text ? text->value : QString();
}

void setText(ReportSetup &setup, const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        setup.texts.removeIf([&key](const CustomValue &value) { return value.name == key; });
    else
        setCustom(setup.texts, {key, text});
}

QList<InitiativeId> picksOf(const Portfolio &portfolio, const ReportSetup &setup)
{
    QList<InitiativeId> ids;
    for (const QString &word : setup.picks) {
        const InitiativeId id{word.toLongLong()};
        if (portfolio.initiatives().find(id) && !ids.contains(id))
            ids << id;
    }
    return ids;
}

Result<> checkLogo(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestLogo) {
        return failure(Error::Code::BadInput, name,
                       ReportText::tr("a logo has at most 2 MB; save the picture smaller"));
    }
    const QByteArray head = bytes.left(1024);
    const bool isPicture =
        head.startsWith("\x89PNG\r\n\x1a\n") || head.startsWith("\xff\xd8\xff") || head.contains("<svg");
    if (!isPicture)
        return failure(Error::Code::BadInput, name, ReportText::tr("it is no PNG, JPEG or SVG picture"));
    constexpr qsizetype mostElements = 5'000;
    if (head.contains("<svg") && bytes.count('<') > mostElements)
        return failure(
            Error::Code::BadInput, name,
            ReportText::tr("a logo has at most %1 elements; save the picture simpler").arg(mostElements));
    return {};
}

} // namespace portolan::report
