// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace portolan {

class Session;

// Shows how far the writing of a large change is, over `window`, and lets it be cancelled where it can be.
class LongWork {
public:
    LongWork(Session &session, QWidget *window);
    ~LongWork();

private:
    bool report(qsizetype done, qsizetype total, bool canCancel);
    void begin(bool canCancel);

    Session &m_session;
    QWidget *m_window;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace portolan
