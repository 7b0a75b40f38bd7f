// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace portolan {

// The head of a page: title, one muted line under it, actions at the end of the row.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace portolan
