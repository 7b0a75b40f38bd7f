// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/session/prompts.h"
#include "ui/widgets/card.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace portolan {

class ChartTableModel;
class FunnelChart;

// A chart, or the same numbers as a table, with its ways out: as a picture and as CSV.
class ChartCard : public Card {
    Q_OBJECT

public:
    // `name` leads the names of its widgets and, without upper case, of its files.
    ChartCard(const QString &name, const QString &title, FunnelChart *chart, const Prompts &prompts,
              QWidget *parent = nullptr);

    FunnelChart &chart() const { return *m_chart; }
    // To be called when the chart has got other data. `note` is written beneath; empty: nothing.
    void refresh(const QString &note);
    // What pictures say beneath their title, and how the names of files begin.
    void setOrigin(const QString &subtitle, const QString &fileBase);
    void setTableShown(bool shown);

signals:
    // A mark or a cell that stands for initiatives was chosen.
    void picked(const QList<portolan::InitiativeId> &initiatives, const QString &title);

private:
    void buildTable();
    void buildTools();
    void showWanted();
    void refreshIcons();
    void fillTable();
    QString askPath(const QString &title, const QString &filter, const QString &ending) const;
    void exportPicture(const QString &ending);
    void exportTable();
    void tell(const Result<> &done, const QString &path) const;

    QString m_name;
    QString m_title;
    Prompts m_prompts;
    FunnelChart *m_chart;
    ChartTableModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QToolButton *m_asTable;
    QToolButton *m_export;
    QString m_subtitle;
    QString m_fileBase;
};

} // namespace portolan
