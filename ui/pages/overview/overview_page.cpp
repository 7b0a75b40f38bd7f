// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "core/wording/findings.h"
#include "core/wording/wording.h"
#include "ui/charts/matrix_points.h"
#include "ui/models/ranking_source.h"
#include "ui/pages/overview/figure_row.h"
#include "ui/pages/overview/work_card.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int mostMoves = 50;
constexpr int sideBySide = 760; // below this the lists stand under the matrix

struct Mark {
    QString icon;
    Token token;
};

Mark markOf(Concern concern)
{
    switch (concern) {
    case Concern::ReadinessGap:
    case Concern::BlockedByLink: return {u"warning"_s, Token::Bad};
    case Concern::TaskOverdue: return {u"clock"_s, Token::Bad};
    case Concern::AgeingPilot:
    case Concern::StageDateMissing: return {u"clock"_s, Token::FillIn};
    case Concern::NoProductionOwner:
    case Concern::NoBenefitOwner: return {u"user"_s, Token::FillIn};
    case Concern::Disagreement:
    case Concern::DoubtfulRatings:
    case Concern::NotAssessed: return {u"assess"_s, Token::Muted};
    }
    Q_UNREACHABLE();
}

QString pageFor(Concern concern)
{
    switch (concern) {
    case Concern::ReadinessGap:
    case Concern::Disagreement:
    case Concern::DoubtfulRatings:
    case Concern::NotAssessed: return u"assess"_s;
    case Concern::TaskOverdue: return u"details"_s;
    case Concern::AgeingPilot:
    case Concern::NoProductionOwner:
    case Concern::NoBenefitOwner:
    case Concern::BlockedByLink:
    case Concern::StageDateMissing: return u"initiatives"_s;
    }
    Q_UNREACHABLE();
}

// What the button of a move says, and where it leads.
std::pair<QString, QString> actionFor(Move move)
{
    switch (move) {
    case Move::StartPilot: return {OverviewPage::tr("Start"), u"initiatives"_s};
    case Move::PlanAndFund: return {OverviewPage::tr("Compare"), u"prioritise"_s};
    case Move::FundProduction: return {OverviewPage::tr("Fund"), u"initiatives"_s};
    case Move::ScaleOut: return {OverviewPage::tr("Scale"), u"initiatives"_s};
    case Move::CloseGap: return {OverviewPage::tr("Assess"), u"assess"_s};
    case Move::Stop: return {OverviewPage::tr("Decide"), u"initiatives"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewPage::OverviewPage(Session &session, const Prompts &, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"overview"_s, tr("Nothing in the portfolio yet"),
                             tr("Type or paste initiatives on the Initiatives page, import a list with "
                                "Ctrl+Shift+I, or look at the sample through the File menu.")))
    , m_figures(new FigureRow)
    , m_matrix(new MatrixChart)
    , m_unrated(new EmptyState(u"assess"_s, tr("Nothing is rated yet"),
                               tr("Initiatives get their place on the matrix once they are rated.")))
    , m_matrixStack(new QStackedWidget)
    , m_attention(new WorkCard(tr("Needs attention"),
                               tr("Nothing stands out: no ageing pilot, no missing "
                                  "owner, no dispute.")))
    , m_moves(new WorkCard(tr("Next best moves"),
                           tr("No move stands out. Rate more initiatives to find "
                              "what to fund first.")))
{
    setObjectName(u"overviewPage"_s);
    buildLayout();
    wire();
}

void OverviewPage::buildLayout()
{
    QPushButton *add = m_empty->addAction(tr("Go to Initiatives"), true);
    add->setObjectName(u"goToInitiatives"_s);
    connect(add, &QPushButton::clicked, this, [this] { emit pageRequested(u"initiatives"_s, {}); });
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setWidget(buildContent());
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 12, 0);
    layout->setSpacing(12);
    auto *header = new PageHeader(tr("Overview"), tr("What to fund, what to fix and what to stop."));
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
}

QWidget *OverviewPage::buildContent()
{
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    m_attention->setObjectName(u"needsAttention"_s);
    m_moves->setObjectName(u"nextMoves"_s);
    auto *lists = new QVBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(m_attention);
    lists->addWidget(m_moves);
    lists->addStretch();
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(12);
    m_lower->addWidget(buildMatrix(), 9, Qt::AlignTop);
    m_lower->addLayout(lists, 10);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 10, 14);
    layout->setSpacing(12);
    layout->addWidget(m_figures);
    layout->addLayout(m_lower);
    layout->addStretch();
    return content;
}

