// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "core/storage/portfolio_file.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace portolan {

// The open file, its portfolio and the undo stack: what the window works on. Invariant: what portfolio() says
// is what the file holds; perform() writes the file first, then memory, then tells.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    bool isOpen() const;
    bool isReadOnly() const;
    QString path() const; // empty when nothing is open
    const Portfolio &portfolio() const { return m_portfolio; }
    QUndoStack *undoStack() const { return m_undo; }

    // Each closes what was open before. On failure nothing changes and what was open stays open.
    Result<> create(const QString &path, const Change &content); // content: what the new file starts with
    Result<> open(const QString &path);
    void close();
    // Takes the place of a writer that is gone; only for a read-only session.
    Result<> takeOver();
    Result<> saveCopy(const QString &path) const;
    PortfolioFile *file() const
    {
        return m_file.get();
    } // journal, holder, migration note; nullptr when closed

    // The one way to alter the portfolio. An empty change does nothing. A failure changes nothing.
    Result<> perform(const Change &);
    // The same with the portfolio after the change worked out beforehand, from the one of `revision`: what is
    // only done where that is still the current one, else worked out anew.
    Result<> perform(const Change &, Portfolio after, quint64 revision);
    quint64 revision() const { return m_revision; } // another one after every change and every file
    void undo();
    void redo();
    // Called again and again while a change of many edits is written; false cancels it where it can be.
    using LongWork = std::function<bool(qsizetype done, qsizetype total, bool canCancel)>;
    static constexpr qsizetype longWorkEdits = 20'000;
    void setLongWork(LongWork);

    // The profile the numbers are shown with; invalid when the portfolio has none.
    ProfileId profileId() const;
    const Profile *profile() const; // nullptr when there is none
    void setProfile(ProfileId);
    // The role under which ratings are entered ("PMO"). Kept in the settings by the shell.
    QString assessor() const { return m_assessor; }
    void setAssessor(const QString &);
    QDate asOf() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }
    void setAsOf(QDate); // invalid: today

    InitiativeId selected() const { return m_selected; }
    void select(InitiativeId);

signals:
    void opened(); // another file, or the same again: forget everything shown
    void closed();
    void changed(const portolan::Change &change);
    void failed(const portolan::Error &error); // an undo or redo could not be written
    void profileChanged();
    void assessorChanged();
    void asOfChanged();
    void selectionChanged(portolan::InitiativeId id);

private:
    friend class ChangeCommand;
    Result<> commit(const Change &, std::optional<Portfolio> after, bool canCancel);
    Result<> performed(const Change &);
    void adopt(std::unique_ptr<PortfolioFile>, Portfolio);

    std::unique_ptr<PortfolioFile> m_file;
    Portfolio m_portfolio;
    QUndoStack *m_undo = nullptr;
    ProfileId m_profile;
    QString m_assessor;
    QDate m_asOf;
    InitiativeId m_selected;
    LongWork m_longWork;
    quint64 m_revision = 0;
};

} // namespace portolan

Q_DECLARE_METATYPE(portolan::InitiativeId)
