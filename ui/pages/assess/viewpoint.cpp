// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/viewpoint.h"

#include "core/edits/edits.h"
#include "ui/pages/assess/own_score.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

const Contribution *contributionOf(const Explanation *own, CriterionId id)
{
    if (!own)
        return nullptr;
    const auto it = std::ranges::find(own->contributions, id, &Contribution::criterion);
    return it == own->contributions.end() ? nullptr : &*it;
}

QString Viewpoint::introduction(CriterionId id) const
{
    if (!detailed)
        return {};
    const OwnAnswers own = ownAnswers(portfolio, initiative, assessor, id);
    const Criterion *criterion = portfolio.criteria().find(id);
    if (!criterion || own.questions == 0)
        return {};
    if (own.direct && own.direct->value)
        return tr("%1: you rated it %2 as a whole. A question without an answer takes that rating.")
            .arg(criterion->name, QLocale().toString(*own.direct->value));
    return criterion->description;
}

// What the questions of a criterion say while it is rated as a whole.
QString Viewpoint::noteOf(const Asked &asked) const
{
    if (asked.question || detailed)
        return {};
    const OwnAnswers own = ownAnswers(portfolio, initiative, assessor, asked.criterion);
    if (own.answered == 0)
        return {};
    const QString mean = own.mean ? QLocale().toString(*own.mean, 'f', 1) : u"–"_s;
    if (own.direct)
        return tr("%1 of %n question(s) answered in detail, %2 on average; they count before this rating.",
                  nullptr, own.questions)
            .arg(own.answered)
            .arg(mean);
    return tr("%1 of %n question(s) answered in detail, %2 on average.", nullptr, own.questions)
        .arg(own.answered)
        .arg(mean);
}

CriterionLine Viewpoint::lineOf(const Criterion &criterion, const Explanation *explanation) const
{
    const OwnAnswers own = ownAnswers(portfolio, initiative, assessor, criterion.id);
    CriterionLine line{criterion.id, criterion.name, {}, {}, 0, {}};
    const bool count = own.questions > 0 && (own.answered > 0 || (detailed && !own.direct));
    if (count) {
        line.state = u"%1/%2"_s.arg(own.answered).arg(own.questions);
        line.spoken = tr("%1 of %n question(s) answered.", nullptr, own.questions).arg(own.answered);
    } else if (own.direct && own.direct->value) {
        line.state = QLocale().toString(*own.direct->value);
        line.spoken = tr("Rated %1 of 5.").arg(line.state);
    } else {
        line.state = own.direct ? tr("n/a", "not applicable") : u"–"_s;
        line.spoken = own.direct ? tr("Not applicable.") : tr("Not rated.");
    }
    line.share = own.questions > 0 ? double(own.answered) / own.questions : 0;
    if (own.direct)
        line.share = 1;
    const Contribution *contribution = contributionOf(explanation, criterion.id);
    if (contribution && contribution->weakest) {
        if (const Question *weakest = portfolio.questions().find(contribution->weakest))
            line.warning = tr("Weakest: %1").arg(weakest->name.simplified());
    }
    return line;
}

QString Viewpoint::progress() const
{
    int answered = 0;
    int all = 0;
    for (const Criterion &criterion : portfolio.criteria()) {
        const OwnAnswers own = ownAnswers(portfolio, initiative, assessor, criterion.id);
        const bool asQuestions = detailed && own.questions > 0 && !own.direct;
        all += asQuestions ? own.questions : 1;
        answered +=
            asQuestions ? own.answered : own.direct || (own.questions > 0 && own.answered == own.questions);
    }
    if (answered == all)
        return detailed ? tr("Everything answered; the range is how sure you are")
                        : tr("All criteria rated; the range is how sure you are");
    if (detailed)
        return tr("%1 of %n question(s) answered; the range is what the open ones could still change",
                  nullptr, all)
            .arg(answered);
    return tr("%1 of %n criteria rated; the range is what the open ones could still change", nullptr, all)
        .arg(answered);
}

static QString talkAbout(const Portfolio &portfolio, InitiativeId id)
{
    const auto found = disagreements(portfolio, id);
    if (found.empty())
        return {};
    const Disagreement &widest = found.front();
    const Question *question = portfolio.questions().find(widest.question);
    const Criterion *criterion = portfolio.criteria().find(widest.criterion);
    QStringList values;
    for (const ExplainedRating &rating : widest.ratings) {
        if (rating.value)
            values << QLocale().toString(*rating.value);
    }
    const QString name = question ? question->name : criterion ? criterion->name : QString();
    return Viewpoint::tr("Largest disagreement: %1 (%2). Talk about this one first.")
        .arg(name.simplified(), QLocale().createSeparatedList(values));
}

ScorePanelContents Viewpoint::panel(const Profile *profile, const Explanation *own, bool revealed) const
{
    ScorePanelContents shown;
    if (own)
        shown.own = own->score;
    if (profile)
        shown.profile = *profile;
    shown.progress = progress();
    const auto assessments = portfolio.currentAssessments(initiative);
    shown.others = int(std::ranges::count_if(
        assessments, [&](const Assessment &assessment) { return assessment.assessor != assessor; }));
    shown.othersHidden = !revealed && !hasRatedAll(portfolio, initiative, assessor);
    if (shown.othersHidden || shown.others == 0 || !profile)
        return shown;
    for (const Assessment &assessment : assessments) {
        if (assessment.assessor == assessor)
            continue;
        const auto other = explainAlone(portfolio, *profile, initiative, assessment.assessor);
        shown.otherScores.emplace_back(assessment.assessor, other ? other->score.index : std::nullopt);
    }
    shown.together = indexOfAll(portfolio, *profile, initiative);
    shown.talkAbout = talkAbout(portfolio, initiative);
    return shown;
}

} // namespace portolan
