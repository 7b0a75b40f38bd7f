// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace portolan {

class Session;

// The line at the bottom: file, whether it is saved or why it cannot be, what is shown, profile, as-of date;
// a passing note takes the place of the middle for some seconds.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    void showNote(const QString &sentence);
    // "n of m shown", said by the page in view; negative: nothing to say.
    void setShown(int shown, int all);

private:
    void refresh();

    Session &m_session;
    QLabel *m_file;
    QLabel *m_state;
    QLabel *m_shown;
    QLabel *m_note;
    QLabel *m_profile;
    QLabel *m_asOf;
    QTimer *m_noteEnd;
};

} // namespace portolan
