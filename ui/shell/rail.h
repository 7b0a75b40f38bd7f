// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace portolan {

// The navigation at the left: pages in groups. Up and Down move between them.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // A heading appears when `group` differs from that of the page before.
    void addPage(const QString &id, const QString &group, const QString &title, const QString &iconName,
                 const QString &shortcut);
    void finish(); // after the last page
    void setCurrent(const QString &id);

signals:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshIcons();

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QString m_lastGroup;
    QHash<QString, QToolButton *> m_buttons;
};

} // namespace portolan
