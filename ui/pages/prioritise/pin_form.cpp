// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/pin_form.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

PinForm::PinForm(QWidget *parent)
    : QWidget(parent)
    , m_state(textLabel({}, TextRole::Small, Tone::Muted))
    , m_rank(new QSpinBox)
    , m_reason(new QLineEdit)
    , m_pin(new QPushButton(tr("Pin", "a rank by hand")))
    , m_unpin(new QPushButton(tr("Unpin")))
{
    m_state->setObjectName(u"pinState"_s);
    m_state->setWordWrap(true);
    m_rank->setObjectName(u"pinRank"_s);
    m_rank->setAccessibleName(tr("Rank set by hand"));
    m_reason->setObjectName(u"pinReason"_s);
    m_reason->setAccessibleName(tr("Reason for the rank set by hand"));
    m_reason->setPlaceholderText(tr("Reason, for whoever asks later"));
    m_pin->setObjectName(u"pin"_s);
    m_pin->setAccessibleName(tr("Pin the rank"));
    m_unpin->setObjectName(u"unpin"_s);
    m_unpin->setAccessibleName(tr("Unpin the rank"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_rank);
    row->addWidget(m_reason, 1);
    row->addWidget(m_pin);
    row->addWidget(m_unpin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(textLabel(tr("Rank by hand"), TextRole::CardTitle));
    layout->addWidget(m_state);
    layout->addLayout(row);
    const auto pin = [this] {
        if (m_pin->isEnabled())
            emit pinWanted(m_rank->value(), m_reason->text().simplified());
    };
    connect(m_pin, &QPushButton::clicked, this, pin);
    connect(m_reason, &QLineEdit::returnPressed, this, pin);
    connect(m_reason, &QLineEdit::textChanged, this, &PinForm::refreshButtons);
    connect(m_unpin, &QPushButton::clicked, this, &PinForm::unpinWanted);
}

void PinForm::setState(std::optional<int> pinned, const QString &reason, std::optional<int> computed,
                       int ranks, bool writable)
{
    m_writable = writable;
    const QLocale locale;
    const QString rank = computed ? locale.toString(*computed) : u"–"_s;
    m_state->setText(
        pinned ? tr("Pinned to rank %1; computed rank %2.").arg(locale.toString(*pinned), rank)
               : tr("A board may set another rank; the computed one, %1, stays beside it.").arg(rank));
    m_rank->setRange(1, std::max(ranks, 1));
    m_rank->setValue(pinned.value_or(computed.value_or(1)));
    m_reason->setText(reason);
    m_unpin->setVisible(pinned.has_value());
    refreshButtons();
}

void PinForm::refreshButtons()
{
    const bool hasReason = !m_reason->text().simplified().isEmpty();
    m_rank->setEnabled(m_writable);
    m_reason->setEnabled(m_writable);
    m_unpin->setEnabled(m_writable);
    m_pin->setEnabled(m_writable && hasReason);
    m_pin->setToolTip(hasReason ? QString() : tr("Write the reason first"));
}

void PinForm::start()
{
    m_rank->setFocus(Qt::OtherFocusReason);
    m_rank->selectAll();
}

} // namespace portolan
