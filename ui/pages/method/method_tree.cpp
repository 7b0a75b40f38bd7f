// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/method_tree.h"

#include "core/wording/wording.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace portolan {

using Kind = MethodRef::Kind;

static constexpr int refRole = Qt::UserRole;

MethodTree::MethodTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"methodTree"_s);
    setAccessibleName(tr("The parts of the method"));
    setHeaderHidden(true);
    setColumnCount(2);
    setIndentation(16);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            emit chosen(current());
    });
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QTreeWidgetItem *MethodTree::add(QTreeWidgetItem *parent, const QString &text, const MethodRef &ref,
                                 const QString &state)
{
    auto *item = new QTreeWidgetItem({text.simplified(), state});
    item->setData(0, refRole, QVariant::fromValue(ref));
    item->setToolTip(0, text.toHtmlEscaped());
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(1, portolan::font(TextRole::Small));
    item->setSizeHint(0, QSize(0, int(pixelSize(TextRole::Body) * 2.1)));
    if (ref.isHeading() || ref.kind == MethodRef::Kind::Criterion)
        item->setFont(0, portolan::font(TextRole::CardTitle));
    parent ? parent->addChild(item) : addTopLevelItem(item);
    return item;
}

void MethodTree::addCriteria(const Portfolio &portfolio)
{
    auto *heading = add(nullptr, tr("Criteria"), {Kind::Criteria, 0});
    for (const Criterion &criterion : portfolio.orderedCriteria()) {
        auto *item =
            add(heading, criterion.name, {Kind::Criterion, criterion.id.value}, label(criterion.axis));
        const auto questions = portfolio.orderedQuestions(criterion.id);
        double sum = 0;
        for (const Question &question : questions)
            sum += question.weight;
        for (const Question &question : questions) {
            add(item, question.name, {Kind::Question, question.id.value},
                percent(sum > 0 ? std::optional(question.weight / sum) : std::nullopt));
        }
    }
}

void MethodTree::setMethod(const Portfolio &portfolio)
{
    const QScopedValueRollback guard(m_filling, true);
    const MethodRef before = current();
    const bool first = topLevelItemCount() == 0;
    QList<MethodRef> unfolded;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->isExpanded())
            unfolded << (*it)->data(0, refRole).value<MethodRef>();
    }
    clear();
    addCriteria(portfolio);
    auto *profiles = add(nullptr, tr("Profiles"), {Kind::Profiles, 0});
    for (const Profile &profile : portfolio.orderedProfiles())
        add(profiles, profile.name, {Kind::Profile, profile.id.value});
    auto *stages = add(nullptr, tr("Stages"), {Kind::Stages, 0});
    for (const Stage &stage : portfolio.orderedStages())
        add(stages, stage.name, {Kind::Stage, stage.id.value}, label(stage.kind));
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const auto ref = (*it)->data(0, refRole).value<MethodRef>();
        (*it)->setExpanded(first ? ref.isHeading() : unfolded.contains(ref));
    }
    setCurrent(before);
}

MethodRef MethodTree::current() const
{
    return currentItem() ? currentItem()->data(0, refRole).value<MethodRef>() : MethodRef{};
}

QTreeWidgetItem *MethodTree::itemOf(const MethodRef &ref) const
{
    for (QTreeWidgetItemIterator it(const_cast<MethodTree *>(this)); *it; ++it) { // it only reads
        if ((*it)->data(0, refRole).value<MethodRef>() == ref)
            return *it;
    }
    return nullptr;
}

bool MethodTree::holds(const MethodRef &ref) const
{
    return itemOf(ref) != nullptr;
}

void MethodTree::setCurrent(const MethodRef &ref)
{
    if (QTreeWidgetItem *item = itemOf(ref)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

bool MethodTree::event(QEvent *event)
{
    // These keys mean what is chosen here, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void MethodTree::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return)
        emit renameWanted();
    else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace portolan
