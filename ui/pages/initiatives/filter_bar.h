// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/initiatives/register_lines.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QMenu;
class QTimer;
class QPushButton;

namespace portolan {

class Session;

// Above the table: a field to type into, buttons that narrow down to a few stages, units, quadrants or
// approaches, and what to group by. Says what is wanted; shows what it is told.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(Session &session, QWidget *parent = nullptr);

    const RegisterFilter &filter() const { return m_filter; }
    GroupBy groupBy() const;
    void show(const RegisterFilter &, GroupBy);
    using QWidget::show;
    void focusSearch();

signals:
    void filterChanged();
    void groupByChanged();
    void leaveRequested(); // down into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice {
        QString text;
        std::function<bool()> isOn;
        std::function<void(bool)> set;
    };
    QPushButton *addButton(const QString &name, const QString &title, std::function<QList<Choice>()> choices);
    void fill(QMenu *menu, const QList<Choice> &choices);
    QList<Choice> stageChoices();
    QList<Choice> unitChoices();
    QList<Choice> quadrantChoices();
    QList<Choice> approachChoices();
    template <typename Value>
    Choice choice(const QString &text, QSet<Value> RegisterFilter::*set, Value value);
    void refreshButtons();
    void refreshIcon();
    void change();

    Session &m_session;
    RegisterFilter m_filter;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QTimer *m_typing;
    QPushButton *m_stages;
    QPushButton *m_units;
    QPushButton *m_quadrants;
    QPushButton *m_approaches;
    QPushButton *m_notAssessed;
    QPushButton *m_clear;
    QComboBox *m_groupBy;
};

} // namespace portolan
