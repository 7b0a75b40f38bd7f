// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_figures.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int figureGap = 12;

FunnelFigures::FunnelFigures(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(figureGap);
    for (size_t i = 0; i < funnelFigureCount; ++i) {
        Figure &one = m_figures[i];
        one.card = new Card;
        one.caption = textLabel({}, TextRole::Body, Tone::Muted);
        one.figure = new QPushButton;
        one.figure->setObjectName(u"funnelFigure%1"_s.arg(i));
        one.figure->setProperty("look", u"name"_s);
        one.figure->setFont(portolan::font(TextRole::CardFigure));
        one.figure->setToolTip(tr("List the initiatives"));
        one.context = textLabel({}, TextRole::Small, Tone::Muted);
        one.context->setObjectName(u"funnelContext%1"_s.arg(i));
        one.compared = textLabel({}, TextRole::Small, Tone::Accent);
        one.compared->setObjectName(u"funnelCompared%1"_s.arg(i));
        for (QLabel *text : {one.context, one.compared})
            text->setWordWrap(true);
        QVBoxLayout *body = one.card->body();
        body->setSpacing(2);
        body->addWidget(one.caption);
        body->addWidget(one.figure, 0, Qt::AlignLeft);
        body->addWidget(one.context);
        body->addWidget(one.compared);
        body->addStretch(1);
        one.card->setMinimumWidth(120);
        connect(one.figure, &QPushButton::clicked, this, [this, i] { emit clicked(int(i)); });
    }
    arrange(int(funnelFigureCount));
}

void FunnelFigures::addTo(int figure, QWidget *widget)
{
    QVBoxLayout *body = m_figures[size_t(figure)].card->body();
    body->insertWidget(body->count() - 1, widget, 0, Qt::AlignLeft);
}

void FunnelFigures::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Figure &one : m_figures)
        m_grid->removeWidget(one.card);
    for (int column = 0; column < int(funnelFigureCount); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(funnelFigureCount); ++i)
        m_grid->addWidget(m_figures[size_t(i)].card, i / columns, i % columns);
}

void FunnelFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int fits = (event->size().width() + figureGap)
        / (QFontMetrics(QWidget::font()).averageCharWidth() * 25 + figureGap);
    arrange(fits >= int(funnelFigureCount) ? int(funnelFigureCount) : fits >= 3 ? 3 : 2);
}

void FunnelFigures::setTexts(const std::array<FunnelFigureText, funnelFigureCount> &texts,
                             const QStringList &compared)
{
    for (size_t i = 0; i < funnelFigureCount; ++i) {
        const Figure &one = m_figures[i];
        one.caption->setText(texts[i].caption);
        one.figure->setText(texts[i].figure);
        one.context->setText(texts[i].context);
        one.compared->setText(compared.value(qsizetype(i)));
        one.compared->setVisible(!compared.isEmpty());
        //: For a screen reader: what a figure is, the figure, and its context.
        one.figure->setAccessibleName(
            tr("%1: %2. %3").arg(texts[i].caption, texts[i].figure, texts[i].context));
    }
}

} // namespace portolan
