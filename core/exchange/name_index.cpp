// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_index.h"

#include "core/exchange/catalogue.h"

#include <QSet>

#include <algorithm>

namespace portolan::exchange {

namespace {

constexpr qsizetype longestName = 200; // letters looked at

QSet<quint64> groupsOf(const QString &name)
{
    QSet<quint64> groups;
    const QString words = u' ' + folded(QStringView(name).left(longestName)) + u' ';
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        if (words[i + 1] != u' ') // a blank in the middle would tie neighbours together
            groups.insert(quint64(words[i].unicode()) << 32 | quint64(words[i + 1].unicode()) << 16
                          | words[i + 2].unicode());
    }
    return groups;
}

} // namespace

void NameIndex::add(InitiativeId id, const QString &name)
{
    const QSet<quint64> groups = groupsOf(name);
    for (const quint64 group : groups)
        m_names[group].push_back(quint32(m_ids.size()));
    m_ids.push_back(id);
    m_sizes.push_back(groups.size());
}

QList<NameIndex::Match> NameIndex::like(const QString &name, double atLeast) const
{
    const QSet<quint64> groups = groupsOf(name);
    std::vector<quint32> common(m_ids.size(), 0);
    for (const quint64 group : groups) {
        if (const auto names = m_names.constFind(group); names != m_names.cend()) {
            for (const quint32 place : *names)
                ++common[place];
        }
    }
    QList<Match> matches;
    for (size_t place = 0; place < common.size(); ++place) {
        if (common[place] == 0)
            continue;
        const double similarity = 2 * double(common[place]) / double(groups.size() + m_sizes[place]);
        if (similarity >= atLeast)
            matches << Match{m_ids[place], similarity};
    }
    std::ranges::sort(matches, [](const Match &a, const Match &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.initiative < b.initiative;
    });
    return matches;
}

} // namespace portolan::exchange
