// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/rating_workbook.h"
#include "ui/session/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace portolan {

class Session;

// Who is to rate what: writes the workbook that is sent to an assessor.
class CollectDialog : public QDialog {
    Q_OBJECT

public:
    CollectDialog(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

private:
    collect::SheetRequest request() const;
    void refresh();
    void write();
    void onWritten(const Result<> &written, const QString &path);

    Session &m_session;
    Prompts m_prompts;
    QComboBox *m_assessor;
    QListWidget *m_units;
    QComboBox *m_detail;
    QCheckBox *m_onlyOpen;
    QPushButton *m_write;
};

} // namespace portolan
