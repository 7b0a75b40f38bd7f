// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <QFileInfo>
#include <QUndoCommand>
#include <QUndoStack>

namespace portolan {

// Carries any change; the first redo() is skipped because perform() has already written it. What cannot be
// written back makes the command obsolete, so that the stack never promises what the file cannot hold.
class ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(Session &session, Change change)
        : QUndoCommand(change.label)
        , m_session(session)
        , m_change(std::move(change))
    {
    }

    void redo() override
    {
        if (!m_done)
            write(m_change);
        m_done = true;
    }

    void undo() override
    {
        write(m_change.inverse());
        m_done = false;
    }

    int id() const override { return m_change.mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ChangeCommand *>(other);
        if (next->m_change.mergeKey != m_change.mergeKey)
            return false;
        m_change = merged(m_change, next->m_change);
        if (m_change.isEmpty())
            setObsolete(true);
        return true;
    }

private:
    void write(const Change &change)
    {
        if (const auto written = m_session.commit(change, std::nullopt, false); !written) {
            setObsolete(true);
            emit m_session.failed(written.error());
            return;
        }
        emit m_session.changed(change);
    }

    Session &m_session;
    Change m_change;
    bool m_done = true;
};

Session::Session(QObject *parent)
    : QObject(parent)
    , m_undo(new QUndoStack(this))
{
    m_undo->setUndoLimit(1000);
}

Session::~Session() = default;

bool Session::isOpen() const
{
    return m_file != nullptr;
}

bool Session::isReadOnly() const
{
    return m_file && m_file->isReadOnly();
}

QString Session::path() const
{
    return m_file ? m_file->path() : QString();
}

void Session::adopt(std::unique_ptr<PortfolioFile> file, Portfolio portfolio)
{
    m_file = std::move(file);
    m_portfolio = std::move(portfolio);
    m_undo->clear();
    m_profile = {};
    m_selected = {};
    ++m_revision;
    emit opened();
}

Result<> Session::create(const QString &path, const Change &content)
{
    auto file = PortfolioFile::create(path, content);
    if (!file)
        return tl::unexpected(file.error());
    auto portfolio = (*file)->load();
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    adopt(std::move(*file), std::move(*portfolio));
    return {};
}

Result<> Session::open(const QString &path)
{
    // Opened once more, the file would be locked by this very session.
    if (m_file && !m_file->isReadOnly() && QFileInfo(path) == QFileInfo(m_file->path()))
        return {};
    auto file = PortfolioFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    auto portfolio = (*file)->load();
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    adopt(std::move(*file), std::move(*portfolio));
    return {};
}

void Session::close()
{
    if (!m_file)
        return;
    m_file.reset();
    m_portfolio = {};
    m_undo->clear();
    m_profile = {};
    m_selected = {};
    ++m_revision;
    emit closed();
}

Result<> Session::takeOver()
{
    if (!m_file)
        return failure(Error::Code::NotFound);
    if (auto taken = m_file->takeOver(); !taken)
        return taken;
    // The writer before may have changed the file after it was read here.
    auto portfolio = m_file->load();
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    m_portfolio = std::move(*portfolio);
    m_undo->clear();
    ++m_revision;
    emit opened();
    return {};
}

Result<> Session::saveCopy(const QString &path) const
{
    if (!m_file)
        return failure(Error::Code::NotFound);
    return m_file->backupTo(path);
}

Result<> Session::commit(const Change &change, std::optional<Portfolio> after, bool canCancel)
{
    if (!m_file)
        return failure(Error::Code::NotFound);
    if (m_file->isReadOnly())
        return failure(Error::Code::ReadOnly, m_file->path());
    if (!after) {
        // The copy finds conflicts before the file is touched.
        auto applied = m_portfolio.with(change);
        if (!applied)
            return tl::unexpected(applied.error());
        after = std::move(*applied);
    }
    std::function<bool(qsizetype)> progress;
    const auto total = qsizetype(change.edits.size());
    if (m_longWork && total >= longWorkEdits)
        progress = [this, total, canCancel](qsizetype done) {
            return m_longWork(done, total, canCancel) || !canCancel;
        };
    auto written = m_file->commit(change, progress);
    if (progress)
        progress(total);
    if (!written)
        return written;
    m_portfolio = std::move(*after);
    ++m_revision;
    if (m_selected && !m_portfolio.initiatives().find(m_selected))
        select({});
    return {};
}

Result<> Session::performed(const Change &change)
{
    m_undo->push(new ChangeCommand(*this, change));
    emit changed(change);
    return {};
}

Result<> Session::perform(const Change &change)
{
    if (change.isEmpty())
        return {};
    if (auto written = commit(change, std::nullopt, true); !written)
        return written;
    return performed(change);
}

Result<> Session::perform(const Change &change, Portfolio after, quint64 revision)
{
    if (revision != m_revision || change.isEmpty())
        return perform(change);
    if (auto written = commit(change, std::move(after), true); !written)
        return written;
    return performed(change);
}

void Session::setLongWork(LongWork work)
{
    m_longWork = std::move(work);
}

void Session::undo()
{
    m_undo->undo();
}

void Session::redo()
{
    m_undo->redo();
}

ProfileId Session::profileId() const
{
    const Profile *current = profile();
    return current ? current->id : ProfileId{};
}

const Profile *Session::profile() const
{
    if (m_profile) {
        if (const Profile *chosen = m_portfolio.profiles().find(m_profile))
            return chosen;
    }
    return m_portfolio.defaultProfile();
}

void Session::setProfile(ProfileId id)
{
    if (id == profileId())
        return;
    m_profile = id;
    emit profileChanged();
}

void Session::setAssessor(const QString &assessor)
{
    if (assessor == m_assessor)
        return;
    m_assessor = assessor;
    emit assessorChanged();
}

void Session::setAsOf(QDate date)
{
    if (date == m_asOf)
        return;
    m_asOf = date;
    emit asOfChanged();
}

void Session::select(InitiativeId id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    emit selectionChanged(id);
}

} // namespace portolan
