// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/pages/assess/initiative_order.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace portolan {

class PageHeader;
class Session;

enum class AssessMode { Quick, Detailed, Grid };

// Whose ratings of what are shown, how, and the way to the next initiative.
class AssessHead : public QWidget {
    Q_OBJECT

public:
    explicit AssessHead(Session &session, QWidget *parent = nullptr);

    void setMode(AssessMode);
    void setPlace(int place, int count); // 1-based; 0: none of them
    void refresh();
    void learnAssessors(); // the roles known in the file
    void learnAssessors(const Change &);
    void focusNext();
    WalkOrder order() const;

signals:
    void modeChosen(portolan::AssessMode mode);
    void orderChosen();
    void nextWanted();
    void previousWanted();
    void assessorChosen();

private:
    QBoxLayout *buildWho();
    QBoxLayout *buildHow();
    QPushButton *modeButton(AssessMode mode, const QString &text, const QString &tip);
    void chooseAssessor(const QString &typed);
    void showAssessors();
    void refreshIcons();

    Session &m_session;
    QStringList m_known;
    PageHeader *m_header;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    QComboBox *m_assessor;
    QLabel *m_when;
    QComboBox *m_order;
    QLabel *m_orderLabel;
    QButtonGroup *m_modes;
};

} // namespace portolan
