// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/pages/initiatives/register_lines.h"

#include <QAbstractTableModel>

namespace portolan {

class FieldBatch;
class RankingSource;
class Session;

// The register as a flat table: initiatives under the headings of their groups and, where writing is
// possible, a last line that takes the name of a new initiative. What is edited here keeps its place until
// the arrangement is asked for again, so that nothing jumps away from under the hand; everything else
// rearranges at once.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit RegisterModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int section, Qt::SortOrder order) override;

    const RegisterColumns &columns() const { return m_columns; }
    const RegisterRow *rowAt(int line) const; // nullptr: a heading, or the last line
    const RegisterGroup *groupAt(int line) const; // nullptr: not a heading
    bool isNewLine(int line) const { return line == int(m_shown.lines.size()); }
    InitiativeId idAt(int line) const;
    int lineOf(InitiativeId) const; // -1: not shown
    int shownCount() const { return m_shown.shown; }
    int count() const { return int(m_rows.size()); }
    Session &session() const { return m_session; }

    const Arrangement &arrangement() const { return m_arrangement; }
    void arrange(const Arrangement &);
    void toggleGroup(int line);

    // What would be wrong with that text in that cell.
    std::optional<QString> problemWith(const QModelIndex &index, const QString &text) const;
    // Puts a text into the cell of an initiative, within a batch; says what is wrong with it.
    std::optional<QString> putText(FieldBatch &, InitiativeId, int section, const QString &text) const;
    // A change made on this page; false when it could not be written (failed() has told).
    bool perform(const Change &);
    // Asleep it lets changes pass and catches up when woken.
    void setAsleep(bool asleep);

signals:
    void refused(const QString &sentence);
    void failed(const portolan::Error &error);
    void added(portolan::InitiativeId id); // through the last line
    void arranged(); // which lines there are has changed

private:
    bool isWritable() const;
    static QString pinNote(const Initiative &);
    QVariant groupData(const RegisterGroup &, int section, int role) const;
    QVariant newLineData(int section, int role) const;
    void rebuild();
    void rearrange();
    void onChanged(const Change &);
    bool takeUp(const Change &);
    bool changesColumns(const EditOf<Initiative> &) const;
    void refreshScores();
    bool updateRow(InitiativeId);
    void appendRow(const Initiative &);
    int placeOf(InitiativeId) const;

    Session &m_session;
    RankingSource &m_ranking;
    RegisterColumns m_columns;
    std::vector<RegisterRow> m_rows; // ascending id
    Arrangement m_arrangement;
    RegisterLines m_shown;
    bool m_scoresAreStale = false;
    bool m_isPerforming = false;
    bool m_isAsleep = false;
    bool m_isStale = false;
};

} // namespace portolan
