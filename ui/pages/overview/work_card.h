// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/theme/palette.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QPushButton;

namespace portolan {

class WorkRow;

// One thing to do: about which initiative, why, and the page where it is done.
struct WorkItem {
    InitiativeId initiative;
    QString mark; // an icon's name; empty: the number of the row, and a dot
    Token token = Token::Muted; // of the mark or the dot
    QString name;
    QString reason;
    QString detail; // plain text, lines by \n: more reasons
    QString action; // the button's text
    QString page; // where the button leads

    bool operator==(const WorkItem &) const = default;
};

// Findings under each other, a handful at first.
class WorkCard : public Card {
    Q_OBJECT

public:
    WorkCard(const QString &title, const QString &nothing, QWidget *parent = nullptr);

    void setItems(std::vector<WorkItem> items);

signals:
    void picked(portolan::InitiativeId id); // its name
    void acted(const QString &page, portolan::InitiativeId id); // its button

private:
    void rebuild();

    std::vector<WorkItem> m_items;
    size_t m_limit;
    std::vector<WorkRow *> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_nothing;
    QPushButton *m_more;
};

} // namespace portolan
