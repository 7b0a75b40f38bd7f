// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/anchor_section.h"

#include "ui/pages/method/anchor_fields.h"
#include "ui/pages/method/wording_banner.h"
#include "ui/session/session.h"

#include <QUndoStack>
#include <QVBoxLayout>

namespace portolan {

AnchorSection::AnchorSection(Session &session, const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_session(session)
    , m_banner(new WordingBanner)
    , m_fields(new AnchorFields)
{
    body()->setSpacing(10);
    body()->addWidget(m_banner);
    body()->addWidget(m_fields);
    connect(m_fields, &AnchorFields::edited, this, &AnchorSection::edited);
    connect(m_banner, &WordingBanner::undoWanted, &m_session, &Session::undo);
    connect(m_banner, &WordingBanner::meaningKept, this, &AnchorSection::meaningKept);
    connect(&m_session, &Session::opened, this, [this] { m_before.clear(); });
}

void AnchorSection::setAnchors(const QStringList &anchors)
{
    m_fields->setAnchors(anchors);
}

void AnchorSection::setEditable(bool editable)
{
    m_editable = editable;
    m_fields->setEditable(editable);
}

void AnchorSection::setCounts(qsizetype ratings, qsizetype doubtful)
{
    m_fields->setHint(
        ratings == 0
            ? tr("The text before the colon is the short name of the step.")
            : tr("%n rating(s) rest on these words. When the meaning of a step changes, older ratings "
                 "are marked.",
                 nullptr, int(ratings)));
    m_banner->setCount(doubtful, m_editable && m_session.undoStack()->index() == m_undoIndex, m_editable);
}

void AnchorSection::beginEdit(qint64 id, QDate revisedOn)
{
    if (!m_before.contains(id))
        m_before.insert(id, revisedOn);
}

void AnchorSection::endEdit()
{
    m_undoIndex = m_session.undoStack()->index();
}

} // namespace portolan
