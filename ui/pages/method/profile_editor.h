// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/method.h"
#include "ui/pages/method/method_editor.h"

class QComboBox;
class QPushButton;

namespace portolan {

class NameField;
class NumberField;
class WeightRows;

class ProfileEditor : public MethodEditor {
    Q_OBJECT

public:
    ProfileEditor(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setEntity(qint64 id) override;
    void refresh() override;
    void focusName() override;

private:
    void buildLayout();
    QWidget *buildMatrix();
    void wire();
    const Profile *profile() const;
    void editWeight(CriterionId, double weight);
    void scaleToHundred();
    void put(const Profile &after, const QString &field);

    ProfileId m_id;
    NameField *m_name;
    WeightRows *m_weights;
    QPushButton *m_scale;
    QLabel *m_problem;
    NumberField *m_value;
    NumberField *m_difficulty;
    QComboBox *m_aggregation;
};

} // namespace portolan
