// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details/details_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace portolan {

// Who has assessed the initiative, and to which index.
class AssessmentsSection : public QWidget {
    Q_OBJECT

public:
    explicit AssessmentsSection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    const DetailsContext &m_context;
    QVBoxLayout *m_rows;
};

// What an import brought along that no field holds; folded until it is asked for.
class CustomSection : public QWidget {
    Q_OBJECT

public:
    explicit CustomSection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void fill();

    const DetailsContext &m_context;
    QPushButton *m_toggle;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

// The index that the answers of this assessment alone lead to.
std::optional<double> indexOf(const Portfolio &, const Profile &, const Assessment &);

} // namespace portolan
