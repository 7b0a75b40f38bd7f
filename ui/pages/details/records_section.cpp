// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/records_section.h"

#include "core/scoring/scoring.h"
#include "core/wording/wording.h"
#include "ui/pages/details/list_row.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

// A portfolio of nothing but this assessment, on the same method.
std::optional<double> indexOf(const Portfolio &portfolio, const Profile &profile,
                              const Assessment &assessment)
{
    const Initiative *initiative = portfolio.initiatives().find(assessment.initiative);
    if (!initiative)
        return std::nullopt;
    Portfolio alone;
    for (const Criterion &criterion : portfolio.criteria())
        alone.load(criterion);
    for (const Question &question : portfolio.questions())
        alone.load(question);
    alone.load(*initiative);
    alone.load(assessment);
    for (const Rating &rating : portfolio.ratingsOf(assessment.id))
        alone.load(rating);
    const Ranking ranking = rank(alone, profile);
    const InitiativeScore *score = ranking.find(assessment.initiative);
    return score ? score->index : std::nullopt;
}

AssessmentsSection::AssessmentsSection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

void AssessmentsSection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    const Profile *profile = m_context.session.profile();
    if (!initiative)
        return;
    emptyLayout(m_rows);
    const std::vector<Assessment> current = m_context.session.portfolio().currentAssessments(initiative->id);
    if (current.empty())
        m_rows->addWidget(textLabel(tr("Nobody has assessed it yet."), TextRole::Small, Tone::Muted));
    for (const Assessment &assessment : current) {
        const auto index =
            profile ? indexOf(m_context.session.portfolio(), *profile, assessment) : std::nullopt;
        const QString assessor = assessment.assessor.isEmpty() ? tr("No role given") : assessment.assessor;
        auto *row = new ListRow(assessor, tr("Index %1").arg(score(index)), day(assessment.date));
        row->setObjectName(u"assessment"_s);
        m_rows->addWidget(row);
    }
}

CustomSection::CustomSection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toggle(new QPushButton)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    m_toggle->setObjectName(u"customToggle"_s);
    m_toggle->setProperty("look", u"link"_s);
    m_toggle->setCheckable(true);
    m_list->setObjectName(u"customValues"_s);
    m_list->hide();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    connect(m_toggle, &QPushButton::toggled, this, &CustomSection::refresh);
}

void CustomSection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative)
        return;
    const int count = int(initiative->custom.size());
    setVisible(count > 0);
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide %n other value(s)", nullptr, count)
                                            : tr("Show %n other value(s)", nullptr, count));
    m_list->setVisible(m_toggle->isChecked());
    emptyLayout(m_rows);
    if (m_toggle->isChecked())
        fill();
}

void CustomSection::fill()
{
    for (const CustomValue &value : m_context.initiative()->custom) {
        auto *row = new ListRow(value.value, {}, value.name.simplified());
        row->setObjectName(u"customValue"_s);
        m_rows->addWidget(row);
    }
}

} // namespace portolan
