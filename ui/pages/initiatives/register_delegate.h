// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace portolan {

class RegisterModel;

// Paints the cells of the register and edits them in place. An editor that holds a wrong text says so under
// itself and stays open.
class RegisterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RegisterDelegate(RegisterModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void entered(); // an edit was finished with Enter, or by choosing

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintGround(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const;
    void paintScore(QPainter *, QRect area, const QModelIndex &, bool mirrored) const;
    void paintPin(QPainter *, QRect area, bool mirrored) const;
    QRect paintDot(QPainter *, QRect area, const QModelIndex &, bool mirrored) const;
    bool refuses(QWidget *editor);
    void hideProblem();
    void finish(QWidget *editor);

    RegisterModel &m_model;
    mutable QPersistentModelIndex m_edited;
    QPointer<QWidget> m_problem;
};

} // namespace portolan
