// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/work_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int narrow = 520;
static constexpr int nameWidth = 170;

// A button that gives its text away at the end instead of growing with it.
class NameButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    void setName(const QString &name)
    {
        m_name = name;
        setAccessibleName(name);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const QString shown = fontMetrics().elidedText(m_name.simplified(), Qt::ElideRight, width() - 10);
        setText(QString(shown).replace(u'&', u"&&"_s));
    }

    QString m_name;
};

WorkRow::WorkRow(const WorkItem &item, int number, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_number(number)
    , m_grid(new QGridLayout(this))
    , m_mark(textLabel({}, TextRole::Body, Tone::Muted))
    , m_reason(textLabel(item.reason, TextRole::Body, Tone::Muted))
    , m_action(new QPushButton(item.action))
{
    auto *name = new NameButton;
    name->setName(item.name);
    m_name = name;
    m_name->setProperty("look", u"name"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_name->setObjectName(u"workName"_s);
    QString tip = item.name.simplified().toHtmlEscaped();
    if (!item.detail.isEmpty())
        tip += u"<br>"_s + item.detail.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_name->setToolTip(tip);
    m_reason->setToolTip(tip);
    m_reason->setWordWrap(true);
    m_action->setProperty("look", u"link"_s);
    m_action->setObjectName(u"workAction"_s);
    //: For a screen reader: what a button does, and to which initiative.
    m_action->setAccessibleName(tr("%1: %2").arg(item.action, item.name));
    m_mark->setFixedWidth(item.mark.isEmpty() ? 34 : 20);
    m_grid->setContentsMargins(0, 4, 0, 5);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
    connect(m_name, &QPushButton::clicked, this, &WorkRow::picked);
    connect(m_action, &QPushButton::clicked, this, &WorkRow::acted);
    connect(&Theme::instance(), &Theme::changed, this, &WorkRow::refreshMark);
    arrange(false);
    refreshMark();
}

void WorkRow::arrange(bool isNarrow)
{
    if (m_narrow == isNarrow)
        return;
    m_narrow = isNarrow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_mark, m_name, m_reason, m_action})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_mark, 0, 0);
    m_grid->addWidget(m_name, 0, 1);
    m_grid->addWidget(m_action, 0, 3);
    m_reason->setContentsMargins(4, 0, 0, 0);
    if (isNarrow)
        m_grid->addWidget(m_reason, 1, 1, 1, 3);
    else
        m_grid->addWidget(m_reason, 0, 2);
    m_grid->setColumnStretch(1, isNarrow ? 1 : 0);
    m_grid->setColumnStretch(2, isNarrow ? 0 : 1);
    m_grid->setColumnMinimumWidth(1, isNarrow ? 0 : nameWidth);
}

void WorkRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() < narrow);
}

void WorkRow::refreshMark()
{
    if (!m_item.mark.isEmpty()) {
        m_mark->setPixmap(iconPixmap(m_item.mark, m_item.token, 16, devicePixelRatioF()));
        return;
    }
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(34, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(portolan::font(TextRole::Body));
    painter.setPen(Theme::instance().color(Token::Muted));
    const bool mirrored = isRightToLeft();
    painter.drawText(QRect(mirrored ? 14 : 0, 0, 20, 16),
                     int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     QLocale().toString(m_number));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(m_item.token));
    painter.drawEllipse(QPointF(mirrored ? 6 : 28, 8.5), 4, 4);
    painter.end();
    m_mark->setPixmap(pixmap);
}

void WorkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::instance().color(Token::Hairline));
}

} // namespace portolan
