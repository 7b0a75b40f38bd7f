// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace portolan {

class BulkMenu;
class FilterBar;
class PageHeader;
class RegisterModel;
class RegisterTable;
class Session;
class ViewControls;

// The register: all initiatives in a table to filter, group, edit, fill by pasting and change in bulk.
class InitiativesPage : public QWidget {
    Q_OBJECT

public:
    InitiativesPage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);
    ~InitiativesPage() override;

    // Where columns, filter and views are remembered. Until then only as long as the page lives.
    void useSettings(QSettings &settings);
    void startNew();

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);
    void shownChanged(int shown, int all);
    void importRequested();
    void sampleRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    QWidget *buildEmpty();
    void connectParts();
    void refreshSummary();
    void exportTable();

    Session &m_session;
    Prompts m_prompts;
    RegisterModel *m_model;
    RegisterTable *m_table;
    FilterBar *m_filter;
    ViewControls *m_views;
    BulkMenu *m_bulk;
    PageHeader *m_header;
    QPushButton *m_change;
    QStackedWidget *m_stack; // the table, or three ways in
    QLabel *m_nothing; // shown while the filter lets nothing through
};

} // namespace portolan
