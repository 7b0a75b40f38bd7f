// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/roles.h"

#include <QMap>

namespace portolan {

QStringList rolesIn(const Portfolio &portfolio)
{
    QMap<QString, QString> found; // by what makes two the same
    const auto add = [&found](const QString &role) {
        const QString name = role.simplified();
        if (!name.isEmpty() && !found.contains(name.toCaseFolded()))
            found.insert(name.toCaseFolded(), name);
    };
    for (const Initiative &initiative : portfolio.initiatives()) {
        for (const QString &role : {initiative.sponsor, initiative.benefitOwner, initiative.productionOwner})
            add(role);
        for (const Task &task : portfolio.tasksOf(initiative.id))
            add(task.ownerRole);
        for (const Decision &decision : portfolio.decisionsOf(initiative.id))
            add(decision.decidedBy);
    }
    return found.values();
}

} // namespace portolan
