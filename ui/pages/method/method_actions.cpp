// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons and keys of the page do.
#include "ui/pages/method/method_page.h"

#include "ui/pages/method/criterion_editor.h"
#include "ui/pages/method/method_changes.h"
#include "ui/pages/method/method_tree.h"
#include "ui/pages/method/profile_editor.h"
#include "ui/pages/method/question_editor.h"
#include "ui/pages/method/stage_editor.h"
#include "ui/session/session.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace portolan {

using Kind = MethodRef::Kind;

void MethodPage::wireButtons()
{
    const auto headingOf = [](const MethodRef &ref) {
        const bool profiles = ref.kind == Kind::Profiles || ref.kind == Kind::Profile;
        const bool stages = ref.kind == Kind::Stages || ref.kind == Kind::Stage;
        return MethodRef{profiles ? Kind::Profiles : stages ? Kind::Stages : Kind::Criteria, 0};
    };
    connect(m_add, &QPushButton::clicked, this, [=, this] { addTo(headingOf(m_tree->current())); });
    connect(m_addQuestion, &QPushButton::clicked, this, [this] {
        const MethodRef at = m_tree->current();
        const Question *sibling = m_session.portfolio().questions().find(QuestionId{at.id});
        addTo({Kind::Question, at.kind == Kind::Question && sibling ? sibling->criterion.value : at.id});
    });
    connect(m_duplicate, &QPushButton::clicked, this, &MethodPage::duplicate);
    connect(m_remove, &QToolButton::clicked, this, &MethodPage::removeChosen);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
}

bool MethodPage::perform(const Change &change)
{
    const QScopedValueRollback guard(m_performing, true);
    const auto done = m_session.perform(change);
    if (!done && m_prompts.showError)
        m_prompts.showError(done.error());
    return done.has_value();
}

void MethodPage::addTo(const MethodRef &ref)
{
    const Portfolio &portfolio = m_session.portfolio();
    MethodRef added;
    bool done = false;
    if (ref.kind == Kind::Question) {
        const Question question = method::newQuestion(portfolio, CriterionId{ref.id});
        added = {Kind::Question, question.id.value};
        m_question->setFresh(added.id);
        done = perform(edits::putQuestion(portfolio, question, m_session.asOf()));
    } else if (ref.kind == Kind::Profiles || ref.kind == Kind::Profile) {
        const Profile profile = method::newProfile(portfolio);
        added = {Kind::Profile, profile.id.value};
        done = perform(edits::putProfile(portfolio, profile));
    } else if (ref.kind == Kind::Stages || ref.kind == Kind::Stage) {
        const Stage stage = method::newStage(portfolio);
        added = {Kind::Stage, stage.id.value};
        done = perform(edits::putStage(portfolio, stage));
    } else {
        const Criterion criterion = method::newCriterion(portfolio);
        added = {Kind::Criterion, criterion.id.value};
        m_criterion->setFresh(added.id);
        done = perform(edits::putCriterion(portfolio, criterion, m_session.asOf()));
    }
    if (!done)
        return;
    m_tree->setCurrent(added);
    editorOf(added)->focusName();
}

void MethodPage::duplicate()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Profile *original = portfolio.profiles().find(ProfileId{m_tree->current().id});
    if (!original)
        return;
    const Profile copy = method::copyOf(portfolio, *original);
    if (!perform(edits::putProfile(portfolio, copy)))
        return;
    m_tree->setCurrent({Kind::Profile, copy.id.value});
    m_profile->focusName();
}

void MethodPage::removeChosen()
{
    const MethodRef ref = m_tree->current();
    if (!m_remove->isEnabled())
        return;
    const Portfolio &portfolio = m_session.portfolio();
    if (ref.kind == Kind::Criterion)
        removeAndStay(edits::removeCriterion(portfolio, CriterionId{ref.id}));
    else if (ref.kind == Kind::Question)
        removeAndStay(edits::removeQuestion(portfolio, QuestionId{ref.id}));
    else if (ref.kind == Kind::Profile)
        removeAndStay(edits::removeProfile(portfolio, ProfileId{ref.id}));
    else if (ref.kind == Kind::Stage)
        m_stage->remove();
}

// The neighbour becomes current, so that the next Del or arrow goes on from there.
void MethodPage::removeAndStay(const Change &change)
{
    QTreeWidgetItem *item = m_tree->currentItem();
    QTreeWidgetItem *parent = item->parent();
    const int row = parent->indexOfChild(item);
    QTreeWidgetItem *next = parent->child(row + 1) ? parent->child(row + 1)
        : row > 0                                  ? parent->child(row - 1)
                                                   : parent;
    const auto ref = next->data(0, Qt::UserRole).value<MethodRef>();
    if (perform(change))
        m_tree->setCurrent(ref);
}

void MethodPage::move(int by)
{
    const MethodRef ref = m_tree->current();
    if (!m_session.isReadOnly() && perform(method::moved(m_session.portfolio(), ref, by)))
        m_tree->setCurrent(ref);
}

} // namespace portolan
