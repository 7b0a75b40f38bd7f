// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_table.h"

#include "ui/pages/initiatives/frozen_name.h"
#include "ui/pages/initiatives/register_delegate.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace portolan {

RegisterTable::RegisterTable(RegisterModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"initiativeTable"_s);
    setAccessibleName(tr("Initiatives"));
    setModel(&model);
    m_frozen = new FrozenName(*this);
    auto *delegate = new RegisterDelegate(model, this);
    setItemDelegate(delegate);
    setFont(portolan::font(TextRole::Body));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget); // the style would draw a frame there
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"initiativeHeader"_s);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(false);
    header->setMinimumSectionSize(44);
    header->setFont(portolan::font(TextRole::Small));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    // The arrow is part of the title: the usual one would lie over it.
    header->setStyleSheet(
        u"QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0px; height: 0px; }"_s);
    connect(delegate, &RegisterDelegate::entered, this, &RegisterTable::moveDown);
    connect(&model, &RegisterModel::added, this, [this](InitiativeId id) { m_added = id; });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RegisterTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTable::takePlace);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

std::vector<int> RegisterTable::visibleSections() const
{
    const QHeaderView *header = horizontalHeader();
    std::vector<int> sections;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section))
            sections.push_back(section);
    }
    return sections;
}

void RegisterTable::keepPlace()
{
    m_isResetting = true;
    m_place = {m_model.idAt(currentIndex().row()), currentIndex().column(), {}, verticalScrollBar()->value()};
    constexpr qsizetype most = 2000; // cells worth selecting again
    const QModelIndexList selected = selectedIndexes();
    if (selected.size() > most)
        return;
    for (const QModelIndex &index : selected)
        m_place.selected << std::pair(m_model.idAt(index.row()), index.column());
}

void RegisterTable::takePlace()
{
    const int line = m_place.current ? m_model.lineOf(m_place.current) : -1;
    if (line >= 0) {
        QItemSelection selection;
        for (const auto &[id, section] : std::as_const(m_place.selected)) {
            const int selected = id == m_place.current ? line : m_model.lineOf(id);
            if (selected >= 0 && section < m_model.columnCount())
                selection.select(m_model.index(selected, section), m_model.index(selected, section));
        }
        const int section = qMin(m_place.section, m_model.columnCount() - 1);
        selectionModel()->setCurrentIndex(m_model.index(line, section), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    verticalScrollBar()->setValue(m_place.scroll);
    if (line >= 0)
        scrollTo(currentIndex());
    m_isResetting = false;
}

// What the frozen names cover is not in view.
void RegisterTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = m_frozen ? m_frozen->coveredWidth() : 0;
    if (covered == 0 || RegisterColumns::at(index.column()) == Column::Name)
        return;
    const QRect cell = visualRect(index);
    const int hidden =
        isRightToLeft() ? cell.right() - (viewport()->width() - covered) : covered - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void RegisterTable::goTo(InitiativeId id)
{
    if (m_model.idAt(currentIndex().row()) == id)
        return;
    const int line = id ? m_model.lineOf(id) : -1;
    if (line < 0) {
        selectionModel()->clearCurrentIndex();
        clearSelection();
        return;
    }
    const int section = currentIndex().isValid() ? currentIndex().column() : int(Column::Name);
    setCurrentIndex(m_model.index(line, section));
    scrollTo(currentIndex());
}

void RegisterTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the whole current row is tinted
    if (m_isResetting || current.row() == previous.row() || !current.isValid())
        return;
    emit currentInitiativeChanged(m_model.idAt(current.row()));
}

void RegisterTable::startNew()
{
    const int line = m_model.rowCount() - 1;
    if (line < 0 || !m_model.isNewLine(line))
        return;
    setFocus();
    const QModelIndex place = m_model.index(line, int(Column::Name));
    setCurrentIndex(place);
    scrollTo(place);
    edit(place);
}

QList<InitiativeId> RegisterTable::selectedInitiatives() const
{
    QList<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines << line;
    }
    if (lines.isEmpty() && currentIndex().isValid())
        lines << currentIndex().row();
    std::ranges::sort(lines);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    QList<InitiativeId> ids;
    for (const int line : lines) {
        if (const InitiativeId id = m_model.idAt(line))
            ids << id;
    }
    return ids;
}

