// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace portolan {

// One thing the palette can do or open. `searched` is matched in one piece only (summaries), `title` fuzzily.
struct PaletteEntry {
    QString title;
    QString hint; // code, shortcut or kind, at the end of the row
    QString searched;
    QIcon icon;
    int weight = 0; // breaks ties and lifts pages over initiatives
    std::function<void()> run;
};

// One list for everything: pages, initiatives, commands. Typing filters, arrows move, Enter runs, Esc closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    void open(QList<PaletteEntry> entries);
    // The titles shown, best first.
    QStringList shown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void runCurrent();
    void step(int by);

    QLineEdit *m_field;
    QListWidget *m_list;
    QList<PaletteEntry> m_entries;
};

} // namespace portolan
