// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace portolan {

class AnchorFields;
class Session;
class WordingBanner;

// The anchors of a criterion or question with what rests on them: how many ratings, and, once the wording has
// changed, how many were given before.
class AnchorSection : public Card {
    Q_OBJECT

public:
    AnchorSection(Session &session, const QString &title, QWidget *parent = nullptr);

    void setAnchors(const QStringList &anchors);
    void setEditable(bool editable);
    void setCounts(qsizetype ratings, qsizetype doubtful);
    // To be called around an edit of the anchors: what the revision was before the first of them, and that it
    // has been made.
    void beginEdit(qint64 id, QDate revisedOn);
    void endEdit();
    // The revision that stood before the wording was changed here; invalid when it is not known.
    QDate revisionBefore(qint64 id) const { return m_before.value(id); }

signals:
    void edited(const QStringList &anchors);
    void meaningKept();

private:
    Session &m_session;
    WordingBanner *m_banner;
    AnchorFields *m_fields;
    QHash<qint64, QDate> m_before;
    int m_undoIndex = -1; // of the undo stack just after the last edit
    bool m_editable = true;
};

} // namespace portolan
