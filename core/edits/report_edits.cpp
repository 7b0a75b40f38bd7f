// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan::edits {

Change putReportSetup(const Portfolio &portfolio, ReportSetup setup)
{
    Change change;
    change.label = QCoreApplication::translate("Change", "Change the report");
    const ReportSetup *before = portfolio.reportSetup(setup.kind);
    if (!before) {
        setup.id = freshId<ReportSetupId>();
        change.create(setup);
        return change;
    }
    setup.id = before->id;
    const QList<FieldChange> changes = differences(*before, setup);
    if (changes.size() == 1)
        change.mergeKey = u"report/%1/"_s.arg(setup.id.value) + QString::fromUtf8(changes.first().field);
    change.update(*before, setup);
    return change;
}

} // namespace portolan::edits
