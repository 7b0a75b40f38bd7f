// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace portolan {

// All decisions of the portfolio, one a row.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Code, Name, StageName, VerdictName, Reason, Lesson, DecidedBy, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit LedgerModel(QObject *parent = nullptr);

    void load(const Portfolio &portfolio);
    const Decision &decision(int row) const { return m_rows[row].decision; }
    int rowOf(DecisionId) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Decision decision;
        QString code;
        QString name;
        QString stage;

        bool operator==(const Row &) const = default;
    };
    QString shown(const Row &row, int column) const;

    QList<Row> m_rows;
};

// The ledger by text and verdict.
class LedgerFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LedgerFilter(LedgerModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setVerdict(std::optional<Verdict> verdict);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LedgerModel &m_model;
    QString m_text;
    std::optional<Verdict> m_verdict;
};

// What the model shows, with its header, for a spreadsheet: RFC 4180 in UTF-8 with a byte order mark, days as
// 2026-11-30, and no cell that would be taken for a formula.
QByteArray ledgerCsv(const QAbstractItemModel &);

} // namespace portolan
