// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/choice_delegate.h"
#include "ui/pages/import/import_wizard.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/row_model.h"
#include "ui/pages/import/value_choices.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static void dress(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setWordWrap(false);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStyleSheet(
        u"QHeaderView::section { padding: 5px 3px; }"_s); // above the cells' texts
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

// A list opens by a click or F2 and takes one choice; letters typed beside it change nothing.
static void editByClick(QTableWidget &table)
{
    table.setEditTriggers(QAbstractItemView::EditKeyPressed);
    QObject::connect(&table, &QTableWidget::clicked, &table,
                     [&table](const QModelIndex &index) { table.edit(index); });
}

QTableWidget *ImportWizard::readingTable(const QString &name, const QString &accessibleName,
                                         const QStringList &heads)
{
    auto *table = new QTableWidget(0, int(heads.size()));
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dress(*table);
    return table;
}

void ImportWizard::buildLayout()
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_draft->source().path).fileName()));
    resize(1040, 660);
    m_steps = new QListWidget;
    m_steps->setObjectName(u"importSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_steps->addItems({tr("1  Source"), tr("2  Columns"), tr("3  Values"), tr("4  Rows")});
    m_steps->setFixedWidth(130);
    for (int step = 0; step < m_steps->count(); ++step)
        m_steps->item(step)->setSizeHint(QSize(0, m_steps->fontMetrics().height() + 16));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_stack = new QStackedWidget;
    for (QWidget *step : {buildSource(), buildColumns(), buildValues(), buildRows()})
        m_stack->addWidget(step);
    m_summary = textLabel({}, TextRole::Body, Tone::Muted);
    m_summary->setObjectName(u"importCounts"_s);
    m_problem = textLabel({}, TextRole::Body, Tone::Bad);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    buildButtons();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    for (QPushButton *button : {m_back, m_forward, m_cancel, m_import})
        buttons->addWidget(button);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_steps);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connectButtons();
    m_steps->setCurrentRow(SourceStep);
}

void ImportWizard::buildButtons()
{
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"importBack"_s);
    m_forward = new QPushButton(tr("Next"));
    m_forward->setObjectName(u"importForward"_s);
    m_import = new QPushButton(tr("Import"));
    m_import->setObjectName(u"importNow"_s);
    m_import->setProperty("look", u"accent"_s);
    m_cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false);
}

void ImportWizard::connectButtons()
{
    connect(m_steps, &QListWidget::currentRowChanged, this, &ImportWizard::showStep);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_steps->setCurrentRow(m_steps->currentRow() - 1); });
    connect(m_forward, &QPushButton::clicked, this,
            [this] { m_steps->setCurrentRow(m_steps->currentRow() + 1); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        emit importRequested();
        accept();
    });
}

