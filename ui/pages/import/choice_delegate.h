// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace portolan {

// A list to choose from in a cell: words with their texts. The chosen word is told, not kept.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QString>>; // word, text
    // What there is to choose in that cell; empty: it cannot be edited.
    ChoiceDelegate(std::function<Choices(const QModelIndex &)> choices, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override;

signals:
    void chosen(const QModelIndex &index, const QString &word) const;

private:
    std::function<Choices(const QModelIndex &)> m_choices;
};

} // namespace portolan
