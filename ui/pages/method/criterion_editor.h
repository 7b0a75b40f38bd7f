// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/method.h"
#include "ui/pages/method/method_editor.h"

#include <QSet>

class QComboBox;
class QPlainTextEdit;

namespace portolan {

class AnchorSection;
class NameField;

class CriterionEditor : public MethodEditor {
    Q_OBJECT

public:
    CriterionEditor(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setEntity(qint64 id) override;
    void refresh() override;
    void focusName() override;
    // Its key still follows its name: nothing refers to it yet.
    void setFresh(qint64 id) { m_fresh.insert(id); }

private:
    void buildLayout();
    void wire();
    const Criterion *criterion() const;
    void rename(const QString &name);
    void editAnchors(const QStringList &anchors);
    void keepMeaning();
    void put(const Criterion &after, const QString &field);

    CriterionId m_id;
    QSet<qint64> m_fresh;
    NameField *m_name;
    QPlainTextEdit *m_description;
    QComboBox *m_axis;
    QComboBox *m_sense;
    QLabel *m_key;
    QLabel *m_weightNote;
    AnchorSection *m_anchors;
};

} // namespace portolan
