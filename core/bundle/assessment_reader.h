// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/json_node.h"
#include "core/model/portfolio.h"

#include <QHash>

namespace portolan::bundle {

// Reads the assessments of an initiative into a portfolio that has its method already.
class AssessmentReader {
public:
    explicit AssessmentReader(const Portfolio &method);
    void read(const JsonNode &node, InitiativeId, Portfolio &into) const;

private:
    struct Known {
        Criterion criterion;
        std::vector<Question> questions;
    };
    void readCriterion(const JsonNode &node, const Known &, const Rating &likeThis, Portfolio &into) const;

    std::vector<Known> m_criteria; // in display order
};

} // namespace portolan::bundle
