// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace portolan {

// A surface with a hairline, radius 10 and the usual padding. With a title it has a heading row, to which
// actions can be added at the end.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void addHeaderWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();

    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QHBoxLayout *m_header = nullptr;
    QLabel *m_title = nullptr;
};

} // namespace portolan
