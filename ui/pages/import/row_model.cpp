// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/row_model.h"

#include "core/report/import_changes.h"
#include "core/wording/wording.h"
#include "ui/pages/import/import_words.h"

using namespace Qt::StringLiterals;
using portolan::exchange::RowOutcome;

namespace portolan {

constexpr qsizetype mostWarningsTold = 12; // in a tool tip

RowModel::RowModel(const Portfolio &portfolio, QObject *parent)
    : QAbstractTableModel(parent)
    , m_portfolio(portfolio)
{
}

void RowModel::setPlan(const exchange::ImportPlan *plan, const SameAs &sameAs)
{
    beginResetModel();
    m_plan = plan;
    m_sameAs = sameAs;
    refill();
    endResetModel();
}

void RowModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    refill();
    endResetModel();
}

void RowModel::refill()
{
    m_shown.clear();
    if (!m_plan)
        return;
    for (qsizetype i = 0; i < m_plan->outcomes.size(); ++i) {
        if (isIn(m_filter, m_plan->outcomes[i]))
            m_shown.push_back(i);
    }
    if (m_filter != Filter::Gone)
        return;
    for (qsizetype i = 0; i < m_plan->gone.size(); ++i)
        m_shown.push_back(m_plan->outcomes.size() + i);
}

bool RowModel::isIn(Filter filter, const RowOutcome &outcome) const
{
    switch (filter) {
    case Filter::All: return true;
    case Filter::New: return outcome.kind == RowOutcome::Kind::New;
    case Filter::Updated: return outcome.kind == RowOutcome::Kind::Updated;
    case Filter::Same: return outcome.kind == RowOutcome::Kind::Same;
    case Filter::LeftOut: return outcome.kind == RowOutcome::Kind::Skipped;
    case Filter::Warnings: return outcome.warnings > 0;
    case Filter::Likely: return bool(candidate(outcome));
    case Filter::Gone: return false;
    }
    Q_UNREACHABLE();
}

qsizetype RowModel::count(Filter filter) const
{
    if (!m_plan)
        return 0;
    if (filter == Filter::Gone)
        return m_plan->gone.size();
    return std::ranges::count_if(m_plan->outcomes,
                                 [&](const RowOutcome &each) { return isIn(filter, each); });
}

InitiativeId RowModel::candidate(const RowOutcome &outcome) const
{
    return m_sameAs.value(outcome.row, outcome.likely ? outcome.likely->initiative : InitiativeId{});
}

const RowOutcome *RowModel::outcomeAt(int row) const
{
    const qsizetype place = m_shown[size_t(row)];
    return place < m_plan->outcomes.size() ? &m_plan->outcomes[place] : nullptr;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RowColumn: return tr("Row");
    case OutcomeColumn: return tr("Becomes");
    case CodeColumn: return tr("Code");
    case NameColumn: return tr("Initiative");
    case ChangesColumn: return tr("What changes");
    case NoteColumn: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

QString RowModel::goneText(int row, int column) const
{
    const InitiativeId id = m_plan->gone[m_shown[size_t(row)] - m_plan->outcomes.size()];
    const Initiative *initiative = m_portfolio.initiatives().find(id);
    switch (Column(column)) {
    case OutcomeColumn: return tr("In no row");
    case CodeColumn: return initiative->code;
    case NameColumn: return initiative->name;
    case NoteColumn: return tr("Stays as it is");
    case RowColumn:
    case ChangesColumn:
    case ColumnCount: break;
    }
    return {};
}

QString RowModel::text(const RowOutcome &outcome, int column) const
{
    switch (Column(column)) {
    case RowColumn: return QLocale().toString(outcome.row);
    case OutcomeColumn: return outcomeText(outcome.kind);
    case CodeColumn: return outcome.code;
    case NameColumn: return outcome.name;
    case ChangesColumn: return changesText(*m_plan, outcome, m_portfolio);
    case NoteColumn: return note(outcome);
    case ColumnCount: break;
    }
    return {};
}

QString RowModel::note(const RowOutcome &outcome) const
{
    QString warning = outcome.warnings > 1
        ? tr("%1 (and %n more)", "a warning; how many others there are", outcome.warnings - 1)
              .arg(outcome.firstWarning)
        : outcome.firstWarning;
    const Initiative *other = m_portfolio.initiatives().find(candidate(outcome));
    if (!other)
        return warning;
    if (!outcome.likely)
        return tr("The same as “%1”").arg(other->name);
    const QString alike = percent(outcome.likely->similarity);
    if (outcome.likely->sameUnit)
        return *outcome.likely->sameUnit
            ? tr("The same as “%1”? %2 alike, same unit").arg(other->name, alike)
            : tr("The same as “%1”? %2 alike, another unit").arg(other->name, alike);
    return tr("The same as “%1”? %2 alike").arg(other->name, alike);
}

QString RowModel::warnings(const RowOutcome &outcome) const
{
    QStringList lines;
    for (const exchange::ImportWarning &warning : m_plan->warnings) {
        if (warning.row != outcome.row || lines.size() >= mostWarningsTold)
            continue;
        const QString value = warning.value.left(120).simplified();
        const QString place = warning.column.isEmpty() ? tr("Whole row") : warning.column;
        lines << (value.isEmpty()
                      ? tr("%1: %2", "column, message").arg(place, warning.message)
                      : tr("%1: %3 (“%2”)", "column, value, message").arg(place, value, warning.message));
    }
    return lines.join(u'\n');
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_plan)
        return {};
    const RowOutcome *outcome = outcomeAt(index.row());
    if (role == Qt::DisplayRole)
        return (outcome ? text(*outcome, index.column()) : goneText(index.row(), index.column()))
            .simplified()
            .left(300);
    if (!outcome)
        return {};
    if (role == Qt::ToolTipRole)
        return index.column() == NoteColumn && outcome->warnings > 0 ? warnings(*outcome)
                                                                     : text(*outcome, index.column());
    if (role == Qt::CheckStateRole && index.column() == NoteColumn && candidate(*outcome))
        return m_sameAs.contains(outcome->row) ? Qt::Checked : Qt::Unchecked;
    return {};
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NoteColumn && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !data(index, Qt::CheckStateRole).isValid())
        return false;
    const RowOutcome *outcome = outcomeAt(index.row());
    const bool isSame = value.toInt() == Qt::Checked;
    const InitiativeId other = candidate(*outcome);
    isSame ? (void)m_sameAs.insert(outcome->row, other) : (void)m_sameAs.remove(outcome->row);
    emit dataChanged(index, index);
    emit sameDecided(outcome->row, other, isSame);
    return true;
}

QString filterText(RowModel::Filter filter)
{
    switch (filter) {
    case RowModel::Filter::All: return RowModel::tr("All rows");
    case RowModel::Filter::New: return outcomeText(RowOutcome::Kind::New);
    case RowModel::Filter::Updated: return outcomeText(RowOutcome::Kind::Updated);
    case RowModel::Filter::Same: return outcomeText(RowOutcome::Kind::Same);
    case RowModel::Filter::LeftOut: return outcomeText(RowOutcome::Kind::Skipped);
    case RowModel::Filter::Warnings: return RowModel::tr("With warnings");
    case RowModel::Filter::Likely: return RowModel::tr("Perhaps there already");
    case RowModel::Filter::Gone: return RowModel::tr("In the portfolio, but in no row");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
