// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnel/funnel_numbers.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QCheckBox;

namespace portolan {

// Chooses a segment: unit, region, approach, AI kind, tag, and the day since when initiatives began.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    // `prefix` begins the object names; `accessible` is what is chosen ("Filter", "Compare with").
    SegmentBar(const QString &prefix, const QString &accessible, QWidget *parent = nullptr);

    FunnelSegment segment() const;
    void offer(const Portfolio &portfolio); // keeps what is chosen where that is still there
    void clear();

signals:
    void changed();

private:
    QComboBox *m_unit;
    QComboBox *m_region;
    QComboBox *m_approach;
    QComboBox *m_kind;
    QComboBox *m_tag;
    QCheckBox *m_isSince;
    QDateEdit *m_since;
};

} // namespace portolan
