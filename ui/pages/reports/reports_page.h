// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/report/build.h"
#include "ui/report/report_file.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace portolan {

class PreviewView;
class ReportDraft;
class Session;
class SetupForm;

// Choose a template and sections, see the pages as they will be, export. How a report is made up is kept in
// the portfolio and can be undone.
class ReportsPage : public QWidget {
    Q_OBJECT

public:
    ReportsPage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    ReportTemplate shownTemplate() const;
    // In the format of the path's ending; asks only before tables take the place of other files. False when
    // it was cancelled or failed.
    bool exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool mayReplace(const report::Document &document, const QString &path) const;
    void buildLayout();
    QWidget *buildControls();
    QWidget *buildPreview();
    void onSessionChanged(const Change &change);
    void refresh();
    void refreshForm();
    void refreshPreview();
    void refreshPlace(int page);
    void edit(const ReportSetup &setup);
    void choosePicks();
    void chooseSlideTemplate();
    void askAndExport();
    void askAndSaveChart();
    std::optional<report::ReportInput> input() const; // nullopt while nothing can be reported

    Session &m_session;
    Prompts m_prompts;
    ReportDraft *m_draft;
    QComboBox *m_templates = nullptr;
    QLabel *m_about = nullptr;
    SetupForm *m_form = nullptr;
    PreviewView *m_preview = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_chart = nullptr;
    report::SlideTemplate m_slideTemplate; // of this user; it is no part of the portfolio
    bool m_isStale = true;
};

} // namespace portolan
