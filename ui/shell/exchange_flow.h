// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/rating_workbook.h"
#include "core/model/progress.h"
#include "ui/session/prompts.h"

#include <QObject>

namespace portolan {

class FileFlow;
class Session;

// What goes out of the portfolio and comes back beside tables: workbooks of ratings, everything as a
// workbook, the portable archive. Reading and writing are done beside the window.
class ExchangeFlow : public QObject {
    Q_OBJECT

public:
    ExchangeFlow(Session &session, Prompts prompts, FileFlow &files, QWidget *window);

    void collectRatings();
    void takeInRatings();
    void takeInFrom(const QString &path);
    void exportWorkbook();
    void exportArchive();
    // A portfolio of its own from an archive or the workbook of a full export.
    void restore();
    void restoreFrom(const QString &path);

signals:
    void finished(); // with what was begun last, in whichever way

private:
    // `write` gets a copy of the portfolio and runs in another thread.
    using Writing = std::function<Result<>(const Portfolio &, const QString &path, const Progress &)>;
    void tell(const Result<> &written, const QString &path);
    void writeBeside(const QString &path, const Writing &write);
    void showTakeIn(Result<collect::RatingReturn> from);
    void createFrom(const QString &path, Result<Portfolio> content);
    QString suggestion(const QString &ending) const;

    Session &m_session;
    Prompts m_prompts;
    FileFlow &m_files;
    QWidget *m_window;
};

} // namespace portolan
