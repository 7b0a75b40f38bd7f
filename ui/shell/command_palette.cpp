// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int maximumShown = 60;
static constexpr int EntryRole = Qt::UserRole;

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"commandPalette"_s);
    setProperty("look", u"popup"_s);
    setAccessibleName(tr("Go to anything"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Go to an initiative, a page or a command"));
    m_field->setAccessibleName(tr("Search initiatives, pages and commands"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize({18, 18});
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_field->clear();
    refresh();
    const QWidget *window = parentWidget()->window();
    const int width = std::min(620, window->width() - 40);
    resize(width, std::min(440, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 56)));
    show();
    m_field->setFocus();
}

QStringList CommandPalette::shown() const
{
    QStringList titles;
    for (int row = 0; row < m_list->count(); ++row)
        titles << m_entries[m_list->item(row)->data(EntryRole).toInt()].title;
    return titles;
}

void CommandPalette::refresh()
{
    struct Hit {
        int score;
        int entry;
    };
    const QString pattern = m_field->text().trimmed();
    std::vector<Hit> hits;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const PaletteEntry &entry = m_entries[i];
        std::optional<int> score = fuzzyScore(pattern, entry.title);
        if (entry.hint.startsWith(pattern, Qt::CaseInsensitive))
            score = std::max(score.value_or(0), 1300);
        if (!score && pattern.size() > 2 && entry.searched.contains(pattern, Qt::CaseInsensitive))
            score = 5;
        if (score)
            hits.push_back({*score + entry.weight, i});
    }
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::score);
    m_list->clear();
    for (const Hit &hit : hits) {
        if (m_list->count() == maximumShown)
            break;
        const PaletteEntry &entry = m_entries[hit.entry];
        const QString text = entry.hint.isEmpty()
            ? entry.title
            : tr("%1   %2", "title, then code or shortcut").arg(entry.title, entry.hint);
        auto *item = new QListWidgetItem(entry.icon, text, m_list);
        item->setData(EntryRole, hit.entry);
        item->setSizeHint({0, 30});
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void CommandPalette::step(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    // Closed first: the command may open something of its own.
    const std::function<void()> run = m_entries[item->data(EntryRole).toInt()].run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(10); return true;
        case Qt::Key_PageUp: step(-10); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace portolan
