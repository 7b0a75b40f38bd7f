// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/view_controls.h"

#include "ui/pages/initiatives/column_popup.h"
#include "ui/pages/initiatives/filter_bar.h"
#include "ui/pages/initiatives/register_table.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace portolan {

ViewControls::ViewControls(RegisterModel &model, RegisterTable &table, FilterBar &filter,
                           const Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_filter(filter)
    , m_prompts(prompts)
    , m_header(*table.horizontalHeader())
    , m_views(new QPushButton(tr("Views ▾")))
    , m_columns(new QPushButton(tr("Columns ▾")))
    , m_menu(new QMenu(m_views))
{
    m_views->setObjectName(u"viewsButton"_s);
    m_views->setMenu(m_menu);
    m_menu->setObjectName(u"viewsMenu"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    auto *popup = new ColumnPopup(model, m_header, &table);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewControls::fillMenu);
    connect(m_columns, &QPushButton::clicked, popup, [this, popup] { popup->openUnder(m_columns); });
    connect(&m_header, &QWidget::customContextMenuRequested, popup,
            [this, popup] { popup->openUnder(m_columns); });
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (!m_isShowing)
            m_model.sort(section, order);
    });
    connect(&filter, &FilterBar::filterChanged, this, [this] {
        Arrangement wanted = m_model.arrangement();
        wanted.filter = m_filter.filter();
        m_model.arrange(wanted);
    });
    connect(&filter, &FilterBar::groupByChanged, this, [this] {
        Arrangement wanted = m_model.arrangement();
        wanted.groupBy = m_filter.groupBy();
        wanted.collapsed.clear();
        m_model.arrange(wanted);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_wanted = current().columns; });
    connect(&model, &QAbstractItemModel::modelReset, this, &ViewControls::onReset);
    show({});
}

void ViewControls::useSettings(QSettings &settings)
{
    m_store = ViewStore(&settings);
    show(m_store.last().value_or(ViewState{}));
}

void ViewControls::remember()
{
    m_store.setLast(current());
}

ViewState ViewControls::current() const
{
    ViewState view;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        const bool isHidden = m_header.isSectionHidden(section);
        view.columns << ViewState::ShownColumn{m_model.columns().key(section),
                                               isHidden ? 0 : m_header.sectionSize(section), isHidden};
    }
    for (const ViewState::ShownColumn &column : m_wanted) {
        if (m_model.columns().sectionOf(column.key) < 0)
            view.columns << column; // of another file
    }
    const Arrangement &arrangement = m_model.arrangement();
    view.sortKey = m_model.columns().key(arrangement.sortSection);
    view.isDescending = arrangement.isDescending;
    view.groupBy = arrangement.groupBy;
    view.filter = arrangement.filter;
    return view;
}

void ViewControls::show(const ViewState &view)
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_wanted = view.columns;
    applyColumns(view.columns);
    Arrangement wanted;
    wanted.filter = view.filter;
    wanted.groupBy = view.groupBy;
    wanted.sortSection = qMax(0, m_model.columns().sectionOf(view.sortKey));
    wanted.isDescending = view.isDescending;
    m_header.setSortIndicator(wanted.sortSection,
                              view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_filter.show(view.filter, view.groupBy);
    m_model.arrange(wanted);
}

void ViewControls::applyColumns(const QList<ViewState::ShownColumn> &columns)
{
    m_known = m_model.columns();
    const double scale = m_table.fontMetrics().height() / 16.0; // widths are given at the usual size
    for (int section = 0; section < m_header.count(); ++section) {
        m_header.setSectionHidden(section, !RegisterColumns::isShownAtFirst(section));
        m_header.resizeSection(section, int(RegisterColumns::usualWidth(section) * scale));
        m_header.moveSection(m_header.visualIndex(section), section);
    }
    int place = 0;
    for (const ViewState::ShownColumn &column : columns) {
        const int section = m_known.sectionOf(column.key);
        if (section < 0)
            continue;
        m_header.moveSection(m_header.visualIndex(section), place++);
        m_header.setSectionHidden(section, column.isHidden && RegisterColumns::at(section) != Column::Name);
        if (column.width > 0)
            m_header.resizeSection(section, column.width);
    }
}

// Another file has other custom columns; what was wanted of those that are here is found again.
void ViewControls::onReset()
{
    if (m_model.columns() == m_known)
        return;
    const QScopedValueRollback guard(m_isShowing, true);
    applyColumns(m_wanted);
    m_header.setSortIndicator(m_model.arrangement().sortSection,
                              m_model.arrangement().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ViewControls::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Usual view")), &QAction::triggered, this, [this] { show({}); });
    const QStringList names = m_store.names();
    for (const QString &name : names) {
        QString text = name;
        QAction *action = m_menu->addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, name] { show(m_store.view(name).value_or(ViewState{})); });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("Save this view…"));
    save->setObjectName(u"saveView"_s);
    connect(save, &QAction::triggered, this, &ViewControls::saveAs);
    if (!names.isEmpty())
        addRemovals(names);
}

void ViewControls::addRemovals(const QStringList &names)
{
    QMenu *removals = m_menu->addMenu(tr("Delete a view"));
    for (const QString &name : names) {
        QString text = name;
        QAction *action = removals->addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, name] { m_store.remove(name); });
    }
}

void ViewControls::saveAs()
{
    const auto name = m_prompts.askText(tr("Save this view"), tr("Name of the view"), {});
    if (!name || name->simplified().isEmpty())
        return;
    m_store.save(name->simplified().left(80), current());
    if (m_prompts.showNote)
        m_prompts.showNote(tr("The view was saved."));
}

} // namespace portolan
