// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/prioritise_page.h"

#include "core/archive/baselines.h"
#include "ui/pages/prioritise/explain_panel.h"
#include "ui/pages/prioritise/filter_bar.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/pages/prioritise/matrix_card.h"
#include "ui/pages/prioritise/move_card.h"
#include "ui/pages/prioritise/ranking_card.h"
#include "ui/pages/prioritise/weights_card.h"
#include "ui/pages/prioritise/what_if.h"
#include "ui/pages/prioritise/what_if_bar.h"
#include "ui/session/session.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

PrioritisePage::PrioritisePage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_whatIf(new WhatIf(session, this))
    , m_header(new PageHeader(tr("Prioritise"),
                              tr("Business value against implementation difficulty. Drag a bubble to test a "
                                 "what-if; the assessment stays as it is until you apply it.")))
    , m_colour(new QToolButton)
    , m_filterButton(new QToolButton)
    , m_export(new QToolButton)
    , m_filter(new RankingFilterBar)
    , m_bar(new WhatIfBar)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_matrix(new MatrixCard)
    , m_upper(new QStackedWidget)
    , m_ranking(new RankingCard)
    , m_explain(new ExplainPanel)
    , m_weights(new WeightsCard)
    , m_move(new MoveCard)
{
    setObjectName(u"prioritisePage"_s);
    buildLayout();
    wire();
    wireWhatIf();
    wireSession();
}

PrioritisePage::~PrioritisePage() = default;

void PrioritisePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Hidden it works nothing out; it catches up when it is shown.
void PrioritisePage::refresh()
{
    if (!isVisible())
        return;
    const Portfolio &portfolio = m_session.portfolio();
    const Ranking &ranking = m_whatIf->ranking();
    m_filter->offer(portfolio);
    refreshColourMenu();
    const Colouring colouring(portfolio, ranking, m_colourBy, m_session.asOf());
    std::optional<double> Initiative::*size = m_matrix->sizeChoice() == MatrixSize::YearlyBenefit
        ? &Initiative::yearlyBenefit
        : &Initiative::investment;
    std::vector<RankedLine> lines =
        rankedLines({portfolio, ranking, m_whatIf->isActive() ? &m_whatIf->before() : nullptr, colouring,
                     size, m_session.asOf()});
    const RankingMatcher matcher(m_filter->filter());
    std::erase_if(lines, [&](const RankedLine &line) { return !matcher.matches(line); });
    const int shown = int(lines.size());
    m_ranking->setLines(lines, m_whatIf->isActive(), !m_session.isReadOnly());
    refreshMatrix(std::move(lines), colouring.legend());
    refreshWhatIf();
    onSelected(m_session.selected());
    emit shownChanged(shown, int(portfolio.initiatives().size()));
}

void PrioritisePage::refreshMatrix(std::vector<RankedLine> shown,
                                   const QList<std::pair<Token, QString>> &legend)
{
    const Portfolio &portfolio = m_session.portfolio();
    const Ranking &ranking = m_whatIf->ranking();
    MatrixCard::Contents contents;
    QHash<InitiativeId, Token> colours;
    for (const RankedLine &line : shown)
        colours.insert(line.score.initiative, line.colour.token);
    for (MatrixPoint &point : matrixPoints(portfolio, ranking, m_matrix->sizeChoice())) {
        const auto colour = colours.constFind(point.id);
        if (colour == colours.cend())
            continue;
        point.color = *colour;
        contents.points.push_back(std::move(point));
    }
    contents.frame = matrixFrame(ranking.profile, m_matrix->sizeChoice());
    contents.frame.legend = legend;
    contents.frame.halos = m_matrix->showsHalos();
    contents.frame.title = portfolio.info().name;
    refreshBaseline();
    contents.ghosts = ghosts();
    std::erase_if(shown, [](const RankedLine &line) { return !line.score.quadrant; });
    contents.lines = std::move(shown);
    contents.currency = portfolio.info().currency;
    contents.classTitle =
        m_colourBy == ColourBy::Quadrant ? QString() : m_colour->property("meaning").toString();
    contents.initiatives = int(portfolio.initiatives().size());
    contents.unrated =
        int(std::ranges::count_if(ranking.rows, [](const InitiativeScore &score) { return !score.index; }));
    contents.isFiltered = !m_filter->filter().isEmpty();
    m_matrix->setContents(std::move(contents));
}

// Where bubbles came from, of those that moved so far that an arrow can be seen.
QHash<InitiativeId, QPointF> PrioritisePage::ghosts() const
{
    QHash<InitiativeId, QPointF> ghosts;
    const Ranking *before = m_whatIf->isActive() ? &m_whatIf->before()
        : m_rankingThen                          ? &*m_rankingThen
                                                 : nullptr;
    if (!before)
        return ghosts;
    for (const InitiativeScore &now : m_whatIf->ranking().rows) {
        const InitiativeScore *old = before->find(now.initiative);
        if (!old || !old->quadrant || !now.quadrant)
            continue;
        const QPointF from(*old->difficulty, *old->value);
        const QPointF by = QPointF(*now.difficulty, *now.value) - from;
        if (std::hypot(by.x(), by.y()) >= 1.5)
            ghosts.insert(now.initiative, from);
    }
    return ghosts;
}

