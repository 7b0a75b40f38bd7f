// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace portolan {

// Says what belongs here and how to start: an icon, a title, one sentence, and buttons.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    QPushButton *addAction(const QString &text, bool primary = false);
    void setTexts(const QString &title, const QString &sentence);

private:
    void refreshIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace portolan
