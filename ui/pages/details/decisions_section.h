// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details/details_context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace portolan {

// What was decided about the initiative, the latest first; corrected and removed here as in the ledger.
class DecisionsSection : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsSection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *decisionRow(const Decision &decision);
    void edit(const Decision &decision);

    const DetailsContext &m_context;
    QVBoxLayout *m_list;
    QLabel *m_none;
};

} // namespace portolan
