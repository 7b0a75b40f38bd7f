// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rating_scale.h"
#include "ui/pages/import/choice_delegate.h"
#include "ui/pages/import/import_wizard.h"
#include "ui/pages/import/import_words.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

QTableWidget *ImportWizard::readingTable(const QString &name, const QString &accessibleName,
                                         const QStringList &heads)
{
    auto *table = new QTableWidget(0, int(heads.size()));
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void ImportWizard::buildLayout()
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_draft->source().path).fileName()));
    resize(980, 640);
    m_steps = new QListWidget;
    m_steps->setObjectName(u"importSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_steps->addItems({tr("1  Source"), tr("2  Columns"), tr("3  Values"), tr("4  Rows")});
    m_steps->setFixedWidth(130);
    m_steps->setSpacing(4);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_stack = new QStackedWidget;
    for (QWidget *step : {buildSource(), buildColumns(), buildValues(), buildRows()})
        m_stack->addWidget(step);
    m_summary = textLabel({}, TextRole::Body, Tone::Muted);
    m_summary->setObjectName(u"importCounts"_s);
    m_problem = textLabel({}, TextRole::Body, Tone::Bad);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"importBack"_s);
    m_forward = new QPushButton(tr("Next"));
    m_forward->setObjectName(u"importForward"_s);
    m_import = new QPushButton(tr("Import"));
    m_import->setObjectName(u"importNow"_s);
    m_import->setProperty("look", u"accent"_s);
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    for (QPushButton *button : {m_back, m_forward, cancel, m_import})
        buttons->addWidget(button);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_steps);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_steps, &QListWidget::currentRowChanged, this, &ImportWizard::showStep);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_steps->setCurrentRow(m_steps->currentRow() - 1); });
    connect(m_forward, &QPushButton::clicked, this,
            [this] { m_steps->setCurrentRow(m_steps->currentRow() + 1); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        emit importRequested();
        accept();
    });
    m_steps->setCurrentRow(SourceStep);
}

QWidget *ImportWizard::buildSource()
{
    m_sheets = new QComboBox;
    m_sheets->setObjectName(u"importSource"_s);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_mappings = new QComboBox;
    m_mappings->setObjectName(u"importMapping"_s);
    m_mappings->setAccessibleName(tr("Columns as in"));
    m_previewTable = readingTable(u"importPreview"_s, tr("Beginning of the source"), {});
    m_previewTable->horizontalHeader()->setStretchLastSection(false);
    auto *form = new QFormLayout;
    form->addRow(tr("Sheet"), m_sheets);
    form->addRow(tr("Columns as in"), m_mappings);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_previewTable, 1);
    connect(m_sheets, &QComboBox::activated, this, [this] {
        m_choice.sheet = m_sheets->currentData().toString();
        update();
    });
    connect(m_mappings, &QComboBox::activated, this, &ImportWizard::chooseMapping);
    return page;
}

QWidget *ImportWizard::buildColumns()
{
    m_columnTable = readingTable(u"importColumns"_s, tr("Columns and where they go"),
                                 {tr("Column"), tr("Examples"), tr("Goes to"), tr("How sure"), tr("Why")});
    m_columnTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
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
    layout->addWidget(textLabel(
        tr("Click where a column goes to change it. What goes nowhere is kept with the initiative."),
        TextRole::Small, Tone::Muted));
    layout->addWidget(m_columnTable, 1);
    layout->addWidget(save, 0, Qt::AlignLeft);
    return page;
}

QWidget *ImportWizard::buildValues()
{
    m_valueTable = readingTable(u"importValues"_s, tr("Values and what they are taken for"),
                                {tr("Column"), tr("Value"), tr("Rows"), tr("Taken for")});
    m_valueTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *none = new ChoiceDelegate([](const QModelIndex &) { return ChoiceDelegate::Choices(); }, this);
    auto *meanings = new ChoiceDelegate(
        [this](const QModelIndex &index) {
            ChoiceDelegate::Choices choices;
            const QString field = index.siblingAtColumn(0).data(Qt::UserRole).toString();
            if (field == "stage"_L1) {
                choices << std::pair(QString(), tr("No stage"));
                for (const Stage &stage : m_draft->source().portfolio.orderedStages())
                    choices << std::pair(stage.name, stage.name);
            } else if (field.startsWith("rating:"_L1)) {
                for (int i = 0; i < exchange::ratingScaleCount; ++i) {
                    const QString scale = exchange::scaleWord(exchange::RatingScale(i));
                    choices << std::pair(scale,
                                         tr("A rating on the scale %1", "scale such as 1-10").arg(scale));
                }
            }
            return choices;
        },
        this);
    m_valueTable->setItemDelegate(none);
    m_valueTable->setItemDelegateForColumn(3, meanings);
    connect(meanings, &ChoiceDelegate::chosen, this,
            [this](const QModelIndex &index, const QString &meaning) {
                setValue(index.siblingAtColumn(0).data().toString(),
                         index.siblingAtColumn(1).data().toString(), meaning);
            });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(tr("Words and ratings, and what they are taken for. Click to change it."),
                                TextRole::Small, Tone::Muted));
    layout->addWidget(m_valueTable, 1);
    return page;
}

QWidget *ImportWizard::buildRows()
{
    m_rowFilter = new QComboBox;
    m_rowFilter->setObjectName(u"importRowFilter"_s);
    m_rowFilter->setAccessibleName(tr("Show rows"));
    m_rowFilter->addItem(tr("All rows"), -1);
    for (const auto kind : {exchange::RowOutcome::Kind::New, exchange::RowOutcome::Kind::Updated,
                            exchange::RowOutcome::Kind::Same, exchange::RowOutcome::Kind::Skipped})
        m_rowFilter->addItem(outcomeText(kind), int(kind));
    m_rowFilter->addItem(tr("With warnings"), -2);
    m_rowFilter->addItem(tr("Perhaps there already"), -3);
    m_rowTable = readingTable(u"importRows"_s, tr("What becomes of each row"),
                              {tr("Row"), tr("Becomes"), tr("Code"), tr("Initiative"), tr("Note")});
    m_goneText = textLabel({}, TextRole::Small, Tone::Muted);
    m_goneText->setObjectName(u"importGone"_s);
    m_goneText->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rowFilter, 0, Qt::AlignLeft);
    layout->addWidget(m_rowTable, 1);
    layout->addWidget(m_goneText);
    connect(m_rowFilter, &QComboBox::activated, this, &ImportWizard::refreshRows);
    // A tick says: this row is that initiative.
    connect(m_rowTable, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->column() != 4 || !(item->flags() & Qt::ItemIsUserCheckable))
            return;
        const auto row = item->data(Qt::UserRole).toLongLong();
        const InitiativeId same{item->data(Qt::UserRole + 1).toLongLong()};
        if (item->checkState() == Qt::Checked)
            m_choice.sameAs.insert(row, same);
        else
            m_choice.sameAs.remove(row);
        update();
    });
    return page;
}

} // namespace portolan
