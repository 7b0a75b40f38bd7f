// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/initiatives/view_state.h"
#include "ui/session/prompts.h"

#include <QObject>

class QHeaderView;
class QMenu;
class QPushButton;
class QSettings;

namespace portolan {

class FilterBar;
class RegisterModel;
class RegisterTable;

// Keeps header, filter bar and model together as a view, which is remembered and can be saved under a name.
class ViewControls : public QObject {
    Q_OBJECT

public:
    ViewControls(RegisterModel &model, RegisterTable &table, FilterBar &filter, const Prompts &prompts,
                 QObject *parent = nullptr);

    QPushButton *viewsButton() const { return m_views; }
    QPushButton *columnsButton() const { return m_columns; }
    void useSettings(QSettings &settings); // and shows the view used last
    ViewState current() const;
    void show(const ViewState &view);
    void remember();

private:
    void fillMenu();
    void addRemovals(const QStringList &names);
    void saveAs();
    void applyColumns(const QList<ViewState::ShownColumn> &columns);
    void onReset();

    RegisterModel &m_model;
    RegisterTable &m_table;
    FilterBar &m_filter;
    Prompts m_prompts;
    ViewStore m_store;
    QHeaderView &m_header;
    QPushButton *m_views;
    QPushButton *m_columns;
    QMenu *m_menu;
    QList<ViewState::ShownColumn> m_wanted; // of this file and of those before
    RegisterColumns m_known; // those the header was last set up for
    bool m_isShowing = false;
};

} // namespace portolan
