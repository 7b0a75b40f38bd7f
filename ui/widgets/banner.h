// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace portolan {

// One sentence across the top of a page or window, with an icon, up to a few actions and a way to close it.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Problem };

    Banner(Kind kind, const QString &sentence, QWidget *parent = nullptr);

    QPushButton *addAction(const QString &text);
    QString sentence() const;
    void setSentence(const QString &sentence);
    void setClosable(bool closable);

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshIcon();

    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_close;
    QHBoxLayout *m_layout;
};

} // namespace portolan
