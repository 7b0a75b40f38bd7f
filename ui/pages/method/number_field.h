// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace portolan {

// A number with up to one decimal, shown no longer than it is. Arrow keys step; the wheel does so only in the
// field that has the focus, so that scrolling the page changes nothing.
class NumberField : public QDoubleSpinBox {
    Q_OBJECT

public:
    NumberField(const QString &objectName, const QString &accessibleName, double highest,
                QWidget *parent = nullptr);

    // Shows a value without telling of it.
    void showValue(double value);
    QString textFromValue(double value) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace portolan
