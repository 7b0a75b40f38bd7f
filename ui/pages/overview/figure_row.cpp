// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/figure_row.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int gap = 12;

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (size_t i = 0; i < figureCount; ++i) {
        Figure &figure = m_figures[i];
        figure.card = new Card;
        figure.card->setObjectName(u"figureCard%1"_s.arg(i));
        figure.caption = textLabel({}, TextRole::Body, Tone::Muted);
        figure.figure = textLabel({}, TextRole::CardFigure);
        figure.figure->setObjectName(u"figure%1"_s.arg(i));
        figure.context = textLabel({}, TextRole::Small, Tone::Muted);
        figure.context->setObjectName(u"figureContext%1"_s.arg(i));
        figure.context->setWordWrap(true);
        figure.context->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        figure.card->body()->setSpacing(2);
        figure.card->body()->addWidget(figure.caption);
        figure.card->body()->addWidget(figure.figure);
        figure.card->body()->addWidget(figure.context, 1);
        figure.card->setMinimumWidth(120);
    }
    arrange(int(figureCount));
}

void FigureRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Figure &figure : m_figures)
        m_grid->removeWidget(figure.card);
    for (int column = 0; column < int(figureCount); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(figureCount); ++i)
        m_grid->addWidget(m_figures[size_t(i)].card, i / columns, i % columns);
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int fits = (event->size().width() + gap) / (QFontMetrics(font()).averageCharWidth() * 19 + gap);
    arrange(fits >= int(figureCount) ? int(figureCount) : fits >= 3 ? 3 : 2);
}

void FigureRow::setTexts(const std::array<FigureText, figureCount> &texts)
{
    for (size_t i = 0; i < figureCount; ++i) {
        m_figures[i].caption->setText(texts[i].caption);
        m_figures[i].figure->setText(texts[i].figure);
        m_figures[i].context->setText(texts[i].context);
        m_figures[i].card->setAccessibleName(
            //: For a screen reader: what a figure is, the figure, and its context.
            tr("%1: %2. %3").arg(texts[i].caption, texts[i].figure, texts[i].context));
    }
}

} // namespace portolan
