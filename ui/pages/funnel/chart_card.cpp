// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/chart_card.h"

#include "core/exchange/csv_writer.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/funnel_chart.h"
#include "ui/pages/funnel/chart_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

ChartCard::ChartCard(const QString &name, const QString &title, FunnelChart *chart, const Prompts &prompts,
                     QWidget *parent)
    : Card(title, parent)
    , m_name(name)
    , m_title(title)
    , m_prompts(prompts)
    , m_chart(chart)
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_note(textLabel({}, TextRole::Small, Tone::Muted))
    , m_asTable(new QToolButton)
    , m_export(new QToolButton)
{
    setObjectName(name + u"Card"_s);
    m_chart->setObjectName(name);
    m_chart->setAccessibleName(title);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setWordWrap(true);
    buildTable();
    buildTools();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_note);
    connect(m_chart, &FunnelChart::picked, this, &ChartCard::picked);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showWanted);
    connect(&Theme::instance(), &Theme::changed, this, &ChartCard::refreshIcons);
    refreshIcons();
    refresh({});
}

void ChartCard::buildTable()
{
    m_table->setObjectName(m_name + u"Table"_s);
    m_table->setAccessibleName(tr("%1, as a table").arg(m_title));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setToolTip(tr("Double-click or press Enter to list the initiatives"));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ChartCell cell = m_model->cell(index);
        if (!cell.initiatives.isEmpty())
            emit picked(cell.initiatives, cell.title);
    });
}

void ChartCard::buildTools()
{
    m_asTable->setObjectName(m_name + u"AsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show as table"));
    m_asTable->setAccessibleName(tr("Show as table: %1").arg(m_title));
    auto *menu = new QMenu(m_export);
    for (const auto &[ending, text] : {std::pair(u"svg"_s, tr("Picture as SVG…")),
                                       {u"pdf"_s, tr("Picture as PDF…")},
                                       {u"png"_s, tr("Picture as PNG…")}}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(m_name + u"Export_"_s + ending);
        connect(action, &QAction::triggered, this, [this, chosen = ending] { exportPicture(chosen); });
    }
    menu->addSeparator();
    QAction *csv = menu->addAction(tr("Table as CSV…"));
    csv->setObjectName(m_name + u"Export_csv"_s);
    connect(csv, &QAction::triggered, this, &ChartCard::exportTable);
    m_export->setObjectName(m_name + u"Export"_s);
    m_export->setToolTip(tr("Export"));
    m_export->setAccessibleName(tr("Export: %1").arg(m_title));
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_asTable, m_export}) {
        button->setProperty("look", u"quiet"_s);
        button->setIconSize({18, 18});
        button->setFocusPolicy(Qt::StrongFocus);
        addHeaderWidget(button);
    }
}

void ChartCard::refreshIcons()
{
    m_asTable->setIcon(icon(u"table"));
    m_export->setIcon(icon(u"export"));
}

void ChartCard::refresh(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const bool isEmpty = m_chart->isEmpty();
    m_asTable->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
    showWanted();
}

void ChartCard::setOrigin(const QString &subtitle, const QString &fileBase)
{
    m_subtitle = subtitle;
    m_fileBase = fileBase;
}

void ChartCard::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
}

// The sentence of an empty chart says more than a table without rows.
void ChartCard::showWanted()
{
    const bool asTable = m_asTable->isChecked() && !m_chart->isEmpty();
    if (asTable)
        fillTable();
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_chart);
}

// As wide as the first rows need, and a bit more where there is room.
void ChartCard::fillTable()
{
    const int before = m_model->columnCount();
    m_model->setTable(m_chart->table());
    if (m_model->columnCount() == before)
        return; // the widths are the user's from here on
    constexpr int headPadding = 12;
    constexpr int widest = 200;
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    m_table->resizeColumnsToContents();
    const int columns = std::max(1, m_model->columnCount());
    int wanted = 0;
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + headPadding, widest));
        wanted += m_table->columnWidth(column);
    }
    const int spare = std::clamp((m_stack->width() - wanted - 16) / columns, 0, 40);
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + spare);
}

QString ChartCard::askPath(const QString &title, const QString &filter, const QString &ending) const
{
    if (!m_prompts.askSavePath)
        return {};
    QString path =
        m_prompts.askSavePath(title, filter, u"%1-%2.%3"_s.arg(m_fileBase, m_name.toLower(), ending));
    if (!path.isEmpty() && QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    return path;
}

void ChartCard::exportPicture(const QString &ending)
{
    //: The kind of a file and its ending, for the file dialog.
    const QString filter = tr("%1 file (*.%2)").arg(ending.toUpper(), ending);
    const QString path = askPath(tr("Export the chart"), filter, ending);
    if (path.isEmpty())
        return;
    const QSize size(960, std::max(540, m_chart->sizeHint().height() + 90));
    tell(writeChart(*m_chart, m_title, m_subtitle, path, size), path);
}

void ChartCard::exportTable()
{
    const QString path = askPath(tr("Export the table"), tr("CSV file (*.csv)"), u"csv"_s);
    if (path.isEmpty())
        return;
    const ChartTable table = m_chart->table();
    QStringList heads;
    for (const ChartColumn &column : table.columns)
        heads << exchange::withoutFormula(column.title);
    QString text = exchange::csvLine(heads, exchange::Quotes::Always);
    for (const QList<ChartCell> &row : table.rows) {
        QStringList cells;
        for (const ChartCell &cell : row)
            cells << exchange::withoutFormula(cell.text);
        text += exchange::csvLine(cells, exchange::Quotes::Always);
    }
    tell(exchange::writeWhole(path, text.toUtf8()), path);
}

void ChartCard::tell(const Result<> &done, const QString &path) const
{
    if (!done)
        m_prompts.showError(done.error());
    else if (m_prompts.showNote)
        m_prompts.showNote(tr("Written to %1").arg(QFileInfo(path).fileName()));
}

} // namespace portolan
