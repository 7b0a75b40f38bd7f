// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace portolan {

// A popup that lists initiatives under a title; the chosen one is told.
class FunnelList : public QFrame {
    Q_OBJECT

public:
    explicit FunnelList(QWidget *parent);

    // Near the cursor when it is over the parent window, else in its middle.
    void showList(const QString &title, const QList<InitiativeId> &ids, const Portfolio &portfolio);

signals:
    void chosen(portolan::InitiativeId id);

private:
    QLabel *m_title;
    QLabel *m_none;
    QListWidget *m_list;
};

} // namespace portolan
