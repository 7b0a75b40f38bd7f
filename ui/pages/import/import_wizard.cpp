// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_wizard.h"

#include "core/wording/wording.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/row_model.h"
#include "ui/pages/import/value_choices.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int widestColumn = 220;
constexpr int gap = 12; // between columns
constexpr int mostGoneNamed = 12;
constexpr int mostHeadSigns = 90;

QTableWidgetItem *put(QTableWidget *table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text.simplified().left(300));
    item->setToolTip(text.left(1000));
    table->setItem(row, column, item);
    return item;
}

} // namespace

ImportWizard::ImportWizard(ImportDraft::Source source, const Prompts &prompts, const QString &profilesFolder,
                           QWidget *parent)
    : QDialog(parent)
    , m_draft(new ImportDraft(std::move(source), this))
    , m_prompts(prompts)
    , m_profiles(profilesFolder)
{
    buildLayout();
    fillMappings();
    connect(m_draft, &ImportDraft::started, this, &ImportWizard::refreshSummary);
    connect(m_draft, &ImportDraft::ready, this, &ImportWizard::refresh);
    update();
}

void ImportWizard::update()
{
    m_draft->update(m_choice);
}

void ImportWizard::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    m_back->setEnabled(step > SourceStep);
    if (step == RowsStep && focusWidget() == m_forward) // or the focus would go to the next button
        m_rowTable->setFocus();
    m_forward->setEnabled(step < RowsStep);
    // The key for "go on" goes on, until there is nothing left to look at.
    m_forward->setDefault(step < RowsStep);
    m_import->setDefault(step == RowsStep);
}

void ImportWizard::refresh()
{
    if (!m_hasOffered) {
        m_hasOffered = true;
        offerProfile();
    }
    refreshSource();
    refreshColumns();
    refreshValues();
    refreshRows();
    refreshSummary();
}

