// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/choice_delegate.h"

#include <QComboBox>

namespace portolan {

namespace {

// Tells when its list is gone, with or without a choice.
class ChoiceBox : public QComboBox {
public:
    ChoiceBox(QWidget *parent, std::function<void(QWidget *)> closed)
        : QComboBox(parent)
        , m_closed(std::move(closed))
    {
    }
    void hidePopup() override
    {
        QComboBox::hidePopup();
        QMetaObject::invokeMethod(
            this, [this] { m_closed(this); }, Qt::QueuedConnection);
    }

private:
    std::function<void(QWidget *)> m_closed;
};

} // namespace

ChoiceDelegate::ChoiceDelegate(std::function<Choices(const QModelIndex &)> choices, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choices(std::move(choices))
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const Choices choices = m_choices(index);
    if (choices.isEmpty())
        return nullptr;
    auto *self = const_cast<ChoiceDelegate *>(this);
    auto *combo = new ChoiceBox(parent, [self](QWidget *box) { emit self->closeEditor(box); });
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const auto &[word, text] : choices)
        combo->addItem(text, word);
    connect(combo, &QComboBox::activated, this, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    // Opened, arrow keys look for a choice and Return takes it; closed, each of them would take one.
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    const int place = combo->findData(index.data(Qt::UserRole));
    combo->setCurrentIndex(std::max(0, place));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString word = static_cast<QComboBox *>(editor)->currentData().toString();
    if (word != index.data(Qt::UserRole).toString())
        emit chosen(index, word);
}

} // namespace portolan
