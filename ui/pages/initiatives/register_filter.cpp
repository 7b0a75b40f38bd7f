// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_filter.h"

using namespace Qt::StringLiterals;

namespace portolan {

QString folded(const QString &text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    if (isAscii)
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return plain.toCaseFolded();
}

RegisterMatcher::RegisterMatcher(const RegisterFilter &filter)
    : m_filter(filter)
    , m_words(folded(filter.text).split(u' ', Qt::SkipEmptyParts))
{
}

// Fields are kept apart by a line break, so that a word never matches across two of them.
static const QString &searchText(const RegisterRow &row)
{
    if (row.searchText.isEmpty()) {
        const Initiative &i = row.initiative;
        const QStringList parts{i.name,    i.code,         i.problem,
                                i.benefit, row.unit,       i.tags.join(u'\n'),
                                i.sponsor, i.benefitOwner, i.productionOwner};
        row.searchText = folded(parts.join(u'\n'));
    }
    return row.searchText;
}

bool RegisterMatcher::hasAllWords(const RegisterRow &row) const
{
    if (m_words.isEmpty())
        return true;
    const QString &text = searchText(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool RegisterMatcher::matches(const RegisterRow &row) const
{
    const auto asks = [](const auto &wanted, const auto &value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    return asks(m_filter.stages, row.stage) && asks(m_filter.units, row.initiative.unit)
        && asks(m_filter.quadrants, row.quadrant() ? int(*row.quadrant()) : -1)
        && asks(m_filter.approaches, int(row.initiative.approach))
        && !(m_filter.notAssessed && row.isAssessed()) && hasAllWords(row);
}

} // namespace portolan
