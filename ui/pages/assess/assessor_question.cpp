// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessor_question.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

AssessorQuestion::AssessorQuestion(QWidget *parent)
    : QWidget(parent)
    , m_role(new QLineEdit(tr("PMO", "the role that rates when nobody says otherwise")))
{
    auto *card = new Card(tr("Who is rating?"));
    auto *why =
        textLabel(tr("Ratings are kept per role, so that differences between roles can be seen and talked "
                     "about. You can change it at the top at any time."),
                  TextRole::Body, Tone::Muted);
    why->setWordWrap(true);
    m_role->setObjectName(u"assessorField"_s);
    m_role->setAccessibleName(tr("Your role"));
    auto *start = new QPushButton(tr("Start rating"));
    start->setObjectName(u"startRating"_s);
    start->setProperty("look", u"accent"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_role, 1);
    row->addWidget(start);
    card->body()->setSpacing(10);
    card->body()->addWidget(why);
    card->body()->addLayout(row);
    card->setMaximumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    connect(start, &QPushButton::clicked, this, &AssessorQuestion::answer);
    connect(m_role, &QLineEdit::returnPressed, this, &AssessorQuestion::answer);
}

void AssessorQuestion::start()
{
    m_role->setFocus(Qt::OtherFocusReason);
    m_role->selectAll();
}

void AssessorQuestion::answer()
{
    const QString role = m_role->text().simplified();
    if (!role.isEmpty())
        emit answered(role);
}

} // namespace portolan
