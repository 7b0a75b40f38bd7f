// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/preview_view.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace portolan {

namespace {

constexpr double margin = 18; // px round a page
constexpr double widestPage = 860;
constexpr int keptPictures = 12;

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(keptPictures)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Preview of the report"));
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PreviewView::setPages(std::shared_ptr<const report::ReportPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    m_current = -1; // the same page of other pages is told anew
    refreshBars();
    describe();
    viewport()->update();
}

int PreviewView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

double PreviewView::scale() const
{
    const double room = std::clamp(viewport()->width() - 2 * margin, 120.0, widestPage);
    return m_pages ? room / m_pages->size.width() : 1;
}

double PreviewView::step() const
{
    return m_pages ? std::ceil(m_pages->size.height() * scale()) + margin : 1;
}

QRectF PreviewView::pageRect(int page) const
{
    if (!m_pages)
        return {};
    const QSizeF size = m_pages->size * scale();
    const double left = std::floor((viewport()->width() - size.width()) / 2);
    return {QPointF(left, margin + page * step() - verticalScrollBar()->value()), size};
}

int PreviewView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() * 0.4;
    return std::clamp(int((middle - margin) / step()), 0, std::max(0, pageCount() - 1));
}

void PreviewView::showPage(int page)
{
    verticalScrollBar()->setValue(int(std::clamp(page, 0, std::max(0, pageCount() - 1)) * step()));
}

void PreviewView::showAnchor(const QString &anchor)
{
    for (int i = 0; i < pageCount(); ++i) {
        for (const report::PageAnchor &each : m_pages->pages[size_t(i)].anchors) {
            if (each.anchor == anchor) {
                verticalScrollBar()->setValue(int(margin + i * step() + each.top * scale() - 2 * margin));
                return;
            }
        }
    }
}

void PreviewView::refreshBars()
{
    const double page = m_pages ? verticalScrollBar()->value() / step() : 0;
    const int height = int(margin + pageCount() * step());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setValue(int(page * step()));
}

void PreviewView::describe()
{
    const int page = pageCount() > 0 ? currentPage() : -1;
    if (page == m_current && page >= 0)
        return;
    m_current = page;
    setAccessibleDescription(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    emit currentPageChanged(page);
}

// Drawn once; pages are looked at longer than they are made.
QPixmap PreviewView::picture(int page)
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    const double ratio = devicePixelRatioF();
    const QSizeF size = m_pages->size * scale() * ratio;
    QPixmap drawn(size.toSize());
    drawn.fill(Palette::light()[Token::Surface]);
    QPainter painter(&drawn);
    painter.scale(scale() * ratio, scale() * ratio);
    report::paintPage(painter, *m_pages, page);
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    m_pictures.insert(page, new QPixmap(drawn));
    return drawn;
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::instance().color(Token::Soft));
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF rect = pageRect(i);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        painter.drawPixmap(rect.topLeft(), picture(i));
        painter.setPen(Theme::instance().color(Token::Hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_pictures.clear();
    refreshBars();
}

QString PreviewView::linkAt(QPointF place) const
{
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.contains(place))
            continue;
        for (const report::PageLink &link : m_pages->pages[size_t(i)].links) {
            if (link.rect.contains((place - rect.topLeft()) / scale()))
                return link.anchor;
        }
    }
    return {};
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QString anchor = linkAt(event->position()); !anchor.isEmpty())
        showAnchor(anchor);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: showPage(currentPage() + 1); break;
    case Qt::Key_PageUp: showPage(currentPage() - 1); break;
    case Qt::Key_Home: showPage(0); break;
    case Qt::Key_End: showPage(pageCount() - 1); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    describe();
}

} // namespace portolan
