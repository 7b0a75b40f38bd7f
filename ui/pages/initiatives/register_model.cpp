// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_model.h"

#include "core/wording/wording.h"
#include "ui/models/field_batch.h"
#include "ui/models/ranking_source.h"
#include "ui/session/session.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace portolan {

RegisterModel::RegisterModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_ranking(RankingSource::of(session))
{
    connect(&m_ranking, &RankingSource::changed, this, [this] { m_scoresAreStale = true; });
    connect(&session, &Session::changed, this, &RegisterModel::onChanged);
    connect(&session, &Session::profileChanged, this, &RegisterModel::rebuild);
    connect(&session, &Session::asOfChanged, this, &RegisterModel::rebuild);
    connect(&session, &Session::opened, this, &RegisterModel::rebuild);
    connect(&session, &Session::closed, this, &RegisterModel::rebuild);
    rebuild();
}

bool RegisterModel::isWritable() const
{
    return m_session.isOpen() && !m_session.isReadOnly();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.lines.size()) + (isWritable() ? 1 : 0);
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns.count();
}

const RegisterRow *RegisterModel::rowAt(int line) const
{
    if (line < 0 || line >= int(m_shown.lines.size()))
        return nullptr;
    const int row = m_shown.lines[size_t(line)].row;
    return row < 0 ? nullptr : &m_rows[size_t(row)];
}

const RegisterGroup *RegisterModel::groupAt(int line) const
{
    if (line < 0 || line >= int(m_shown.lines.size()) || m_shown.lines[size_t(line)].row >= 0)
        return nullptr;
    return &m_shown.groups[size_t(m_shown.lines[size_t(line)].group)];
}

InitiativeId RegisterModel::idAt(int line) const
{
    const RegisterRow *row = rowAt(line);
    return row ? row->initiative.id : InitiativeId{};
}

int RegisterModel::placeOf(InitiativeId id) const
{
    const auto it =
        std::ranges::lower_bound(m_rows, id, {}, [](const RegisterRow &r) { return r.initiative.id; });
    return it != m_rows.end() && it->initiative.id == id ? int(it - m_rows.begin()) : -1;
}

int RegisterModel::lineOf(InitiativeId id) const
{
    const int place = placeOf(id);
    const auto it = std::ranges::find(m_shown.lines, place, &RegisterLine::row);
    return place < 0 || it == m_shown.lines.end() ? -1 : int(it - m_shown.lines.begin());
}

QString RegisterModel::pinNote(const Initiative &initiative)
{
    if (!initiative.pinnedRank)
        return {};
    const QString note = tr("Pinned to rank %1 by hand.").arg(QLocale().toString(*initiative.pinnedRank));
    return initiative.pinReason.isEmpty()
        ? note
        : tr("%1 %2", "pinned to a rank, why").arg(note, initiative.pinReason);
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (RegisterColumns::isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (const RegisterGroup *group = groupAt(index.row()))
        return groupData(*group, index.column(), role);
    const RegisterRow *row = rowAt(index.row());
    if (!row)
        return newLineData(index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return shownText(*row, index.column(), m_session.portfolio().info().currency);
    case Qt::EditRole: return exactText(m_session.portfolio(), *row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return RegisterColumns::at(index.column()) == Column::Rank ? pinNote(row->initiative) : QString();
    case IdRole: return QVariant::fromValue(row->initiative.id);
    default: return {};
    }
}

QVariant RegisterModel::groupData(const RegisterGroup &group, int section, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto sum = [this](std::optional<double> value) {
        return value ? money(value, m_session.portfolio().info().currency) : QString();
    };
    switch (RegisterColumns::at(section)) {
    case Column::Name:
        return tr("%1 (%2)", "group, number in it")
            .arg(group.title.simplified(), QLocale().toString(group.count));
    case Column::Investment: return sum(group.investment);
    case Column::RunCost: return sum(group.runCost);
    case Column::YearlyBenefit: return sum(group.yearlyBenefit);
    default: return {};
    }
}

QVariant RegisterModel::newLineData(int section, int role) const
{
    const bool says = role == Qt::DisplayRole && RegisterColumns::at(section) == Column::Name;
    return says ? QVariant(tr("Add an initiative…")) : QVariant();
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.count())
        return {};
    if (role == Qt::DisplayRole)
        return section != m_arrangement.sortSection
            ? m_columns.title(section)
            : tr("%1 %2", "column, arrow of its sorting")
                  .arg(m_columns.title(section), QChar(m_arrangement.isDescending ? u'↓' : u'↑'));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (RegisterColumns::isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool takesText = rowAt(index.row())
        ? RegisterColumns::isEditable(index.column())
        : isNewLine(index.row()) && RegisterColumns::at(index.column()) == Column::Name;
    return isWritable() && takesText ? shown | Qt::ItemIsEditable : shown;
}

std::optional<QString> RegisterModel::putText(FieldBatch &batch, InitiativeId id, int section,
                                              const QString &text) const
{
    if (const auto field = RegisterColumns::field(section))
        return batch.set(id, *field, text);
    switch (RegisterColumns::at(section)) {
    case Column::Stage: return batch.setStage(id, text);
    case Column::Custom: return batch.setCustom(id, m_columns.customName(section), text);
    default: return tr("%1 is worked out and cannot be typed.").arg(m_columns.title(section));
    }
}

std::optional<QString> RegisterModel::problemWith(const QModelIndex &index, const QString &text) const
{
    if (isNewLine(index.row()))
        return std::nullopt;
    FieldBatch batch(m_session.portfolio(), m_session.asOf());
    return putText(batch, idAt(index.row()), index.column(), text);
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    const bool isNew = isNewLine(index.row());
    if (isNew ? text.simplified().isEmpty() : text == data(index, Qt::EditRole).toString())
        return false; // nothing was said
    FieldBatch batch(m_session.portfolio(), m_session.asOf());
    const InitiativeId id = isNew ? batch.add() : idAt(index.row());
    if (const auto problem = putText(batch, id, index.column(), text)) {
        emit refused(tr("Nothing was changed. %1").arg(*problem));
        return false;
    }
    if (!perform(batch.change(tr("Edit initiatives"))))
        return false;
    if (isNew)
        emit added(id);
    return true;
}

bool RegisterModel::perform(const Change &change)
{
    const QScopedValueRollback guard(m_isPerforming, true);
    const auto done = m_session.perform(change);
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

void RegisterModel::sort(int section, Qt::SortOrder order)
{
    Arrangement wanted = m_arrangement;
    wanted.sortSection = section < 0 || section >= m_columns.count() ? int(Column::Rank) : section;
    wanted.isDescending = order == Qt::DescendingOrder;
    arrange(wanted);
}

void RegisterModel::arrange(const Arrangement &wanted)
{
    m_arrangement = wanted;
    beginResetModel();
    rearrange();
    endResetModel();
    emit arranged();
}

void RegisterModel::toggleGroup(int line)
{
    const RegisterGroup *group = groupAt(line);
    if (!group)
        return;
    Arrangement wanted = m_arrangement;
    if (!wanted.collapsed.remove(group->key))
        wanted.collapsed.insert(group->key);
    arrange(wanted);
}

void RegisterModel::rearrange()
{
    if (m_arrangement.sortSection >= m_columns.count())
        m_arrangement.sortSection = int(Column::Rank);
    m_shown = portolan::arranged(m_rows, m_arrangement);
}

void RegisterModel::rebuild()
{
    if (m_isAsleep) {
        m_isStale = true;
        return;
    }
    beginResetModel();
    const Portfolio &portfolio = m_session.portfolio();
    const QDate asOf = m_session.asOf();
    m_columns = RegisterColumns(customNamesOf(portfolio));
    m_rows.clear();
    m_rows.reserve(size_t(portfolio.initiatives().size()));
    for (const Initiative &initiative : portfolio.initiatives())
        m_rows.push_back(registerRow(portfolio, m_columns, initiative, asOf));
    refreshScores();
    rearrange();
    endResetModel();
    emit arranged();
}

void RegisterModel::refreshScores()
{
    for (RegisterRow &row : m_rows) {
        const InitiativeScore *score = m_ranking.scoreOf(row.initiative.id);
        row.score = score ? std::optional(*score) : std::nullopt;
    }
    m_scoresAreStale = false;
}

void RegisterModel::setAsleep(bool asleep)
{
    m_isAsleep = asleep;
    if (!asleep && std::exchange(m_isStale, false))
        rebuild();
}

void RegisterModel::onChanged(const Change &change)
{
    if (m_isAsleep || !takeUp(change))
        return rebuild();
    if (m_scoresAreStale)
        refreshScores();
    if (!m_isPerforming) {
        arrange(m_arrangement);
        return;
    }
    if (!m_shown.lines.empty())
        emit dataChanged(index(0, 0), index(int(m_shown.lines.size()) - 1, m_columns.count() - 1));
    emit arranged();
}

// A custom value under a new name is a column more; one that goes may be one less.
bool RegisterModel::changesColumns(const EditOf<Initiative> &edit) const
{
    static const CustomValues none;
    const CustomValues &before = edit.before ? edit.before->custom : none;
    const CustomValues &after = edit.after ? edit.after->custom : none;
    const auto isKept = [&after](const CustomValue &value) { return findCustom(after, value.name); };
    const auto isKnown = [this](const CustomValue &value) {
        return m_columns.customNames().contains(value.name);
    };
    return !std::ranges::all_of(before, isKept) || !std::ranges::all_of(after, isKnown);
}

// Takes over what changed of single initiatives; false when more than that did.
bool RegisterModel::takeUp(const Change &change)
{
    for (const Edit &edit : change.edits) {
        if (const auto *unit = std::get_if<EditOf<Unit>>(&edit); unit && !unit->before)
            continue; // a new one is in no row yet
        if (const auto *initiative = std::get_if<EditOf<Initiative>>(&edit)) {
            const bool isNew = !initiative->before;
            if (changesColumns(*initiative))
                return false;
            if (!initiative->after || (isNew && !m_isPerforming))
                return false;
            if (isNew && !m_rows.empty() && initiative->after->id < m_rows.back().initiative.id)
                return false; // made under another clock: not the last one
            if (isNew)
                appendRow(*initiative->after);
            else if (!updateRow(initiative->after->id))
                return false;
        } else if (const auto *entry = std::get_if<EditOf<StageEntry>>(&edit)) {
            updateRow(entry->either().initiative);
        } else if (!std::holds_alternative<EditOf<Assessment>>(edit)
                   && !std::holds_alternative<EditOf<Rating>>(edit)
                   && !std::holds_alternative<EditOf<Link>>(edit)
                   && !std::holds_alternative<EditOf<Decision>>(edit)
                   && !std::holds_alternative<EditOf<Task>>(edit)
                   && !std::holds_alternative<EditOf<Baseline>>(edit)
                   && !std::holds_alternative<EditOf<ReportSetup>>(edit)) {
            return false;
        }
    }
    return true;
}

bool RegisterModel::updateRow(InitiativeId id)
{
    const int place = placeOf(id);
    const Initiative *initiative = m_session.portfolio().initiatives().find(id);
    if (place < 0 || !initiative)
        return false;
    RegisterRow &row = m_rows[size_t(place)];
    const std::optional<InitiativeScore> score = row.score;
    row = registerRow(m_session.portfolio(), m_columns, *initiative, m_session.asOf());
    row.score = score;
    return true;
}

// Just above the last line.
void RegisterModel::appendRow(const Initiative &initiative)
{
    const int line = int(m_shown.lines.size());
    beginInsertRows({}, line, line);
    m_rows.push_back(registerRow(m_session.portfolio(), m_columns, initiative, m_session.asOf()));
    m_shown.lines.push_back({int(m_rows.size()) - 1, -1});
    ++m_shown.shown;
    endInsertRows();
}

} // namespace portolan
