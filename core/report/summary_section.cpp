// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"
#include "core/wording/findings.h"
#include "core/wording/funnel_words.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

constexpr int summarySteps = 5;

bool isFunding(Move move)
{
    return move == Move::StartPilot || move == Move::PlanAndFund || move == Move::FundProduction
        || move == Move::ScaleOut;
}

int countOf(const SectionContext &context, Quadrant quadrant)
{
    return int(std::ranges::count_if(context.ranking.rows, [quadrant](const InitiativeScore &score) {
        return score.quadrant == quadrant;
    }));
}

// The cause that most of the measurable pilots show; nullptr where none is shown by a quarter of them.
const CauseFinding *strongestCause(const SectionContext &context)
{
    constexpr double enough = 0.25;
    if (context.why.findings.empty())
        return nullptr;
    const CauseFinding &first = context.why.findings.front();
    return first.strength().value_or(0) >= enough ? &first : nullptr;
}

Figure scalingFigure(const SectionContext &context)
{
    const Figures &all = context.figures;
    std::optional<double> rate;
    if (all.pilotsEver > 0)
        rate = double(all.reachedProduction) / all.pilotsEver;
    return {ReportText::tr("Scaling rate"), percent(rate, context.locale),
            ReportText::tr("%1 of %2 pilots reached production")
                .arg(context.whole(all.reachedProduction), context.whole(all.pilotsEver))};
}

Figure medianFigure(const SectionContext &context)
{
    constexpr double daysInMonth = 365.25 / 12;
    const auto days = context.outcomes.medianDays;
    return {ReportText::tr("Pilot to production"),
            days ? ReportText::tr("%1 mo", "months, short").arg(context.tenths(*days / daysInMonth))
                 : ReportText::tr("Not reached", "median time"),
            ReportText::tr("median, running pilots counted")};
}

Block figuresBlock(const SectionContext &context)
{
    const Figures &all = context.figures;
    FigureRow row;
    const auto whole = [&](const QString &name, int number) {
        return QList<Fact>{{name, context.whole(number), NumberForm::Whole, double(number)}};
    };
    row.items << Figure{ReportText::tr("Initiatives"), context.whole(all.initiatives),
                        ReportText::tr("%n rated", nullptr, all.rated),
                        whole(ReportText::tr("Initiatives"), int(all.initiatives))}
              << Figure{ReportText::tr("In production"), context.whole(all.inProduction),
                        ReportText::tr("%n running pilot(s)", nullptr, all.pilots),
                        whole(ReportText::tr("In production"), int(all.inProduction))}
              << scalingFigure(context) << medianFigure(context)
              << Figure{ReportText::tr("Investment asked"),
                        context.amount(all.investment),
                        all.withoutInvestment > 0
                            ? ReportText::tr("not known for %n", nullptr, all.withoutInvestment)
                            : ReportText::tr("known for all"),
                        {{ReportText::tr("Investment asked"), context.amount(all.investment),
                          NumberForm::Money, all.investment}}};
    return {row};
}

QStringList namesOf(const SectionContext &context, const std::vector<InitiativeId> &ids, int most)
{
    QStringList names;
    for (const InitiativeId id : ids) {
        if (names.size() < most)
            names << context.initiative(id).name;
    }
    return names;
}

std::vector<InitiativeId> movedBy(const SectionContext &context, bool (*accepts)(Move))
{
    std::vector<InitiativeId> ids;
    for (const NextMove &move : context.moves) {
        if (accepts(move.move))
            ids.push_back(move.initiative);
    }
    return ids;
}

QString matrixText(const SectionContext &context)
{
    const int wins = countOf(context, Quadrant::QuickWin);
    const int bets = countOf(context, Quadrant::StrategicBet);
    const int doubts = countOf(context, Quadrant::Reconsider);
    if (wins + bets + doubts + countOf(context, Quadrant::FillIn) == 0)
        return ReportText::tr("No initiative is rated on both axes yet: the matrix is empty.");
    return QStringList{ReportText::tr("%n initiative(s) are quick wins.", nullptr, wins),
                       ReportText::tr("%n are strategic bets.", nullptr, bets),
                       ReportText::tr("%n should be reconsidered.", nullptr, doubts)}
        .join(u' ');
}

QString fundText(const SectionContext &context)
{
    constexpr int most = 4;
    const auto ids = movedBy(context, isFunding);
    if (ids.empty())
        return ReportText::tr("None has all it needs to be funded today.");
    return ReportText::tr("%n can go forward now: %1.", nullptr, int(ids.size()))
        .arg(namesOf(context, ids, most).join(u", "_s) + (ids.size() > most ? u" …"_s : QString()));
}

int onTheLine(const SectionContext &context)
{
    return int(std::ranges::count_if(context.ranking.rows, [&](const InitiativeScore &score) {
        return score.quadrant && isOnTheLine(score, context.ranking.profile);
    }));
}

