// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/method_page.h"

#include "ui/pages/method/criterion_editor.h"
#include "ui/pages/method/method_changes.h"
#include "ui/pages/method/method_tree.h"
#include "ui/pages/method/profile_editor.h"
#include "ui/pages/method/question_editor.h"
#include "ui/pages/method/stage_editor.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

using Kind = MethodRef::Kind;

static QPushButton *button(const QString &objectName, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setToolTip(tip);
    return made;
}

static QToolButton *toolButton(const QString &objectName, const QString &tip)
{
    auto *made = new QToolButton;
    made->setObjectName(objectName);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setProperty("look", u"quiet"_s);
    return made;
}

MethodPage::MethodPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_tree(new MethodTree)
    , m_criterion(new CriterionEditor(session, prompts))
    , m_question(new QuestionEditor(session, prompts))
    , m_profile(new ProfileEditor(session, prompts))
    , m_stage(new StageEditor(session, prompts))
    , m_explanation(textLabel({}, TextRole::Body, Tone::Muted))
    , m_add(button(u"addToMethod"_s, tr("Add"), tr("Add another one of these")))
    , m_addQuestion(button(u"addQuestion"_s, tr("Add question"), tr("Add a question to this criterion")))
    , m_duplicate(button(u"duplicate"_s, tr("Duplicate"), tr("A copy of this profile")))
    , m_remove(toolButton(u"remove"_s, tr("Remove (Del)")))
    , m_up(toolButton(u"moveUp"_s, tr("Move up (Alt+Up)")))
    , m_down(toolButton(u"moveDown"_s, tr("Move down (Alt+Down)")))
{
    setObjectName(u"methodPage"_s);
    buildLayout();
    wire();
    wireButtons();
    reload();
    refreshIcons();
}

void MethodPage::buildLayout()
{
    auto *header = new PageHeader(
        tr("Method"),
        tr("How initiatives are rated and weighed. It belongs to this file; changes are saved as you go."));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"methodSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildEditors());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({330, 800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 14);
    layout->setSpacing(14);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
}

QWidget *MethodPage::buildList()
{
    auto *card = new Card(tr("Parts of the method"));
    card->layout()->setContentsMargins(10, 8, 10, 10);
    card->setMinimumWidth(270);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *each : {m_add, m_addQuestion, m_duplicate})
        row->addWidget(each);
    row->addStretch();
    for (QToolButton *each : {m_up, m_down, m_remove})
        card->addHeaderWidget(each);
    card->body()->addWidget(m_tree, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget *MethodPage::buildEditors()
{
    m_heading = new Card;
    m_explanation->setWordWrap(true);
    m_explanation->setObjectName(u"methodExplanation"_s);
    static_cast<Card *>(m_heading)->body()->addWidget(m_explanation);
    m_editors = {m_heading, m_criterion, m_question, m_profile, m_stage};
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    for (QWidget *editor : m_editors) {
        editor->hide();
        column->addWidget(editor);
    }
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    return m_scroll;
}

void MethodPage::wire()
{
    connect(m_tree, &MethodTree::chosen, this, &MethodPage::choose);
    connect(m_tree, &MethodTree::removeWanted, this, &MethodPage::removeChosen);
    connect(m_tree, &MethodTree::moveWanted, this, &MethodPage::move);
    connect(m_tree, &MethodTree::renameWanted, this, [this] {
        if (MethodEditor *editor = editorOf(m_tree->current()))
            editor->focusName();
    });
    connect(&m_session, &Session::opened, this, &MethodPage::reload);
    connect(&m_session, &Session::closed, this, &MethodPage::reload);
    connect(&m_session, &Session::changed, this, &MethodPage::onChanged);
    connect(&Theme::instance(), &Theme::changed, this, &MethodPage::refreshIcons);
}

void MethodPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    choose(m_tree->current()); // what rests on it may have changed
    if (!event->spontaneous())
        m_tree->setFocus(Qt::OtherFocusReason);
}

void MethodPage::reload()
{
    const MethodRef before = m_tree->current();
    m_tree->setMethod(m_session.portfolio());
    if (!m_tree->holds(before))
        m_tree->setCurrent({Kind::Criteria, 0});
    choose(m_tree->current());
}

void MethodPage::refreshIcons()
{
    m_add->setIcon(icon(u"plus"));
    m_addQuestion->setIcon(icon(u"plus"));
    m_duplicate->setIcon(icon(u"copy"));
    m_remove->setIcon(icon(u"delete"));
    m_up->setIcon(icon(u"chevron-up"));
    m_down->setIcon(icon(u"chevron-down"));
}

MethodEditor *MethodPage::editorOf(const MethodRef &ref) const
{
    switch (ref.kind) {
    case Kind::Criterion: return m_criterion;
    case Kind::Question: return m_question;
    case Kind::Profile: return m_profile;
    case Kind::Stage: return m_stage;
    case Kind::None:
    case Kind::Criteria:
    case Kind::Profiles:
    case Kind::Stages: return nullptr;
    }
    Q_UNREACHABLE();
}

QString MethodPage::explanation(const MethodRef &ref) const
{
    switch (ref.kind) {
    case Kind::Profiles:
        return tr("Profiles weigh the criteria and draw the lines of the matrix. The first one is used "
                  "unless another "
                  "is chosen.");
    case Kind::Stages:
        return tr("Stages are the steps from idea to production, and the ends. Their order is the order of "
                  "the funnel.");
    case Kind::None:
    case Kind::Criteria:
    case Kind::Criterion:
    case Kind::Question:
    case Kind::Profile:
    case Kind::Stage:
        return tr(
            "Criteria are what initiatives are rated by, from 1 to 5. Each can be rated as a whole or by its "
            "questions; the written anchors keep ratings comparable.");
    }
    Q_UNREACHABLE();
}

void MethodPage::choose(const MethodRef &ref)
{
    MethodEditor *editor = editorOf(ref);
    if (editor)
        editor->setEntity(ref.id);
    else
        m_explanation->setText(explanation(ref));
    QWidget *shown = editor ? editor : m_heading;
    if (shown->isHidden()) {
        for (QWidget *each : m_editors)
            each->setVisible(each == shown);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    refreshButtons();
}

void MethodPage::refreshButtons()
{
    const MethodRef ref = m_tree->current();
    const Portfolio &portfolio = m_session.portfolio();
    const bool editable = m_session.isOpen() && !m_session.isReadOnly();
    const bool criteria =
        ref.kind == Kind::Criteria || ref.kind == Kind::Criterion || ref.kind == Kind::Question;
    const bool stages = ref.kind == Kind::Stage || ref.kind == Kind::Stages;
    m_add->setText(criteria ? tr("Add criterion") : stages ? tr("Add stage") : tr("Add profile"));
    m_addQuestion->setVisible(ref.kind == Kind::Criterion || ref.kind == Kind::Question);
    m_duplicate->setVisible(ref.kind == Kind::Profile);
    m_add->setEnabled(editable);
    m_addQuestion->setEnabled(editable);
    m_duplicate->setEnabled(editable);
    const bool lastProfile = ref.kind == Kind::Profile && portfolio.profiles().size() == 1;
    const bool lastStage = ref.kind == Kind::Stage && portfolio.stages().size() == 1
        && method::useOf(portfolio, StageId{ref.id}).entries > 0;
    m_remove->setEnabled(editable && !ref.isHeading() && !lastProfile && !lastStage);
    m_remove->setToolTip(lastProfile     ? tr("The last profile stays: without one nothing can be ranked.")
                             : lastStage ? tr("The last stage stays: initiatives have entered it.")
                                         : tr("Remove (Del)"));
    m_up->setEnabled(editable && method::canMove(portfolio, ref, -1));
    m_down->setEnabled(editable && method::canMove(portfolio, ref, 1));
}

void MethodPage::onChanged(const Change &change)
{
    if (!touches<Criterion>(change) && !touches<Question>(change) && !touches<Profile>(change)
        && !touches<Stage>(change)) {
        if (isVisible())
            choose(m_tree->current());
        return;
    }
    reload();
    if (!m_performing && isVisible())
        showUndone(change);
}

template <typename E>
static MethodRef touched(const Change &change, Kind kind)
{
    for (const Edit &edit : change.edits) {
        if (const auto *of = std::get_if<EditOf<E>>(&edit))
            return {kind, of->either().id.value};
    }
    return {};
}

// Undo and redo show what they did; so does an edit in an editor, which is shown already.
void MethodPage::showUndone(const Change &change)
{
    for (const MethodRef &ref :
         {touched<Criterion>(change, Kind::Criterion), touched<Question>(change, Kind::Question),
          touched<Profile>(change, Kind::Profile), touched<Stage>(change, Kind::Stage)}) {
        if (ref.kind != Kind::None && m_tree->holds(ref)) {
            if (m_tree->current() != ref)
                m_tree->setCurrent(ref);
            return;
        }
    }
}

} // namespace portolan
