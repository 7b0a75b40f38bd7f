// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/profile_editor.h"

#include "core/edits/edits.h"
#include "core/wording/wording.h"
#include "ui/pages/method/name_field.h"
#include "ui/pages/method/number_field.h"
#include "ui/pages/method/weight_rows.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace portolan {

ProfileEditor::ProfileEditor(Session &session, const Prompts &prompts, QWidget *parent)
    : MethodEditor(session, prompts, parent)
    , m_name(new NameField(tr("Name of the profile")))
    , m_weights(new WeightRows)
    , m_scale(new QPushButton(tr("Scale to 100")))
    , m_problem(problemLabel(u"weightsProblem"_s))
    , m_value(new NumberField(u"valueThreshold"_s, tr("Value counts as high from"), 100))
    , m_difficulty(new NumberField(u"difficultyThreshold"_s, tr("Difficulty counts as high from"), 100))
    , m_aggregation(new QComboBox)
{
    buildLayout();
    wire();
}

void ProfileEditor::buildLayout()
{
    m_scale->setObjectName(u"scaleWeights"_s);
    m_scale->setProperty("look", u"link"_s);
    m_scale->setToolTip(
        tr("Changes all weights in proportion, so that they add up to 100. Scores stay the same."));
    auto *name = new Card(tr("Profile"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("Name"), m_name);
    name->body()->addLayout(form);
    auto *weights = new Card(tr("Weights of the criteria"));
    weights->addHeaderWidget(m_scale);
    weights->body()->setSpacing(8);
    weights->body()->addWidget(m_weights);
    weights->body()->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(weights);
    layout->addWidget(buildMatrix());
    layout->addStretch();
}

QWidget *ProfileEditor::buildMatrix()
{
    m_aggregation->setObjectName(u"aggregation"_s);
    m_aggregation->setAccessibleName(tr("Over assessors"));
    m_aggregation->addItems({label(Aggregation::Mean), label(Aggregation::Median)});
    auto *card = new Card(tr("Matrix and assessors"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Value counts as high from"), m_value);
    form->addRow(tr("Difficulty counts as high from"), m_difficulty);
    form->addRow(tr("Over assessors take the"), m_aggregation);
    card->body()->addLayout(form);
    return card;
}

void ProfileEditor::wire()
{
    connect(m_name, &NameField::edited, this, [this](const QString &name) {
        Profile after = *profile();
        after.name = name;
        put(after, u"name"_s);
    });
    connect(m_weights, &WeightRows::edited, this, &ProfileEditor::editWeight);
    connect(m_scale, &QPushButton::clicked, this, &ProfileEditor::scaleToHundred);
    connect(m_value, &NumberField::valueChanged, this, [this](double value) {
        Profile after = *profile();
        after.valueThreshold = value;
        put(after, u"value_threshold"_s);
    });
    connect(m_difficulty, &NumberField::valueChanged, this, [this](double value) {
        Profile after = *profile();
        after.difficultyThreshold = value;
        put(after, u"difficulty_threshold"_s);
    });
    connect(m_aggregation, &QComboBox::activated, this, [this](int index) {
        Profile after = *profile();
        after.aggregation = Aggregation(index);
        put(after, {});
    });
}

const Profile *ProfileEditor::profile() const
{
    return m_session.portfolio().profiles().find(m_id);
}

void ProfileEditor::setEntity(qint64 id)
{
    m_id = ProfileId{id};
    refresh();
}

void ProfileEditor::focusName()
{
    m_name->start();
}

static double sumOf(const Weights &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

void ProfileEditor::refresh()
{
    const Profile *shown = profile();
    if (!shown)
        return;
    const Profile now = *shown;
    m_name->setName(now.name);
    m_name->setEditable(canEdit());
    m_weights->setWeights(m_session.portfolio().orderedCriteria(), now.weights);
    m_weights->setEditable(canEdit());
    const double sum = sumOf(now.weights);
    m_scale->setVisible(canEdit() && sum > 0 && std::abs(sum - 100) > 1e-9);
    say(m_problem,
        sum > 0 ? QString() : tr("All weights are 0: nothing can be ranked. Give one criterion a weight."));
    m_value->showValue(now.valueThreshold);
    m_difficulty->showValue(now.difficultyThreshold);
    m_value->setEnabled(canEdit());
    m_difficulty->setEnabled(canEdit());
    m_aggregation->setCurrentIndex(int(now.aggregation));
    m_aggregation->setEnabled(canEdit());
}

// With all weights 0 there is no index: the last weight that is not stands until another has one.
void ProfileEditor::editWeight(CriterionId criterion, double weight)
{
    Profile after = *profile();
    after.weights.insert(criterion, weight);
    if (sumOf(after.weights) <= 0) {
        say(m_problem,
            tr("Not all weights can be 0. The old weight stands until another criterion has one."));
        return;
    }
    put(after, u"weight/%1"_s.arg(criterion.value));
}

void ProfileEditor::scaleToHundred()
{
    Profile after = *profile();
    const double sum = sumOf(after.weights);
    for (double &weight : after.weights)
        weight = weight * 100 / sum;
    put(after, {});
}

void ProfileEditor::put(const Profile &after, const QString &field)
{
    const QString mergeKey = field.isEmpty() ? QString() : u"profile/%1/%2"_s.arg(m_id.value).arg(field);
    perform(edits::putProfile(m_session.portfolio(), after), mergeKey);
}

} // namespace portolan