Card *OverviewPage::buildMatrix()
{
    auto *card = new Card;
    card->setObjectName(u"matrixCard"_s);
    card->setAccessibleName(tr("Matrix"));
    m_matrix->setObjectName(u"matrix"_s);
    m_matrix->setCompact(true);
    QPushButton *start = m_unrated->addAction(tr("Start assessing"), true);
    start->setObjectName(u"startAssessing"_s);
    connect(start, &QPushButton::clicked, this,
            [this] { emit pageRequested(u"assess"_s, m_session.selected()); });
    m_matrixStack->addWidget(m_matrix);
    m_matrixStack->addWidget(m_unrated);
    m_matrixStack->setFixedHeight(430);
    card->body()->addWidget(m_matrixStack);
    auto *open = new QPushButton(tr("Open in Prioritise"));
    open->setObjectName(u"openPrioritise"_s);
    open->setProperty("look", u"link"_s);
    card->body()->addWidget(open, 0, Qt::AlignRight);
    connect(open, &QPushButton::clicked, this,
            [this] { emit pageRequested(u"prioritise"_s, m_session.selected()); });
    return card;
}

void OverviewPage::wire()
{
    connect(m_matrix, &MatrixChart::selected, this, [this](const QList<InitiativeId> &ids) {
        m_session.select(ids.isEmpty() ? InitiativeId{} : ids.first());
    });
    connect(m_matrix, &MatrixChart::activated, this,
            [this](InitiativeId id) { emit pageRequested(u"prioritise"_s, id); });
    for (WorkCard *card : {m_attention, m_moves}) {
        connect(card, &WorkCard::picked, &m_session, &Session::select);
        connect(card, &WorkCard::acted, this, &OverviewPage::pageRequested);
    }
    RankingSource::of(m_session); // hears of changes before this page does
    connect(&m_session, &Session::opened, this, &OverviewPage::refresh);
    connect(&m_session, &Session::closed, this, &OverviewPage::refresh);
    connect(&m_session, &Session::changed, this, &OverviewPage::refresh);
    connect(&m_session, &Session::profileChanged, this, &OverviewPage::refresh);
    connect(&m_session, &Session::asOfChanged, this, &OverviewPage::refresh);
    connect(&m_session, &Session::selectionChanged, this,
            [this](InitiativeId id) { m_matrix->setSelected(id ? QList{id} : QList<InitiativeId>{}); });
    RankingSource::of(m_session);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool side = width() >= QFontMetrics(font()).height() * sideBySide / 17;
    m_lower->setDirection(side ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lower->setAlignment(m_lower->itemAt(0)->widget(), side ? Qt::AlignTop : Qt::Alignment());
}

// Hidden it works nothing out; it catches up when it is shown.
void OverviewPage::refresh()
{
    if (!isVisible())
        return;
    const int all = int(m_session.portfolio().initiatives().size());
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    emit shownChanged(all, all);
    if (all == 0)
        return;
    refreshFindings();
    refreshMatrix();
}

void OverviewPage::refreshFindings()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Ranking &ranking = RankingSource::of(m_session).ranking();
    const std::vector<AttentionRow> rows = grouped(needsAttention(portfolio, ranking, m_session.asOf()));
    const auto nameOf = [&](InitiativeId id) {
        const Initiative *initiative = portfolio.initiatives().find(id);
        return initiative ? initiative->name : QString();
    };
    m_figures->setTexts(
        figureTexts(figures(portfolio, ranking, m_session.asOf()), rows, portfolio.info().currency));
    std::vector<WorkItem> attention;
    for (const AttentionRow &row : rows) {
        const Concern concern = row.reasons.front().concern;
        QStringList all;
        for (const Attention &reason : row.reasons)
            all << concernText(reason, portfolio);
        attention.push_back({row.initiative, markOf(concern).icon, markOf(concern).token,
                             nameOf(row.initiative), all.first(), all.join(u'\n'), concernAction(concern),
                             pageFor(concern)});
    }
    m_attention->setItems(std::move(attention));
    std::vector<WorkItem> moves;
    for (const NextMove &move : nextMoves(portfolio, ranking, m_session.asOf(), mostMoves)) {
        const InitiativeScore *score = ranking.sheet ? ranking.find(move.initiative) : nullptr;
        const Token token = score && score->quadrant ? tokenOf(*score->quadrant) : Token::Muted;
        const auto [action, page] = actionFor(move.move);
        moves.push_back({move.initiative,
                         {},
                         token,
                         nameOf(move.initiative),
                         moveText(move, portfolio),
                         {},
                         action,
                         page});
    }
    m_moves->setItems(std::move(moves));
}

void OverviewPage::refreshMatrix()
{
    const Ranking &ranking = RankingSource::of(m_session).ranking();
    std::vector<MatrixPoint> points = matrixPoints(m_session.portfolio(), ranking, MatrixSize::Investment);
    m_matrixStack->setCurrentIndex(points.empty() ? 1 : 0);
    m_matrix->setFrame(matrixFrame(ranking.profile, MatrixSize::Investment));
    m_matrix->setPoints(std::move(points));
    const InitiativeId id = m_session.selected();
    m_matrix->setSelected(id ? QList{id} : QList<InitiativeId>{});
}

} // namespace portolan
