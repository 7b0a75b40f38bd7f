// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beside.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressBar>
#include <QProgressDialog>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <new>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int moment = 700; // ms before the dialog is shown
constexpr int glance = 60; // ms between two looks at the progress
constexpr int steps = 1000;

QProgressDialog *dialogFor(QWidget *window, const QString &doing, const std::shared_ptr<WorkState> &state)
{
    auto *dialog =
        new QProgressDialog(doing, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, window);
    dialog->setObjectName(u"workProgress"_s);
    dialog->setWindowTitle(QCoreApplication::applicationName());
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(moment);
    dialog->setAutoReset(false);
    // The value is set past the dialog, which would handle events on that occasion, its own end among them.
    auto *bar = new QProgressBar;
    dialog->setBar(bar);
    dialog->setRange(0, 0);
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [state] { state->cancel(); });
    auto *timer = new QTimer(dialog);
    QObject::connect(timer, &QTimer::timeout, dialog, [bar, state] {
        if (state->total() <= 0 || state->isCancelled())
            return;
        bar->setRange(0, steps);
        bar->setValue(int(state->done() * steps / state->total()));
    });
    timer->start(glance);
    return dialog;
}

} // namespace

Progress WorkState::progress()
{
    return [this](qsizetype done, qsizetype total) {
        m_done = done;
        m_total = total;
        return !isCancelled();
    };
}

void doBeside(QObject *owner, QWidget *window, const QString &doing, std::function<void(WorkState &)> work,
              std::function<void(const WorkState &)> then)
{
    const auto state = std::make_shared<WorkState>();
    QObject::connect(owner, &QObject::destroyed, qApp, [state] { state->cancel(); });
    QThreadPool::globalInstance()->start([state, work = std::move(work), then = std::move(then),
                                          owner = QPointer(owner),
                                          dialog = QPointer(dialogFor(window, doing, state))] {
        try {
            work(*state);
        } catch (const std::bad_alloc &) {
            state->cancel(); // what it was to make is as it was before
        }
        QMetaObject::invokeMethod(qApp, [state, then, owner, dialog] {
            delete dialog;
            if (owner)
                then(*state);
        });
    });
}

} // namespace portolan
