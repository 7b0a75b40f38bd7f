// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/picks_dialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

PicksDialog::PicksDialog(const Portfolio &portfolio, const QList<InitiativeId> &picked, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"reportPicksDialog"_s);
    setWindowTitle(tr("Pages for initiatives"));
    resize(520, 560);
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"reportPicksList"_s);
    m_list->setAccessibleName(tr("Initiatives"));
    std::vector<Initiative> all(portfolio.initiatives().begin(), portfolio.initiatives().end());
    std::ranges::sort(all, {}, &Initiative::code);
    for (const Initiative &initiative : all) {
        auto *item = new QListWidgetItem(initiative.code + u"  "_s + initiative.name.simplified(), m_list);
        item->setData(Qt::UserRole, QString::number(initiative.id.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(picked.contains(initiative.id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *none = buttons->addButton(tr("Choose none"), QDialogButtonBox::ResetRole);
    QPushButton *shown = buttons->addButton(tr("Choose all shown"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        textLabel(tr("Each chosen initiative has a page. Without any, all have one, in order of rank.")));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &PicksDialog::filter);
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(shown, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList PicksDialog::picks() const
{
    QStringList picks;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            picks << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return picks;
}

void PicksDialog::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

// What the filter hides is not chosen by chance, but "none" means none.
void PicksDialog::setAll(bool checked)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (!checked || !m_list->item(i)->isHidden())
            m_list->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace portolan
