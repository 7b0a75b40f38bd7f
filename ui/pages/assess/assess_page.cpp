// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assess_page.h"

#include "ui/models/ranking_source.h"
#include "ui/pages/assess/assessor_question.h"
#include "ui/pages/assess/grid_view.h"
#include "ui/pages/assess/one_view.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

AssessPage::AssessPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_performer(session, prompts)
    , m_head(new AssessHead(session))
    , m_stack(new QStackedWidget)
    , m_who(new AssessorQuestion)
    , m_one(new OneView(session, m_performer))
    , m_grid(new GridView(session, m_performer, prompts))
{
    setObjectName(u"assessPage"_s);
    buildLayout();
    wire();
    wireSession();
    m_head->learnAssessors();
    m_head->setMode(m_mode);
    refreshOrder();
}

void AssessPage::buildLayout()
{
    buildEmptyStates();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_who, m_one, m_grid})
        m_stack->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 14);
    layout->setSpacing(14);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
}

void AssessPage::buildEmptyStates()
{
    m_noInitiatives =
        new EmptyState(u"assess"_s, tr("Nothing to assess yet"),
                       tr("Ratings belong to initiatives. Add the first one, or import a list."));
    QPushButton *toInitiatives = m_noInitiatives->addAction(tr("Go to Initiatives"), true);
    toInitiatives->setObjectName(u"goToInitiatives"_s);
    connect(toInitiatives, &QPushButton::clicked, this, [this] { emit pageRequested(u"initiatives"_s, {}); });
    m_noCriteria =
        new EmptyState(u"method"_s, tr("The method has no criteria"),
                       tr("Criteria say what initiatives are rated by. Add the first one to the method."));
    QPushButton *toMethod = m_noCriteria->addAction(tr("Go to Method"), true);
    connect(toMethod, &QPushButton::clicked, this, [this] { emit pageRequested(u"method"_s, {}); });
    m_noSelection = new EmptyState(u"assess"_s, tr("No initiative chosen"),
                                   tr("Choose one with Ctrl+K or in any list, or start with the first."));
    QPushButton *first = m_noSelection->addAction(tr("Start with the first"), true);
    first->setObjectName(u"startWithFirst"_s);
    connect(first, &QPushButton::clicked, this, [this] { walk(1); });
    for (QWidget *widget : {m_noInitiatives, m_noCriteria, m_noSelection})
        m_stack->addWidget(widget);
}

void AssessPage::wire()
{
    connect(m_head, &AssessHead::modeChosen, this, &AssessPage::setMode);
    connect(m_head, &AssessHead::orderChosen, this, &AssessPage::refreshOrder);
    connect(m_head, &AssessHead::nextWanted, this, [this] { walk(1); });
    connect(m_head, &AssessHead::previousWanted, this, [this] { walk(-1); });
    connect(m_head, &AssessHead::assessorChosen, this, &AssessPage::start);
    connect(m_who, &AssessorQuestion::answered, this, [this](const QString &role) {
        m_session.setAssessor(role);
        start();
    });
    connect(m_one, &OneView::finished, m_head, &AssessHead::focusNext);
    connect(m_one, &OneView::detailedChanged, this, [this](bool detailed) {
        m_mode = detailed ? AssessMode::Detailed : AssessMode::Quick;
        m_head->setMode(m_mode);
    });
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *next = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        auto *previous = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), this);
        next->setContext(Qt::WidgetWithChildrenShortcut);
        previous->setContext(Qt::WidgetWithChildrenShortcut);
        connect(next, &QShortcut::activated, this, [this] { walk(1); });
        connect(previous, &QShortcut::activated, this, [this] { walk(-1); });
    }
}

void AssessPage::wireSession()
{
    const auto reopened = [this] {
        m_head->learnAssessors();
        refreshOrder();
    };
    connect(&m_session, &Session::opened, this, reopened);
    connect(&m_session, &Session::closed, this, reopened);
    connect(&m_session, &Session::changed, this, &AssessPage::onChanged);
    connect(&m_session, &Session::selectionChanged, this, &AssessPage::refresh);
    connect(&m_session, &Session::assessorChanged, this, &AssessPage::refresh);
    connect(&m_session, &Session::profileChanged, this, &AssessPage::refresh);
    connect(&m_session, &Session::asOfChanged, this, &AssessPage::refresh);
}

void AssessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshOrder();
    if (!event->spontaneous())
        start(); // the keys mean the ratings at once
}

void AssessPage::setMode(AssessMode mode)
{
    m_mode = mode;
    m_head->setMode(mode);
    if (mode != AssessMode::Grid)
        m_one->setDetailed(mode == AssessMode::Detailed);
    refreshOrder();
    start();
}

void AssessPage::refreshOrder()
{
    const WalkOrder order = m_head->order();
    static const Ranking none;
    m_order = walkOrder(m_session.portfolio(),
                        order == WalkOrder::Rank ? RankingSource::of(m_session).ranking() : none, order);
    refresh();
}

// Hidden it works nothing out; it catches up when it is shown.
void AssessPage::refresh()
{
    if (!isVisible())
        return;
    const auto at = std::ranges::find(m_order, m_session.selected());
    m_head->setPlace(at == m_order.end() ? 0 : int(at - m_order.begin()) + 1, int(m_order.size()));
    m_head->refresh();
    showState();
    if (m_stack->currentWidget() == m_one)
        m_one->refresh();
    if (m_stack->currentWidget() == m_grid) {
        m_grid->setOrder(m_order);
        m_grid->refresh();
    }
    emit shownChanged(int(m_order.size()), int(m_order.size()));
}

void AssessPage::showState()
{
    const Portfolio &portfolio = m_session.portfolio();
    QWidget *shown = m_one;
    if (portfolio.initiatives().isEmpty())
        shown = m_noInitiatives;
    else if (portfolio.criteria().isEmpty())
        shown = m_noCriteria;
    else if (m_session.assessor().isEmpty() && !m_session.isReadOnly())
        shown = m_who;
    else if (m_mode == AssessMode::Grid)
        shown = m_grid;
    else if (!portfolio.initiatives().find(m_session.selected()))
        shown = m_noSelection;
    m_stack->setCurrentWidget(shown);
}

void AssessPage::onChanged(const Change &change)
{
    m_head->learnAssessors(change);
    if (touches<Initiative>(change))
        refreshOrder();
    else
        refresh();
    if (!m_performer.isPerforming() && isVisible())
        showUndone(change);
}

// Undo and redo show what they did: the question, of the initiative, of the assessor.
void AssessPage::showUndone(const Change &change)
{
    const auto edit = std::ranges::find_if(
        change.edits, [](const Edit &each) { return std::holds_alternative<EditOf<Rating>>(each); });
    if (edit == change.edits.end() || touches<Criterion>(change) || touches<Question>(change))
        return;
    const Rating rating = std::get<EditOf<Rating>>(*edit).either();
    const Assessment *found = m_session.portfolio().assessments().find(rating.assessment);
    std::optional<Assessment> assessment = found ? std::optional(*found) : std::nullopt;
    for (const Edit &each : change.edits) {
        if (const auto *of = std::get_if<EditOf<Assessment>>(&each);
            of && of->either().id == rating.assessment)
            assessment = of->either();
    }
    if (!assessment || !m_session.portfolio().initiatives().find(assessment->initiative))
        return;
    m_session.setAssessor(assessment->assessor);
    m_session.select(assessment->initiative);
    if (m_mode == AssessMode::Grid)
        m_grid->reveal(assessment->initiative, rating.criterion);
    else
        m_one->reveal({rating.criterion, rating.question});
}

void AssessPage::walk(int by)
{
    if (m_order.empty())
        return;
    const auto at = std::ranges::find(m_order, m_session.selected());
    const auto place = at == m_order.end() ? 0 : at - m_order.begin() + by;
    if (place < 0 || place >= std::ssize(m_order))
        return;
    m_session.select(m_order[size_t(place)]);
    start();
}

void AssessPage::start()
{
    if (m_stack->currentWidget() == m_one)
        m_one->start();
    else if (m_stack->currentWidget() == m_grid)
        m_grid->start();
    else if (m_stack->currentWidget() == m_who)
        m_who->start();
}

} // namespace portolan
