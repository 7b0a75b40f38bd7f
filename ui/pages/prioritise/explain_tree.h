// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"

#include <QTreeWidget>

namespace portolan {

// An index taken apart: per criterion the points it brings, as bars that go on where the one before ended and
// so add up to the index; under it questions, who rated them what and when, and on which evidence. As high as
// what is open in it.
class ExplainTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ExplainTree(QWidget *parent = nullptr);

    void setExplanation(const Portfolio &, const Explanation &);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *addCriterion(const Portfolio &, const Contribution &, double before, double shown);
    void addQuestion(QTreeWidgetItem *, const Portfolio &, const Contribution &, const ExplainedQuestion &);
    static void addRating(QTreeWidgetItem *, const ExplainedRating &);
    void addTotal(const Explanation &);
    void fit();
};

} // namespace portolan
