// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace portolan {

// Asks in place who rates, before the first rating.
class AssessorQuestion : public QWidget {
    Q_OBJECT

public:
    explicit AssessorQuestion(QWidget *parent = nullptr);

    void start(); // puts the focus into the field

signals:
    void answered(const QString &role);

private:
    void answer();

    QLineEdit *m_role;
};

} // namespace portolan
