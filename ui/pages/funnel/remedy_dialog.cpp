// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/remedy_dialog.h"

#include "core/model/roles.h"
#include "core/wording/funnel_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/task_form.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

// More are too many to have meant all of them.
static constexpr size_t mostChosenAtFirst = 10;

static Task remedyTask(Cause cause)
{
    Task task;
    task.title = causeRemedy(cause);
    if (task.title.endsWith(u'.'))
        task.title.chop(1);
    task.cause = word(cause);
    return task;
}

RemedyDialog::RemedyDialog(const Portfolio &portfolio, const Diagnosis &diagnosis,
                           const CauseFinding &finding, QDate asOf, QWidget *parent)
    : QDialog(parent)
    , m_form(new TaskForm(remedyTask(finding.cause), rolesIn(portfolio), asOf))
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(textLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"remedyDialog"_s);
    setWindowTitle(tr("Add the remedy as a task: %1", "cause").arg(causeTitle(finding.cause)));
    setAttribute(Qt::WA_DeleteOnClose);
    fillList(portfolio, finding);
    buildLayout(evidence(finding, diagnosis));
    connect(m_form, &TaskForm::changed, this, &RemedyDialog::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &RemedyDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &RemedyDialog::refresh);
    refresh();
}

void RemedyDialog::fillList(const Portfolio &portfolio, const CauseFinding &finding)
{
    const std::vector<InitiativeId> taken = withOpenTask(portfolio, finding);
    const bool isFew = finding.holds.size() - taken.size() <= mostChosenAtFirst;
    for (const InitiativeId id : finding.holds) {
        const Initiative *initiative = portfolio.initiatives().find(id);
        if (!initiative)
            continue;
        const bool hasTask = std::ranges::find(taken, id) != taken.end();
        const QString name = initiative->code + u"  "_s + initiative->name.simplified();
        auto *item =
            new QListWidgetItem(hasTask ? tr("%1 (has an open task for it)").arg(name) : name, m_list);
        item->setData(Qt::UserRole, id.value);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(isFew && !hasTask ? Qt::Checked : Qt::Unchecked);
    }
}

void RemedyDialog::buildLayout(const QString &sentence)
{
    m_list->setObjectName(u"remedyInitiatives"_s);
    m_list->setAccessibleName(tr("Initiatives that get the task"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(150);
    m_list->setCurrentRow(0);
    m_count->setObjectName(u"remedyCount"_s);
    QLabel *head = textLabel(sentence);
    head->setObjectName(u"remedySentence"_s);
    head->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setObjectName(u"remedyAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemedyDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_form);
    layout->addWidget(buildListHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(540, 480);
}

QWidget *RemedyDialog::buildListHead()
{
    m_filter->setObjectName(u"remedyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by code or name"));
    m_filter->setAccessibleName(tr("Filter the initiatives"));
    m_filter->setClearButtonEnabled(true);
    auto *all = new QPushButton(tr("All"));
    all->setObjectName(u"remedyAll"_s);
    all->setAccessibleName(tr("Choose all that are listed"));
    auto *none = new QPushButton(tr("None"));
    none->setObjectName(u"remedyNone"_s);
    none->setAccessibleName(tr("Choose none of those listed"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkShown(false); });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(all);
    row->addWidget(none);
    return head;
}

void RemedyDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
    }
}

void RemedyDialog::checkShown(bool checked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    refresh();
}

QList<InitiativeId> RemedyDialog::chosen() const
{
    QList<InitiativeId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids << InitiativeId{m_list->item(row)->data(Qt::UserRole).toLongLong()};
    }
    return ids;
}

void RemedyDialog::refresh()
{
    const int count = int(chosen().size());
    QString text =
        tr("%1 of %n initiative(s) chosen.", nullptr, m_list->count()).arg(QLocale().toString(count));
    if (!m_form->isWhole())
        text = tr("Say what is to be done.");
    else if (count == 0)
        text = tr("Choose at least one initiative.");
    m_count->setText(text);
    m_accept->setText(tr("Add %n task(s)", nullptr, std::max(count, 1)));
    m_accept->setEnabled(m_form->isWhole() && count > 0);
}

void RemedyDialog::finish()
{
    const Task task = m_form->task();
    const QList<InitiativeId> ids = chosen();
    accept();
    emit answered(task, ids);
}

} // namespace portolan
