// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/initiative.h"

#include <QDialog>

class QDoubleSpinBox;
class QLineEdit;

namespace portolan {

// The portfolio's own properties: name, currency, discount rate.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PropertiesDialog(const PortfolioInfo &info, bool readOnly, QWidget *parent = nullptr);

signals:
    void confirmed(const portolan::PortfolioInfo &after);

private:
    PortfolioInfo m_info;
    QLineEdit *m_name;
    QLineEdit *m_currency;
    QDoubleSpinBox *m_rate;
};

} // namespace portolan
