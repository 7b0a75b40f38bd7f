// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_sheet.h"

#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

QString asText(const ImportSummary &summary)
{
    QStringList lines{ImportSheet::tr("%n row(s) read", nullptr, int(summary.rows)),
                      ImportSheet::tr("%n initiative(s) added", nullptr, int(summary.imported)),
                      ImportSheet::tr("%n initiative(s) updated", nullptr, int(summary.updated)),
                      ImportSheet::tr("%n row(s) skipped", nullptr, int(summary.skipped)),
                      {}};
    for (const auto &[column, field] : summary.mapping)
        lines << u"%1\t%2"_s.arg(column, field);
    for (const QString &column : summary.unmapped)
        lines << u"%1\t%2"_s.arg(column, ImportSheet::tr("Kept as a custom value"));
    lines << QString() << summary.warnings << QString() << summary.initiatives;
    return lines.join(u'\n');
}

ImportSheet::ImportSheet(const ImportSummary &summary, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importSheet"_s);
    setWindowTitle(tr("Import finished"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    const QLocale locale;
    const QString counts = tr("%1 added, %2 updated, %3 skipped", "numbers of initiatives")
                               .arg(locale.toString(summary.imported), locale.toString(summary.updated),
                                    locale.toString(summary.skipped));
    auto *tabs = new QTabWidget;
    tabs->addTab(mappingTable(summary), tr("Columns"));
    tabs->addTab(
        lineList(summary.warnings, u"importWarnings"_s, tr("Notes and values that could not be read")),
        tr("Notes (%1)").arg(locale.toString(summary.warnings.size())));
    tabs->addTab(
        lineList(summary.initiatives, u"importInitiatives"_s, tr("What is new, changed and in no row")),
        tr("Initiatives (%1)").arg(locale.toString(summary.initiatives.size())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"importCopy"_s);
    m_undo = buttons->addButton(tr("Undo the import"), QDialogButtonBox::ResetRole);
    m_undo->setObjectName(u"importUndo"_s);
    auto *layout = new QVBoxLayout(this);
    QLabel *title = textLabel(
        tr("%n row(s) from %1", nullptr, int(summary.rows)).arg(QFileInfo(summary.source).fileName()),
        TextRole::PageTitle);
    title->setWordWrap(true);
    QLabel *line = textLabel(counts, TextRole::Body, Tone::Muted);
    line->setObjectName(u"importCounts"_s);
    layout->addWidget(title);
    layout->addWidget(line);
    layout->addSpacing(6);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [text = asText(summary)] { QGuiApplication::clipboard()->setText(text); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        emit undoRequested();
        accept();
    });
}

void ImportSheet::forbidUndo()
{
    m_undo->setEnabled(false);
}

QWidget *ImportSheet::mappingTable(const ImportSummary &summary)
{
    auto *table = new QTableWidget(int(summary.mapping.size() + summary.unmapped.size()), 2);
    table->setObjectName(u"importMapping"_s);
    table->setAccessibleName(tr("How the columns were understood"));
    table->setHorizontalHeaderLabels({tr("Column"), tr("Taken as")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnWidth(0, 340);
    int row = 0;
    const auto add = [&](const QString &column, const QString &field) {
        table->setItem(row, 0, new QTableWidgetItem(column.simplified()));
        table->setItem(row++, 1, new QTableWidgetItem(field));
    };
    for (const auto &[column, field] : summary.mapping)
        add(column, field);
    for (const QString &column : summary.unmapped)
        add(column, tr("Kept as a custom value"));
    return table;
}

QWidget *ImportSheet::lineList(const QStringList &lines, const QString &name, const QString &accessibleName)
{
    auto *list = new QListView;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setModel(new QStringListModel(lines, list));
    return list;
}

} // namespace portolan
