// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan::slides {

inline constexpr qint64 emuPerInch = 914'400;
inline const QString xmlHead =
    QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

inline const QString officeTypes =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

// Text as XML holds it; what XML has no form for is left out.
inline QString escaped(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c.isNonCharacter();
    });
    return kept.toHtmlEscaped();
}

// "3556D8" of "#3556d8".
inline QString hexOf(const QString &color)
{
    return color.mid(1).toUpper();
}

inline QString numberText(double value)
{
    return QString::number(value, 'g', 15);
}

} // namespace portolan::slides
