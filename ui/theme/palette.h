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
    // Categories of charts (unit, stage, ...), told apart also by those who see fewer colours.
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
};
inline constexpr int tokenCount = int(Token::Series8) + 1;
inline constexpr int seriesCount = 8;
// The colour of the n-th category (from 0); starts again after the last.
constexpr Token seriesToken(int n)
{
    return Token(int(Token::Series1) + n % seriesCount);
}

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
