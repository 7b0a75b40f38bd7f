// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/weights_card.h"

#include "core/wording/wording.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int mostRowsShown = 8;
static constexpr int longestName = 150; // px

static QSpinBox *lineBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QSpinBox;
    box->setRange(0, 100);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setKeyboardTracking(false);
    return box;
}

WeightsCard::WeightsCard(QWidget *parent)
    : Card(tr("Weights"), parent)
    , m_scroll(new QScrollArea)
    , m_grid(nullptr)
    , m_sum(textLabel({}, TextRole::Small, Tone::Muted))
    , m_reset(new QPushButton(tr("Reset")))
    , m_valueLine(lineBox(u"valueLine"_s, tr("Line between low and high value")))
    , m_difficultyLine(lineBox(u"difficultyLine"_s, tr("Line between easy and hard")))
{
    setObjectName(u"weightsCard"_s);
    m_reset->setObjectName(u"resetWeights"_s);
    m_reset->setAccessibleName(tr("Reset weights and lines to the profile"));
    m_reset->setProperty("look", u"link"_s);
    m_sum->setObjectName(u"weightSum"_s);
    addHeaderWidget(m_sum);
    addHeaderWidget(m_reset);
    auto *content = new QWidget;
    content->setProperty("look", u"clear"_s);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 2, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_scroll);
    buildLines();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_reset, &QPushButton::clicked, this, &WeightsCard::resetWanted);
}

void WeightsCard::buildLines()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(textLabel(tr("Lines"), TextRole::Body, Tone::Muted));
    row->addStretch();
    for (const auto &[text, box] :
         {std::pair(tr("Value"), m_valueLine), {tr("Difficulty"), m_difficultyLine}}) {
        QLabel *label = textLabel(text);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    connect(m_valueLine, &QSpinBox::valueChanged, this,
            [this](int value) { emit linesMoved(value, m_shown.difficultyThreshold); });
    connect(m_difficultyLine, &QSpinBox::valueChanged, this,
            [this](int difficulty) { emit linesMoved(m_shown.valueThreshold, difficulty); });
    body()->addLayout(row);
}

void WeightsCard::setCriteria(const std::vector<Criterion> &criteria)
{
    const auto same = [](const Row &row, const Criterion &criterion) { return row.criterion == criterion; };
    if (std::equal(m_rows.begin(), m_rows.end(), criteria.begin(), criteria.end(), same))
        return;
    for (const Row &row : m_rows) {
        for (QWidget *part : std::initializer_list<QWidget *>{row.name, row.slider, row.share}) {
            part->hide();
            part->deleteLater(); // a slider may be the sender of what is handled now
        }
    }
    m_rows.clear();
    for (const Criterion &criterion : criteria)
        addRow(criterion);
    fit();
}

void WeightsCard::addRow(const Criterion &criterion)
{
    const QString shown = QFontMetrics(portolan::font(TextRole::Body))
                              .elidedText(criterion.name.simplified(), Qt::ElideRight, longestName);
    Row row{criterion, textLabel(shown), new QSlider(Qt::Horizontal), textLabel({})};
    row.name->setToolTip(criterion.name.toHtmlEscaped());
    row.slider->setRange(0, 100);
    row.slider->setPageStep(5);
    row.slider->setMinimumWidth(70);
    row.slider->setObjectName(u"weight_"_s + criterion.key);
    row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.share->setObjectName(u"share_"_s + criterion.key);
    row.share->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(percent(1.0)));
    const int at = int(m_rows.size());
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.slider, at, 1);
    m_grid->addWidget(row.share, at, 2);
    connect(row.slider, &QSlider::valueChanged, this,
            [this, id = criterion.id](int points) { emit weightMoved(id, points); });
    m_rows.push_back(row);
}

// As high as its rows, up to a handful; then it scrolls.
void WeightsCard::fit()
{
    const int row = std::max(QFontMetrics(portolan::font(TextRole::Body)).height(), 16) + 5;
    const int rows = std::clamp(int(m_rows.size()), 1, mostRowsShown);
    m_scroll->setFixedHeight(rows * row + 2);
}

void WeightsCard::setProfile(const Profile &profile, bool changed)
{
    m_shown = profile;
    double sum = 0;
    for (const Row &row : m_rows)
        sum += profile.weights.value(row.criterion.id);
    for (const Row &row : m_rows) {
        const QSignalBlocker quiet(row.slider);
        const double points = profile.weights.value(row.criterion.id);
        const QString share = sum > 0 ? percent(points / sum) : u"–"_s;
        if (std::abs(row.slider->value() - points) >= 0.5)
            row.slider->setValue(int(std::lround(points)));
        row.share->setText(share);
        row.slider->setAccessibleName(tr("Weight of %1").arg(row.criterion.name));
        row.slider->setAccessibleDescription(tr("%1 of all weights").arg(share));
    }
    const QSignalBlocker quietValue(m_valueLine);
    const QSignalBlocker quietDifficulty(m_difficultyLine);
    m_valueLine->setValue(int(std::lround(profile.valueThreshold)));
    m_difficultyLine->setValue(int(std::lround(profile.difficultyThreshold)));
    m_reset->setEnabled(changed);
    const bool isOff = std::abs(sum - 100) >= 0.5;
    m_sum->setText(sum <= 0 ? tr("All weights are 0")
                            : tr("Sum %1 points").arg(QLocale().toString(sum, 'f', 0)));
    m_sum->setToolTip(tr("The score counts shares, so the points need not add up to 100."));
    m_sum->setVisible(isOff);
}

QSlider *WeightsCard::slider(CriterionId id) const
{
    for (const Row &row : m_rows) {
        if (row.criterion.id == id)
            return row.slider;
    }
    return nullptr;
}

} // namespace portolan