QWidget *ImportWizard::buildSource()
{
    const auto combo = [](const QString &name, const QString &label) {
        auto *made = new QComboBox;
        made->setObjectName(name);
        made->setAccessibleName(label);
        return made;
    };
    m_sheets = combo(u"importSource"_s, tr("Sheet"));
    m_headerRows = combo(u"importHeaderRow"_s, tr("Headings"));
    m_headerRows->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mappings = combo(u"importMapping"_s, tr("Columns as in"));
    m_mappings->setPlaceholderText(tr("As chosen here"));
    m_dates = combo(u"importDates"_s, tr("Dates"));
    for (const auto &[text, order] :
         {std::pair(tr("As found out"), -1), std::pair(tr("Day first"), int(exchange::DateOrder::DayFirst)),
          std::pair(tr("Month first"), int(exchange::DateOrder::MonthFirst))})
        m_dates->addItem(text, order);
    m_decimals = combo(u"importDecimals"_s, tr("Decimal sign"));
    for (const auto &[text, sign] : {std::pair(tr("As found out"), QString()), std::pair(tr("Point"), u"."_s),
                                     std::pair(tr("Comma"), u","_s)})
        m_decimals->addItem(text, sign);
    m_assessor = combo(u"importAssessor"_s, tr("Ratings are by"));
    m_assessor->setEditable(true);
    m_assessor->setToolTip(tr("The role whose ratings these become, unless a column says it"));
    m_assessor->addItems(assessorChoices(m_draft->source().portfolio, m_draft->source().assessor));
    m_removeMapping = new QPushButton(tr("Delete this mapping…"));
    m_removeMapping->setObjectName(u"importRemoveMapping"_s);
    m_removeMapping->setAutoDefault(false);
    m_removeMapping->setEnabled(false);
    m_previewTable = readingTable(u"importPreview"_s, tr("Beginning of the source"), {});
    m_previewTable->horizontalHeader()->setStretchLastSection(false);
    m_notes = textLabel({}, TextRole::Small, Tone::Muted);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->addWidget(new QLabel(tr("Sheet")), 0, 0);
    grid->addWidget(m_sheets, 0, 1);
    grid->addWidget(new QLabel(tr("Headings")), 0, 2);
    grid->addWidget(m_headerRows, 0, 3, 1, 2);
    grid->addWidget(new QLabel(tr("Columns as in")), 1, 0);
    grid->addWidget(m_mappings, 1, 1, 1, 3);
    grid->addWidget(m_removeMapping, 1, 4);
    grid->addWidget(new QLabel(tr("Dates")), 2, 0);
    grid->addWidget(m_dates, 2, 1);
    grid->addWidget(new QLabel(tr("Decimal sign")), 2, 2);
    grid->addWidget(m_decimals, 2, 3);
    grid->addWidget(new QLabel(tr("Ratings are by")), 3, 0);
    grid->addWidget(m_assessor, 3, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
    layout->addWidget(m_previewTable, 1);
    layout->addWidget(m_notes);
    connect(m_sheets, &QComboBox::activated, this, [this] {
        m_choice.sheet = m_sheets->currentData().toString();
        m_choice.sameAs.clear(); // rows of another sheet
        if (m_choice.mapping && m_mappings->currentIndex() < 0)
            m_choice.mapping->headerRow.reset(); // chosen for the sheet before
        update();
    });
    connect(m_headerRows, &QComboBox::activated, this, &ImportWizard::setHeaderRow);
    connect(m_mappings, &QComboBox::activated, this, &ImportWizard::chooseMapping);
    connect(m_dates, &QComboBox::activated, this, &ImportWizard::setReading);
    connect(m_decimals, &QComboBox::activated, this, &ImportWizard::setReading);
    const auto takeAssessor = [this] {
        const QString assessor = m_assessor->currentText().trimmed();
        if (assessor.isEmpty() || assessor == m_choice.assessor)
            return;
        m_choice.assessor = assessor;
        update();
    };
    connect(m_assessor, &QComboBox::activated, this, takeAssessor);
    connect(m_assessor->lineEdit(), &QLineEdit::editingFinished, this, takeAssessor);
    connect(m_removeMapping, &QPushButton::clicked, this, &ImportWizard::removeProfile);
    return page;
}

QWidget *ImportWizard::buildColumns()
{
    m_columnTable = readingTable(u"importColumns"_s, tr("Columns and where they go"),
                                 {tr("Column"), tr("Examples"), tr("Goes to"), tr("How sure"), tr("Why")});
    editByClick(*m_columnTable);
    auto *fields = new ChoiceDelegate(
        [this](const QModelIndex &) {
            ChoiceDelegate::Choices choices;
            for (const QString &field : importFields(m_draft->source().portfolio))
                choices << std::pair(field, importFieldText(field));
            return choices;
        },
        this);
    auto *none = new ChoiceDelegate([](const QModelIndex &) { return ChoiceDelegate::Choices(); }, this);
    m_columnTable->setItemDelegate(none);
    m_columnTable->setItemDelegateForColumn(2, fields);
    connect(fields, &ChoiceDelegate::chosen, this, [this](const QModelIndex &index, const QString &field) {
        setColumn(index.siblingAtColumn(0).data().toString(), field);
    });
    auto *save = new QPushButton(tr("Save as a mapping…"));
    save->setObjectName(u"importSaveMapping"_s);
    connect(save, &QPushButton::clicked, this, &ImportWizard::saveProfile);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(tr("Click where a column goes, or press F2 there, to change it. What goes "
                                   "nowhere is kept with the initiative."),
                                TextRole::Small, Tone::Muted));
    layout->addWidget(m_columnTable, 1);
    layout->addWidget(save, 0, Qt::AlignLeft);
    return page;
}

