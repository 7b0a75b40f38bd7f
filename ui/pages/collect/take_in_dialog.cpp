// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collect/take_in_dialog.h"

#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using portolan::collect::Outcome;

namespace portolan {

namespace {

enum Column {
    PlaceColumn,
    InitiativeColumn,
    AboutColumn,
    SentColumn,
    ReturnedColumn,
    HereColumn,
    OutcomeColumn,
    ColumnCount
};

QString outcomeText(const collect::ReturnedRow &row)
{
    switch (row.outcome) {
    case Outcome::Unchanged: return TakeInDialog::tr("Nothing to do");
    case Outcome::New: return TakeInDialog::tr("Is taken in");
    case Outcome::Changed: return TakeInDialog::tr("Is taken in, changed");
    case Outcome::Conflict:
        return row.returned.isNone() ? TakeInDialog::tr("Erased there: erase it here")
                                     : TakeInDialog::tr("Changed here too: take theirs");
    case Outcome::Invalid:
    case Outcome::Gone: return row.problem;
    }
    Q_UNREACHABLE();
}

QString givenText(const collect::Given &given)
{
    if (given.isNone())
        return u"–"_s;
    const QString value =
        given.notApplicable ? TakeInDialog::tr("n/a", "not applicable") : QLocale().toString(*given.value);
    return given.evidence.isEmpty()
        ? TakeInDialog::tr("%1, %2", "rating, confidence").arg(value, label(given.confidence).toLower())
        : TakeInDialog::tr("%1, %2: %3", "rating, confidence, evidence")
              .arg(value, label(given.confidence).toLower(), given.evidence.simplified().left(80));
}

} // namespace

TakeInDialog::TakeInDialog(Session &session, const Prompts &prompts, collect::RatingReturn from,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_from(std::move(from))
    , m_filter(new QComboBox)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_counts(textLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"takeInDialog"_s);
    setWindowTitle(tr("Ratings by %1").arg(m_from.assessor));
    resize(1000, 600);
    m_filter->setObjectName(u"takeInFilter"_s);
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItems({tr("What changes and what is wrong"), tr("Conflicts"), tr("All")});
    m_table->setObjectName(u"takeInTable"_s);
    m_table->setAccessibleName(tr("Ratings: sent, returned and here"));
    m_table->setHorizontalHeaderLabels({tr("Cell"), tr("Initiative"), tr("About"), tr("As sent"),
                                        tr("Returned"), tr("Here now"), tr("What happens")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_counts->setObjectName(u"takeInCounts"_s);
    m_counts->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeIn"_s);
    m_take->setProperty("look", u"accent"_s);
    m_takeAll = buttons->addButton(tr("Take theirs in all conflicts"), QDialogButtonBox::ActionRole);
    m_takeAll->setObjectName(u"takeAllConflicts"_s);
    m_takeAll->setEnabled(m_from.count(Outcome::Conflict) > 0 && !session.isReadOnly());
    connect(m_takeAll, &QPushButton::clicked, this, &TakeInDialog::takeAllConflicts);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addWidget(buttons);
    connect(m_filter, &QComboBox::activated, this, &TakeInDialog::refreshRows);
    connect(m_take, &QPushButton::clicked, this, &TakeInDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->column() != OutcomeColumn || !(item->flags() & Qt::ItemIsUserCheckable))
            return;
        const auto place = size_t(item->data(Qt::UserRole).toULongLong());
        item->checkState() == Qt::Checked ? (void)m_taken.insert(place) : (void)m_taken.remove(place);
        refreshButton();
    });
    refreshRows();
    refreshButton();
}

void TakeInDialog::addRow(size_t place)
{
    const collect::ReturnedRow &from = m_from.rows[place];
    const Portfolio &portfolio = m_session.portfolio();
    const Initiative *initiative = portfolio.initiatives().find(from.initiative);
    const Criterion *criterion = portfolio.criteria().find(from.criterion);
    const Question *question = portfolio.questions().find(from.question);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{from.place,
                            initiative ? initiative->name : QString(),
                            question        ? question->name
                                : criterion ? criterion->name
                                            : QString(),
                            givenText(from.sent),
                            from.outcome == Outcome::Invalid ? u"–"_s : givenText(from.returned),
                            givenText(from.here),
                            outcomeText(from)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column].simplified());
        item->setToolTip(texts[column]);
        if (column == OutcomeColumn && from.outcome == Outcome::Conflict) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(m_taken.contains(place) ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::UserRole, qulonglong(place));
        }
        m_table->setItem(row, column, item);
    }
}

void TakeInDialog::refreshRows()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (size_t place = 0; place < m_from.rows.size(); ++place) {
        const Outcome outcome = m_from.rows[place].outcome;
        const bool isShown = m_filter->currentIndex() == 2
            || (m_filter->currentIndex() == 1 && outcome == Outcome::Conflict)
            || (m_filter->currentIndex() == 0 && outcome != Outcome::Unchanged);
        if (isShown)
            addRow(place);
    }
    const int widths[] = {75, 160, 140, 125, 125, 125};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

void TakeInDialog::refreshButton()
{
    const auto count = [this](Outcome outcome) { return QLocale().toString(m_from.count(outcome)); };
    QStringList lines{
        tr("%1 new, %2 changed, %3 in conflict, %4 not readable, %5 of what is gone, %6 unchanged.")
            .arg(count(Outcome::New), count(Outcome::Changed), count(Outcome::Conflict),
                 count(Outcome::Invalid), count(Outcome::Gone), count(Outcome::Unchanged))};
    lines += m_from.notes;
    m_counts->setText(lines.join(u' '));
    m_take->setEnabled(!m_session.isReadOnly()
                       && m_from.count(Outcome::New) + m_from.count(Outcome::Changed) + int(m_taken.size())
                           > 0);
}

void TakeInDialog::takeAllConflicts()
{
    for (size_t place = 0; place < m_from.rows.size(); ++place) {
        if (m_from.rows[place].outcome == Outcome::Conflict)
            m_taken.insert(place);
    }
    refreshRows();
    refreshButton();
}

void TakeInDialog::take()
{
    const Change change = collect::takeIn(m_session.portfolio(), m_from, m_taken, m_session.asOf());
    if (const auto done = m_session.perform(change); !done) {
        m_prompts.showError(done.error());
        return;
    }
    m_prompts.showNote(change.label);
    accept();
}

} // namespace portolan
