// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/explain_panel.h"

#include "core/wording/wording.h"
#include "ui/charts/matrix_points.h"
#include "ui/pages/prioritise/explain_tree.h"
#include "ui/pages/prioritise/explain_words.h"
#include "ui/pages/prioritise/pin_form.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static QLabel *wrapped(const QString &name, TextRole role = TextRole::Body, Tone tone = Tone::Normal)
{
    QLabel *label = textLabel({}, role, tone);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

static QPushButton *headButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("look", u"link"_s);
    return button;
}

ExplainPanel::ExplainPanel(QWidget *parent)
    : Card(tr("Explain"), parent)
    , m_name(wrapped(u"explainName"_s, TextRole::CardTitle))
    , m_quadrant(new Chip)
    , m_place(wrapped(u"explainPlace"_s, TextRole::Body, Tone::Muted))
    , m_line(wrapped(u"explainLine"_s))
    , m_partial(wrapped(u"explainPartial"_s, TextRole::Small, Tone::Muted))
    , m_tree(new ExplainTree)
    , m_advice(new QVBoxLayout)
    , m_pin(new PinForm)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"explainPanel"_s);
    buildHead();
    buildBody();
    connect(m_pin, &PinForm::pinWanted, this, &ExplainPanel::pinWanted);
    connect(m_pin, &PinForm::unpinWanted, this, &ExplainPanel::unpinWanted);
}

void ExplainPanel::buildHead()
{
    QPushButton *copyButton = headButton(u"explainCopy"_s, tr("Copy as text"));
    QPushButton *assess = headButton(u"explainAssess"_s, tr("Assess"));
    QPushButton *close = headButton(u"explainClose"_s, tr("Close"));
    for (QPushButton *button : {copyButton, assess, close})
        addHeaderWidget(button);
    connect(copyButton, &QPushButton::clicked, this, &ExplainPanel::copy);
    connect(assess, &QPushButton::clicked, this, &ExplainPanel::assessWanted);
    connect(close, &QPushButton::clicked, this, &ExplainPanel::closed);
}

void ExplainPanel::buildBody()
{
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_quadrant, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_place);
    layout->addWidget(m_line);
    layout->addWidget(m_tree);
    layout->addWidget(m_partial);
    m_advice->setSpacing(3);
    layout->addLayout(m_advice);
    layout->addSpacing(4);
    layout->addWidget(m_pin);
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QPoint at =
            item ? m_tree->mapTo(m_scroll->widget(), m_tree->visualItemRect(item).center()) : QPoint();
        m_scroll->ensureVisible(0, at.y() + 20, 0, 40);
    });
}

void ExplainPanel::showInitiative(const Portfolio &portfolio, const Ranking &ranking, InitiativeId id,
                                  bool writable)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    const auto explanation =
        initiative && ranking.sheet ? explain(portfolio, ranking.profile, id) : std::nullopt;
    const InitiativeScore *ranked = explanation ? ranking.find(id) : nullptr;
    m_name->setText(initiative ? initiative->name : tr("Pick an initiative to explain."));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_quadrant, m_place, m_line, m_tree, m_partial, m_pin})
        part->setVisible(ranked);
    m_text.clear();
    if (!ranked) {
        showAdvice(portfolio, {}, {});
        return;
    }
    showPlace(ranking, *ranked);
    m_tree->setExplanation(portfolio, *explanation);
    const bool isPartial = ranked->index && ranked->completeness < 0.9995;
    m_partial->setVisible(isPartial);
    m_partial->setText(
        tr("%1 of the weight is rated; what is missing is left out of the score and widens its range.")
            .arg(percent(ranked->completeness)));
    showAdvice(portfolio, ranking, id);
    m_pin->setState(initiative->pinnedRank, initiative->pinReason, ranked->rank, int(ranking.rows.size()),
                    writable);
    Explanation full = *explanation;
    full.score = *ranked;
    m_text = explanationText(portfolio, ranking, full);
}

void ExplainPanel::showPlace(const Ranking &ranking, const InitiativeScore &score)
{
    m_quadrant->setVisible(score.quadrant.has_value());
    if (score.quadrant) {
        m_quadrant->setText(label(*score.quadrant));
        m_quadrant->setDot(tokenOf(*score.quadrant));
    }
    if (!score.index) {
        m_place->setText(tr("Nobody has rated it yet, so there is nothing to take apart."));
    } else {
        //: Rank, score, and how low and high the score may still turn out.
        m_place->setText(tr("Rank %1 · score %2 · range %3–%4")
                             .arg(QLocale().toString(score.rank.value_or(0)), scoreText(*score.index),
                                  portolan::score(score.range.low), portolan::score(score.range.high)));
    }
    const QString line = lineText(score, ranking.profile);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void ExplainPanel::showAdvice(const Portfolio &portfolio, const Ranking &ranking, InitiativeId id)
{
    while (QLayoutItem *item = m_advice->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!ranking.sheet || !ranking.find(id) || !ranking.find(id)->index)
        return;
    m_advice->addWidget(textLabel(tr("What would have to change"), TextRole::CardTitle));
    for (const Advice &advice : adviceFor(portfolio, ranking, id)) {
        QLabel *wish = wrapped(u"adviceWish"_s);
        wish->setText(advice.wish);
        m_advice->addWidget(wish);
        for (const QString &text : advice.ways) {
            QLabel *way = wrapped(u"adviceWay"_s);
            way->setText(text);
            way->setContentsMargins(14, 0, 14, 0);
            m_advice->addWidget(way);
        }
    }
    const QString swap = swapText(portfolio, ranking, id);
    QLabel *swapLabel = wrapped(u"adviceSwap"_s);
    swapLabel->setText(swap);
    swapLabel->setVisible(!swap.isEmpty());
    m_advice->addWidget(swapLabel);
}

void ExplainPanel::startPin()
{
    m_scroll->ensureWidgetVisible(m_pin);
    m_pin->start();
}

void ExplainPanel::copy()
{
    if (!m_text.isEmpty())
        QGuiApplication::clipboard()->setText(m_text);
}

void ExplainPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

} // namespace portolan
