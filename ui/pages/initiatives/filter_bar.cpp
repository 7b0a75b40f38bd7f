// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/filter_bar.h"

#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace portolan {

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QLineEdit)
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_typing(new QTimer(this))
    , m_groupBy(new QComboBox)
{
    m_search->setObjectName(u"initiativeSearch"_s);
    m_search->setPlaceholderText(tr("Name, code, text, owner, tag"));
    m_search->setAccessibleName(tr("Filter initiatives"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(236);
    m_search->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);
    auto *flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_search);
    m_stages = addButton(u"filterStages"_s, tr("Stage"), [this] { return stageChoices(); });
    m_units = addButton(u"filterUnits"_s, tr("Unit"), [this] { return unitChoices(); });
    m_quadrants = addButton(u"filterQuadrants"_s, tr("Quadrant"), [this] { return quadrantChoices(); });
    m_approaches = addButton(u"filterApproaches"_s, tr("Approach"), [this] { return approachChoices(); });
    m_notAssessed = addButton(u"filterNotAssessed"_s, tr("Not assessed"), {});
    m_notAssessed->setCheckable(true);
    m_clear = addButton(u"filterClear"_s, tr("Clear all"), {});
    m_clear->setProperty("look", u"quiet"_s);
    m_groupBy->setObjectName(u"groupBy"_s);
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->addItems(
        {tr("No groups"), tr("Grouped by unit"), tr("Grouped by stage"), tr("Grouped by quadrant")});
    flow->addWidget(m_groupBy);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::change);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        m_typing->start();
    });
    connect(m_notAssessed, &QPushButton::clicked, this, [this](bool on) {
        m_filter.notAssessed = on;
        change();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        show({}, groupBy());
        change();
    });
    connect(m_groupBy, &QComboBox::activated, this, &FilterBar::groupByChanged);
    connect(&Theme::instance(), &Theme::changed, this, &FilterBar::refreshIcon);
    m_search->setMinimumHeight(m_clear->sizeHint().height());
    m_groupBy->setMinimumHeight(m_clear->sizeHint().height());
    refreshIcon();
    refreshButtons();
}

QPushButton *FilterBar::addButton(const QString &name, const QString &title,
                                  std::function<QList<Choice>()> choices)
{
    auto *button = new QPushButton(title);
    button->setObjectName(name);
    button->setProperty("title", title);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    if (!choices)
        return button;
    auto *menu = new QMenu(button);
    menu->setObjectName(name + u"Menu"_s);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, choices] { fill(menu, choices()); });
    return button;
}

void FilterBar::fill(QMenu *menu, const QList<Choice> &choices)
{
    menu->clear();
    for (const Choice &choice : choices) {
        QString text = choice.text;
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice.isOn());
        connect(action, &QAction::toggled, this, [this, set = choice.set](bool on) {
            set(on);
            change();
        });
    }
}

template <typename Value>
FilterBar::Choice FilterBar::choice(const QString &text, QSet<Value> RegisterFilter::*set, Value value)
{
    return {text, [this, set, value] { return (m_filter.*set).contains(value); },
            [this, set, value](bool on) {
                on ? void((m_filter.*set).insert(value)) : void((m_filter.*set).remove(value));
            }};
}

QList<FilterBar::Choice> FilterBar::stageChoices()
{
    QList<Choice> choices;
    for (const Stage &stage : m_session.portfolio().orderedStages())
        choices << choice(stage.name, &RegisterFilter::stages, stage.id);
    return choices << choice(tr("No stage"), &RegisterFilter::stages, StageId{});
}

QList<FilterBar::Choice> FilterBar::unitChoices()
{
    QList<Choice> choices;
    for (const Unit &unit : m_session.portfolio().units())
        choices << choice(unit.name.simplified().left(80), &RegisterFilter::units, unit.id);
    std::ranges::sort(choices,
                      [](const Choice &a, const Choice &b) { return a.text.localeAwareCompare(b.text) < 0; });
    return choices << choice(tr("No unit"), &RegisterFilter::units, UnitId{});
}

QList<FilterBar::Choice> FilterBar::quadrantChoices()
{
    QList<Choice> choices;
    for (int quadrant = 0; quadrant < int(std::size(words<Quadrant>::list)); ++quadrant)
        choices << choice(label(Quadrant(quadrant)), &RegisterFilter::quadrants, quadrant);
    return choices << choice(tr("Not on the matrix yet"), &RegisterFilter::quadrants, -1);
}

QList<FilterBar::Choice> FilterBar::approachChoices()
{
    QList<Choice> choices;
    for (int approach = 1; approach < int(std::size(words<Approach>::list)); ++approach)
        choices << choice(label(Approach(approach)), &RegisterFilter::approaches, approach);
    return choices << choice(label(Approach::Unknown), &RegisterFilter::approaches, 0);
}

GroupBy FilterBar::groupBy() const
{
    return GroupBy(qMax(0, m_groupBy->currentIndex()));
}

void FilterBar::show(const RegisterFilter &filter, GroupBy groupBy)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_typing->stop();
    m_groupBy->setCurrentIndex(int(groupBy));
    refreshButtons();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::change()
{
    m_typing->stop();
    refreshButtons();
    emit filterChanged();
}

// A button in use says so: "Stage: Pilot", "Unit: 3 chosen".
void FilterBar::refreshButtons()
{
    const auto refresh = [this](QPushButton *button, const QList<Choice> &choices) {
        QStringList on;
        for (const Choice &choice : choices) {
            if (choice.isOn())
                on << choice.text;
        }
        const QString title = button->property("title").toString();
        QString text = on.isEmpty() ? tr("%1 ▾").arg(title)
            : on.size() == 1        ? tr("%1: %2 ▾").arg(title, on.first().left(30))
                                    : tr("%1: %n chosen ▾", nullptr, int(on.size())).arg(title);
        button->setText(text.replace(u'&', u"&&"_s));
        button->setCheckable(!on.isEmpty());
        button->setChecked(!on.isEmpty());
    };
    refresh(m_stages, stageChoices());
    refresh(m_units, unitChoices());
    refresh(m_quadrants, quadrantChoices());
    refresh(m_approaches, approachChoices());
    m_notAssessed->setChecked(m_filter.notAssessed);
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::refreshIcon()
{
    m_searchIcon->setIcon(icon(u"search"));
}

// Down and Enter lead from the field into the table, Escape empties it.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_typing->isActive())
            change();
        emit leaveRequested();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan
