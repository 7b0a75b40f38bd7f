// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/explain_tree.h"

#include "core/scoring/answers.h"
#include "core/wording/wording.h"
#include "ui/pages/prioritise/explain_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QSet>
#include <QStyledItemDelegate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

enum Section { WhatSection, BarSection, RatingSection, PointsSection, SectionCount };
enum Role { FromRole = Qt::UserRole, ToRole, WrapRole, CriterionRole };

class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(ToRole).isValid())
            return;
        const QRectF track = QRectF(option.rect).adjusted(6, 0, -6, 0);
        const auto at = [&](double points) {
            const double share = std::clamp(points, 0.0, 100.0) / 100;
            return option.direction == Qt::RightToLeft ? track.right() - share * track.width()
                                                       : track.left() + share * track.width();
        };
        constexpr double thickness = 7;
        const double top = track.center().y() - thickness / 2;
        const double from = at(index.data(FromRole).toDouble());
        const double to = at(index.data(ToRole).toDouble());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::instance().color(Token::Soft));
        painter->drawRoundedRect(QRectF(track.left(), top, track.width(), thickness), 2, 2);
        painter->setBrush(Theme::instance().color(Token::Accent));
        painter->drawRoundedRect(QRectF(std::min(from, to), top, std::abs(to - from), thickness), 2, 2);
        painter->restore();
    }
};

