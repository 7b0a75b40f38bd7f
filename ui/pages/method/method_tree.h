// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "ui/pages/method/method_ref.h"

#include <QTreeWidget>

namespace portolan {

// The method as a list: criteria with their questions, profiles, stages.
class MethodTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit MethodTree(QWidget *parent = nullptr);

    // Keeps what is current and what is unfolded.
    void setMethod(const Portfolio &);
    MethodRef current() const;
    void setCurrent(const MethodRef &); // nothing happens when it is not there
    bool holds(const MethodRef &) const;

signals:
    void chosen(const portolan::MethodRef &ref);
    void renameWanted();
    void removeWanted();
    void moveWanted(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *add(QTreeWidgetItem *parent, const QString &text, const MethodRef &ref,
                         const QString &state = {});
    void addCriteria(const Portfolio &);
    QTreeWidgetItem *itemOf(const MethodRef &) const;

    bool m_filling = false;
};

} // namespace portolan
