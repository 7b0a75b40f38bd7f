// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping_profiles.h"
#include "ui/pages/import/import_draft.h"
#include "ui/session/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace portolan {

class RowModel;

// An import step by step: the source, its columns, its values, what becomes of each row; nothing is written
// before the last button. Each step can be left as it is: all of it has been found out from the source.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    // `profilesFolder`: where mappings are kept by name.
    ImportWizard(ImportDraft::Source source, const Prompts &prompts, const QString &profilesFolder,
                 QWidget *parent = nullptr);

    const ImportDraft &draft() const { return *m_draft; }
    void reject() override; // asks where something has been changed by hand
    // What is to be done, once the wizard has been accepted.
    Result<exchange::ImportPlan> takePlan();

signals:
    void importRequested();

private:
    enum Step { SourceStep, ColumnsStep, ValuesStep, RowsStep, StepCount };
    void buildLayout();
    void buildButtons();
    void connectButtons();
    QWidget *buildSource();
    QWidget *buildColumns();
    QWidget *buildValues();
    QWidget *buildRows();
    static QTableWidget *readingTable(const QString &name, const QString &accessibleName,
                                      const QStringList &heads);

    void refresh();
    void refreshSource();
    void refreshReading();
    void refreshHeaderRows();
    void refreshColumns();
    void refreshValues();
    void refreshRows();
    void refreshSummary();
    void showStep(int step);
    void update();
    // The present mapping as a whole, to be changed.
    exchange::Mapping present() const;
    void chooseOwn(const exchange::Mapping &mapping);
    void setColumn(const QString &column, const QString &field);
    void setValue(int row, const QString &meaning);
    void setReading();
    void setHeaderRow();
    void chooseMapping(int place);
    void saveProfile();
    void removeProfile();
    void offerProfile();
    void fillMappings();

    ImportDraft *m_draft;
    Prompts m_prompts;
    exchange::MappingProfiles m_profiles;
    ImportChoice m_choice;
    bool m_hasOffered = false;
    bool m_isTouched = false; // by hand
    QHash<QString, exchange::MappedColumn> m_guessed; // by column, before anything was chosen

    QListWidget *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_sheets = nullptr;
    QComboBox *m_headerRows = nullptr;
    QComboBox *m_mappings = nullptr;
    QPushButton *m_removeMapping = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_decimals = nullptr;
    QComboBox *m_assessor = nullptr;
    QLabel *m_notes = nullptr;
    QTableWidget *m_previewTable = nullptr;
    QTableWidget *m_columnTable = nullptr;
    QTableWidget *m_valueTable = nullptr;
    RowModel *m_rows = nullptr;
    QTableView *m_rowTable = nullptr;
    QComboBox *m_rowFilter = nullptr;
    QLabel *m_goneText = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace portolan
