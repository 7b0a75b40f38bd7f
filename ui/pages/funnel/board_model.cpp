// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/board_model.h"

#include "core/funnel/diagnosis.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

static const QString boardMime = u"application/x-portolan-initiatives"_s;

static QString ageInWords(QDate since, QDate asOf)
{
    if (!since.isValid())
        return BoardModel::tr("date unknown");
    const int months = fullMonths(since, asOf);
    return months < 1 ? BoardModel::tr("%n day(s)", nullptr, int(since.daysTo(asOf)))
                      : BoardModel::tr("%n month(s)", nullptr, months);
}

QHash<StageId, QList<BoardCard>> boardCards(const Portfolio &portfolio, QDate asOf)
{
    struct Dated {
        BoardCard card;
        QDate since;
    };
    QSet<InitiativeId> over;
    for (const AgeingItem &item :
         ageing(timelines(portfolio, asOf), rulesOf(portfolio.info()).ageing).running) {
        if (item.isOver)
            over.insert(item.initiative);
    }
    QHash<StageId, QList<Dated>> found;
    for (const Initiative &each : portfolio.initiatives()) {
        const auto entry = portfolio.currentEntry(each.id, asOf);
        const Unit *unit = portfolio.units().find(each.unit);
        const QDate since = entry ? entry->enteredOn : QDate();
        found[entry ? entry->stage : StageId{}].append(
            {{each.id, each.code, each.name.simplified(), unit ? unit->name : QString(),
              entry ? ageInWords(since, asOf) : QString(), over.contains(each.id)},
             since});
    }
    QHash<StageId, QList<BoardCard>> cards;
    for (auto it = found.begin(); it != found.end(); ++it) {
        std::ranges::stable_sort(*it, [](const Dated &first, const Dated &second) {
            return first.since.isValid() && (!second.since.isValid() || first.since < second.since);
        });
        QList<BoardCard> &column = cards[it.key()];
        for (const Dated &each : std::as_const(*it))
            column << each.card;
    }
    return cards;
}

BoardModel::BoardModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void BoardModel::setCards(const QList<BoardCard> &cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

void BoardModel::setMovable(bool from, bool into)
{
    m_from = from;
    m_into = into;
}

int BoardModel::rowOf(InitiativeId id) const
{
    const auto it = std::ranges::find(m_cards, id, &BoardCard::id);
    return it == m_cards.end() ? -1 : int(it - m_cards.begin());
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCard &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole: return card.name;
    case Qt::ToolTipRole: return u"<p>%1</p>"_s.arg(card.name.toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        QStringList parts{card.code, card.name, card.unit, card.age};
        if (card.isAgeing)
            parts << tr("older than most finished pilots");
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole: return QVariant::fromValue(card.id.value);
    default: return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drop = m_into ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!index.isValid())
        return drop;
    const Qt::ItemFlags drag = m_from ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drag | drop;
}

QStringList BoardModel::mimeTypes() const
{
    return {boardMime};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids << QString::number(m_cards[index.row()].id.value);
    auto *data = new QMimeData; // the drag owns it
    data->setData(boardMime, ids.join(u' ').toLatin1());
    return data;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return m_into && data && data->hasFormat(boardMime);
}

bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<InitiativeId> ids;
    for (const QByteArray &word : data->data(boardMime).split(' ')) {
        const InitiativeId id{word.toLongLong()};
        if (id && rowOf(id) < 0)
            ids << id;
    }
    if (ids.isEmpty())
        return false;
    // After the drag has ended: what follows may ask, and changes the models the drag still holds on to.
    QMetaObject::invokeMethod(
        this, [this, ids] { emit dropped(ids); }, Qt::QueuedConnection);
    return true;
}

} // namespace portolan
