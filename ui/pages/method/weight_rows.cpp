// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/weight_rows.h"

#include "core/wording/wording.h"
#include "ui/pages/method/number_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_bar.h"

#include <QGridLayout>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace portolan {

WeightRows::WeightRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_sum(textLabel({}, TextRole::Body, Tone::Muted))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(3, 3);
    m_grid->setColumnStretch(4, 1);
    m_sum->setObjectName(u"weightSum"_s);
}

void WeightRows::addRow(const Criterion &criterion)
{
    Row row{criterion.id,
            criterion.name,
            textLabel(criterion.name.simplified()),
            new NumberField(u"weight_%1"_s.arg(criterion.key), tr("Weight of %1").arg(criterion.name), 1000),
            textLabel({}, TextRole::CardTitle),
            new ScoreBar};
    row.label->setMaximumWidth(260);
    row.label->setToolTip(criterion.name.toHtmlEscaped());
    row.label->setBuddy(row.weight);
    row.share->setMinimumWidth(48);
    row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.bar->setMaximumWidth(200);
    const int line = int(m_rows.size());
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.weight, line, 1);
    m_grid->addWidget(row.share, line, 2);
    m_grid->addWidget(row.bar, line, 3);
    m_rows.push_back(row);
    connect(row.weight, &NumberField::valueChanged, this, [this, id = criterion.id](double value) {
        if (!m_setting)
            emit edited(id, value);
    });
}

void WeightRows::rebuild(const std::vector<Criterion> &criteria)
{
    const auto same = [](const Row &row, const Criterion &criterion) {
        return row.criterion == criterion.id && row.name == criterion.name;
    };
    if (std::ranges::equal(m_rows, criteria, same))
        return;
    for (const Row &row : m_rows) {
        for (QWidget *widget : std::initializer_list<QWidget *>{row.label, row.weight, row.share, row.bar})
            delete widget;
    }
    m_rows.clear();
    m_grid->removeWidget(m_sum);
    for (const Criterion &criterion : criteria)
        addRow(criterion);
    m_grid->addWidget(m_sum, int(m_rows.size()), 0, 1, 5);
}

void WeightRows::setWeights(const std::vector<Criterion> &criteria, const Weights &weights)
{
    const QScopedValueRollback guard(m_setting, true);
    rebuild(criteria);
    double sum = 0;
    for (const Row &row : m_rows)
        sum += weights.value(row.criterion);
    for (const Row &row : m_rows) {
        const double weight = weights.value(row.criterion);
        row.weight->showValue(weight);
        row.share->setText(sum > 0 ? percent(weight / sum) : u"–"_s);
        row.bar->setValue(sum > 0 ? std::optional(100 * weight / sum) : std::nullopt);
    }
    const QString total = QLocale().toString(sum, 'f', sum == std::floor(sum) ? 0 : 1);
    m_sum->setText(std::abs(sum - 100) < 1e-9
                       ? tr("Sum 100")
                       : tr("Sum %1. Each weight counts as its share of the sum.").arg(total));
}

void WeightRows::setEditable(bool editable)
{
    for (const Row &row : m_rows)
        row.weight->setEnabled(editable);
}

} // namespace portolan
