// SPDX-License-Identifier: GPL-3.0-or-later
// Which initiative a row is about: by its code, else by its name and unit.
#include "core/exchange/cell_forms.h"
#include "core/exchange/messages.h"
#include "core/exchange/row.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

void RowImport::indexPortfolio()
{
    for (const Unit &unit : m_portfolio.units())
        m_units.insert(unit.name.trimmed().toCaseFolded(), unit);
    for (const Initiative &each : m_portfolio.initiatives()) {
        m_codes.insert(each.code, {each.id});
        m_idsByName[{each.name, m_unitColumn >= 0 ? each.unit : UnitId{}}] << each.id;
        if (each.code.startsWith("I-"_L1))
            m_lastNumber = std::max(m_lastNumber, QStringView(each.code).mid(2).toInt());
    }
}

void RowImport::indexSource()
{
    const auto codeOf = [this](qsizetype record) {
        return m_codeColumn >= 0 ? usable(record, m_codeColumn) : QStringView();
    };
    bool isCodeMissing = false;
    for (qsizetype record = 0; record < m_table.size(); ++record)
        isCodeMissing = isCodeMissing || codeOf(record).isEmpty();
    const bool isByOther = isCodeMissing || !m_options.sameAs.isEmpty();
    for (qsizetype record = 0; isByOther && record < m_table.size(); ++record) {
        if (!codeOf(record).isEmpty()) {
            const QString code = text(m_codeColumn, codeOf(record));
            m_codesToAvoid.insert(code);
            if (const auto known = m_codes.constFind(code); known != m_codes.constEnd())
                m_taken.insert(known->initiative);
            continue;
        }
        if (m_idsByName.isEmpty() || m_nameColumn < 0)
            continue;
        const QString unitName = m_unitColumn >= 0 ? usable(record, m_unitColumn).toString() : QString();
        const UnitId unit = m_units.value(unitName.toCaseFolded()).id;
        ++m_timesInSource[{text(m_nameColumn, usable(record, m_nameColumn)), unit}];
    }
}

QString RowImport::freshCode()
{
    QString code;
    do {
        code = u"I-%1"_s.arg(++m_lastNumber, 4, 10, QChar(u'0'));
    } while (m_codes.contains(code) || m_codesToAvoid.contains(code));
    return code;
}

// The k-th row of a name and unit is the k-th initiative of them; rows beyond these are new.
const Initiative *RowImport::byName(const QString &name, QStringView unitName)
{
    const UnitId unit = unitName.isEmpty() ? UnitId{} : m_units.value(unitName.toString().toCaseFolded()).id;
    const NameKey key{name, unit};
    const auto it = m_idsByName.constFind(key);
    if (it == m_idsByName.constEnd())
        return nullptr;
    m_unevenNames += it->size() != m_timesInSource.value(key);
    const qsizetype place = m_timesSeen[key]++;
    if (place >= it->size())
        return nullptr;
    const InitiativeId id = it->at(place);
    if (m_taken.contains(id))
        return nullptr; // another row is about it
    ++m_matchedByName;
    return m_portfolio.initiatives().find(id);
}

// What the user says is the same, unless another row is about it already.
const Initiative *RowImport::saidToBeTheSame(const Row &row)
{
    const InitiativeId id = m_options.sameAs.value(row.number);
    return m_taken.contains(id) ? nullptr : m_portfolio.initiatives().find(id);
}

QStringView RowImport::usable(qsizetype record, qsizetype column) const
{
    const QStringView cell = m_table.cell(record, column);
    return isFormulaError(cell) ? QStringView() : cell;
}

// Which initiative the row is about; false when it has to be skipped.
bool RowImport::identify(Row &row)
{
    const QStringView codeCell = m_codeColumn >= 0 ? usable(row.record, m_codeColumn) : QStringView();
    const QStringView nameCell = m_nameColumn >= 0 ? usable(row.record, m_nameColumn) : QStringView();
    if (codeCell.isEmpty() && nameCell.isEmpty()) {
        warn(row, m_nameColumn, {}, messages::noName());
        return false;
    }
    QString code = codeCell.isEmpty() ? QString() : text(m_codeColumn, codeCell);
    if (!code.isEmpty()) {
        CodeUse &use = m_codes[code];
        if (std::exchange(use.isInSource, true)) {
            warn(row, m_codeColumn, code, messages::duplicateCode());
            return false;
        }
        row.existing = m_portfolio.initiatives().find(use.initiative);
        if (!row.existing)
            row.existing = saidToBeTheSame(row);
        if (row.existing)
            use.initiative = row.existing->id;
        if (!row.existing)
            row.initiative.id = use.initiative = freshId<InitiativeId>();
    } else if (const Initiative *same = saidToBeTheSame(row)) {
        row.existing = same;
    } else {
        const QStringView unit = m_unitColumn >= 0 ? usable(row.record, m_unitColumn) : QStringView();
        row.existing = byName(text(m_nameColumn, nameCell), unit);
        if (!row.existing) {
            const std::pair like(text(m_nameColumn, nameCell), unit.toString().toCaseFolded());
            m_newTwins += m_newNames[like]++ > 0;
            code = freshCode();
            row.initiative.id = freshId<InitiativeId>();
            m_codes.insert(code, {row.initiative.id});
        }
    }
    if (row.existing) {
        m_taken.insert(row.existing->id);
        row.initiative = *row.existing;
        if (!code.isEmpty())
            row.initiative.code = code; // another one only where the user said that both are the same
        return true;
    }
    row.initiative.code = code;
    row.initiative.name = nameCell.isEmpty() ? code : text(m_nameColumn, nameCell);
    return true;
}

} // namespace portolan::exchange
