// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"

#include <QAbstractTableModel>

#include <vector>

namespace portolan {

class Session;

// Initiatives by criteria: the current assessor's own ratings of the criteria as a whole. Where only
// questions are answered, their mean is shown as such. Writes nothing.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CodeColumn, NameColumn, FirstCriterion };

    explicit GridModel(Session &session, QObject *parent = nullptr);

    void setRows(const std::vector<InitiativeId> &rows);
    void refresh(); // what is in the cells

    InitiativeId initiativeAt(int row) const;
    CriterionId criterionAt(int column) const; // none for the columns before
    QModelIndex find(InitiativeId, CriterionId) const; // invalid when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString displayed(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;
    const Rating *ratingAt(const QModelIndex &index) const;
    std::optional<double> detailAt(const QModelIndex &index) const;

    Session &m_session;
    std::vector<InitiativeId> m_rows;
    std::vector<Criterion> m_criteria;
};

} // namespace portolan
