// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/segment_bar.h"

#include "core/wording/wording.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace portolan {

SegmentBar::SegmentBar(const QString &prefix, const QString &accessible, QWidget *parent)
    : QWidget(parent)
    , m_unit(new QComboBox)
    , m_region(new QComboBox)
    , m_approach(new QComboBox)
    , m_kind(new QComboBox)
    , m_tag(new QComboBox)
    , m_isSince(new QCheckBox(tr("Started since")))
    , m_since(new QDateEdit(QDate::currentDate().addYears(-2)))
{
    m_isSince->setMinimumHeight(fontMetrics().height() + 12); // in line with the fields beside it
    auto *row = new FlowLayout(this, 8);
    const std::pair<QComboBox *, std::pair<QString, QString>> boxes[] = {
        {m_unit, {u"Unit"_s, tr("unit")}},
        {m_region, {u"Region"_s, tr("region")}},
        {m_approach, {u"Approach"_s, tr("approach")}},
        {m_kind, {u"Kind"_s, tr("AI kind")}},
        {m_tag, {u"Tag"_s, tr("tag")}}};
    for (const auto &[box, names] : boxes) {
        box->setObjectName(prefix + names.first);
        //: "Filter: unit"
        box->setAccessibleName(tr("%1: %2").arg(accessible, names.second));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(13);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &SegmentBar::changed);
    }
    m_isSince->setObjectName(prefix + u"IsSince"_s);
    m_isSince->setAccessibleName(tr("%1: only initiatives started since a day").arg(accessible));
    m_since->setObjectName(prefix + u"Since"_s);
    m_since->setAccessibleName(tr("%1: started since").arg(accessible));
    m_since->setCalendarPopup(true);
    m_since->setEnabled(false);
    row->addWidget(m_isSince);
    row->addWidget(m_since);
    connect(m_isSince, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    connect(m_isSince, &QCheckBox::toggled, this, &SegmentBar::changed);
    connect(m_since, &QDateEdit::dateChanged, this, &SegmentBar::changed);
}

static void offerIn(QComboBox *box, const QString &all, QList<std::pair<QString, QVariant>> entries)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    std::ranges::sort(entries,
                      [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    box->clear();
    box->addItem(all);
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(before.isValid() ? std::max(box->findData(before), 0) : 0);
    box->setVisible(!entries.isEmpty());
}

static QList<std::pair<QString, QVariant>> named(const QSet<QString> &texts)
{
    QList<std::pair<QString, QVariant>> entries;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            entries << std::pair(text, QVariant(text));
    }
    return entries;
}

void SegmentBar::offer(const Portfolio &portfolio)
{
    QList<std::pair<QString, QVariant>> units;
    QSet<QString> regions;
    for (const Unit &unit : portfolio.units()) {
        units << std::pair(unit.name, QVariant(unit.id.value));
        regions << unit.region;
    }
    QSet<int> ways;
    QSet<QString> kinds;
    QSet<QString> tags;
    for (const Initiative &initiative : portfolio.initiatives()) {
        ways << int(initiative.approach);
        kinds << initiative.kind;
        for (const QString &tag : initiative.tags)
            tags << tag;
    }
    QList<std::pair<QString, QVariant>> approaches;
    for (const int way : ways)
        approaches << std::pair(label(Approach(way)), QVariant(way));
    offerIn(m_unit, tr("All units"), units);
    offerIn(m_region, tr("All regions"), named(regions));
    offerIn(m_approach, tr("All approaches"), approaches);
    offerIn(m_kind, tr("All AI kinds"), named(kinds));
    offerIn(m_tag, tr("All tags"), named(tags));
}

void SegmentBar::clear()
{
    for (QComboBox *box : {m_unit, m_region, m_approach, m_kind, m_tag})
        box->setCurrentIndex(0);
    m_isSince->setChecked(false);
}

FunnelSegment SegmentBar::segment() const
{
    FunnelSegment chosen;
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        chosen.unit = UnitId{unit.toLongLong()};
    if (const QVariant way = m_approach->currentData(); way.isValid())
        chosen.approach = Approach(way.toInt());
    const auto text = [](const QComboBox *box) {
        const QVariant value = box->currentData();
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    };
    chosen.region = text(m_region);
    chosen.kind = text(m_kind);
    chosen.tag = text(m_tag);
    if (m_isSince->isChecked())
        chosen.since = m_since->date();
    return chosen;
}

} // namespace portolan
