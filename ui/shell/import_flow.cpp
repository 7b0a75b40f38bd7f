// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_flow.h"

#include "core/collect/own_workbook.h"
#include "core/exchange/import.h"
#include "core/exchange/source.h"
#include "core/report/import_changes.h"
#include "ui/pages/import/import_wizard.h"
#include "ui/pages/import/import_words.h"
#include "ui/session/session.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/import_sheet.h"
#include "ui/widgets/beside.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portolan {

// Shared by the window and the worker, one after the other.
struct ImportFlow::Work {
    QString path;
    QByteArray content;
    Result<> looked;
    collect::OwnWorkbook kind = collect::OwnWorkbook::None;
    exchange::ImportPlan plan; // as the user has left it
    Portfolio before;
    quint64 revision = 0;
    std::optional<Portfolio> after; // worked out beside the window, which is told when it is there
    ImportSummary summary; // of the plan
};

// New and changed ones in the order of their rows, then those that are in no row.
static QStringList initiativesOf(const exchange::ImportPlan &plan, const Portfolio &before)
{
    using Kind = exchange::RowOutcome::Kind;
    QStringList lines;
    for (const exchange::RowOutcome &outcome : plan.outcomes) {
        const QString name = outcome.name.simplified();
        if (outcome.kind == Kind::New)
            lines << ImportFlow::tr("New: %1").arg(name);
        else if (outcome.kind == Kind::Updated)
            lines << ImportFlow::tr("Changed: %1 (%2)", "name, what changes")
                         .arg(name, changesText(plan, outcome, before));
    }
    for (const InitiativeId id : plan.gone)
        lines << ImportFlow::tr("In no row: %1").arg(before.initiatives().find(id)->name.simplified());
    return lines;
}

static ImportSummary summaryOf(const exchange::ImportPlan &plan, const QString &path, const Portfolio &before)
{
    ImportSummary summary;
    summary.source = path;
    summary.rows = plan.rows;
    summary.imported = plan.imported;
    summary.updated = plan.updated;
    summary.skipped = plan.skipped;
    for (const exchange::MappedColumn &column : plan.mapping)
        summary.mapping << std::pair(column.column, importFieldText(column.field));
    summary.unmapped = plan.unmappedColumns;
    summary.initiatives = initiativesOf(plan, before);
    summary.warnings = plan.notes;
    for (const exchange::ImportWarning &warning : plan.warnings) {
        const QString place = warning.column.isEmpty()
            ? ImportFlow::tr("Row %1").arg(warning.row)
            : ImportFlow::tr("Row %1, %2").arg(warning.row).arg(warning.column);
        const QString value = warning.value.left(120).simplified();
        summary.warnings << (value.isEmpty()
                                 ? ImportFlow::tr("%1: %2", "place, message").arg(place, warning.message)
                                 : ImportFlow::tr("%1: %3 (“%2”)", "place, value, message")
                                       .arg(place, value, warning.message));
    }
    return summary;
}

ImportFlow::ImportFlow(Session &session, Prompts prompts, FileFlow &files, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(std::move(prompts))
    , m_files(files)
    , m_window(window)
{
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::askAndImport()
{
    const QString path = m_prompts.askOpenPath(
        tr("Import a table"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"));
    if (!path.isEmpty())
        importPath(path);
}

void ImportFlow::importPath(const QString &path)
{
    if (m_running)
        return m_prompts.showNote(tr("An import is running already."));
    m_running = std::make_shared<Work>();
    m_running->path = path;
    inBackground(m_running, &ImportFlow::look, &ImportFlow::onLooked);
}

void ImportFlow::inBackground(const std::shared_ptr<Work> &work, Job job, Next next)
{
    doBeside(
        this, m_window, tr("Reading %1…").arg(QFileInfo(work->path).fileName()),
        [work, job](WorkState &) { job(*work); },
        [this, work, next](const WorkState &state) {
            state.isCancelled() ? fail(Error{Error::Code::Cancelled, {}, {}, 0}) : (this->*next)(work);
        });
}

// In a worker: the bytes of the source.
void ImportFlow::look(Work &work)
{
    auto content = exchange::readSourceFile(work.path);
    if (!content) {
        work.looked = tl::unexpected(content.error());
        return;
    }
    work.content = std::move(*content);
    work.kind = collect::ownWorkbook(work.content);
}

void ImportFlow::onLooked(const std::shared_ptr<Work> &work)
{
    if (!work->looked)
        return fail(work->looked.error());
    if (handOver(*work)) {
        m_running.reset();
        emit finished(false);
        return;
    }
    if (!m_session.isOpen() && !m_files.createFor(QFileInfo(work->path).completeBaseName()))
        return fail(Error{Error::Code::Cancelled, {}, {}, 0});
    if (m_session.isReadOnly())
        return fail({Error::Code::ReadOnly, m_session.path(), {}, 0});
    work->before = m_session.portfolio();
    work->revision = m_session.revision();
    showWizard(work);
}

// A workbook of Portolan's own is more than a table.
bool ImportFlow::handOver(const Work &work)
{
    const QString name = QFileInfo(work.path).fileName();
    if (work.kind == collect::OwnWorkbook::Ratings) {
        if (m_session.isOpen())
            emit ratingsFound(work.path);
        else
            m_prompts.showError(
                {Error::Code::BadInput, name, tr("it has ratings for a portfolio; open that one first"), 0});
        return true;
    }
    if (work.kind != collect::OwnWorkbook::FullExport)
        return false;
    const int answer = m_prompts.askChoice(
        tr("Import"), tr("“%1” holds everything in a portfolio, as Portolan exports it.").arg(name),
        {tr("Make a portfolio of it…")});
    if (answer == 0)
        emit exportFound(work.path);
    return true;
}

void ImportFlow::showWizard(const std::shared_ptr<Work> &work)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/mappings"_s;
    auto *wizard =
        new ImportWizard({work->path, work->content, work->before, m_session.asOf(), m_session.assessor()},
                         m_prompts, folder, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, work, wizard] {
        auto plan = wizard->takePlan();
        if (!plan)
            return fail(plan.error());
        work->plan = std::move(*plan);
        inBackground(work, &ImportFlow::complete, &ImportFlow::onCompleted);
    });
    connect(wizard, &QDialog::rejected, this, [this] { fail(Error{Error::Code::Cancelled, {}, {}, 0}); });
    wizard->open();
}

// In a worker: what there is to tell, and the portfolio as it will be.
void ImportFlow::complete(Work &work)
{
    work.summary = summaryOf(work.plan, work.path, work.before);
    if (auto after = work.before.with(work.plan.change))
        work.after = std::move(*after);
}

void ImportFlow::fail(const Error &error)
{
    m_running.reset();
    if (error.code == Error::Code::Cancelled)
        m_prompts.showNote(tr("Import cancelled; nothing was changed."));
    else
        m_prompts.showError(error);
    emit finished(false);
}

void ImportFlow::onCompleted(const std::shared_ptr<Work> &work)
{
    const Change &change = work->plan.change;
    Result<> done;
    if (work->after)
        done = m_session.perform(change, std::move(*work->after), work->revision);
    else
        done = m_session.perform(change); // refuses when the portfolio is another by now
    if (!done)
        return fail(done.error());
    m_running.reset();
    auto *sheet = new ImportSheet(work->summary, m_window);
    connect(sheet, &ImportSheet::undoRequested, &m_session, &Session::undo);
    // Once something else has been changed, "undo" would no longer mean the import.
    connect(&m_session, &Session::changed, sheet, &ImportSheet::forbidUndo);
    sheet->open();
    emit finished(true);
}

} // namespace portolan
