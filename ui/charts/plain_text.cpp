// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plain_text.h"

#include "ui/theme/type.h"

#include <QFontInfo>
#include <QList>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace portolan {

static bool isDirectionOverride(char32_t c)
{
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

static bool isNoCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

static QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder border(QTextBoundaryFinder::Grapheme, text.constData(),
                               std::min(text.size(), longest + 64));
    border.setPosition(longest);
    if (!border.isAtBoundary())
        border.toPreviousBoundary();
    // One "character" of thousands of combining marks has no border: cut it anyway.
    const qsizetype cut = border.position() > 0 ? border.position() : longest;
    return text.left(cut) + QChar(0x2026);
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString clean;
    clean.reserve(std::min(text.size(), longest + 1));
    for (const char32_t c : shortened(text, longest).toUcs4()) {
        if (isDirectionOverride(c) || isNoCharacter(c))
            continue;
        if (QChar::category(c) == QChar::Other_Control || QChar::isSpace(c))
            clean += u' ';
        else
            clean += QChar::fromUcs4(c);
    }
    return clean.simplified();
}

QFont chartFont(double size, QFont::Weight weight)
{
    static const QString family = QFontInfo(font(TextRole::Body)).family();
    static const double scale = pixelSize(TextRole::Body) / 13.0;
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(std::max(1, qRound(size * scale)));
    font.setWeight(weight);
    return font;
}

} // namespace portolan
