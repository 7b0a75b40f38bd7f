// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/number_field.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

namespace portolan {

NumberField::NumberField(const QString &objectName, const QString &accessibleName, double highest,
                         QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setRange(0, highest);
    setDecimals(1);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(84);
}

void NumberField::showValue(double value)
{
    const QSignalBlocker blocker(this);
    if (std::abs(this->value() - value) > 0.05)
        setValue(value);
}

QString NumberField::textFromValue(double value) const
{
    const double tenths = std::round(value * 10) / 10;
    return locale().toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace portolan
