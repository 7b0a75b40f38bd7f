// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/pages/method/method_ref.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace portolan {

class CriterionEditor;
class MethodEditor;
class MethodTree;
class ProfileEditor;
class QuestionEditor;
class Session;
class StageEditor;

// The method of the portfolio: criteria and questions with their anchors, profiles, stages. On the left what
// there is, on the right the editor of what is chosen; every edit is saved as it is made.
class MethodPage : public QWidget {
    Q_OBJECT

public:
    MethodPage(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *buildList();
    QWidget *buildEditors();
    void wire();
    void wireButtons();
    void reload();
    void refreshButtons();
    void refreshIcons();
    void onChanged(const Change &);
    void showUndone(const Change &);
    void choose(const MethodRef &);
    MethodEditor *editorOf(const MethodRef &) const;
    QString explanation(const MethodRef &) const;
    bool perform(const Change &);
    void addTo(const MethodRef &);
    void duplicate();
    void removeChosen();
    void removeAndStay(const Change &);
    void move(int by);

    Session &m_session;
    Prompts m_prompts;
    bool m_performing = false;
    MethodTree *m_tree;
    CriterionEditor *m_criterion;
    QuestionEditor *m_question;
    ProfileEditor *m_profile;
    StageEditor *m_stage;
    QList<QWidget *> m_editors; // one of them is shown
    QWidget *m_heading = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_explanation;
    QPushButton *m_add;
    QPushButton *m_addQuestion;
    QPushButton *m_duplicate;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace portolan
