// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>

namespace portolan {

// What becomes of each row of a source, and which initiatives are in none. A tick in the last column says
// that a new row is about an initiative that is there already; it is told, not kept.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, OutcomeColumn, CodeColumn, NameColumn, ChangesColumn, NoteColumn, ColumnCount };
    enum class Filter { All, New, Updated, Same, LeftOut, Warnings, Likely, Gone };
    using SameAs = QHash<qsizetype, InitiativeId>;

    explicit RowModel(const Portfolio &portfolio, QObject *parent = nullptr);

    // The plan must live until the next one, nullptr for none.
    void setPlan(const exchange::ImportPlan *plan, const SameAs &sameAs);
    void setFilter(Filter filter);
    qsizetype count(Filter filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void sameDecided(qsizetype row, InitiativeId initiative, bool isSame);

private:
    void refill();
    bool isIn(Filter filter, const exchange::RowOutcome &outcome) const;
    InitiativeId candidate(const exchange::RowOutcome &outcome) const;
    const exchange::RowOutcome *outcomeAt(int row) const; // nullptr: an initiative that is in no row
    QString goneText(int row, int column) const;
    QString text(const exchange::RowOutcome &outcome, int column) const;
    QString note(const exchange::RowOutcome &outcome) const;
    QString warnings(const exchange::RowOutcome &outcome) const;

    const Portfolio &m_portfolio;
    const exchange::ImportPlan *m_plan = nullptr;
    SameAs m_sameAs;
    Filter m_filter = Filter::All;
    std::vector<qsizetype> m_shown; // places in the outcomes, then in what is gone behind them
};

QString filterText(RowModel::Filter filter);

} // namespace portolan
