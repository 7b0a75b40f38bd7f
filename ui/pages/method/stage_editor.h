// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/funnel.h"
#include "ui/pages/method/method_editor.h"

class QComboBox;

namespace portolan {

class NameField;

// A stage; removing one that initiatives have entered first asks, in place, where those entries go.
class StageEditor : public MethodEditor {
    Q_OBJECT

public:
    StageEditor(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setEntity(qint64 id) override;
    void refresh() override;
    void focusName() override;
    // Removes the stage, or asks where its entries go.
    void remove();

private:
    void buildLayout();
    QWidget *buildQuestion();
    void wire();
    const Stage *stage() const;
    void put(const Stage &after, const QString &field);

    StageId m_id;
    NameField *m_name;
    QComboBox *m_kind;
    QLabel *m_use;
    QWidget *m_question = nullptr;
    QLabel *m_sentence = nullptr;
    QComboBox *m_target = nullptr;
};

} // namespace portolan
