// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHeaderView;
class QLineEdit;
class QListWidget;

namespace portolan {

class RegisterModel;

// Which columns to show: a list to tick, with a field to find one among many. Works on the header itself.
class ColumnPopup : public QFrame {
    Q_OBJECT

public:
    ColumnPopup(RegisterModel &model, QHeaderView &header, QWidget *parent);
    void openUnder(const QWidget *button);

private:
    void fill();
    void search(const QString &text);

    RegisterModel &m_model;
    QHeaderView &m_header;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace portolan
