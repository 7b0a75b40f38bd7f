// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/grid_model.h"

#include "ui/pages/assess/own_score.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

GridModel::GridModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void GridModel::setRows(const std::vector<InitiativeId> &rows)
{
    const auto criteria = m_session.portfolio().orderedCriteria();
    if (rows == m_rows && criteria == m_criteria)
        return;
    beginResetModel();
    m_rows = rows;
    m_criteria = criteria;
    endResetModel();
}

void GridModel::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

InitiativeId GridModel::initiativeAt(int row) const
{
    return row >= 0 && row < std::ssize(m_rows) ? m_rows[size_t(row)] : InitiativeId{};
}

CriterionId GridModel::criterionAt(int column) const
{
    const int place = column - FirstCriterion;
    return place >= 0 && place < std::ssize(m_criteria) ? m_criteria[size_t(place)].id : CriterionId{};
}

QModelIndex GridModel::find(InitiativeId initiative, CriterionId criterion) const
{
    const auto row = std::ranges::find(m_rows, initiative);
    const auto column = std::ranges::find(m_criteria, criterion, &Criterion::id);
    if (row == m_rows.end() || column == m_criteria.end())
        return {};
    return index(int(row - m_rows.begin()), FirstCriterion + int(column - m_criteria.begin()));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCriterion + int(m_criteria.size());
}

const Rating *GridModel::ratingAt(const QModelIndex &index) const
{
    return edits::ratingOf(m_session.portfolio(), initiativeAt(index.row()), m_session.assessor(),
                           criterionAt(index.column()));
}

std::optional<double> GridModel::detailAt(const QModelIndex &index) const
{
    return ownAnswers(m_session.portfolio(), initiativeAt(index.row()), m_session.assessor(),
                      criterionAt(index.column()))
        .mean;
}

QString GridModel::displayed(const QModelIndex &index) const
{
    const Initiative *initiative = m_session.portfolio().initiatives().find(initiativeAt(index.row()));
    if (!initiative)
        return {};
    if (index.column() == CodeColumn)
        return initiative->code;
    if (index.column() == NameColumn)
        return initiative->name.simplified();
    if (const Rating *rating = ratingAt(index))
        return rating->value ? QLocale().toString(*rating->value) : tr("n/a", "not applicable");
    const auto mean = detailAt(index);
    return mean ? tr("(%1)", "the mean of the answered questions").arg(QLocale().toString(*mean, 'f', 1))
                : QString();
}

QString GridModel::tip(const QModelIndex &index) const
{
    if (index.column() < FirstCriterion)
        return displayed(index);
    const Rating *rating = ratingAt(index);
    if (!rating)
        return detailAt(index) ? tr("Not rated as a whole; the mean of the answered questions")
                               : tr("Not rated");
    if (rating->notApplicable)
        return rating->evidence.isEmpty() ? tr("Not applicable; the reason is missing")
                                          : tr("Not applicable: %1").arg(rating->evidence);
    return rating->evidence;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isRating = index.column() >= FirstCriterion;
    switch (role) {
    case Qt::DisplayRole: return displayed(index);
    case Qt::ToolTipRole: return tip(index).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return isRating ? QVariant(Qt::AlignCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return Theme::instance().color(
            index.column() == CodeColumn || (isRating && !ratingAt(index)) ? Token::Muted : Token::Text);
    case Qt::FontRole: return font(isRating && ratingAt(index) ? TextRole::CardTitle : TextRole::Body);
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const int place = section - FirstCriterion;
    if (role == Qt::TextAlignmentRole)
        return int(place < 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter) | Qt::TextWordWrap;
    const bool isCriterion = place >= 0 && place < std::ssize(m_criteria);
    if (role == Qt::ToolTipRole && isCriterion)
        return m_criteria[size_t(place)].description.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    if (isCriterion)
        return m_criteria[size_t(place)].name.simplified();
    return section == CodeColumn ? tr("Code") : tr("Initiative");
}

} // namespace portolan
