// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace portolan {

// How many ratings were given before the anchors changed, and what can be done about it.
class WordingBanner : public QWidget {
    Q_OBJECT

public:
    explicit WordingBanner(QWidget *parent = nullptr);

    void setCount(qsizetype doubtful, bool canUndo, bool canEdit); // 0 hides it

signals:
    void undoWanted();
    void meaningKept(); // the ratings stand as if the wording had not changed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_same;
};

} // namespace portolan
