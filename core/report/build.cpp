// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"

#include "core/archive/archive.h"
#include "core/report/section_context.h"
#include "core/wording/wording.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

constexpr qsizetype versionDigits = 12;

Section sectionOf(const SectionContext &context, SectionKind kind)
{
    switch (kind) {
    case SectionKind::Summary: return summarySection(context);
    case SectionKind::Matrix: return matrixSection(context);
    case SectionKind::NextSteps: return nextStepsSection(context);
    case SectionKind::Ranking: return rankingSection(context);
    case SectionKind::Funnel: return funnelSection(context);
    case SectionKind::PilotTimes: return pilotTimesSection(context);
    case SectionKind::Causes: return causesSection(context);
    case SectionKind::Decisions: return decisionsSection(context);
    case SectionKind::Initiatives: return {};
    case SectionKind::Method: return methodSection(context);
    case SectionKind::Quality: return qualitySection(context);
    case SectionKind::Ratings: return ratingsSection(context);
    case SectionKind::Anchors: return anchorsSection(context);
    case SectionKind::ToRate: return toRateSection(context);
    }
    Q_UNREACHABLE();
}

// What was written by hand takes the place of the finding, or goes before all else.
void putOwnTexts(Section &section, const ReportSetup &setup, SectionKind kind)
{
    if (const QString own = textOf(setup, findingKey(kind)); !own.isEmpty())
        section.finding = own;
    if (const QString intro = textOf(setup, introKey(kind)); !intro.isEmpty())
        section.blocks.insert(section.blocks.begin(), {Paragraph{intro}});
}

void addSection(Document &document, const SectionContext &context, SectionKind kind)
{
    Section section = sectionOf(context, kind);
    section.word = sectionWord(kind);
    section.anchor = section.word;
    section.name = label(kind);
    if (section.blocks.empty() && kind != SectionKind::Initiatives)
        section.blocks.push_back({Paragraph{section.finding + u'.', Paragraph::Style::Note}});
    putOwnTexts(section, context.input.setup, kind);
    document.sections.push_back(std::move(section));
}

// The parts of the pages of initiatives are sections of their own under a first one that is only a name.
void addInitiatives(Document &document, const SectionContext &context)
{
    std::vector<Section> pages = initiativeSections(context);
    const QString intro = textOf(context.input.setup, introKey(SectionKind::Initiatives));
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i == 0 && !intro.isEmpty())
            pages[i].blocks.insert(pages[i].blocks.begin(), {Paragraph{intro}});
        document.sections.push_back(std::move(pages[i]));
    }
}

QString titleOf(const SectionContext &context)
{
    const ReportInput &input = context.input;
    if (!input.title.trimmed().isEmpty())
        return input.title;
    if (const QString own = textOf(input.setup, titleKey()); !own.isEmpty())
        return own;
    switch (input.setup.kind) {
    case ReportTemplate::BoardPage:
    case ReportTemplate::FullReport: return fundSentence(context);
    case ReportTemplate::InitiativeProfile:
        return context.profiled.size() == 1
            ? context.initiative(context.profiled.first()).name
            : ReportText::tr("%n initiative(s), one page each", nullptr, int(context.profiled.size()));
    case ReportTemplate::FunnelReview: return funnelSection(context).finding;
    case ReportTemplate::AssessmentPack: return toRateSection(context).finding;
    }
    Q_UNREACHABLE();
}

Provenance provenanceOf(const SectionContext &context)
{
    Provenance from;
    from.fingerprint = fingerprintOf(context.portfolio);
    from.methodVersion = methodVersionOf(context.portfolio);
    from.profile = context.input.profile.name;
    from.asOf = context.input.asOf;
    from.seed = u"–"_s;
    return from;
}

// The method's last list says from what the numbers were made; without a method, a last line does.
void putProvenance(Document &document)
{
    const bool hasMethod = std::ranges::any_of(document.sections, [](const Section &section) {
        return section.word == sectionWord(SectionKind::Method);
    });
    if (!hasMethod && !document.sections.empty()) {
        document.sections.back().blocks.push_back(
            {Paragraph{document.provenance.lines().join(u" · "_s), Paragraph::Style::Note}});
    }
    for (Section &section : document.sections) {
        if (section.word != sectionWord(SectionKind::Method))
            continue;
        for (Block &block : section.blocks) {
            if (auto *bullets = std::get_if<Bullets>(&block.content))
                bullets->items = document.provenance.lines();
        }
    }
}

} // namespace

QStringList Provenance::lines() const
{
    return {ReportText::tr("Fingerprint of the file (SHA-256 of its archive): %1").arg(fingerprint),
            ReportText::tr("Version of the method: %1").arg(methodVersion),
            ReportText::tr("Profile of weights: %1").arg(profile),
            ReportText::tr("As of: %1").arg(asOf.toString(Qt::ISODate)),
            seed == u"–"_s ? ReportText::tr("Seed: none, for nothing here is drawn at random")
                           : ReportText::tr("Seed: %1").arg(seed)};
}

QString fingerprintOf(const Portfolio &portfolio)
{
    const auto archive = writeArchive(portfolio);
    if (!archive)
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(*archive, QCryptographicHash::Sha256).toHex());
}

QString methodVersionOf(const Portfolio &portfolio)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const auto &entity) {
        forEachField<std::remove_cvref_t<decltype(entity)>>([&](const auto &field) {
            hash.addData(stored(entity.*field.member).toByteArray());
            hash.addData(QByteArrayView("\n"));
        });
    };
    for (const Criterion &criterion : portfolio.criteria())
        add(criterion);
    for (const Question &question : portfolio.questions())
        add(question);
    return QString::fromLatin1(hash.result().toHex().left(versionDigits));
}

Document buildDocument(const ReportInput &input)
{
    const SectionContext context(input);
    const ReportSetup &setup = input.setup;
    Document document;
    document.kind = word(setup.kind);
    document.kicker = label(setup.kind);
    document.title = titleOf(context);
    document.portfolio = input.portfolio.info().name;
    document.client = setup.client;
    document.author = setup.author;
    document.logo = setup.logo;
    document.accent = setup.accent;
    document.currency = context.currency;
    document.isLetter = setup.paper == Paper::Letter;
    document.hasCover = setup.hasCover;
    document.locale = input.locale;
    document.subtitle =
        ReportText::tr("%1 · %2 AI initiatives · profile %3", "portfolio, count, profile")
            .arg(document.portfolio, context.whole(context.figures.initiatives), input.profile.name);
    document.provenance = provenanceOf(context);
    for (const SectionChoice &choice : sectionChoices(setup)) {
        if (!choice.isOn)
            continue;
        if (choice.kind == SectionKind::Initiatives)
            addInitiatives(document, context);
        else
            addSection(document, context, choice.kind);
    }
    document.hasContents = setup.kind == ReportTemplate::FullReport && document.sections.size() > 3;
    putProvenance(document);
    return document;
}

} // namespace portolan::report
