// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace portolan {

// What a colour is for. Pages name these, never a colour.
enum class Token {
    Window,
    Surface,
    Rail,
    Text,
    Muted,
    Hairline,
    Soft,
    Accent,
    AccentBackground,
    QuickWin,
    QuickWinGround,
    StrategicBet,
    StrategicBetGround,
    FillIn,
    FillInGround,
    Reconsider,
    ReconsiderGround,
    Bad,
    OnAccent,
};
inline constexpr int tokenCount = int(Token::OnAccent) + 1;

// One colour per token. Exports always use light().
struct Palette {
    std::array<QColor, tokenCount> colors;

    QColor operator[](Token token) const { return colors[size_t(token)]; }
    static const Palette &light();
    static const Palette &dark();
};

// WCAG contrast ratio of two opaque colours, 1..21.
double contrast(const QColor &first, const QColor &second);

} // namespace portolan
