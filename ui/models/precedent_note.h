// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/precedents.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace portolan {

class Session;

// Says quietly that an initiative that was stopped resembles one that is being described, why it was stopped
// and what was learnt; a link opens it. Hidden when there is none. It looks when typing pauses, not at every
// letter.
class PrecedentNote : public QFrame {
    Q_OBJECT

public:
    // About the selected initiative while it is new or being described, for the details panel; or about the
    // one described last, whatever is selected, while the panel is not shown.
    enum class About { Selected, Described };

    PrecedentNote(Session &session, About about, QWidget *parent = nullptr);

    void refresh(); // soon
    static constexpr int pause = 300; // milliseconds

private:
    void buildLayout();
    const Initiative *subject() const; // nullptr: nothing to say
    void look();
    void say(size_t index);
    void dismiss();

    Session &m_session;
    About m_about;
    std::vector<Precedent> m_found;
    size_t m_shown = 0;
    InitiativeId m_subject;
    InitiativeId m_dismissed;
    QTimer *m_timer;
    QLabel *m_of;
    QLabel *m_sentence;
    QPushButton *m_open;
    QPushButton *m_next;
};

} // namespace portolan
