// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QLabel;

namespace portolan {

class Session;

// The editor of one entity of the method: shows what the session holds, and gives it every edit as it is
// made.
class MethodEditor : public QWidget {
    Q_OBJECT

public:
    MethodEditor(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    virtual void setEntity(qint64 id) = 0;
    virtual void refresh() = 0; // shows the entity anew; the field being typed in keeps its cursor
    virtual void focusName() = 0;

protected:
    // Edits with the same key that follow each other are one step of undo.
    bool perform(Change change, const QString &mergeKey = {});
    bool canEdit() const;
    static QLabel *problemLabel(const QString &objectName);
    static void say(QLabel *label, const QString &sentence); // an empty one hides it

    Session &m_session;

private:
    Prompts m_prompts;
};

} // namespace portolan