// Long names and texts that span the row (who rated, evidence) are shown in full, on several lines.
class TextDelegate : public QStyledItemDelegate {
public:
    explicit TextDelegate(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QFontMetrics metrics(option.font);
        size.setHeight(metrics.height() + 9);
        if (index.column() != WhatSection)
            return size;
        int depth = 1;
        for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
            ++depth;
        const bool spans = index.data(WrapRole).toBool();
        const int width = spans ? m_tree->viewport()->width() : m_tree->columnWidth(WhatSection);
        const int room = std::max(width - depth * m_tree->indentation() - 12, 60);
        const QRect text =
            metrics.boundingRect(QRect(0, 0, room, 100'000), Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(text.height() + (spans ? 6 : 9), spans ? 0 : size.height()));
        return size;
    }

private:
    QTreeWidget *m_tree;
};

std::optional<double> meanRating(const ExplainedQuestion &question)
{
    double sum = 0;
    int count = 0;
    for (const ExplainedRating &rating : question.ratings) {
        if (rating.value) {
            sum += *rating.value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

QTreeWidgetItem *spanned(QTreeWidgetItem *parent, const QString &text, Token token)
{
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setData(WhatSection, WrapRole, true);
    item->setForeground(WhatSection, Theme::instance().color(token));
    item->setFirstColumnSpanned(true);
    return item;
}

} // namespace

ExplainTree::ExplainTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"explainTree"_s);
    setAccessibleName(tr("What the score is made of"));
    setColumnCount(SectionCount);
    setHeaderLabels({tr("Criterion"), tr("0 to 100", "a scale above bars"), tr("Rating"), tr("Points")});
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(BarSection, new BarDelegate(this));
    setWordWrap(true);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(WhatSection, QHeaderView::Stretch);
    header()->setMinimumSectionSize(30);
    header()->setFont(portolan::font(TextRole::Small));
    headerItem()->setTextAlignment(RatingSection, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setTextAlignment(PointsSection, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::expanded, this, &ExplainTree::fit);
    connect(this, &QTreeWidget::collapsed, this, &ExplainTree::fit);
}

void ExplainTree::setExplanation(const Portfolio &portfolio, const Explanation &explanation)
{
    QSet<qint64> open;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded())
            open << topLevelItem(i)->data(WhatSection, CriterionRole).toLongLong();
    }
    clear();
    std::vector<double> points;
    for (const Contribution &part : explanation.contributions)
        points.push_back(part.points);
    const std::vector<double> shown = addingUp(points, explanation.score.index.value_or(0));
    double before = 0;
    for (size_t i = 0; i < explanation.contributions.size(); ++i) {
        const Contribution &part = explanation.contributions[i];
        QTreeWidgetItem *item = addCriterion(portfolio, part, before, shown[i]);
        item->setExpanded(open.contains(part.criterion.value));
        before += part.points;
    }
    addTotal(explanation);
    for (const Section section : {RatingSection, PointsSection})
        resizeColumnToContents(section);
    fit();
}

QTreeWidgetItem *ExplainTree::addCriterion(const Portfolio &portfolio, const Contribution &part,
                                           double before, double shown)
{
    const Criterion *criterion = portfolio.criteria().find(part.criterion);
    const QString name = criterion ? criterion->name : QString();
    auto *item = new QTreeWidgetItem(this);
    //: A criterion and its share of the weights that count: "Business value · 30 %".
    item->setText(WhatSection, tr("%1 · %2").arg(name, percent(part.weight)));
    item->setData(WhatSection, CriterionRole, part.criterion.value);
    item->setToolTip(WhatSection, item->text(WhatSection).toHtmlEscaped());
    for (const int section : {RatingSection, PointsSection})
        item->setTextAlignment(section, Qt::AlignRight | Qt::AlignVCenter);
    if (part.score.utility) {
        item->setText(
            RatingSection,
            ratingText(ratingOf(*part.score.utility, criterion ? criterion->sense : Sense::Benefit)));
        item->setText(PointsSection, QLocale().toString(shown, 'f', 1));
        item->setData(BarSection, FromRole, before);
        item->setData(BarSection, ToRole, before + part.points);
        item->setData(BarSection, Qt::AccessibleTextRole,
                      tr("From %1 to %2 of 100").arg(score(before), score(before + part.points)));
    } else {
        item->setText(RatingSection, part.score.notApplicable ? tr("n/a", "not applicable") : u"–"_s);
    }
    if (part.weakest) {
        const Question *weakest = portfolio.questions().find(part.weakest);
        spanned(item,
                tr("Weakest link: %1. The criterion stands on it, and it is rated far lower.")
                    .arg(weakest ? weakest->name : QString()),
                Token::Bad);
    }
    for (const ExplainedQuestion &question : part.questions)
        addQuestion(item, portfolio, part, question);
    return item;
}

void ExplainTree::addQuestion(QTreeWidgetItem *parent, const Portfolio &portfolio, const Contribution &part,
                              const ExplainedQuestion &asked)
{
    const Question *question = portfolio.questions().find(asked.question);
    // A criterion rated as a whole has no questions to show between itself and the ratings.
    if (!question && part.questions.size() == 1) {
        for (const ExplainedRating &rating : asked.ratings)
            addRating(parent, rating);
        if (asked.ratings.empty())
            spanned(parent, tr("Nobody has rated it yet."), Token::Muted);
        return;
    }
    auto *item = new QTreeWidgetItem(parent);
    item->setText(WhatSection,
                  tr("%1 · %2").arg(question ? question->name : tr("Rated directly"), percent(asked.weight)));
    if (question)
        item->setToolTip(WhatSection, question->text.toHtmlEscaped());
    const std::optional<double> mean = meanRating(asked);
    item->setText(RatingSection, mean ? ratingText(*mean) : u"–"_s);
    item->setTextAlignment(RatingSection, Qt::AlignRight | Qt::AlignVCenter);
    for (const ExplainedRating &rating : asked.ratings)
        addRating(item, rating);
    if (asked.ratings.empty())
        spanned(item, tr("Nobody has answered it yet."), Token::Muted);
}

void ExplainTree::addRating(QTreeWidgetItem *parent, const ExplainedRating &rating)
{
    spanned(parent, tr("%1: %2", "who rated, and what").arg(sourceText(rating), answerText(rating)),
            Token::Text);
    const QString evidence = rating.evidence.simplified();
    if (!evidence.isEmpty())
        spanned(parent,
                rating.notApplicable ? tr("Reason: %1").arg(evidence) : tr("Evidence: %1").arg(evidence),
                Token::Muted);
}

void ExplainTree::addTotal(const Explanation &explanation)
{
    auto *item = new QTreeWidgetItem(this, {tr("Score")});
    item->setText(PointsSection, explanation.score.index ? scoreText(*explanation.score.index) : u"–"_s);
    item->setTextAlignment(PointsSection, Qt::AlignRight | Qt::AlignVCenter);
    if (explanation.score.index) {
        item->setData(BarSection, FromRole, 0.0);
        item->setData(BarSection, ToRole, *explanation.score.index);
        item->setData(BarSection, Qt::AccessibleTextRole,
                      tr("%1 of 100").arg(score(explanation.score.index)));
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int section = 0; section < SectionCount; ++section)
        item->setFont(section, bold);
}

void ExplainTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    header()->resizeSection(BarSection, std::clamp(viewport()->width() / 4, 60, 160));
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        QMetaObject::invokeMethod(this, &ExplainTree::fit, Qt::QueuedConnection);
    }
}

void ExplainTree::fit()
{
    doItemsLayout();
    int height = header()->sizeHint().height() + 4;
    for (QTreeWidgetItem *item = topLevelItem(0); item; item = itemBelow(item))
        height += visualItemRect(item).height();
    setFixedHeight(height);
}

} // namespace portolan
