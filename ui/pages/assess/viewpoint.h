// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "ui/pages/assess/asked.h"
#include "ui/pages/assess/criteria_list.h"
#include "ui/pages/assess/score_panel.h"

#include <QCoreApplication>

namespace portolan {

// How one assessor sees one initiative, in words: what the page says about it. `own` is explainAlone().
struct Viewpoint {
    Q_DECLARE_TR_FUNCTIONS(portolan::Viewpoint)

public:
    const Portfolio &portfolio;
    InitiativeId initiative;
    QString assessor;
    bool detailed = false;

    QString introduction(CriterionId) const; // above the questions of a criterion
    QString noteOf(const Asked &) const; // under a criterion rated as a whole
    CriterionLine lineOf(const Criterion &, const Explanation *own) const;
    QString progress() const;
    ScorePanelContents panel(const Profile *, const Explanation *own, bool revealed) const;
};

const Contribution *contributionOf(const Explanation *, CriterionId); // nullptr when there is none

} // namespace portolan
