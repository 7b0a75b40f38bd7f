// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/setup.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace portolan {

// The sections of a report: a tick switches one on or off, dragging or Alt+Up and Alt+Down moves it.
class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setChoices(const QList<report::SectionChoice> &choices); // emits nothing but currentChanged()
    QList<report::SectionChoice> choices() const;
    std::optional<report::SectionKind> current() const;

signals:
    void changed(); // by the user
    void currentChanged();

private:
    void move(int by);
    void refreshButtons();

    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_isSetting = false;
};

} // namespace portolan