void ImportWizard::refreshSource()
{
    const auto &preview = m_draft->preview();
    m_previewTable->clear();
    m_previewTable->setRowCount(0);
    if (!preview)
        return;
    if (!preview->choices.isEmpty()) {
        m_sheets->clear();
        for (const exchange::SheetChoice &sheet : preview->choices)
            m_sheets->addItem(tr("%1 (%n row(s))", "sheet of a workbook", int(sheet.records)).arg(sheet.name),
                              sheet.name);
    }
    if (m_sheets->count() == 0)
        m_sheets->addItem(preview->sheet.isEmpty() ? tr("A text has no sheets") : preview->sheet,
                          preview->sheet);
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(preview->sheet)));
    m_sheets->setEnabled(m_sheets->count() > 1);
    refreshHeaderRows();
    m_previewTable->setColumnCount(int(preview->columns.size()));
    m_previewTable->setHorizontalHeaderLabels(preview->columns);
    m_previewTable->setRowCount(int(preview->rows.size()));
    for (int row = 0; row < int(preview->rows.size()); ++row) {
        for (int column = 0; column < int(preview->columns.size()); ++column)
            put(m_previewTable, row, column, preview->rows[row][column]);
    }
    m_previewTable->resizeColumnsToContents();
    for (int column = 0; column < int(preview->columns.size()); ++column)
        m_previewTable->setColumnWidth(column,
                                       std::min(m_previewTable->columnWidth(column) + gap, widestColumn));
    const auto &plan = m_draft->plan();
    m_notes->setText(plan ? plan->notes.join(u'\n') : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void ImportWizard::refreshHeaderRows()
{
    const exchange::Preview &preview = *m_draft->preview();
    const qsizetype chosen = m_choice.mapping ? m_choice.mapping->headerRow.value_or(0) : 0;
    m_headerRows->clear();
    m_headerRows->addItem(chosen > 0 ? tr("As found out") : tr("As found out: row %1").arg(preview.headerRow),
                          0);
    for (qsizetype row = 1; row <= preview.firstRows.size(); ++row) {
        QStringList filled = preview.firstRows[row - 1];
        filled.removeAll(QString());
        if (!filled.isEmpty())
            m_headerRows->addItem(tr("Row %1: %2", "number, its beginning")
                                      .arg(row)
                                      .arg(filled.join(u" · "_s).simplified().left(mostHeadSigns)),
                                  row);
    }
    if (m_headerRows->findData(chosen) < 0)
        m_headerRows->addItem(tr("Row %1").arg(chosen), chosen);
    m_headerRows->setCurrentIndex(m_headerRows->findData(chosen));
}

// Other headings are other columns: what was chosen about the former ones is of no use.
void ImportWizard::setHeaderRow()
{
    exchange::Mapping mapping;
    mapping.guessOthers = true;
    if (const qsizetype row = m_headerRows->currentData().toLongLong(); row > 0)
        mapping.headerRow = row;
    if (m_choice.mapping) {
        mapping.dateOrder = m_choice.mapping->dateOrder;
        mapping.decimal = m_choice.mapping->decimal;
    }
    m_choice.sameAs.clear();
    chooseOwn(mapping);
}

// As the mapping has it, whichever way it got there.
void ImportWizard::refreshReading()
{
    const exchange::Mapping mapping = m_choice.mapping.value_or(exchange::Mapping());
    const int order = mapping.dateOrder ? int(*mapping.dateOrder) : -1;
    m_dates->setCurrentIndex(m_dates->findData(order));
    m_decimals->setCurrentIndex(
        m_decimals->findData(mapping.decimal ? QString(*mapping.decimal) : QString()));
}

void ImportWizard::setReading()
{
    exchange::Mapping open;
    open.guessOthers = true;
    const int order = m_dates->currentData().toInt();
    const QString decimal = m_decimals->currentData().toString();
    exchange::Mapping mapping = m_choice.mapping.value_or(open);
    mapping.dateOrder = order < 0 ? std::nullopt : std::optional(exchange::DateOrder(order));
    mapping.decimal = decimal.isEmpty() ? std::nullopt : std::optional(decimal.front());
    chooseOwn(mapping);
}

void ImportWizard::refreshColumns()
{
    const auto &preview = m_draft->preview();
    const auto &plan = m_draft->plan();
    if (!preview)
        return;
    QHash<QString, exchange::MappedColumn> mapped;
    if (plan) {
        for (const exchange::MappedColumn &column : plan->mapping)
            mapped.insert(column.column, column);
        if (!m_choice.mapping)
            m_guessed = mapped;
    } else if (m_choice.mapping) {
        for (auto it = m_choice.mapping->columns.cbegin(); it != m_choice.mapping->columns.cend(); ++it)
            mapped.insert(it.key(), {it.key(), it.value(), 1, u"mapping"_s, {}});
    }
    m_columnTable->setRowCount(int(preview->columns.size()));
    for (int row = 0; row < int(preview->columns.size()); ++row) {
        const QString &name = preview->columns[row];
        QStringList examples;
        for (const QStringList &cells : preview->rows) {
            if (examples.size() < 3 && !cells[row].isEmpty() && !examples.contains(cells[row]))
                examples << cells[row].left(40);
        }
        exchange::MappedColumn column = mapped.value(name);
        // What was found out stays so while other columns are chosen by hand.
        const bool isOwn = m_choice.mapping && m_mappings->currentIndex() < 0;
        if (isOwn && !column.field.isEmpty() && m_guessed.value(name).field == column.field)
            column = m_guessed.value(name);
        if (column.field.isEmpty() && m_choice.mapping && !m_choice.mapping->guessOthers)
            column.reason = u"mapping"_s;
        put(m_columnTable, row, 0, name);
        put(m_columnTable, row, 1, examples.join(u" · "_s));
        put(m_columnTable, row, 2, importFieldText(column.field))->setData(Qt::UserRole, column.field);
        put(m_columnTable, row, 3, column.field.isEmpty() ? QString() : sureText(column.confidence));
        put(m_columnTable, row, 4, reasonText(column));
    }
    for (const auto &[column, width] :
         {std::pair(0, 160), std::pair(1, 190), std::pair(2, 190), std::pair(3, 90)})
        m_columnTable->setColumnWidth(column, width);
}

void ImportWizard::refreshValues()
{
    const auto &plan = m_draft->plan();
    const QList<exchange::ValueMatch> values = plan ? plan->values : QList<exchange::ValueMatch>();
    m_valueTable->setRowCount(int(values.size()));
    for (int row = 0; row < int(values.size()); ++row) {
        const exchange::ValueMatch &value = values[row];
        put(m_valueTable, row, 0, value.column)->setData(Qt::UserRole, value.field);
        put(m_valueTable, row, 1, value.value);
        put(m_valueTable, row, 2, locale().toString(value.count));
        put(m_valueTable, row, 3, meaningText(value))->setData(Qt::UserRole, value.meaning);
    }
    m_valueTable->setColumnWidth(0, 200);
    m_valueTable->setColumnWidth(1, 260);
}

void ImportWizard::refreshRows()
{
    const auto &plan = m_draft->plan();
    m_rows->setPlan(plan ? &*plan : nullptr, m_choice.sameAs);
    for (int i = 0; i < m_rowFilter->count(); ++i) {
        const auto filter = RowModel::Filter(m_rowFilter->itemData(i).toInt());
        m_rowFilter->setItemText(i,
                                 tr("%1 (%2)", "which rows, how many")
                                     .arg(filterText(filter), locale().toString(m_rows->count(filter))));
    }
    m_goneText->clear();
    if (!plan)
        return;
    const Portfolio &portfolio = m_draft->source().portfolio;
    if (plan->gone.isEmpty())
        return;
    QStringList names;
    for (const InitiativeId id : plan->gone) {
        if (names.size() < mostGoneNamed)
            names << portfolio.initiatives().find(id)->name;
    }
    m_goneText->setText(
        tr("%n initiative(s) of the portfolio are in no row and stay as they are: %1", nullptr,
           int(plan->gone.size()))
            .arg(names.join(u", "_s) + (plan->gone.size() > mostGoneNamed ? u" …"_s : QString())));
}

void ImportWizard::refreshSummary()
{
    const auto &plan = m_draft->plan();
    const bool isReady = !m_draft->isWorking() && plan && !plan->change.isEmpty();
    m_import->setEnabled(isReady);
    m_problem->setVisible(!m_draft->isWorking() && !plan);
    if (m_draft->isWorking()) {
        m_summary->setText(tr("Reading…"));
        return;
    }
    if (!plan) {
        m_summary->clear();
        m_problem->setText(sentence(plan.error()));
        return;
    }
    m_problem->clear();
    m_summary->setText(
        tr("%1 rows: %2 new, %3 updated, %4 the same, %5 left out; %6 stage moves, %7 warnings")
            .arg(locale().toString(plan->rows), locale().toString(plan->imported),
                 locale().toString(plan->updated), locale().toString(plan->unchanged),
                 locale().toString(plan->skipped), locale().toString(plan->stageMoves),
                 locale().toString(plan->warnings.size())));
}

exchange::Mapping ImportWizard::present() const
{
    exchange::Mapping mapping = m_choice.mapping.value_or(exchange::Mapping());
    const auto &plan = m_draft->plan();
    if (plan) {
        for (const exchange::MappedColumn &column : plan->mapping)
            mapping.columns.insert(column.column, column.field);
        for (const QString &column : plan->unmappedColumns)
            mapping.columns.insert(column, QString());
    }
    mapping.guessOthers = false;
    return mapping;
}

Result<exchange::ImportPlan> ImportWizard::takePlan()
{
    m_rows->setPlan(nullptr, {}); // it shows what is handed over
    return m_draft->takePlan();
}

void ImportWizard::reject()
{
    if (m_isTouched
        && m_prompts.askChoice(tr("Leave the import"),
                               tr("Nothing has been imported yet, and what was chosen by hand will be lost."),
                               {tr("Leave")})
            != 0)
        return;
    QDialog::reject();
}

void ImportWizard::chooseOwn(const exchange::Mapping &mapping)
{
    m_isTouched = true;
    m_choice.mapping = mapping;
    m_mappings->setCurrentIndex(-1);
    m_removeMapping->setEnabled(false);
    update();
}

// A field goes to one column: the one that had it before has none.
void ImportWizard::setColumn(const QString &column, const QString &field)
{
    exchange::Mapping mapping = present();
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!field.isEmpty() && it.value() == field)
            it.value().clear();
    }
    mapping.columns.insert(column, field);
    chooseOwn(mapping);
}

void ImportWizard::setValue(int row, const QString &meaning)
{
    const auto &plan = m_draft->plan();
    if (!plan || row >= plan->values.size())
        return;
    exchange::Mapping mapping = present();
    choose(mapping, plan->values[row], meaning);
    chooseOwn(mapping);
}

} // namespace portolan
