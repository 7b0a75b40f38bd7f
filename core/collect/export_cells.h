// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How a value's text lies in a cell, so that a reader that trims cells and a writer with escapes of its own give it
// back as it was.
namespace portolan::collect {

inline const QString exportInfoSheet = QStringLiteral("_portolan_export");
inline const QString longTextSheet = QStringLiteral("_long_texts");
inline constexpr int exportFormat = 1;
inline constexpr qsizetype mostOfCell = 30'000; // below what a cell can hold
inline const QString longTextMark = QStringLiteral("\\L"); // no escape of a text is like it

// `text` with its escapes as archives write them.
inline QString cellForm(QString text)
{
    const auto hidden = [](QChar c) { return QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QChar(u'0')); };
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); i += 6)
        text.replace(i, 1, hidden(text[i]));
    for (qsizetype i = text.size() - 1; i >= 0 && text[i].isSpace(); --i)
        text.replace(i, 1, hidden(text[i]));
    return text.replace(QStringLiteral("_x"), QStringLiteral("\\u005fx")); // workbooks have escapes of that form
}

} // namespace portolan::collect
