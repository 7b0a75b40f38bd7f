// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan::edits {

static void putHouse(const Portfolio &portfolio, const ReportSetup &setup, Change &change)
{
    for (const ReportSetup &other : portfolio.reportSetups()) {
        if (other.kind == setup.kind)
            continue;
        ReportSetup after = other;
        after.takeHouseOf(setup);
        change.update(other, after);
    }
}

Change putReportSetup(const Portfolio &portfolio, ReportSetup setup)
{
    Change change;
    change.label = QCoreApplication::translate("Change", "Change the report");
    const ReportSetup *before = portfolio.reportSetup(setup.kind);
    if (!before) {
        setup.id = freshId<ReportSetupId>();
        change.create(setup);
        putHouse(portfolio, setup, change);
        return change;
    }
    setup.id = before->id;
    const QList<FieldChange> changes = differences(*before, setup);
    if (changes.size() == 1)
        change.mergeKey = u"report/%1/"_s.arg(setup.id.value) + QString::fromUtf8(changes.first().field);
    change.update(*before, setup);
    putHouse(portfolio, setup, change);
    return change;
}

} // namespace portolan::edits
