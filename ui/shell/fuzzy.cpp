// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

namespace portolan {

static bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return 0;
    // A piece in one go beats scattered letters; at a word start even more.
    const qsizetype whole = text.indexOf(pattern, 0, Qt::CaseInsensitive);
    if (whole >= 0) {
        const int place = int(qMin<qsizetype>(whole, 40));
        return 1000 - place + (startsWord(text, whole) ? 200 : 0) + (whole == 0 ? 200 : 0);
    }
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        score += 10 + (found == last + 1 ? 15 : 0) + (startsWord(text, found) ? 20 : 0);
        score -= int(qMin<qsizetype>(found - at, 10));
        last = found;
        at = found + 1;
    }
    return score;
}

} // namespace portolan
