// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace portolan {

// Which initiatives have a page of their own in the report; none chosen means all.
class PicksDialog : public QDialog {
    Q_OBJECT

public:
    PicksDialog(const Portfolio &portfolio, const QList<InitiativeId> &picked, QWidget *parent = nullptr);

    QStringList picks() const; // as ReportSetup keeps them

private:
    void filter(const QString &text);
    void setAll(bool checked);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace portolan
