// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/line_table_model.h"

#include "core/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

using Column = LineTableModel::Column;

LineTableModel::LineTableModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int LineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

static bool isNumber(Column column)
{
    return column != Column::Rank && column != Column::Name && column != Column::Code
        && column != Column::Quadrant && column != Column::Class;
}

QVariant LineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RankedLine &line = m_lines[size_t(index.row())];
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case Qt::ToolTipRole: return tooltip(line);
    case Qt::AccessibleTextRole:
        //: For a screen reader: what the column is called, and what the cell says.
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(line, column));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return QVariant::fromValue(line.score.initiative);
    case LineRole: return QVariant::fromValue(&line);
    default: return {};
    }
}

QVariant LineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Rank: return tr("Rank");
    case Column::Moved: return tr("Move", "ranks gained or lost");
    case Column::Code: return tr("Code");
    case Column::Name: return tr("Initiative");
    case Column::Score: return tr("Score");
    case Column::Range: return tr("Range", "lowest and highest score");
    case Column::Quadrant: return tr("Quadrant");
    case Column::Value: return tr("Value");
    case Column::ValueRange: return tr("Value range");
    case Column::Difficulty: return tr("Difficulty");
    case Column::DifficultyRange: return tr("Difficulty range");
    case Column::Size: return m_sizeTitle;
    case Column::Class: return m_classTitle;
    }
    Q_UNREACHABLE();
}

static QString rangeText(const Range &range, bool known)
{
    //: A range of scores, as in "62–75".
    return known ? LineTableModel::tr("%1–%2").arg(score(range.low), score(range.high)) : u"–"_s;
}

static QString movedText(const std::optional<int> &movedUp, const QLocale &locale)
{
    if (!movedUp || *movedUp == 0)
        return {};
    return (*movedUp > 0 ? u'▲' : u'▼') + locale.toString(std::abs(*movedUp));
}

QString LineTableModel::text(const RankedLine &line, Column column) const
{
    const InitiativeScore &row = line.score;
    switch (column) {
    case Column::Rank: {
        const QString computed = row.rank ? m_locale.toString(*row.rank) : u"–"_s;
        return row.pinnedRank ? tr("%1, pinned %2", "computed rank, rank set by hand")
                                    .arg(computed, m_locale.toString(*row.pinnedRank))
                              : computed;
    }
    case Column::Moved: return movedText(line.movedUp, m_locale);
    case Column::Code: return line.code;
    case Column::Name: return line.name;
    case Column::Score: return row.index ? score(row.index) : tr("not rated");
    case Column::Range: return rangeText(row.range, row.index.has_value());
    case Column::Quadrant: return row.quadrant ? label(*row.quadrant) : u"–"_s;
    case Column::Value: return score(row.value);
    case Column::ValueRange: return rangeText(row.valueRange, row.value.has_value());
    case Column::Difficulty: return score(row.difficulty);
    case Column::DifficultyRange: return rangeText(row.difficultyRange, row.difficulty.has_value());
    case Column::Size: return money(line.size, m_currency);
    case Column::Class: return line.colour.name;
    }
    Q_UNREACHABLE();
}

std::optional<double> LineTableModel::number(const RankedLine &line, Column column) const
{
    const InitiativeScore &row = line.score;
    const auto known = [](const std::optional<double> &value, double number) {
        return value ? std::optional(number) : std::nullopt;
    };
    switch (column) {
    case Column::Rank: return row.rank ? std::optional<double>(*row.rank) : std::nullopt;
    case Column::Moved: return line.movedUp ? std::optional<double>(*line.movedUp) : std::nullopt;
    case Column::Score: return row.index;
    case Column::Range: return known(row.index, row.range.high - row.range.low);
    case Column::Value: return row.value;
    case Column::ValueRange: return known(row.value, row.valueRange.high - row.valueRange.low);
    case Column::Difficulty: return row.difficulty;
    case Column::DifficultyRange:
        return known(row.difficulty, row.difficultyRange.high - row.difficultyRange.low);
    case Column::Size: return line.size;
    case Column::Quadrant: return row.quadrant ? std::optional<double>(int(*row.quadrant)) : std::nullopt;
    case Column::Code:
    case Column::Name:
    case Column::Class: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString LineTableModel::tooltip(const RankedLine &line) const
{
    QStringList lines{line.code.isEmpty() ? line.name : line.code + u"  "_s + line.name};
    if (line.score.quadrant)
        lines << label(*line.score.quadrant);
    if (!line.colour.name.isEmpty() && lines.last() != line.colour.name)
        lines << line.colour.name;
    if (line.score.index)
        lines << tr("Score %1, from %2 to %3")
                     .arg(score(line.score.index), score(line.score.range.low), score(line.score.range.high));
    if (line.score.pinnedRank)
        lines << tr("Pinned to rank %1: %2").arg(m_locale.toString(*line.score.pinnedRank), line.pinReason);
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

void LineTableModel::order()
{
    const Column column = m_sortColumn;
    if (column == Column::Name || column == Column::Code || column == Column::Class) {
        std::stable_sort(m_lines.begin(), m_lines.end(), [&](const RankedLine &a, const RankedLine &b) {
            const int order = text(a, column).localeAwareCompare(text(b, column));
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        });
        return;
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const RankedLine &a, const RankedLine &b) {
        const std::optional<double> x = number(a, column);
        const std::optional<double> y = number(b, column);
        if (!x || !y)
            return x.has_value() && !y.has_value();
        return m_sortOrder == Qt::AscendingOrder ? *x < *y : *x > *y;
    });
}

void LineTableModel::sort(int section, Qt::SortOrder order)
{
    if (section < 0 || section >= columnCount())
        return;
    m_sortColumn = columnAt(section);
    m_sortOrder = order;
    setLines(m_lines);
}

void LineTableModel::setLines(std::vector<RankedLine> lines)
{
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = std::move(lines);
        order();
        endResetModel();
        return;
    }
    // As many as before: most likely the same in another order, and what is selected stays selected.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<InitiativeId> ids;
    for (const QModelIndex &index : before)
        ids.push_back(m_lines[size_t(index.row())].score.initiative);
    m_lines = std::move(lines);
    order();
    QHash<InitiativeId, int> rows;
    if (!ids.empty()) {
        rows.reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(m_lines[size_t(row)].score.initiative, row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows.value(ids[size_t(i)], -1);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LineTableModel::setMoneyWords(const QString &sizeTitle, const QString &currency,
                                   const QString &classTitle)
{
    m_sizeTitle = sizeTitle;
    m_currency = currency;
    m_classTitle = classTitle;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const RankedLine *LineTableModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[size_t(row)] : nullptr;
}

int LineTableModel::rowOf(InitiativeId id) const
{
    const auto it =
        std::ranges::find_if(m_lines, [id](const RankedLine &line) { return line.score.initiative == id; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

int LineTableModel::sectionOf(Column column) const
{
    const auto it = std::ranges::find(m_columns, column);
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

} // namespace portolan
