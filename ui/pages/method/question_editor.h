// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/method.h"
#include "ui/pages/method/method_editor.h"

#include <QSet>

class QCheckBox;
class QPlainTextEdit;

namespace portolan {

class AnchorSection;
class NameField;
class NumberField;

class QuestionEditor : public MethodEditor {
    Q_OBJECT

public:
    QuestionEditor(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setEntity(qint64 id) override;
    void refresh() override;
    void focusName() override;
    // Its key still follows its name: nothing refers to it yet.
    void setFresh(qint64 id) { m_fresh.insert(id); }

private:
    void buildLayout();
    void wire();
    const Question *question() const;
    QString shareSentence(const Question &) const;
    void rename(const QString &name);
    void editAnchors(const QStringList &anchors);
    void keepMeaning();
    void put(const Question &after, const QString &field);

    QuestionId m_id;
    QSet<qint64> m_fresh;
    NameField *m_name;
    QPlainTextEdit *m_text;
    NumberField *m_weight;
    QLabel *m_share;
    QLabel *m_problem;
    QCheckBox *m_weakest;
    AnchorSection *m_anchors;
};

} // namespace portolan
