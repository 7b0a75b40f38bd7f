// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/one_view.h"

#include "core/wording/wording.h"
#include "ui/pages/assess/cards_column.h"
#include "ui/pages/assess/criteria_list.h"
#include "ui/pages/assess/own_score.h"
#include "ui/pages/assess/performer.h"
#include "ui/pages/assess/score_panel.h"
#include "ui/session/session.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int narrowWidth = 1060; // below this the score stands under the criteria

static QScrollArea *column(const QString &name, int width)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(width);
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    area->setWidget(content);
    return area;
}

OneView::OneView(Session &session, Performer &performer, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_performer(performer)
    , m_criteria(new CriteriaList)
    , m_cards(new CardsColumn)
    , m_panel(new ScorePanel)
    , m_left(column(u"leftColumn"_s, 214))
    , m_right(column(u"rightColumn"_s, 262))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_left);
    layout->addWidget(m_cards, 1);
    layout->addWidget(m_right);
    auto *left = static_cast<QVBoxLayout *>(m_left->widget()->layout());
    left->addWidget(m_criteria);
    left->addStretch();
    m_right->widget()->layout()->addWidget(m_panel);
    connect(m_criteria, &CriteriaList::chosen, this, [this](CriterionId id) { choose(id, false); });
    connect(m_criteria, &CriteriaList::entered, this, [this](CriterionId id) { choose(id, true); });
    connect(m_cards, &CardsColumn::answered, this, &OneView::onAnswered);
    connect(m_cards, &CardsColumn::drafted, this, &OneView::onDrafted);
    connect(m_cards, &CardsColumn::passed, this, &OneView::onPassed);
    connect(m_cards, &CardsColumn::focused, this, [this](const Asked &asked) {
        m_criterion = asked.criterion;
        m_criteria->setCurrent(m_criterion);
    });
    connect(m_panel, &ScorePanel::othersWanted, this, [this] {
        m_revealed.insert({m_session.selected().value, m_session.assessor()});
        refresh();
    });
}

void OneView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        placePanels();
    }
}

void OneView::placePanels()
{
    auto *left = static_cast<QVBoxLayout *>(m_left->widget()->layout());
    if (m_narrow)
        left->insertWidget(1, m_panel);
    else
        m_right->widget()->layout()->addWidget(m_panel);
    m_left->setFixedWidth(m_narrow ? 232 : 214);
    m_right->setVisible(!m_narrow);
}

void OneView::setDetailed(bool detailed)
{
    if (detailed == m_detailed)
        return;
    m_detailed = detailed;
    refresh();
    emit detailedChanged(detailed);
}

std::vector<AskedText> OneView::askedNow() const
{
    const Portfolio &portfolio = m_session.portfolio();
    std::vector<AskedText> texts;
    for (const Criterion &criterion : portfolio.orderedCriteria()) {
        if (m_detailed && criterion.id != m_criterion)
            continue;
        const bool cost = criterion.sense == Sense::Cost;
        const auto questions = portfolio.orderedQuestions(criterion.id);
        if (!m_detailed || questions.empty()) {
            texts.push_back(
                {{criterion.id, {}}, criterion.name, criterion.description, criterion.anchors, cost});
            continue;
        }
        for (const Question &question : questions) {
            texts.push_back({{criterion.id, question.id},
                             question.name,
                             question.text,
                             question.anchors,
                             cost,
                             question.weakestLink});
        }
    }
    return texts;
}

void OneView::showQuestions()
{
    const auto criteria = m_session.portfolio().orderedCriteria();
    if (std::ranges::find(criteria, m_criterion, &Criterion::id) == criteria.end())
        m_criterion = criteria.empty() ? CriterionId{} : criteria.front().id;
    m_cards->setAsked(askedNow());
    m_cards->setIntroduction(introduction());
}

