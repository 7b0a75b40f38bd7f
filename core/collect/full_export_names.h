// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// Words of the full export.
namespace portolan::collect {

inline const QString aboutFormat = QStringLiteral("about.format"); // stands beside the format's number

QString sheetNameOf(QStringView table); // "Initiatives"

// What an entity is called where another refers to it; empty when it is not there.
QString nameOf(const Portfolio &, UnitId);
QString nameOf(const Portfolio &, CriterionId);
QString nameOf(const Portfolio &, QuestionId);
QString nameOf(const Portfolio &, StageId);
QString nameOf(const Portfolio &, InitiativeId);
QString nameOf(const Portfolio &, AssessmentId);
template <typename Tag>
QString nameOf(const Portfolio &, Id<Tag>)
{
    return {};
}

} // namespace portolan::collect
