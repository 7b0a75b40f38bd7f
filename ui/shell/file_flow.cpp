// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_flow.h"

#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/recent_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace portolan {

static QString portfolioFilter()
{
    return FileFlow::tr("Portolan portfolios (*.portolan)");
}

FileFlow::FileFlow(Session &session, Prompts prompts, RecentFiles &recent, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(std::move(prompts))
    , m_recent(recent)
    , m_window(window)
{
}

QString FileFlow::askNewPath(const QString &title, const QString &name)
{
    QString path = m_prompts.askSavePath(title, portfolioFilter(), name + u".portolan"_s);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u".portolan"_s;
    return path;
}

bool FileFlow::createAt(const QString &path, Result<Portfolio> content)
{
    if (!content) {
        m_prompts.showError(content.error());
        return false;
    }
    if (m_session.isOpen() && QFileInfo(path) == QFileInfo(m_session.path())) {
        m_prompts.showError({Error::Code::CannotWrite, path, tr("it is the portfolio that is open here"), 0});
        return false;
    }
    // The file dialog has asked whether to replace it; what was there goes to the trash, not to nothing.
    if (QFileInfo::exists(path) && path != m_session.path() && !QFile::moveToTrash(path)) {
        m_prompts.showError({Error::Code::CannotWrite, path, {}, 0});
        return false;
    }
    if (const auto created = m_session.create(path, edits::creationOf(*content, tr("Create the portfolio")));
        !created) {
        m_prompts.showError(created.error());
        return false;
    }
    m_recent.add(path);
    return true;
}

void FileFlow::createEmpty()
{
    createFor(tr("AI portfolio"));
}

bool FileFlow::createFor(const QString &suggestedName)
{
    const QString path = askNewPath(tr("New portfolio"), suggestedName);
    return !path.isEmpty() && createAt(path, bundle::newPortfolio(QFileInfo(path).completeBaseName()));
}

bool FileFlow::createFrom(const QString &suggestedName, Portfolio content)
{
    const QString path = askNewPath(tr("Where to keep the restored portfolio"), suggestedName);
    return !path.isEmpty() && createAt(path, std::move(content));
}

void FileFlow::createSample()
{
    const QString path = askNewPath(tr("Where to keep your copy of the sample"), u"Meridian Group"_s);
    if (!path.isEmpty())
        createAt(path, bundle::samplePortfolio());
}

void FileFlow::askAndOpen()
{
    const QString path = m_prompts.askOpenPath(tr("Open a portfolio"), portfolioFilter());
    if (!path.isEmpty())
        openPath(path);
}

bool FileFlow::openPath(const QString &path)
{
    const auto done = m_session.open(path);
    if (done) {
        m_recent.add(path);
        return true;
    }
    if (done.error().code == Error::Code::Damaged)
        offerRecovery(path, done.error());
    else
        m_prompts.showError(done.error());
    return false;
}

void FileFlow::offerRecovery(const QString &path, const Error &error)
{
    if (m_prompts.askChoice(tr("Damaged portfolio"), sentence(error), {tr("Recover into a new file…")}) != 0)
        return;
    const QFileInfo info(path);
    const QString target =
        askNewPath(tr("Recover into"), tr("%1 recovered", "file name").arg(info.completeBaseName()));
    if (target.isEmpty())
        return;
    const auto lost = PortfolioFile::recover(path, target);
    if (!lost)
        return m_prompts.showError(lost.error());
    if (!openPath(target))
        return;
    const QString report = lost->isEmpty()
        ? tr("Everything could be read. The damaged file is as it was.")
        : tr("What could be read is in the new file; the damaged one is as it was. Lost:") + u"\n\n"_s
            + lost->join(u'\n');
    showText(m_window, tr("Recovered"), report);
}

void FileFlow::saveCopy()
{
    const QString name = tr("%1 copy", "file name").arg(QFileInfo(m_session.path()).completeBaseName());
    const QString path = askNewPath(tr("Save a copy"), name);
    if (path.isEmpty())
        return;
    if (const auto saved = m_session.saveCopy(path); !saved)
        m_prompts.showError(saved.error());
    else
        m_prompts.showNote(tr("A copy is in %1.").arg(QDir::toNativeSeparators(path)));
}

void FileFlow::backUp()
{
    const QFileInfo info(m_session.path());
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s);
    const QString path = info.dir().filePath(
        tr("%1 backup %2", "file name, time").arg(info.completeBaseName(), stamp) + u".portolan"_s);
    if (const auto saved = m_session.saveCopy(path); !saved)
        m_prompts.showError(saved.error());
    else
        m_prompts.showNote(tr("Backed up to %1.").arg(QDir::toNativeSeparators(path)));
}

void FileFlow::takeOver()
{
    if (const auto taken = m_session.takeOver(); !taken)
        m_prompts.showError(taken.error());
}

} // namespace portolan
