// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace portolan {

namespace {

class WheelFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *box = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !box || box->hasFocus())
            return false;
        event->ignore(); // for what scrolls around it
        return true;
    }
};

} // namespace

void quietWheel(QWidget *parent)
{
    auto *filter = new WheelFilter(parent);
    const auto quieten = [filter](QWidget *box) {
        box->setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus either
        box->installEventFilter(filter);
    };
    for (QComboBox *box : parent->findChildren<QComboBox *>())
        quieten(box);
    for (QAbstractSpinBox *box : parent->findChildren<QAbstractSpinBox *>())
        quieten(box);
}

} // namespace portolan