void PrioritisePage::compareWith(BaselineId id)
{
    forgetBaseline();
    m_baseline = id;
    if (const Baseline *baseline = m_session.portfolio().baselines().find(id)) {
        if (auto then = thawed(*baseline))
            m_then = std::move(*then);
        else
            m_prompts.showError(then.error());
    }
    refresh();
    if (m_then)
        tellMoves();
}

// Arrows alone do not say that there are none.
void PrioritisePage::tellMoves() const
{
    if (!m_rankingThen)
        return;
    const auto came = std::ranges::count_if(m_whatIf->ranking().rows, [this](const InitiativeScore &now) {
        return now.quadrant && !m_rankingThen->find(now.initiative);
    });
    const Baseline *baseline = m_session.portfolio().baselines().find(m_baseline);
    m_prompts.showNote(
        tr("Since “%1”: %2 moved on the matrix, %3 came in.", "baseline, numbers of initiatives")
            .arg(baseline->name, locale().toString(ghosts().size()), locale().toString(came)));
}

void PrioritisePage::forgetBaseline()
{
    m_baseline = {};
    m_then.reset();
    m_rankingThen.reset();
}

// The ranking then, by the weights of now: what moved has moved by its ratings. It stays while the weights
// do, for this is asked at every step of a slider.
void PrioritisePage::refreshBaseline()
{
    if (!m_session.portfolio().baselines().find(m_baseline))
        forgetBaseline();
    const Profile *profile = m_session.profile();
    if (!profile)
        m_rankingThen.reset();
    else if (m_then && !(m_rankingThen && m_rankingThen->profile == *profile))
        m_rankingThen = rank(*m_then, *profile);
    m_matrix->setBaselines(orderedBaselines(m_session.portfolio()), m_then ? m_baseline : BaselineId{});
}

void PrioritisePage::refreshWhatIf()
{
    const Profile *profile = m_session.profile();
    m_weights->setCriteria(m_session.portfolio().orderedCriteria());
    m_weights->setProfile(m_whatIf->profile(), m_whatIf->hasDraft());
    m_weights->setEnabled(profile != nullptr);
    m_bar->setVisible(m_whatIf->hasDraft());
    const Profile tried = m_whatIf->profile();
    const bool canRank = std::ranges::any_of(tried.weights, [](double weight) { return weight > 0; });
    if (m_whatIf->hasDraft())
        m_bar->setState(m_whatIf->changesWeights(), m_whatIf->changesLines(),
                        movesBetween(m_whatIf->before(), m_whatIf->weighed()),
                        profile ? profile->name : QString(), m_session.isReadOnly(), canRank);
    const bool isMoving = m_whatIf->place().has_value();
    if (isMoving)
        refreshMove();
    m_move->setVisible(isMoving);
    m_weights->setVisible(!isMoving && !m_isExplaining);
}

void PrioritisePage::refreshMove()
{
    const Ranking &weighed = m_whatIf->weighed();
    const ProposedPlace place = *m_whatIf->place();
    const QString assessor = m_session.assessor();
    tl::expected<OwnRatings, WhyNotOwn> own = tl::unexpected(WhyNotOwn::OutOfReach);
    if (!assessor.isEmpty() && !m_session.isReadOnly())
        own = ownRatings(m_session.portfolio(), weighed.profile, place, assessor, m_session.asOf());
    m_move->setContents(
        {m_session.portfolio(), weighed, m_whatIf->ranking(), place, assessor, m_session.isReadOnly(), own});
}

void PrioritisePage::refreshExplain()
{
    if (m_isExplaining)
        m_explain->showInitiative(m_session.portfolio(), m_whatIf->weighed(), m_session.selected(),
                                  !m_session.isReadOnly());
}

void PrioritisePage::onSelected(InitiativeId id)
{
    if (!m_picked.contains(id))
        m_picked = id ? QList<InitiativeId>{id} : QList<InitiativeId>{};
    m_ranking->setPicked(m_picked, id);
    m_matrix->setPicked(m_picked, id);
    refreshExplain();
}

void PrioritisePage::pick(const QList<InitiativeId> &ids, InitiativeId current)
{
    m_picked = ids;
    if (current == m_session.selected())
        onSelected(current);
    else
        m_session.select(current);
}

void PrioritisePage::explainThis(InitiativeId id)
{
    if (!id)
        id = m_session.selected();
    const LineTableModel &model = m_ranking->model();
    if (!m_session.portfolio().initiatives().find(id) && model.lineAt(0))
        id = model.lineAt(0)->score.initiative;
    m_isExplaining = true;
    m_upper->setCurrentWidget(m_explain);
    m_weights->hide();
    if (id != m_session.selected())
        m_session.select(id);
    refreshExplain();
}

void PrioritisePage::closeExplain()
{
    m_isExplaining = false;
    m_upper->setCurrentWidget(m_ranking);
    m_weights->setVisible(!m_whatIf->place());
    m_ranking->focusTable();
}

} // namespace portolan