bool RegisterTable::event(QEvent *event)
{
    // Keys that mean something in the window mean the selection while the table has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool RegisterTable::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Paste))
        pasteFromClipboard();
    else if (event->matches(QKeySequence::Delete))
        emit removeRequested();
    else if (event->key() == Qt::Key_Backspace)
        clearCells();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openCurrent();
    else
        return m_model.groupAt(currentIndex().row()) && handleGroupKey(event->key());
    return true;
}

bool RegisterTable::openCurrent()
{
    const int line = currentIndex().row();
    if (m_model.groupAt(line))
        m_model.toggleGroup(line);
    else if (const InitiativeId id = m_model.idAt(line))
        emit openRequested(id);
    else if (currentIndex().isValid() && m_model.isNewLine(line))
        startNew();
    return true;
}

bool RegisterTable::handleGroupKey(int key)
{
    const int line = currentIndex().row();
    const bool isCollapsed = m_model.groupAt(line)->isCollapsed;
    const int open = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int close = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool toggles =
        key == Qt::Key_Space || (key == open && isCollapsed) || (key == close && !isCollapsed);
    if (!toggles)
        return false;
    const QString group = m_model.groupAt(line)->key;
    m_model.toggleGroup(line);
    for (int each = 0; each < m_model.rowCount(); ++each) {
        if (m_model.groupAt(each) && m_model.groupAt(each)->key == group)
            setCurrentIndex(m_model.index(each, int(Column::Name)));
    }
    return true;
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != QAbstractItemView::EditingState && handleKey(event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (m_model.groupAt(index.row()))
        m_model.toggleGroup(index.row());
    else if (m_model.isNewLine(index.row()))
        startNew();
}

void RegisterTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || !m_model.idAt(index.row()))
        return QTableView::mouseDoubleClickEvent(event);
    if (RegisterColumns::at(index.column()) != Column::Code && m_model.flags(index) & Qt::ItemIsEditable)
        edit(index);
    else
        emit openRequested(m_model.idAt(index.row()));
}

void RegisterTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    // The editor was that of the last line; what it made stands above it now.
    if (const InitiativeId made = std::exchange(m_added, {}))
        setCurrentIndex(m_model.index(m_model.lineOf(made), int(Column::Name)));
    if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem)
        editNext(hint == QAbstractItemDelegate::EditPreviousItem);
}

// The next cell that takes text, in the order in which the columns are seen; on the last one, the next line.
void RegisterTable::editNext(bool backwards)
{
    const std::vector<int> sections = visibleSections();
    const QModelIndex from = currentIndex();
    int place = int(std::ranges::find(sections, from.column()) - sections.begin());
    for (int line = from.row(); line >= 0 && line < m_model.rowCount(); line += backwards ? -1 : 1) {
        for (place += backwards ? -1 : 1; place >= 0 && place < int(sections.size());
             place += backwards ? -1 : 1) {
            const QModelIndex next = m_model.index(line, sections[size_t(place)]);
            if (!(m_model.flags(next) & Qt::ItemIsEditable))
                continue;
            setCurrentIndex(next);
            scrollTo(next);
            edit(next);
            return;
        }
        place = backwards ? int(sections.size()) : -1;
    }
}

// After Enter, as in a spreadsheet; from the last initiative on to the next new one.
void RegisterTable::moveDown()
{
    const QModelIndex from = currentIndex();
    if (from.row() + 1 >= m_model.rowCount())
        return;
    if (m_model.isNewLine(from.row() + 1) && !m_model.isNewLine(from.row()))
        return startNew();
    setCurrentIndex(m_model.index(from.row() + 1, from.column()));
}

} // namespace portolan
