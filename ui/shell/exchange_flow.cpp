// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exchange_flow.h"

#include "core/archive/archive.h"
#include "core/collect/full_export.h"
#include "core/collect/rating_workbook.h"
#include "core/exchange/csv_writer.h"
#include "ui/pages/collect/collect_dialog.h"
#include "ui/pages/collect/take_in_dialog.h"
#include "ui/session/session.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan {

ExchangeFlow::ExchangeFlow(Session &session, Prompts prompts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(std::move(prompts))
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
    if (path.isEmpty())
        return;
    auto from = collect::readRatingWorkbook(path, m_session.portfolio());
    if (!from) {
        m_prompts.showError(from.error());
        return;
    }
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
    tell(collect::writeFullExport(m_session.portfolio(), path), path);
}

void ExchangeFlow::exportArchive()
{
    const QString path =
        m_prompts.askSavePath(tr("Write the portable archive"), tr("Archives (*.xml)"), suggestion(u"xml"_s));
    if (path.isEmpty())
        return;
    const auto archive = writeArchive(m_session.portfolio());
    tell(archive ? exchange::writeWhole(path, *archive) : Result<>(tl::unexpected(archive.error())), path);
}

void ExchangeFlow::tell(const Result<> &written, const QString &path)
{
    if (!written)
        m_prompts.showError(written.error());
    else
        m_prompts.showNote(tr("Wrote “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace portolan
