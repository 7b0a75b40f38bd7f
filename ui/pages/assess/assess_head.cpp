// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assess_head.h"

#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

AssessHead::AssessHead(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PageHeader(tr("Assess")))
    , m_place(textLabel({}, TextRole::Body, Tone::Muted))
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next initiative")))
    , m_assessor(new QComboBox)
    , m_when(textLabel({}, TextRole::Body, Tone::Muted))
    , m_order(new QComboBox)
    , m_orderLabel(textLabel(tr("Order"), TextRole::Body, Tone::Muted))
    , m_modes(new QButtonGroup(this))
{
    m_place->setObjectName(u"walkPlace"_s);
    m_previous->setObjectName(u"previousInitiative"_s);
    m_previous->setToolTip(tr("Previous initiative (Ctrl+Shift+Enter)"));
    m_next->setObjectName(u"nextInitiative"_s);
    m_next->setToolTip(tr("Next initiative (Ctrl+Enter)"));
    m_next->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_next->setAutoDefault(true); // Enter works on it where the last rating has left the focus
    m_header->addAction(m_place);
    m_header->addAction(m_previous);
    m_header->addAction(m_next);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(buildWho(), 1);
    row->addLayout(buildHow());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_header);
    layout->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, &AssessHead::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &AssessHead::nextWanted);
    connect(&Theme::instance(), &Theme::changed, this, &AssessHead::refreshIcons);
    refreshIcons();
}

QBoxLayout *AssessHead::buildWho()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *by = textLabel(tr("Assessed by"), TextRole::Body, Tone::Muted);
    by->setBuddy(m_assessor);
    m_assessor->setObjectName(u"assessor"_s);
    m_assessor->setEditable(true);
    m_assessor->setInsertPolicy(QComboBox::NoInsert);
    m_assessor->setMinimumWidth(150);
    m_assessor->setAccessibleName(tr("Assessed by, a role"));
    m_assessor->setToolTip(tr("The role that rates: choose one, or type a new one and press Enter."));
    m_assessor->lineEdit()->setPlaceholderText(tr("Role"));
    m_when->setObjectName(u"assessedWhen"_s);
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(by);
    row->addWidget(m_assessor);
    row->addWidget(m_when, 1);
    connect(m_assessor, &QComboBox::textActivated, this, &AssessHead::chooseAssessor);
    connect(m_assessor->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { chooseAssessor(m_assessor->lineEdit()->text()); });
    return row;
}

QPushButton *AssessHead::modeButton(AssessMode mode, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    m_modes->addButton(button, int(mode));
    return button;
}

QBoxLayout *AssessHead::buildHow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_orderLabel->setBuddy(m_order);
    m_order->setObjectName(u"walkOrder"_s);
    m_order->setAccessibleName(tr("Order of the initiatives"));
    m_order->addItem(tr("By code"));
    m_order->addItem(tr("By rank"));
    row->addWidget(m_orderLabel);
    row->addWidget(m_order);
    row->addSpacing(8);
    auto *quick =
        modeButton(AssessMode::Quick, tr("Quick"), tr("Rate each criterion as a whole: one key each."));
    auto *detailed =
        modeButton(AssessMode::Detailed, tr("Detailed"), tr("Answer the questions under each criterion."));
    auto *grid = modeButton(AssessMode::Grid, tr("Grid"),
                            tr("All initiatives by all criteria, rated by keys or pasted."));
    quick->setObjectName(u"modeQuick"_s);
    detailed->setObjectName(u"modeDetailed"_s);
    grid->setObjectName(u"modeGrid"_s);
    for (QPushButton *button : {quick, detailed, grid})
        row->addWidget(button);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { emit modeChosen(AssessMode(id)); });
    connect(m_order, &QComboBox::activated, this, &AssessHead::orderChosen);
    return row;
}

void AssessHead::refreshIcons()
{
    const bool mirrored = isRightToLeft();
    m_previous->setIcon(icon(mirrored ? u"chevron-right" : u"chevron-left"));
    m_next->setIcon(icon(mirrored ? u"chevron-left" : u"chevron-right"));
}

void AssessHead::setMode(AssessMode mode)
{
    m_modes->button(int(mode))->setChecked(true);
    const bool grid = mode == AssessMode::Grid;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_previous, m_next})
        widget->setVisible(!grid);
}

void AssessHead::setPlace(int place, int count)
{
    m_place->setText(place > 0 ? tr("%1 of %2", "place of an initiative").arg(place).arg(count) : QString());
    m_previous->setEnabled(count > 0 && place != 1);
    m_next->setEnabled(count > 0 && place < count);
}

WalkOrder AssessHead::order() const
{
    return m_order->currentIndex() == 1 ? WalkOrder::Rank : WalkOrder::Code;
}

void AssessHead::focusNext()
{
    if (m_next->isVisible() && m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
}

void AssessHead::refresh()
{
    const Initiative *initiative = m_session.portfolio().initiatives().find(m_session.selected());
    const bool grid = m_modes->checkedId() == int(AssessMode::Grid);
    m_header->setTitle(grid             ? tr("Assess: all initiatives")
                           : initiative ? tr("Assess: %1").arg(initiative->name.simplified())
                                        : tr("Assess"));
    const QString day = portolan::day(m_session.asOf());
    m_when->setText(m_session.isReadOnly() ? tr("· read-only: ratings cannot be changed here")
                                           : tr("· %1 · saved as you go").arg(day));
    showAssessors();
}

void AssessHead::learnAssessors()
{
    QSet<QString> known;
    for (const Assessment &assessment : m_session.portfolio().assessments())
        known.insert(assessment.assessor);
    m_known = QStringList(known.begin(), known.end());
    m_known.sort(Qt::CaseInsensitive);
}

void AssessHead::learnAssessors(const Change &change)
{
    for (const Edit &edit : change.edits) {
        const auto *assessment = std::get_if<EditOf<Assessment>>(&edit);
        if (assessment && assessment->after && !m_known.contains(assessment->after->assessor))
            m_known << assessment->after->assessor;
    }
}

void AssessHead::showAssessors()
{
    QStringList roles = m_known;
    const QString current = m_session.assessor();
    if (!current.isEmpty() && !roles.contains(current))
        roles.prepend(current);
    QStringList shown;
    for (int i = 0; i < m_assessor->count(); ++i)
        shown << m_assessor->itemText(i);
    if (shown != roles) {
        m_assessor->clear();
        m_assessor->addItems(roles);
    }
    m_assessor->setCurrentIndex(current.isEmpty() ? -1 : int(roles.indexOf(current)));
    if (!m_assessor->lineEdit()->hasFocus() || m_assessor->currentText() != current)
        m_assessor->setEditText(current);
}

void AssessHead::chooseAssessor(const QString &typed)
{
    const QString role = typed.simplified();
    if (role.isEmpty() || role == m_session.assessor()) {
        m_assessor->setEditText(m_session.assessor());
        return;
    }
    m_session.setAssessor(role);
    emit assessorChosen();
}

} // namespace portolan
