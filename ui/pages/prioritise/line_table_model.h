// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prioritise/ranked_lines.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace portolan {

// Ranked lines as a sortable table: the ranking, and the table twin of the matrix, are two choices of its
// columns. Sorts by numbers, not by their text; what is unknown comes last either way.
class LineTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column {
        Rank,
        Moved,
        Code,
        Name,
        Score,
        Range,
        Quadrant,
        Value,
        ValueRange,
        Difficulty,
        DifficultyRange,
        Size,
        Class
    };
    enum Role { IdRole = Qt::UserRole, LineRole };

    explicit LineTableModel(std::vector<Column> columns, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int section, Qt::SortOrder order) override;

    // Keeps the order asked for last, and whatever was selected.
    void setLines(std::vector<RankedLine> lines);
    void setMoneyWords(const QString &sizeTitle, const QString &currency, const QString &classTitle);
    const RankedLine *lineAt(int row) const; // nullptr outside
    int rowOf(InitiativeId) const; // -1 when not shown
    Column columnAt(int section) const { return m_columns[size_t(section)]; }
    int sectionOf(Column) const; // -1 when there is none
    QString text(const RankedLine &, Column) const;
    const std::vector<RankedLine> &lines() const { return m_lines; }

private:
    std::optional<double> number(const RankedLine &, Column) const;
    QString tooltip(const RankedLine &) const;
    void order();

    std::vector<Column> m_columns;
    std::vector<RankedLine> m_lines;
    Column m_sortColumn = Column::Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_sizeTitle;
    QString m_classTitle;
    QString m_currency;
    QLocale m_locale;
};

} // namespace portolan

Q_DECLARE_METATYPE(const portolan::RankedLine *)
