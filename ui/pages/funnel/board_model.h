// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QAbstractListModel>

namespace portolan {

// One initiative on the board. `age`: how long it has been in its stage, in words.
struct BoardCard {
    InitiativeId id;
    QString code;
    QString name;
    QString unit;
    QString age;
    bool isAgeing = false; // a pilot older than the limit of core/funnel's ageing()

    bool operator==(const BoardCard &) const = default;
};

// The cards of every stage of the portfolio as of that day, longest in the stage first, undated last; those
// in no stage are under StageId{}.
QHash<StageId, QList<BoardCard>> boardCards(const Portfolio &, QDate asOf);

// The cards of one column. Cards can be dragged away; a drop is only announced, not carried out.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit BoardModel(QObject *parent = nullptr);

    void setCards(const QList<BoardCard> &cards); // resets only when they differ
    void setMovable(bool from, bool into);
    const BoardCard &card(int row) const { return m_cards[row]; }
    int rowOf(InitiativeId) const; // -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void dropped(const QList<portolan::InitiativeId> &ids);

private:
    QList<BoardCard> m_cards;
    bool m_from = true;
    bool m_into = true;
};

} // namespace portolan
