// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/bulk_menu.h"

#include "core/edits/moves.h"
#include "core/wording/wording.h"
#include "ui/models/field_batch.h"
#include "ui/pages/initiatives/register_table.h"
#include "ui/session/session.h"
#include "ui/widgets/move_dialog.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan {

static QString menuText(const QString &name)
{
    QString text = name.simplified().left(80);
    return text.replace(u'&', u"&&"_s);
}

BulkMenu::BulkMenu(RegisterModel &model, RegisterTable &table, const Prompts &prompts, QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_table(table)
    , m_prompts(prompts)
{
    setObjectName(u"changeMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &BulkMenu::fill);
}

void BulkMenu::fill()
{
    clear();
    addUnits();
    addStages();
    addApproaches();
    addOwners();
    addTags();
    addSeparator();
    QAction *copy = addAction(tr("Copy"), QKeySequence::Copy, &m_table, &RegisterTable::copySelection);
    copy->setObjectName(u"copyCells"_s);
    QAction *paste =
        addAction(tr("Paste"), QKeySequence::Paste, &m_table, &RegisterTable::pasteFromClipboard);
    paste->setObjectName(u"pasteCells"_s);
    addSeparator();
    QAction *remove = addAction(tr("Delete"), QKeySequence::Delete, this, &BulkMenu::removeSelected);
    remove->setObjectName(u"deleteInitiatives"_s);
    const bool isWritable = !m_model.session().isReadOnly();
    const bool hasSelection = !m_table.selectedInitiatives().isEmpty();
    for (QAction *action : actions())
        action->setEnabled(action == copy ? hasSelection : isWritable && (action == paste || hasSelection));
}

void BulkMenu::addUnits()
{
    QMenu *menu = addMenu(tr("Unit"));
    menu->setObjectName(u"bulkUnit"_s);
    QStringList names;
    for (const Unit &unit : m_model.session().portfolio().units())
        names << unit.name;
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names))
        connect(menu->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { setField(InitiativeField::Unit, name); });
    menu->addSeparator();
    connect(menu->addAction(tr("New unit…")), &QAction::triggered, this,
            [this] { askAndSet(InitiativeField::Unit); });
}

void BulkMenu::addStages()
{
    QMenu *menu = addMenu(tr("Stage"));
    menu->setObjectName(u"bulkStage"_s);
    for (const Stage &stage : m_model.session().portfolio().orderedStages()) {
        connect(menu->addAction(tr("%1…").arg(menuText(stage.name))), &QAction::triggered, this,
                [this, id = stage.id] { enterStage(id); });
    }
}

void BulkMenu::addApproaches()
{
    QMenu *menu = addMenu(labelOf(InitiativeField::Approach));
    menu->setObjectName(u"bulkApproach"_s);
    for (size_t i = 1; i < std::size(words<Approach>::list); ++i) {
        const QString name = label(Approach(i));
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, name] { setField(InitiativeField::Approach, name); });
    }
}

void BulkMenu::addOwners()
{
    QMenu *menu = addMenu(tr("Owners"));
    menu->setObjectName(u"bulkOwners"_s);
    for (const InitiativeField field :
         {InitiativeField::Sponsor, InitiativeField::BenefitOwner, InitiativeField::ProductionOwner}) {
        connect(menu->addAction(tr("%1…").arg(labelOf(field))), &QAction::triggered, this,
                [this, field] { askAndSet(field); });
    }
}

void BulkMenu::addTags()
{
    QAction *add = addAction(tr("Add a tag…"));
    add->setObjectName(u"bulkAddTag"_s);
    connect(add, &QAction::triggered, this, &BulkMenu::addTag);
    QStringList tags;
    for (const InitiativeId id : m_table.selectedInitiatives()) {
        if (const Initiative *initiative = m_model.session().portfolio().initiatives().find(id))
            tags << initiative->tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    if (tags.isEmpty())
        return;
    QMenu *menu = addMenu(tr("Remove a tag"));
    for (const QString &tag : tags.mid(0, 40))
        connect(menu->addAction(menuText(tag)), &QAction::triggered, this, [this, tag] { removeTag(tag); });
}

void BulkMenu::apply(const QString &label, const Edit &edit)
{
    const Session &session = m_model.session();
    FieldBatch batch(session.portfolio(), session.asOf());
    for (const InitiativeId id : m_table.selectedInitiatives()) {
        if (const Initiative *initiative = session.portfolio().initiatives().find(id))
            edit(batch, *initiative);
    }
    m_model.perform(batch.change(label));
}

void BulkMenu::setField(InitiativeField field, const QString &text)
{
    const int count = int(m_table.selectedInitiatives().size());
    apply(tr("Change %1 of %n initiative(s)", nullptr, count).arg(labelOf(field)),
          [field, text](FieldBatch &batch, const Initiative &each) { batch.set(each.id, field, text); });
}

void BulkMenu::askAndSet(InitiativeField field)
{
    const int count = int(m_table.selectedInitiatives().size());
    const auto text = m_prompts.askText(labelOf(field),
                                        tr("%1 of %n initiative(s)", nullptr, count).arg(labelOf(field)), {});
    if (text)
        setField(field, *text);
}

void BulkMenu::enterStage(StageId id)
{
    const Session &session = m_model.session();
    const QList<InitiativeId> ids = m_table.selectedInitiatives();
    const Stage *stage = session.portfolio().stages().find(id);
    if (!stage || ids.isEmpty())
        return;
    const auto ending = edits::endingPilots(session.portfolio(), ids, id, session.asOf());
    if (ending.isEmpty())
        askDay(*stage, ids);
    else
        askDecision(*stage, ids, ending);
}

void BulkMenu::askDay(const Stage &to, const QList<InitiativeId> &ids)
{
    const Session &session = m_model.session();
    const auto answer =
        m_prompts.askText(tr("Stage"), tr("Since which day? Leave it empty when it is not known."),
                          session.asOf().toString(Qt::ISODate));
    if (!answer)
        return;
    const auto date = readDay(*answer);
    if (!date && !answer->trimmed().isEmpty()) {
        m_prompts.showError(
            {Error::Code::BadInput, answer->left(40), tr("not a date such as 2026-11-30"), 0});
        return;
    }
    const QDate on = date.value_or(QDate());
    move(edits::moveTo(session.portfolio(), ids, to.id, on), ids, to.id, on);
}

void BulkMenu::askDecision(const Stage &to, const QList<InitiativeId> &ids, const QList<InitiativeId> &ending)
{
    const Session &session = m_model.session();
    auto *dialog =
        new MoveDialog(endOfPilots(session.portfolio(), ids, ending, to, session.asOf()), parentWidget());
    connect(dialog, &MoveDialog::answered, this, [this, ids, ending, to = to.id](const Decision &made) {
        const Portfolio &portfolio = m_model.session().portfolio();
        move(edits::moveDeciding(portfolio, ids, ending, to, made), ids, to, made.decidedOn);
    });
    dialog->open();
}

void BulkMenu::move(const Change &change, const QList<InitiativeId> &ids, StageId to, QDate on)
{
    const Session &session = m_model.session();
    if (!m_model.perform(change) || !m_prompts.showNote)
        return;
    const QDate day = on.isValid() ? std::max(on, session.asOf()) : session.asOf();
    if (const QString note = notArrived(session.portfolio(), ids, to, day); !note.isEmpty())
        m_prompts.showNote(note);
}

void BulkMenu::addTag()
{
    const int count = int(m_table.selectedInitiatives().size());
    const auto text = m_prompts.askText(tr("Add a tag"), tr("Tag for %n initiative(s)", nullptr, count), {});
    if (!text || text->simplified().isEmpty())
        return;
    apply(tr("Tag %n initiative(s)", nullptr, count), [&](FieldBatch &batch, const Initiative &each) {
        batch.set(each.id, InitiativeField::Tags, (each.tags + QStringList(*text)).join(u','));
    });
}

void BulkMenu::removeTag(const QString &tag)
{
    const int count = int(m_table.selectedInitiatives().size());
    apply(tr("Remove a tag of %n initiative(s)", nullptr, count),
          [&](FieldBatch &batch, const Initiative &each) {
              QStringList left = each.tags;
              left.removeAll(tag);
              batch.set(each.id, InitiativeField::Tags, left.join(u','));
          });
}

void BulkMenu::removeSelected()
{
    const QList<InitiativeId> ids = m_table.selectedInitiatives();
    if (ids.isEmpty() || m_model.session().isReadOnly())
        return;
    if (m_model.perform(edits::removeInitiatives(m_model.session().portfolio(), ids)) && m_prompts.showNote)
        m_prompts.showNote(
            tr("%n initiative(s) deleted. Ctrl+Z brings them back.", nullptr, int(ids.size())));
}

} // namespace portolan
