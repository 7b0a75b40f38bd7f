// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/one_view.h"

#include "ui/pages/assess/cards_column.h"
#include "ui/pages/assess/criteria_list.h"
#include "ui/pages/assess/own_score.h"
#include "ui/pages/assess/performer.h"
#include "ui/pages/assess/score_panel.h"
#include "ui/pages/assess/viewpoint.h"
#include "ui/session/session.h"

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
    m_cards->setIntroduction(viewpoint().introduction(m_criterion));
}

void OneView::refresh()
{
    const Portfolio &portfolio = m_session.portfolio();
    if (!portfolio.initiatives().find(m_session.selected()))
        return;
    showQuestions();
    const Viewpoint view = viewpoint();
    const Profile *profile = m_session.profile();
    const auto own =
        explainAlone(portfolio, profile ? *profile : Profile{}, m_session.selected(), m_session.assessor());
    const Explanation *explanation = own ? &*own : nullptr;
    std::vector<CriterionLine> lines;
    for (const Criterion &criterion : portfolio.orderedCriteria())
        lines.push_back(view.lineOf(criterion, explanation));
    m_criteria->setLines(lines);
    m_criteria->setCurrent(m_criterion);
    m_cards->refresh([&](const Asked &asked) { return stateOf(asked, explanation); });
    m_panel->setContents(
        view.panel(profile, explanation, m_revealed.contains({view.initiative.value, view.assessor})));
}

Viewpoint OneView::viewpoint() const
{
    return {m_session.portfolio(), m_session.selected(), m_session.assessor(), m_detailed};
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
    state.note = viewpoint().noteOf(asked);
    if (const Contribution *contribution = contributionOf(own, asked.criterion))
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