std::vector<Block> besideMatrix(const SectionContext &context)
{
    std::vector<Block> blocks;
    blocks.push_back({Heading{ReportText::tr("What the matrix says")}});
    blocks.push_back({Paragraph{matrixText(context) + u' ' + fundText(context)}});
    if (const int near = onTheLine(context)) {
        blocks.push_back({Paragraph{
            ReportText::tr("%n lie(s) within 2.5 points of a threshold: a better look may change what to do.",
                           nullptr, near)}});
    }
    if (const CauseFinding *cause = strongestCause(context)) {
        blocks.push_back({Heading{ReportText::tr("What holds pilots back")}});
        blocks.push_back(
            {Paragraph{ReportText::tr("%1: %2", "cause of stalling: evidence")
                           .arg(causeTitle(cause->cause), evidence(*cause, context.why, context.locale))}});
        blocks.push_back({Paragraph{causeRemedy(cause->cause)}});
    }
    return blocks;
}

QString methodText(const SectionContext &context)
{
    return ReportText::tr(
               "Ratings go from 1 to 5, each with a written meaning: %1 questions in %2 criteria. Value and "
               "difficulty are weighted means of their criteria by the profile “%3”. What is not rated is "
               "never counted as zero: it leaves the score and widens its range.")
        .arg(context.whole(double(context.portfolio.questions().size())),
             context.whole(double(context.portfolio.criteria().size())), context.input.profile.name);
}

} // namespace

QString fundSentence(const SectionContext &context)
{
    const int fund = int(movedBy(context, isFunding).size());
    const int stop = int(movedBy(context, [](Move move) { return move == Move::Stop; }).size());
    const CauseFinding *cause = strongestCause(context);
    const QString count = context.whole(context.figures.initiatives);
    QString title;
    if (fund > 0 && stop > 0)
        title = ReportText::tr("Fund %1 and stop %2 of %3 initiatives")
                    .arg(context.whole(fund), context.whole(stop), count);
    else if (fund > 0)
        title = ReportText::tr("Fund %1 of %2 initiatives now").arg(context.whole(fund), count);
    else if (stop > 0)
        title = ReportText::tr("Stop %1 of %2 initiatives").arg(context.whole(stop), count);
    else
        title = ReportText::tr("None of %n initiative(s) is ready to be funded yet", nullptr,
                               context.figures.initiatives);
    if (cause) {
        //: %1: what to do; %2: title of a cause of stalling
        title = ReportText::tr("%1; first solve what stalls pilots: %2").arg(title, causeTitle(cause->cause));
    }
    return title;
}

Block matrixBlock(const SectionContext &context, Ranges ranges)
{
    MatrixData data;
    data.showsRanges = ranges == Ranges::Shown;
    data.valueThreshold = context.ranking.profile.valueThreshold;
    data.difficultyThreshold = context.ranking.profile.difficultyThreshold;
    for (const InitiativeScore &score : context.ranking.rows) {
        if (!score.quadrant)
            continue;
        const Initiative &initiative = context.initiative(score.initiative);
        data.dots << MatrixDot{initiative.id,     initiative.code,       initiative.name,
                               *score.difficulty, *score.value,          score.difficultyRange,
                               score.valueRange,  initiative.investment, *score.quadrant};
    }
    const auto count = int(data.dots.size());
    return {Chart{
        u"matrix"_s, ReportText::tr("Value-difficulty matrix"),
        ReportText::tr("Matrix of %n initiative(s) by difficulty (across) and value (up); the ranking lists "
                       "the same numbers.",
                       nullptr, count),
        data}};
}

ReportTable nextStepsTable(const SectionContext &context, int count)
{
    ReportTable table;
    table.id = u"next_steps"_s;
    table.title = ReportText::tr("Recommended next steps");
    table.strongColumn = 1;
    table.columns = {{ReportText::tr("Rank"), NumberForm::Whole, 0.5},
                     {ReportText::tr("Initiative"), NumberForm::Text, 1.9},
                     {ReportText::tr("Quadrant"), NumberForm::Text, 1.1},
                     {ReportText::tr("Index"), NumberForm::Whole, 0.6},
                     {ReportText::tr("Stage"), NumberForm::Text, 1},
                     {ReportText::tr("Next step"), NumberForm::Text, 3}};
    for (const NextMove &move : context.moves) {
        if (int(table.rows.size()) == count)
            break;
        const Initiative &initiative = context.initiative(move.initiative);
        const InitiativeScore *score = context.ranking.find(move.initiative);
        const Stage *stage = context.portfolio.currentStage(move.initiative, context.input.asOf);
        Cell place;
        place.text = score->rank ? context.locale.toString(*score->rank) : u"–"_s;
        if (score->rank)
            place.number = *score->rank;
        table.rows.push_back({place, codeCell(context, initiative), quadrantCell(score->quadrant),
                              wholeCell(context, score->index), textCell(stage ? stage->name : QString()),
                              textCell(moveText(move, context.portfolio))});
    }
    return table;
}

Section summarySection(const SectionContext &context)
{
    Section section;
    section.finding = fundSentence(context);
    section.blocks.push_back(figuresBlock(context));
    section.blocks.push_back({Columns{{matrixBlock(context, Ranges::LeftOut)}, besideMatrix(context), 0.59}});
    if (ReportTable steps = nextStepsTable(context, summarySteps); !steps.rows.empty())
        section.blocks.push_back({std::move(steps)});
    section.blocks.push_back({Heading{ReportText::tr("How the scores are made")}});
    section.blocks.push_back({Paragraph{methodText(context), Paragraph::Style::Note}});
    return section;
}

} // namespace portolan::report
