// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace portolan {

static bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

static QPalette applicationPalette(const Palette &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors[Token::Window]);
    palette.setColor(QPalette::WindowText, colors[Token::Text]);
    palette.setColor(QPalette::Base, colors[Token::Surface]);
    palette.setColor(QPalette::AlternateBase, colors[Token::Soft]);
    palette.setColor(QPalette::Text, colors[Token::Text]);
    palette.setColor(QPalette::PlaceholderText, colors[Token::Muted]);
    palette.setColor(QPalette::Button, colors[Token::Surface]);
    palette.setColor(QPalette::ButtonText, colors[Token::Text]);
    palette.setColor(QPalette::BrightText, colors[Token::Bad]);
    palette.setColor(QPalette::ToolTipBase, colors[Token::Surface]);
    palette.setColor(QPalette::ToolTipText, colors[Token::Text]);
    palette.setColor(QPalette::Highlight, colors[Token::AccentBackground]);
    palette.setColor(QPalette::HighlightedText, colors[Token::Text]);
    palette.setColor(QPalette::Link, colors[Token::Accent]);
    palette.setColor(QPalette::LinkVisited, colors[Token::Accent]);
    palette.setColor(QPalette::Light, colors[Token::Surface]);
    palette.setColor(QPalette::Midlight, colors[Token::Soft]);
    palette.setColor(QPalette::Mid, colors[Token::Hairline]);
    palette.setColor(QPalette::Dark, colors[Token::Muted]);
    palette.setColor(QPalette::Shadow, colors[Token::Hairline]);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor faded = colors[Token::Muted];
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() = default;

const Palette &Theme::palette() const
{
    return m_dark ? Palette::dark() : Palette::light();
}

void Theme::install()
{
    if (m_installed)
        return;
    m_installed = true;
    m_systemDark = looksDark(QGuiApplication::palette());
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    qApp->installEventFilter(this);
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    apply();
    emit changed();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    // While a palette of ours is set, Qt tells nothing about the system's: hand it back to look.
    m_mode = mode;
    if (m_installed && mode == Mode::System) {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
        m_systemDark = looksDark(QGuiApplication::palette());
    }
    refresh();
}

void Theme::refresh()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    const bool same = dark == m_dark;
    m_dark = dark;
    if (m_installed)
        apply();
    if (!same)
        emit changed();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    QApplication::setPalette(applicationPalette(palette()));
    QApplication::setFont(font(TextRole::Body));
    qApp->setStyleSheet(styleSheet(palette()));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop switched: the platform theme has new colours, which show while ours are not set.
    if (event->type() == QEvent::ThemeChange && !m_applying && m_mode == Mode::System) {
        {
            const QScopedValueRollback guard(m_applying, true);
            QApplication::setPalette(QPalette());
            m_systemDark = looksDark(QGuiApplication::palette());
        }
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace portolan
