// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/initiative_field.h"
#include "ui/session/prompts.h"

#include <QMenu>

#include <functional>

namespace portolan {

class FieldBatch;
class RegisterModel;
class RegisterTable;

// What can be done to all selected initiatives at once, each as one change.
class BulkMenu : public QMenu {
    Q_OBJECT

public:
    BulkMenu(RegisterModel &model, RegisterTable &table, const Prompts &prompts, QWidget *parent = nullptr);

    void removeSelected();

private:
    using Edit = std::function<void(FieldBatch &, const Initiative &)>;
    void fill();
    void addUnits();
    void addStages();
    void addApproaches();
    void addOwners();
    void addTags();
    void apply(const QString &label, const Edit &edit);
    void setField(InitiativeField field, const QString &text);
    void askAndSet(InitiativeField field);
    void enterStage(StageId stage);
    void askDay(const Stage &to, const QList<InitiativeId> &ids);
    void askDecision(const Stage &to, const QList<InitiativeId> &ids, const QList<InitiativeId> &ending);
    void move(const Change &change, const QList<InitiativeId> &ids, StageId to, QDate on);
    void addTag();
    void removeTag(const QString &tag);

    RegisterModel &m_model;
    RegisterTable &m_table;
    Prompts m_prompts;
};

} // namespace portolan
