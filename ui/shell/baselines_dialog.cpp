// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/baselines_dialog.h"

#include "core/archive/baselines.h"
#include "core/report/comparison_tables.h"
#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/shell/report_table_model.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static QTableView *readingTable(ReportTableModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

// The head has room of its own beside its words, which the contents do not ask for. Words at the end may take
// what is left; numbers stay beside the others.
static void fitColumns(QTableView *table, const report::TableData &data)
{
    constexpr int roomOfHead = 26;
    table->horizontalHeader()->setStretchLastSection(false);
    table->resizeColumnsToContents();
    for (int column = 0; column < int(data.columns.size()); ++column)
        table->setColumnWidth(column, table->columnWidth(column) + roomOfHead);
    table->horizontalHeader()->setStretchLastSection(!data.columns.isEmpty()
                                                     && !data.columns.last().isNumber);
}

BaselinesDialog::BaselinesDialog(Session &session, Prompts prompts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(std::move(prompts))
    , m_model(new ReportTableModel(this))
    , m_table(readingTable(m_model, tr("Baselines")))
    , m_freeze(new QPushButton(tr("&Freeze now…")))
    , m_rename(new QPushButton(tr("&Rename…")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_other(new QComboBox)
    , m_sentence(textLabel({}))
    , m_sections(new QTabWidget)
{
    setObjectName(u"baselinesDialog"_s);
    setWindowTitle(tr("Baselines"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 640);
    m_table->setObjectName(u"baselinesTable"_s);
    m_freeze->setObjectName(u"freezeBaseline"_s);
    m_rename->setObjectName(u"renameBaseline"_s);
    m_delete->setObjectName(u"deleteBaseline"_s);
    m_other->setObjectName(u"comparedWith"_s);
    m_sentence->setObjectName(u"comparisonSentence"_s);
    m_sections->setObjectName(u"comparisonSections"_s);
    m_sentence->setWordWrap(true);
    buildLayout();
    connectAll();
    refreshList();
}

void BaselinesDialog::buildLayout()
{
    auto *actions = new QVBoxLayout;
    for (QPushButton *button : {m_freeze, m_rename, m_delete}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_table, 1);
    top->addLayout(actions);
    auto *choice = new QHBoxLayout;
    auto *label = textLabel(tr("&Compare the selected baseline with"));
    label->setBuddy(m_other);
    m_other->setAccessibleName(tr("Compare with"));
    choice->addWidget(label);
    choice->addWidget(m_other);
    choice->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addLayout(choice);
    layout->addWidget(m_sentence);
    layout->addWidget(m_sections, 3);
    layout->addWidget(buttons);
}

void BaselinesDialog::connectAll()
{
    connect(m_freeze, &QPushButton::clicked, this, &BaselinesDialog::freeze);
    connect(m_rename, &QPushButton::clicked, this, &BaselinesDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &BaselinesDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BaselinesDialog::refreshOthers);
    connect(m_other, &QComboBox::currentIndexChanged, this, &BaselinesDialog::refreshComparison);
    connect(&m_session, &Session::changed, this, &BaselinesDialog::onChanged);
    connect(&m_session, &Session::profileChanged, this, &BaselinesDialog::refreshComparison);
    connect(&m_session, &Session::closed, this, &QDialog::reject);
}

void BaselinesDialog::onChanged(const Change &change)
{
    touches<Baseline>(change) ? refreshList() : refreshComparison();
}

const Baseline *BaselinesDialog::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= int(m_ids.size()) ? nullptr
                                               : m_session.portfolio().baselines().find(m_ids[size_t(row)]);
}

void BaselinesDialog::refreshList()
{
    const Baseline *before = selected();
    const BaselineId kept = before ? before->id : BaselineId{};
    report::TableData table;
    constexpr int noteColumn = 2;
    table.columns = {{tr("Name"), false}, {tr("Frozen on"), false}, {tr("Note"), false}};
    m_ids.clear();
    for (const Baseline &baseline : orderedBaselines(m_session.portfolio())) {
        table.rows << QStringList{baseline.name, day(baseline.frozenOn), baseline.note};
        m_ids.push_back(baseline.id);
    }
    m_model->setTable(table);
    fitColumns(m_table, table);
    m_table->setColumnHidden(noteColumn, std::ranges::all_of(table.rows, [](const QStringList &row) {
                                 return row[noteColumn].isEmpty();
                             }));
    const auto row = std::ranges::find(m_ids, kept);
    const int next = row == m_ids.end() ? int(m_ids.size()) - 1 : int(row - m_ids.begin());
    m_table->setCurrentIndex(m_model->index(next, 0)); // refreshes the rest
    if (m_ids.empty())
        refreshOthers();
}

void BaselinesDialog::refreshOthers()
{
    const Baseline *own = selected();
    const bool canChange = own && !m_session.isReadOnly();
    m_freeze->setEnabled(!m_session.isReadOnly());
    m_rename->setEnabled(canChange);
    m_delete->setEnabled(canChange);
    m_other->setEnabled(own);
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    m_other->addItem(tr("the portfolio now"), qlonglong(0));
    for (const BaselineId id : m_ids) {
        const Baseline *other = m_session.portfolio().baselines().find(id);
        if (other && other != own)
            m_other->addItem(other->name.simplified(), qlonglong(id.value));
    }
    refreshComparison();
}

Result<Portfolio> BaselinesDialog::comparedWith() const
{
    const BaselineId id{m_other->currentData().toLongLong()};
    const Baseline *other = m_session.portfolio().baselines().find(id);
    return other ? thawed(*other) : Result<Portfolio>(m_session.portfolio());
}

void BaselinesDialog::refreshComparison()
{
    const Baseline *own = selected();
    m_sections->setVisible(own);
    if (!own) {
        m_sentence->setText(
            tr("A baseline keeps the portfolio as it is today. Freeze one, and later see here what moved."));
        return;
    }
    const auto before = thawed(*own);
    const auto after = comparedWith();
    m_sections->setVisible(before && after);
    if (!before || !after)
        m_sentence->setText(sentence(before ? after.error() : before.error()));
    else
        showSections(*before, *after);
}

void BaselinesDialog::showSections(const Portfolio &before, const Portfolio &after)
{
    const Comparison comparison =
        compare(before, after, m_session.profile() ? *m_session.profile() : Profile());
    const QString shown = m_sections->tabText(m_sections->currentIndex());
    while (m_sections->count() > 0)
        delete m_sections->widget(0);
    for (const auto &section : report::comparisonSections({before, after, comparison})) {
        auto *model = new ReportTableModel;
        QTableView *table = readingTable(model, section.title);
        model->setParent(table);
        model->setTable(section.table);
        fitColumns(table, section.table);
        const int index = m_sections->addTab(table, section.title);
        if (section.title == shown)
            m_sections->setCurrentIndex(index);
    }
    m_sections->setVisible(m_sections->count() > 0);
    m_sentence->setText(report::comparisonSentence(comparison));
}

void BaselinesDialog::perform(const Result<Change> &change)
{
    const auto done = change ? m_session.perform(*change) : tl::unexpected(change.error());
    if (!done)
        m_prompts.showError(done.error());
}

void BaselinesDialog::freeze()
{
    const QString suggestion = QLocale().toString(m_session.asOf(), u"MMMM yyyy"_s);
    const auto name = m_prompts.askText(tr("Freeze a baseline"), tr("Name of the baseline"), suggestion);
    if (!name)
        return;
    const auto change = std::make_shared<Result<Change>>(failure(Error::Code::Cancelled));
    doBeside(
        this, this, tr("Freezing %1…").arg(*name),
        [change, name = *name, portfolio = m_session.portfolio()](WorkState &) {
            *change = freezeBaseline(portfolio, name, {}, QDate::currentDate());
        },
        [this, change](const WorkState &state) {
            if (!state.isCancelled())
                perform(*change);
        });
}

void BaselinesDialog::rename()
{
    const Baseline *own = selected();
    if (!own)
        return;
    const auto name = m_prompts.askText(tr("Rename the baseline"), tr("Name of the baseline"), own->name);
    if (name)
        perform(renameBaseline(m_session.portfolio(), own->id, *name, own->note));
}

// Not asked about: undo brings it back.
void BaselinesDialog::remove()
{
    if (const Baseline *own = selected())
        perform(removeBaseline(m_session.portfolio(), own->id));
}

} // namespace portolan
