// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details/details_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace portolan {

// What the initiative requires, what requires it, and what it excludes.
class LinksSection : public QWidget {
    Q_OBJECT

public:
    explicit LinksSection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *buildForm();
    QWidget *linkRow(const Link &link);
    void fillCompleter();
    InitiativeId named(const QString &text) const;
    void add();

    const DetailsContext &m_context;
    QVBoxLayout *m_links;
    QLabel *m_none;
    QWidget *m_form;
    QComboBox *m_kind;
    QLineEdit *m_other;
    QLabel *m_problem;
    InitiativeId m_shown;
};

} // namespace portolan
