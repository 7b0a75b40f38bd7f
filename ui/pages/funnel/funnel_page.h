// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace portolan {

class FunnelView;
class Session;

// From pilot to production: the numbers and the other views of the funnel, one at a time.
class FunnelPage : public QWidget {
    Q_OBJECT

public:
    FunnelPage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);
    void shownChanged(int shown, int all);

private:
    void addView(const QString &name, const QString &text, QWidget *view);

    QStackedWidget *m_stack;
    QButtonGroup *m_choices;
    QHBoxLayout *m_segments;
    FunnelView *m_numbers;
};

} // namespace portolan
