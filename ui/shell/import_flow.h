// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

#include <QObject>

#include <memory>

namespace portolan {

class FileFlow;
class Session;

// Reads a table (CSV, XLSX, ODS) in a worker, with progress and cancel, and puts what it holds into the open
// portfolio as one change, after a wizard has shown what will become of it. With no portfolio
// open it first asks where to make one.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    ImportFlow(Session &session, Prompts prompts, FileFlow &files, QWidget *window);
    ~ImportFlow() override;

    void askAndImport();
    void importPath(const QString &path);
    bool isRunning() const { return m_running != nullptr; }

signals:
    void finished(bool imported);
    // The file is no table but what Portolan itself has written for another purpose.
    void ratingsFound(const QString &path);
    void exportFound(const QString &path);

private:
    struct Work;
    using Job = void (*)(Work &);
    using Next = void (ImportFlow::*)(const std::shared_ptr<Work> &);
    void inBackground(const std::shared_ptr<Work> &work, Job job, Next next);
    static void look(Work &work);
    void onLooked(const std::shared_ptr<Work> &work);
    bool handOver(const Work &work);
    void showWizard(const std::shared_ptr<Work> &work);
    static void complete(Work &work);
    void fail(const Error &error);
    void onCompleted(const std::shared_ptr<Work> &work);

    Session &m_session;
    Prompts m_prompts;
    FileFlow &m_files;
    QWidget *m_window;
    std::shared_ptr<Work> m_running;
};

} // namespace portolan
