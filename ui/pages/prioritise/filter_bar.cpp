// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/filter_bar.h"

#include "core/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace portolan {

static QComboBox *choice(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

RankingFilterBar::RankingFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_stage(choice(u"filterStage"_s, tr("Filter by stage")))
    , m_unit(choice(u"filterUnit"_s, tr("Filter by unit")))
    , m_quadrant(choice(u"filterQuadrant"_s, tr("Filter by quadrant")))
    , m_clear(new QPushButton(tr("Clear")))
{
    setObjectName(u"filterBar"_s);
    m_text->setObjectName(u"filterText"_s);
    m_text->setAccessibleName(tr("Filter by words"));
    m_text->setPlaceholderText(tr("Words in code or name"));
    m_text->setClearButtonEnabled(true);
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setProperty("look", u"link"_s);
    m_quadrant->addItem(tr("All quadrants"), -1);
    for (const Quadrant quadrant :
         {Quadrant::QuickWin, Quadrant::StrategicBet, Quadrant::FillIn, Quadrant::Reconsider})
        m_quadrant->addItem(pluralLabel(quadrant), int(quadrant));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 2);
    for (QComboBox *box : {m_stage, m_unit, m_quadrant}) {
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &RankingFilterBar::changed);
    }
    layout->addWidget(m_clear);
    connect(m_text, &QLineEdit::textChanged, this, &RankingFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &RankingFilterBar::clear);
}

// -1: all, 0: none, else an id.
static void fill(QComboBox *box, const QList<std::pair<QString, qint64>> &entries)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[name, id] : entries)
        box->addItem(name, id);
    box->setCurrentIndex(std::max(before.isValid() ? box->findData(before) : 0, 0));
}

void RankingFilterBar::offer(const Portfolio &portfolio)
{
    const RankingFilter before = filter();
    QList<std::pair<QString, qint64>> stages{{tr("All stages"), -1}};
    for (const Stage &stage : portfolio.orderedStages())
        stages << std::pair(stage.name, stage.id.value);
    stages << std::pair(tr("Without a stage"), qint64(0));
    fill(m_stage, stages);
    QList<std::pair<QString, qint64>> units;
    for (const Unit &unit : portfolio.units())
        units << std::pair(unit.name, unit.id.value);
    std::ranges::stable_sort(
        units, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    units.prepend({tr("All units"), -1});
    units << std::pair(tr("Without a unit"), qint64(0));
    fill(m_unit, units);
    {
        const QSignalBlocker quietStage(m_stage);
        const QSignalBlocker quietUnit(m_unit);
        chooseRecalled();
    }
    if (filter() != before)
        emit changed();
}

void RankingFilterBar::recall(const RankingFilter &filter)
{
    m_recalled = filter;
    m_text->setText(filter.text);
    if (filter.quadrant)
        m_quadrant->setCurrentIndex(std::max(m_quadrant->findData(int(*filter.quadrant)), 0));
    chooseRecalled();
}

void RankingFilterBar::chooseRecalled()
{
    const auto choose = [](QComboBox *box, auto &id) {
        const int index = id ? box->findData(id->value) : -1;
        if (index < 0)
            return;
        box->setCurrentIndex(index);
        id.reset();
    };
    choose(m_stage, m_recalled.stage);
    choose(m_unit, m_recalled.unit);
}

RankingFilter RankingFilterBar::filter() const
{
    RankingFilter filter;
    filter.text = m_text->text().simplified();
    const auto id = [](const QComboBox *box) {
        return box->currentIndex() < 0 ? -1 : box->currentData().toLongLong();
    };
    if (id(m_stage) >= 0)
        filter.stage = StageId{id(m_stage)};
    if (id(m_unit) >= 0)
        filter.unit = UnitId{id(m_unit)};
    if (id(m_quadrant) >= 0)
        filter.quadrant = Quadrant(id(m_quadrant));
    return filter;
}

void RankingFilterBar::clear()
{
    const RankingFilter before = filter();
    m_recalled = {};
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_stage, m_unit, m_quadrant})
        part->blockSignals(true);
    m_text->clear();
    for (QComboBox *box : {m_stage, m_unit, m_quadrant})
        box->setCurrentIndex(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_stage, m_unit, m_quadrant})
        part->blockSignals(false);
    if (!before.isEmpty())
        emit changed();
}

void RankingFilterBar::start()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void RankingFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan
