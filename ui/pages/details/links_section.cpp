// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/links_section.h"

#include "core/edits/edits.h"
#include "core/wording/wording.h"
#include "ui/pages/details/list_row.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

LinksSection::LinksSection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_links(new QVBoxLayout)
    , m_none(textLabel(tr("No links."), TextRole::Small, Tone::Muted))
    , m_kind(new QComboBox)
    , m_other(new QLineEdit)
    , m_problem(textLabel({}, TextRole::Small, Tone::Bad))
{
    m_links->setSpacing(4);
    m_form = buildForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_links);
    layout->addWidget(m_none);
    layout->addWidget(m_form);
}

QWidget *LinksSection::buildForm()
{
    m_kind->setObjectName(u"linkKind"_s);
    m_kind->setAccessibleName(tr("Kind of link"));
    for (const LinkKind kind : {LinkKind::Requires, LinkKind::Excludes})
        m_kind->addItem(label(kind));
    m_other->setObjectName(u"linkOther"_s);
    m_other->setAccessibleName(tr("The other initiative"));
    m_other->setPlaceholderText(tr("Code or name"));
    m_other->setMinimumWidth(40);
    auto *completer = new QCompleter(new QStringListModel(m_other), m_other);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_other->setCompleter(completer);
    m_problem->setObjectName(u"linkProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *button = new QPushButton(tr("Add link"));
    button->setObjectName(u"linkAdd"_s);
    connect(button, &QPushButton::clicked, this, &LinksSection::add);
    connect(m_other, &QLineEdit::returnPressed, this, &LinksSection::add);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        fillCompleter();
    });
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_other, 1);
    layout->addLayout(row);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    return form;
}

static QString lineFor(const Initiative &initiative)
{
    return u"%1 %2"_s.arg(initiative.code, initiative.name.simplified().left(120));
}

// Only when the first letter is typed: names change while nobody links anything.
void LinksSection::fillCompleter()
{
    auto *model = qobject_cast<QStringListModel *>(m_other->completer()->model());
    if (!model || (m_other->text().size() != 1 && model->rowCount() > 0))
        return;
    QStringList lines;
    for (const Initiative &initiative : m_context.session.portfolio().initiatives()) {
        if (initiative.id != m_shown)
            lines << lineFor(initiative);
    }
    model->setStringList(lines);
}

void LinksSection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative)
        return;
    emptyLayout(m_links);
    const std::vector<Link> links = m_context.session.portfolio().linksOf(initiative->id);
    const bool isOther = std::exchange(m_shown, initiative->id) != initiative->id;
    for (const Link &link : links)
        m_links->addWidget(linkRow(link));
    m_none->setVisible(links.empty());
    m_form->setVisible(m_context.isWritable());
    if (!isOther)
        return;
    m_other->clear();
    m_problem->hide();
}

QWidget *LinksSection::linkRow(const Link &link)
{
    const bool isFrom = link.from == m_shown;
    const Initiative *other = m_context.session.portfolio().initiatives().find(isFrom ? link.to : link.from);
    const QString how = link.kind == LinkKind::Excludes ? tr("excludes")
        : isFrom                                        ? tr("requires")
                                                        : tr("is required by");
    auto *row = new ListRow(other ? lineFor(*other) : QString(), how);
    row->setObjectName(u"link"_s);
    if (m_context.isWritable()) {
        row->makeRemovable(tr("Remove this link"));
        connect(row, &ListRow::removeRequested, this, [this, id = link.id] {
            m_context.perform(edits::removeLink(m_context.session.portfolio(), id));
        });
    }
    return row;
}

// By the code, the line of the list, or a name that only one has.
InitiativeId LinksSection::named(const QString &text) const
{
    const QString wanted = text.simplified();
    InitiativeId byName;
    int withName = 0;
    for (const Initiative &initiative : m_context.session.portfolio().initiatives()) {
        if (initiative.code.compare(wanted, Qt::CaseInsensitive) == 0 || lineFor(initiative) == wanted)
            return initiative.id;
        if (initiative.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0) {
            byName = initiative.id;
            ++withName;
        }
    }
    return withName == 1 ? byName : InitiativeId{};
}

void LinksSection::add()
{
    const InitiativeId other = named(m_other->text());
    const Change change = edits::linkInitiatives(m_context.session.portfolio(), m_shown, other,
                                                 LinkKind(m_kind->currentIndex()));
    QString problem;
    if (!other)
        problem = tr("Type the code or the full name of another initiative.");
    else if (other == m_shown)
        problem = tr("An initiative cannot be linked to itself.");
    else if (change.isEmpty())
        problem = tr("This link is there already.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty() && m_context.perform(change))
        m_other->clear();
}

} // namespace portolan
