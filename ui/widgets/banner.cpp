// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

struct BannerLook {
    Token ground;
    Token mark;
    QStringView icon;
};

static BannerLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Information: return {Token::AccentBackground, Token::Accent, u"info"};
    case Banner::Kind::Warning: return {Token::FillInGround, Token::FillIn, u"warning"};
    case Banner::Kind::Problem: return {Token::Soft, Token::Bad, u"warning"};
    }
    Q_UNREACHABLE();
}

Banner::Banner(Kind kind, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel)
    , m_text(textLabel(sentence))
    , m_close(new QPushButton)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(sentence);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("look", u"quiet"_s);
    m_close->setAccessibleName(tr("Close this note"));
    m_close->setToolTip(tr("Close this note"));
    m_close->setObjectName(u"bannerClose"_s);
    m_layout->setContentsMargins(14, 7, 8, 7);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    connect(&Theme::instance(), &Theme::changed, this, &Banner::refreshIcon);
    refreshIcon();
}

QPushButton *Banner::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    m_layout->insertWidget(m_layout->count() - 1, button);
    return button;
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::refreshIcon()
{
    const BannerLook look = lookOf(m_kind);
    m_icon->setPixmap(iconPixmap(look.icon, look.mark, 18, devicePixelRatioF()));
    m_close->setIcon(icon(u"close"));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const BannerLook look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().color(Token::Hairline), 1));
    painter.setBrush(Theme::instance().color(look.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace portolan
