// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exchange_flow.h"

#include "core/archive/archive.h"
#include "core/collect/full_export.h"
#include "core/collect/own_workbook.h"
#include "core/exchange/csv_writer.h"
#include "ui/pages/collect/collect_dialog.h"
#include "ui/pages/collect/take_in_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/file_flow.h"
#include "ui/widgets/beside.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan {

static QString readingText(const QString &path)
{
    return ExchangeFlow::tr("Reading %1…").arg(QFileInfo(path).fileName());
}

ExchangeFlow::ExchangeFlow(Session &session, Prompts prompts, FileFlow &files, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(std::move(prompts))
    , m_files(files)
    , m_window(window)
{
}

void ExchangeFlow::collectRatings()
{
    auto *dialog = new CollectDialog(m_session, m_prompts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExchangeFlow::takeInRatings()
{
    const QString path = m_prompts.askOpenPath(tr("Take in a returned workbook"),
                                               tr("Workbooks (*.xlsx *.ods);;All files (*)"));
    if (!path.isEmpty())
        takeInFrom(path);
}

void ExchangeFlow::takeInFrom(const QString &path)
{
    using Read = Result<collect::RatingReturn>;
    const auto read = std::make_shared<Read>(failure(Error::Code::Cancelled, path));
    doBeside(
        this, m_window, readingText(path),
        [read, path, portfolio = m_session.portfolio()](WorkState &) {
            *read = collect::readRatingWorkbook(path, portfolio);
        },
        [this, read](const WorkState &state) {
            if (!state.isCancelled())
                showTakeIn(std::move(*read));
            emit finished();
        });
}

void ExchangeFlow::showTakeIn(Result<collect::RatingReturn> from)
{
    if (!from)
        return m_prompts.showError(from.error());
    auto *dialog = new TakeInDialog(m_session, m_prompts, std::move(*from), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString ExchangeFlow::suggestion(const QString &ending) const
{
    return QFileInfo(m_session.path()).completeBaseName() + u'.' + ending;
}

void ExchangeFlow::exportWorkbook()
{
    QString path = m_prompts.askSavePath(tr("Export everything as a workbook"), tr("Workbooks (*.xlsx)"),
                                         suggestion(u"xlsx"_s));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    writeBeside(path, collect::writeFullExport);
}

void ExchangeFlow::exportArchive()
{
    const QString path =
        m_prompts.askSavePath(tr("Write the portable archive"), tr("Archives (*.xml)"), suggestion(u"xml"_s));
    if (path.isEmpty())
        return;
    writeBeside(path, [](const Portfolio &portfolio, const QString &target, const Progress &) {
        const auto archive = writeArchive(portfolio);
        return archive ? exchange::writeWhole(target, *archive) : tl::unexpected(archive.error());
    });
}

void ExchangeFlow::writeBeside(const QString &path, const Writing &write)
{
    const auto written = std::make_shared<Result<>>(failure(Error::Code::Cancelled, path));
    doBeside(
        this, m_window, tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [written, write, path, portfolio = m_session.portfolio()](WorkState &state) {
            *written = write(portfolio, path, state.progress());
        },
        [this, written, path](const WorkState &) {
            tell(*written, path);
            emit finished();
        });
}

void ExchangeFlow::tell(const Result<> &written, const QString &path)
{
    if (written)
        m_prompts.showNote(tr("Wrote “%1”.").arg(QFileInfo(path).fileName()));
    else if (written.error().code != Error::Code::Cancelled)
        m_prompts.showError(written.error());
    else
        m_prompts.showNote(tr("Cancelled; nothing was written."));
}

void ExchangeFlow::restore()
{
    const QString path = m_prompts.askOpenPath(
        tr("Restore a portfolio"), tr("Archives and full exports (*.xml *.xlsx *.ods);;All files (*)"));
    if (!path.isEmpty())
        restoreFrom(path);
}

void ExchangeFlow::restoreFrom(const QString &path)
{
    const auto content = std::make_shared<Result<Portfolio>>(failure(Error::Code::Cancelled, path));
    doBeside(
        this, m_window, readingText(path),
        [content, path](WorkState &state) {
            exchange::Watch watch;
            watch.cancel = &state.cancelFlag();
            *content = collect::readSaved(path, watch);
        },
        [this, content, path](const WorkState &state) {
            if (!state.isCancelled())
                createFrom(path, std::move(*content));
            emit finished();
        });
}

void ExchangeFlow::createFrom(const QString &path, Result<Portfolio> content)
{
    if (!content)
        return m_prompts.showError(content.error());
    const int initiatives = int(content->initiatives().size());
    if (m_files.createFrom(tr("%1 restored", "file name").arg(QFileInfo(path).completeBaseName()),
                           std::move(*content)))
        m_prompts.showNote(
            tr("Restored %n initiative(s) from “%1”.", nullptr, initiatives).arg(QFileInfo(path).fileName()));
}

} // namespace portolan
