// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "ui/session/prompts.h"

#include <QObject>

namespace portolan {

class RecentFiles;
class Session;

// What the File menu does: from the question to the open portfolio, with every way to fail on the way said in
// a sentence.
class FileFlow : public QObject {
    Q_OBJECT

public:
    FileFlow(Session &session, Prompts prompts, RecentFiles &recent, QWidget *window);

    void createEmpty();
    void createSample();
    void askAndOpen();
    bool openPath(const QString &path); // true when open
    void saveCopy();
    void backUp();
    void takeOver();
    // Asks for a place and creates a portfolio with the default method there; for an import without an open
    // one.
    bool createFor(const QString &suggestedName);
    // Asks for a place and creates a portfolio with that content there.
    bool createFrom(const QString &suggestedName, Portfolio content);

private:
    bool createAt(const QString &path, Result<Portfolio> content);
    QString askNewPath(const QString &title, const QString &name);
    void offerRecovery(const QString &path, const Error &error);

    Session &m_session;
    Prompts m_prompts;
    RecentFiles &m_recent;
    QWidget *m_window;
};

} // namespace portolan