QString OneView::introduction() const
{
    if (!m_detailed)
        return {};
    const Portfolio &portfolio = m_session.portfolio();
    const OwnAnswers own = ownAnswers(portfolio, m_session.selected(), m_session.assessor(), m_criterion);
    const Criterion *criterion = portfolio.criteria().find(m_criterion);
    if (!criterion || own.questions == 0)
        return {};
    if (own.direct && own.direct->value)
        return tr("%1: you rated it %2 as a whole. A question without an answer takes that rating.")
            .arg(criterion->name, QLocale().toString(*own.direct->value));
    return criterion->description;
}

void OneView::refresh()
{
    const Portfolio &portfolio = m_session.portfolio();
    if (!portfolio.initiatives().find(m_session.selected()))
        return;
    showQuestions();
    const Profile *profile = m_session.profile();
    const auto own =
        explainAlone(portfolio, profile ? *profile : Profile{}, m_session.selected(), m_session.assessor());
    const Explanation *explanation = own ? &*own : nullptr;
    std::vector<CriterionLine> lines;
    for (const Criterion &criterion : portfolio.orderedCriteria())
        lines.push_back(lineOf(criterion, explanation));
    m_criteria->setLines(lines);
    m_criteria->setCurrent(m_criterion);
    m_cards->refresh([&](const Asked &asked) { return stateOf(asked, explanation); });
    m_panel->setContents(contents(explanation));
}

static const Contribution *find(const Explanation *own, CriterionId id)
{
    if (!own)
        return nullptr;
    const auto it = std::ranges::find(own->contributions, id, &Contribution::criterion);
    return it == own->contributions.end() ? nullptr : &*it;
}

OneView::DraftKey OneView::keyOf(const Asked &asked) const
{
    return {m_session.selected(), m_session.assessor(), asked};
}

CardState OneView::stateOf(const Asked &asked, const Explanation *own) const
{
    const Portfolio &portfolio = m_session.portfolio();
    CardState state;
    state.readOnly = m_session.isReadOnly();
    state.note = noteOf(asked);
    if (const Contribution *contribution = find(own, asked.criterion))
        state.weakest = asked.question && contribution->weakest == asked.question;
    if (const auto draft = m_drafts.find(keyOf(asked)); draft != m_drafts.end()) {
        state.draft = draft->second;
        state.hasDraft = true;
    }
    const Rating *rating = edits::ratingOf(portfolio, m_session.selected(), m_session.assessor(),
                                           asked.criterion, asked.question);
    if (!rating)
        return state;
    state.rating = *rating;
    if (const Assessment *assessment = portfolio.assessments().find(rating->assessment))
        state.doubtful = edits::isDoubtful(portfolio, *assessment, *rating);
    return state;
}

