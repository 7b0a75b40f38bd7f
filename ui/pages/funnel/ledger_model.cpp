// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/ledger_model.h"

#include "core/exchange/csv_writer.h"
#include "core/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LedgerModel::load(const Portfolio &portfolio)
{
    QList<Row> rows;
    for (const Initiative &each : portfolio.initiatives()) {
        for (const Decision &decision : portfolio.decisionsOf(each.id)) {
            const Stage *stage = portfolio.stages().find(decision.stage);
            rows.append(
                {decision, each.code, each.name.simplified(), stage ? stage->name.simplified() : QString()});
        }
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LedgerModel::rowOf(DecisionId id) const
{
    const auto it = std::ranges::find_if(m_rows, [id](const Row &row) { return row.decision.id == id; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerModel::shown(const Row &row, int column) const
{
    switch (column) {
    case Date: return day(row.decision.decidedOn);
    case Code: return row.code;
    case Name: return row.name;
    case StageName: return row.stage.isEmpty() ? u"–"_s : row.stage;
    case VerdictName: return label(row.decision.verdict);
    case Reason: return row.decision.reason;
    case Lesson: return row.decision.lesson;
    case DecidedBy: return row.decision.decidedBy;
    default: return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const QString text = shown(row, index.column());
    if (role == Qt::DisplayRole)
        return QString(text).replace(u'\n', u' ');
    if (role == Qt::ToolTipRole && !text.isEmpty())
        return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    if (role == SortRole)
        return index.column() == Date ? QVariant(row.decision.decidedOn.toJulianDay()) : QVariant(text);
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Code: return tr("Code");
    case Name: return tr("Initiative");
    case StageName: return tr("Stage");
    case VerdictName: return tr("Decision");
    case Reason: return tr("Reason");
    case Lesson: return tr("Lesson");
    case DecidedBy: return tr("Decided by");
    default: return {};
    }
}

LedgerFilter::LedgerFilter(LedgerModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(LedgerModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void LedgerFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void LedgerFilter::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

bool LedgerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_verdict && m_model.decision(row).verdict != *m_verdict)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < LedgerModel::ColumnCount; ++column) {
        if (m_model.index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QByteArray ledgerCsv(const QAbstractItemModel &model)
{
    QString text(QChar::ByteOrderMark);
    const auto write = [&](const auto &cellOf) {
        QStringList cells;
        for (int column = 0; column < LedgerModel::ColumnCount; ++column)
            cells << exchange::withoutFormula(cellOf(column));
        text += exchange::csvLine(cells, exchange::Quotes::Always);
    };
    write([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row) {
        write([&](int column) {
            const QModelIndex index = model.index(row, column);
            if (column != LedgerModel::Date)
                return column == LedgerModel::StageName ? index.data().toString()
                                                        : index.data(LedgerModel::SortRole).toString();
            return QDate::fromJulianDay(index.data(LedgerModel::SortRole).toLongLong()).toString(Qt::ISODate);
        });
    }
    return text.toUtf8();
}

} // namespace portolan
