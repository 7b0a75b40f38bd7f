// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/rating_workbook.h"

// Ratings and texts as the cells of a rating workbook hold them.
namespace portolan::collect {

// What a row is about: a question on an initiative, or (without question) a whole criterion.
struct RowKey {
    InitiativeId initiative;
    CriterionId criterion;
    QuestionId question;

    bool operator==(const RowKey &) const = default;
    friend size_t qHash(const RowKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.initiative, key.criterion, key.question);
    }
};
// "81985529216486895/12/13"; a question that is none is 0.
QString textOf(const RowKey &);
std::optional<RowKey> rowKeyFrom(QStringView);

// A text as it is read again from a cell: trimmed, cut, without what a cell cannot hold, with plain line
// ends.
QString cellText(const QString &);

// What an assessor has answered here, as cells hold it.
class GivenHere {
public:
    GivenHere(const Portfolio &, const QString &assessor);
    Given to(const RowKey &) const;

private:
    QHash<RowKey, Given> m_given;
};

// The assessor as the portfolio writes him, which may have blanks that a cell has not; the name itself when
// he is not in it.
QString assessorHere(const Portfolio &, const QString &name);

// A few letters for the texts of a row, and whether they are of these texts; an empty text tells nothing.
QString markOf(QStringView code, QStringView initiative, QStringView question);
bool marks(QStringView mark, QStringView code, QStringView initiative, QStringView question);

// SHA-256 of the archive, hexadecimal: another one after any change.
QString fingerprintOf(const Portfolio &);

// "4", "n/a" or "" to a cell, and back: what people write for it, too ("4,5", "n.a.", "4 - high"). Error:
// BadInput with a sentence.
QString ratingText(const Given &);
Result<Given> givenFrom(QStringView rating, QStringView confidence, QStringView evidence);

} // namespace portolan::collect