QWidget *ImportWizard::buildValues()
{
    m_valueTable = readingTable(u"importValues"_s, tr("Values and what they are taken for"),
                                {tr("Column"), tr("Value"), tr("Rows"), tr("Taken for")});
    editByClick(*m_valueTable);
    auto *none = new ChoiceDelegate([](const QModelIndex &) { return ChoiceDelegate::Choices(); }, this);
    auto *meanings = new ChoiceDelegate(
        [this](const QModelIndex &index) {
            const auto &plan = m_draft->plan();
            return plan && index.row() < plan->values.size()
                ? choicesFor(plan->values[index.row()], m_draft->source().portfolio)
                : ChoiceDelegate::Choices();
        },
        this);
    m_valueTable->setItemDelegate(none);
    m_valueTable->setItemDelegateForColumn(3, meanings);
    connect(meanings, &ChoiceDelegate::chosen, this,
            [this](const QModelIndex &index, const QString &meaning) { setValue(index.row(), meaning); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        textLabel(tr("Words and ratings, and what they are taken for. Click, or press F2, to change it."),
                  TextRole::Small, Tone::Muted));
    layout->addWidget(m_valueTable, 1);
    return page;
}

QWidget *ImportWizard::buildRows()
{
    m_rows = new RowModel(m_draft->source().portfolio, this);
    m_rowFilter = new QComboBox;
    m_rowFilter->setObjectName(u"importRowFilter"_s);
    m_rowFilter->setAccessibleName(tr("Show rows"));
    m_rowFilter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto filter : {RowModel::Filter::All, RowModel::Filter::New, RowModel::Filter::Updated,
                              RowModel::Filter::Same, RowModel::Filter::LeftOut, RowModel::Filter::Warnings,
                              RowModel::Filter::Likely, RowModel::Filter::Gone})
        m_rowFilter->addItem(filterText(filter), int(filter));
    m_rowTable = new QTableView;
    m_rowTable->setObjectName(u"importRows"_s);
    m_rowTable->setAccessibleName(tr("What becomes of each row"));
    m_rowTable->setModel(m_rows);
    dress(*m_rowTable);
    int column = 0;
    for (const int width : {45, 105, 75, 185, 235})
        m_rowTable->setColumnWidth(column++, width);
    m_goneText = textLabel({}, TextRole::Small, Tone::Muted);
    m_goneText->setObjectName(u"importGone"_s);
    m_goneText->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rowFilter, 0, Qt::AlignLeft);
    layout->addWidget(m_rowTable, 1);
    layout->addWidget(m_goneText);
    connect(m_rowFilter, &QComboBox::activated, this, [this] {
        const auto filter = RowModel::Filter(m_rowFilter->currentData().toInt());
        m_rows->setFilter(filter);
        // The note is what these rows are about.
        m_rowTable->setColumnHidden(RowModel::ChangesColumn,
                                    filter == RowModel::Filter::Likely || filter == RowModel::Filter::LeftOut
                                        || filter == RowModel::Filter::Warnings);
    });
    connect(m_rows, &RowModel::sameDecided, this, [this](qsizetype row, InitiativeId same, bool isSame) {
        isSame ? (void)m_choice.sameAs.insert(row, same) : (void)m_choice.sameAs.remove(row);
        m_isTouched = true;
        update();
    });
    return page;
}

} // namespace portolan
