// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/long_work.h"

#include "ui/session/session.h"

#include <QCoreApplication>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace portolan {

LongWork::LongWork(Session &session, QWidget *window)
    : m_session(session)
    , m_window(window)
{
    m_session.setLongWork(
        [this](qsizetype done, qsizetype total, bool canCancel) { return report(done, total, canCancel); });
}

LongWork::~LongWork()
{
    m_session.setLongWork({});
}

void LongWork::begin(bool canCancel)
{
    const QString cancel = canCancel ? QCoreApplication::translate("LongWork", "Cancel") : QString();
    m_dialog = new QProgressDialog(QCoreApplication::translate("LongWork", "Writing to the file…"), cancel, 0,
                                   1000, m_window);
    m_dialog->setObjectName(u"writeProgress"_s);
    m_dialog->setWindowTitle(QCoreApplication::applicationName());
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(700);
}

// A window-modal progress dialog handles events while its value is set, so the window stays alive.
bool LongWork::report(qsizetype done, qsizetype total, bool canCancel)
{
    if (!m_dialog && done >= total)
        return true;
    if (!m_dialog)
        begin(canCancel);
    m_dialog->setValue(total > 0 ? int(done * 1000 / total) : 0);
    const bool goOn = !m_dialog->wasCanceled();
    if (!goOn || done >= total)
        delete m_dialog;
    return goOn;
}

} // namespace portolan
