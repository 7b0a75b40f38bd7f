// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/grid_view.h"

#include "ui/pages/assess/grid_model.h"
#include "ui/pages/assess/grid_table.h"
#include "ui/pages/assess/performer.h"
#include "ui/pages/assess/rating_card.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rating_scale.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

GridView::GridView(Session &session, Performer &performer, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_performer(performer)
    , m_prompts(prompts)
    , m_model(new GridModel(session, this))
    , m_table(new GridTable)
    , m_direction(new QComboBox)
    , m_message(textLabel({}, TextRole::Body, Tone::Bad))
    , m_layout(new QVBoxLayout(this))
{
    buildLayout();
    wire();
}

void GridView::buildLayout()
{
    m_table->setModel(m_model);
    m_message->setObjectName(u"gridMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_direction->setObjectName(u"gridDirection"_s);
    m_direction->setAccessibleName(tr("After a rating go"));
    m_direction->addItem(tr("to the next criterion"));
    m_direction->addItem(tr("to the next initiative"));
    auto *go = textLabel(tr("After a rating go"), TextRole::Small, Tone::Muted);
    go->setBuddy(m_direction);
    auto *keys = textLabel(tr("1 to 5 rate, N is not applicable, Del clears, Enter goes to the evidence"),
                           TextRole::Small, Tone::Muted);
    keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(keys, 1);
    row->addWidget(go);
    row->addWidget(m_direction);
    auto *card = new Card;
    card->layout()->setContentsMargins(1, 6, 1, 6);
    card->body()->addWidget(m_table);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addLayout(row);
    m_layout->addWidget(m_message);
    m_layout->addWidget(card, 1);
}

void GridView::wire()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridView::onCurrent);
    connect(m_table, &GridTable::rated, this, &GridView::onRated);
    connect(m_table, &GridTable::notApplicable, this, [this] {
        m_lastRated = QModelIndex();
        rateChosen({}, true);
    });
    connect(m_table, &GridTable::halfMeant, this, &GridView::onHalf);
    connect(m_table, &GridTable::pasteWanted, this, &GridView::paste);
    connect(m_table, &GridTable::copyWanted, this, &GridView::copy);
    connect(m_table, &GridTable::reasonWanted, this, [this] {
        if (auto *evidence = m_card ? m_card->findChild<QWidget *>(u"evidence"_s) : nullptr)
            evidence->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_session, &Session::selectionChanged, this, &GridView::followSelection);
    connect(&Theme::instance(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void GridView::setOrder(const std::vector<InitiativeId> &order)
{
    const CriterionId criterion = m_model->criterionAt(m_table->currentIndex().column());
    m_model->setRows(order);
    QHeaderView *header = m_table->horizontalHeader();
    if (m_model->columnCount() > GridModel::FirstCriterion) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setSectionResizeMode(GridModel::CodeColumn, QHeaderView::ResizeToContents);
        header->setSectionResizeMode(GridModel::NameColumn, QHeaderView::Interactive);
    }
    sizeColumns();
    if (m_table->currentIndex().isValid())
        return;
    const CriterionId column = criterion ? criterion : m_model->criterionAt(GridModel::FirstCriterion);
    const QModelIndex selected = m_model->find(m_session.selected(), column);
    m_table->setCurrentIndex(selected.isValid() ? selected : m_model->index(0, GridModel::FirstCriterion));
}

void GridView::sizeColumns()
{
    if (m_model->columnCount() > GridModel::FirstCriterion)
        m_table->horizontalHeader()->resizeSection(GridModel::NameColumn, std::clamp(width() / 5, 140, 280));
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
    showCurrent();
}

void GridView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

// Once the table has its new height.
void GridView::showCurrent()
{
    QMetaObject::invokeMethod(
        this, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void GridView::refresh()
{
    m_model->refresh();
    showCard();
}

void GridView::start()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void GridView::reveal(InitiativeId initiative, CriterionId criterion)
{
    const QModelIndex index = m_model->find(initiative, criterion);
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void GridView::followSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_session.selected() || m_model->initiativeAt(current.row()) == m_session.selected())
        return;
    const QModelIndex index =
        m_model->find(m_session.selected(),
                      m_model->criterionAt(std::max<int>(current.column(), GridModel::FirstCriterion)));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void GridView::onCurrent(const QModelIndex &current)
{
    if (isVisible() && current.isValid())
        m_session.select(m_model->initiativeAt(current.row()));
    showCard();
}

// The anchors stay in view: the card of the cell under the table.
void GridView::showCard()
{
    const QModelIndex current = m_table->currentIndex();
    const Criterion *criterion =
        m_session.portfolio().criteria().find(m_model->criterionAt(current.column()));
    if (!criterion) {
        if (m_card)
            m_card->hide();
        return;
    }
    const AskedText text{
        {criterion->id, {}}, criterion->name, {}, criterion->anchors, criterion->sense == Sense::Cost, false};
    if (!m_card || !(*m_cardText == text)) {
        if (m_card)
            m_card->deleteLater();
        m_cardText = std::make_shared<AskedText>(text);
        m_card = new RatingCard(text);
        m_card->setObjectName(u"gridCard"_s);
        m_layout->addWidget(m_card);
        connect(m_card, &RatingCard::answered, this, &GridView::onCardAnswered);
        connect(m_card, &RatingCard::stepped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    }
    CardState state;
    state.readOnly = m_session.isReadOnly();
    state.takesDrafts = false;
    const Portfolio &portfolio = m_session.portfolio();
    const Rating *rating =
        edits::ratingOf(portfolio, m_model->initiativeAt(current.row()), m_session.assessor(), criterion->id);
    if (rating) {
        state.rating = *rating;
        if (const Assessment *assessment = portfolio.assessments().find(rating->assessment))
            state.doubtful = edits::isDoubtful(portfolio, *assessment, *rating);
    }
    m_card->setState(state);
    m_card->show();
}

// The selected rating cells; without a selection the current one.
std::vector<QModelIndex> GridView::chosen() const
{
    std::vector<QModelIndex> cells;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (index.column() >= GridModel::FirstCriterion)
            cells.push_back(index);
    }
    const QModelIndex current = m_table->currentIndex();
    if (cells.empty() && current.column() >= GridModel::FirstCriterion)
        cells.push_back(current);
    return cells;
}

bool GridView::rateChosen(std::optional<double> value, bool notApplicable)
{
    say({});
    std::vector<GridAnswer> answers;
    for (const QModelIndex &cell : chosen())
        answers.push_back(
            {m_model->initiativeAt(cell.row()), m_model->criterionAt(cell.column()), value, notApplicable});
    return !answers.empty()
        && m_performer.perform(
            rateAll(m_session.portfolio(), m_session.assessor(), m_session.asOf(), answers));
}

void GridView::onRated(std::optional<double> value)
{
    const bool single = chosen().size() == 1;
    const QModelIndex rated = m_table->currentIndex();
    m_lastRated = QModelIndex();
    if (!rateChosen(value, false) || !value || !single)
        return;
    m_lastRated = rated;
    advance();
}

// "4.5" is typed as it is read, though the 4 has moved on to the next cell.
void GridView::onHalf()
{
    const QModelIndex cell = m_lastRated.isValid() ? QModelIndex(m_lastRated) : m_table->currentIndex();
    m_lastRated = QModelIndex();
    const InitiativeId initiative = m_model->initiativeAt(cell.row());
    const CriterionId criterion = m_model->criterionAt(cell.column());
    const Rating *rating =
        edits::ratingOf(m_session.portfolio(), initiative, m_session.assessor(), criterion);
    if (!rating || !rating->value || *rating->value > 4.5 || std::floor(*rating->value) != *rating->value)
        return;
    const GridAnswer half{initiative, criterion, *rating->value + 0.5, false};
    m_performer.perform(rateAll(m_session.portfolio(), m_session.assessor(), m_session.asOf(), {half}));
}

void GridView::advance()
{
    const QModelIndex at = m_table->currentIndex();
    int row = at.row();
    int column = at.column();
    if (m_direction->currentIndex() == 1 || column + 1 == m_model->columnCount()) {
        if (m_direction->currentIndex() == 0)
            column = GridModel::FirstCriterion;
        ++row;
    } else {
        ++column;
    }
    const QModelIndex next = m_model->index(row, column);
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

void GridView::onCardAnswered(const edits::Answer &answer)
{
    const InitiativeId initiative = m_model->initiativeAt(m_table->currentIndex().row());
    m_performer.perform(
        edits::answer(m_session.portfolio(), initiative, m_session.assessor(), m_session.asOf(), answer));
    refresh();
}

void GridView::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

// What is on another scale is turned into ratings only by the user's word.
bool GridView::agrees(exchange::RatingScale scale) const
{
    const QString word = exchange::scaleWord(scale);
    const QString highest = word.section(u'-', 1);
    return m_prompts.askChoice(tr("Paste ratings"),
                               tr("The numbers look like a scale of %1. As ratings from 1 to 5, %2 becomes 5 "
                                  "and what lies between "
                                  "is spread evenly.")
                                   .arg(word, highest),
                               {tr("Turn into ratings"), tr("Paste nothing")})
        == 0;
}

void GridView::paste()
{
    say({});
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    const TableText block = clip ? cellsIn(*clip) : TableText();
    exchange::RatingScale scale = scaleOf(block);
    if (scale != exchange::RatingScale::OneToFive && readBlock(block, scale) && !agrees(scale))
        return;
    const auto cells = readBlock(block, scale);
    if (!cells) {
        const Error &error = cells.error();
        return say(error.code == Error::Code::Empty ? tr("The clipboard holds no ratings.")
                                                    : tr("Nothing was pasted: \"%1\" in row %2, column %3 of "
                                                         "the block is no rating on the scale %4.")
                                                          .arg(error.subject, QString::number(error.line),
                                                               error.detail, exchange::scaleWord(scale)));
    }
    const QModelIndex corner = m_table->currentIndex();
    std::vector<GridAnswer> answers;
    for (const PastedCell &cell : *cells) {
        const QModelIndex target = m_model->index(corner.row() + cell.row, corner.column() + cell.column);
        if (!target.isValid() || target.column() < GridModel::FirstCriterion)
            return say(tr(
                "Nothing was pasted: the block does not fit here. Choose the cell for its top left corner."));
        answers.push_back({m_model->initiativeAt(target.row()), m_model->criterionAt(target.column()),
                           cell.value, cell.notApplicable});
    }
    m_performer.perform(rateAll(m_session.portfolio(), m_session.assessor(), m_session.asOf(), answers));
}

void GridView::copy() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    QString html = u"<table><tr>"_s;
    for (int i = 0; i < cells.size(); ++i) {
        const bool newRow = i > 0 && cells[i].row() != cells[i - 1].row();
        const QString value = cells[i].data().toString();
        text += i == 0 ? value : (newRow ? u"\n"_s : u"\t"_s) + value;
        html += (newRow ? u"</tr><tr><td>"_s : u"<td>"_s) + value.toHtmlEscaped() + u"</td>"_s;
    }
    auto *copied = new QMimeData; // the clipboard owns it
    copied->setText(text);
    copied->setHtml(html + u"</tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace portolan
