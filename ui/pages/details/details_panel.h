// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/initiative_field.h"
#include "ui/pages/details/details_context.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace portolan {

class AssessmentsSection;
class CustomSection;
class DecisionsSection;
class FieldRow;
class HistorySection;
class LinksSection;
class ScoreSection;
class TasksSection;

// Everything about the selected initiative, beside any page; edited where it stands.
class DetailsPanel : public QFrame {
    Q_OBJECT

public:
    DetailsPanel(Session &session, const Prompts &prompts, QWidget *parent = nullptr);
    ~DetailsPanel() override;
    QSize sizeHint() const override { return {320, 600}; }

signals:
    void pageRequested(const QString &id, portolan::InitiativeId initiative);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    QWidget *buildContent();
    QWidget *buildButtons();
    void addTitle(QVBoxLayout *layout, const QString &title);
    void addField(QVBoxLayout *layout, InitiativeField field);
    void select();
    void refresh();

    DetailsContext m_context;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_readOnly;
    QList<FieldRow *> m_fields;
    ScoreSection *m_score;
    TasksSection *m_tasks;
    LinksSection *m_links;
    HistorySection *m_history;
    DecisionsSection *m_decisions;
    AssessmentsSection *m_assessments;
    CustomSection *m_custom;
};

} // namespace portolan
