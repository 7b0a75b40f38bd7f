// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_dialog.h"

#include "ui/session/session.h"
#include "ui/shell/journal_model.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int shownLines = 5000;

JournalDialog::JournalDialog(Session &session, Prompts prompts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(std::move(prompts))
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
    , m_count(textLabel({}, TextRole::Small, Tone::Muted))
    , m_model(new JournalModel(this))
{
    setObjectName(u"journalDialog"_s);
    setWindowTitle(tr("Journal"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(920, 560);
    m_filter->setObjectName(u"journalFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by what, who or value"));
    m_filter->setAccessibleName(tr("Filter the journal"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    const int widths[]{130, 110, 260, 150, 120};
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("Export as CSV…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"journalExport"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &JournalDialog::exportCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &JournalDialog::refresh);
    connect(&session, &Session::changed, this, &JournalDialog::refresh);
    connect(&session, &Session::closed, this, &QDialog::reject);
    refresh();
}

void JournalDialog::refresh()
{
    if (!m_session.isOpen())
        return;
    JournalFilter filter;
    filter.text = m_filter->text().trimmed();
    filter.limit = shownLines;
    auto lines = m_session.file()->journal(filter);
    if (!lines)
        return m_prompts.showError(lines.error());
    const int count = int(lines->size());
    m_model->setLines(std::move(*lines));
    m_count->setText(count < shownLines ? tr("%n line(s)", nullptr, count)
                                        : tr("The newest %n lines; filter for older ones", nullptr, count));
}

void JournalDialog::exportCsv()
{
    const QString path =
        m_prompts.askSavePath(tr("Export the journal"), tr("CSV files (*.csv)"), u"journal.csv"_s);
    if (path.isEmpty())
        return;
    JournalFilter filter;
    filter.text = m_filter->text().trimmed();
    auto lines = m_session.file()->journal(filter);
    if (!lines)
        return m_prompts.showError(lines.error());
    JournalModel everything;
    everything.setLines(std::move(*lines));
    QSaveFile file(path);
    // The mark tells spreadsheets that this is UTF-8.
    const bool done = file.open(QIODevice::WriteOnly) && file.write("\xEF\xBB\xBF") == 3
        && file.write(everything.csv().toUtf8()) >= 0 && file.commit();
    if (done)
        m_prompts.showNote(tr("The journal is in %1.").arg(path));
    else
        m_prompts.showError({Error::Code::CannotWrite, path, file.errorString(), 0});
}

} // namespace portolan