// What the questions of a criterion say while it is rated as a whole.
QString OneView::noteOf(const Asked &asked) const
{
    if (asked.question || m_detailed)
        return {};
    const OwnAnswers own =
        ownAnswers(m_session.portfolio(), m_session.selected(), m_session.assessor(), asked.criterion);
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

CriterionLine OneView::lineOf(const Criterion &criterion, const Explanation *explanation) const
{
    const Portfolio &portfolio = m_session.portfolio();
    const OwnAnswers own = ownAnswers(portfolio, m_session.selected(), m_session.assessor(), criterion.id);
    CriterionLine line{criterion.id, criterion.name, {}, {}, 0, {}};
    const bool count = own.questions > 0 && (own.answered > 0 || (m_detailed && !own.direct));
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
    const Contribution *contribution = find(explanation, criterion.id);
    if (contribution && contribution->weakest) {
        if (const Question *weakest = portfolio.questions().find(contribution->weakest))
            line.warning = tr("Weakest: %1").arg(weakest->name.simplified());
    }
    return line;
}

QString OneView::progress() const
{
    const Portfolio &portfolio = m_session.portfolio();
    int answered = 0;
    int all = 0;
    for (const Criterion &criterion : portfolio.criteria()) {
        const OwnAnswers own =
            ownAnswers(portfolio, m_session.selected(), m_session.assessor(), criterion.id);
        const bool asQuestions = m_detailed && own.questions > 0 && !own.direct;
        all += asQuestions ? own.questions : 1;
        answered +=
            asQuestions ? own.answered : own.direct || (own.questions > 0 && own.answered == own.questions);
    }
    if (answered == all)
        return m_detailed ? tr("Everything answered; the range is how sure you are")
                          : tr("All criteria rated; the range is how sure you are");
    if (m_detailed)
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
    return OneView::tr("Largest disagreement: %1 (%2). Talk about this one first.")
        .arg(name.simplified(), QLocale().createSeparatedList(values));
}

ScorePanelContents OneView::contents(const Explanation *own) const
{
    const Portfolio &portfolio = m_session.portfolio();
    const InitiativeId id = m_session.selected();
    const QString assessor = m_session.assessor();
    ScorePanelContents panel;
    if (own)
        panel.own = own->score;
    const Profile *profile = m_session.profile();
    if (profile)
        panel.profile = *profile;
    panel.progress = progress();
    const auto assessments = portfolio.currentAssessments(id);
    panel.others = int(std::ranges::count_if(
        assessments, [&](const Assessment &assessment) { return assessment.assessor != assessor; }));
    panel.othersHidden = !hasRatedAll(portfolio, id, assessor) && !m_revealed.contains({id.value, assessor});
    if (panel.othersHidden || panel.others == 0 || !profile)
        return panel;
    for (const Assessment &assessment : assessments) {
        if (assessment.assessor == assessor)
            continue;
        const auto other = explainAlone(portfolio, *profile, id, assessment.assessor);
        panel.otherScores.emplace_back(assessment.assessor, other ? other->score.index : std::nullopt);
    }
    if (const auto all = explain(portfolio, *profile, id))
        panel.together = all->score.index;
    panel.talkAbout = talkAbout(portfolio, id);
    return panel;
}

void OneView::onAnswered(const edits::Answer &answer)
{
    const Asked asked{answer.criterion, answer.question};
    const Change change = edits::answer(m_session.portfolio(), m_session.selected(), m_session.assessor(),
                                        m_session.asOf(), answer);
    if (m_performer.perform(change)) // what it changed is shown when the session says so
        m_drafts.erase(keyOf(asked));
    else
        refresh();
}

void OneView::onDrafted(const edits::Answer &answer)
{
    m_drafts[keyOf({answer.criterion, answer.question})] = answer;
    refresh();
}

void OneView::onPassed(int by)
{
    const auto criteria = m_session.portfolio().orderedCriteria();
    const auto at = std::ranges::find(criteria, m_criterion, &Criterion::id) - criteria.begin() + by;
    if (!m_detailed || at < 0 || at >= std::ssize(criteria)) {
        if (by > 0)
            emit finished();
        return;
    }
    m_criterion = criteria[size_t(at)].id;
    refresh();
    m_cards->focusOn(by > 0 ? m_cards->first() : m_cards->last());
}

void OneView::choose(CriterionId id, bool enter)
{
    m_criterion = id;
    if (m_detailed)
        refresh();
    if (enter && m_detailed)
        m_cards->focusFirstOpen();
    else if (enter)
        m_cards->focusOn({id, {}});
}

void OneView::start()
{
    if (m_detailed) {
        const auto criteria = m_session.portfolio().orderedCriteria();
        m_criterion = criteria.empty() ? CriterionId{} : criteria.front().id;
        refresh();
    }
    m_cards->focusFirstOpen();
}

void OneView::reveal(const Asked &asked)
{
    m_criterion = asked.criterion;
    if (bool(asked.question) != m_detailed)
        setDetailed(bool(asked.question));
    else
        refresh();
    m_cards->focusOn(asked);
}

} // namespace portolan
