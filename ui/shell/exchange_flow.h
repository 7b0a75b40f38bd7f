// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

#include <QObject>

namespace portolan {

class Session;

// What goes out of the portfolio and comes back beside tables: workbooks of ratings, everything as a
// workbook, the portable archive.
class ExchangeFlow : public QObject {
    Q_OBJECT

public:
    ExchangeFlow(Session &session, Prompts prompts, QWidget *window);

    void collectRatings();
    void takeInRatings();
    void exportWorkbook();
    void exportArchive();

private:
    void tell(const Result<> &written, const QString &path);
    QString suggestion(const QString &ending) const;

    Session &m_session;
    Prompts m_prompts;
    QWidget *m_window;
};

} // namespace portolan
