// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/growing_text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

namespace portolan {

static constexpr int mostLines = 12;

GrowingText::GrowingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
}

QSize GrowingText::sizeHint() const
{
    // A plain text document counts its height in lines.
    const int lines = qBound(1, int(document()->size().height()), mostLines);
    const int frame = height() - viewport()->height();
    return {200, lines * fontMetrics().lineSpacing() + qMax(frame, 10) + 2};
}

void GrowingText::fit()
{
    const bool isLong = document()->size().height() > mostLines;
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(sizeHint().height());
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isSingleLine)
        emit editingFinished();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit editingFinished();
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (m_isSingleLine)
        insertPlainText(source->text().simplified());
    else
        insertPlainText(source->text());
}

} // namespace portolan
