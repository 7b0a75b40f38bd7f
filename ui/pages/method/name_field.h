// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace portolan {

// A line that must not be empty: while it is, it says so, and what was there stands.
class NameField : public QWidget {
    Q_OBJECT

public:
    explicit NameField(const QString &accessibleName, QWidget *parent = nullptr);

    void setName(const QString &name); // what stands
    void setEditable(bool editable);
    void start(); // focus, all selected

signals:
    void edited(const QString &name); // never empty

private:
    void onTextEdited(const QString &text);
    void onFinished();

    QString m_name;
    QLineEdit *m_line;
    QLabel *m_problem;
};

} // namespace portolan
