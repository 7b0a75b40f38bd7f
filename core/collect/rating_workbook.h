// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "core/model/progress.h"

#include <QSet>

// Ratings collected by workbook: one is written for an assessor, filled in wherever he likes, and taken in
// again. Every row carries what it is about and what it held when it was sent, so that rows may be sorted,
// filtered, left out and put in, and so that a rating changed here meanwhile is seen.
namespace portolan::collect {

struct SheetRequest {
    QString assessor; // not empty
    QList<UnitId> units; // empty: all
    bool byQuestion = true; // else one rating for each criterion as a whole
    bool onlyOpen = false; // leaves out what the assessor has rated
    QDate on; // the day it is sent
    QList<InitiativeId> initiatives = {}; // empty: all that have not come to an end
};

// The whole file or nothing. Errors: BadInput (no assessor, nothing or too much to rate), CannotWrite,
// DiskFull, Cancelled.
Result<> writeRatingWorkbook(const Portfolio &, const SheetRequest &, const QString &path,
                             const Progress & = {});

// One answer, or none.
struct Given {
    std::optional<double> value; // 1..5
    bool notApplicable = false;
    Confidence confidence = Confidence::Medium;
    QString evidence; // or the reason why not applicable

    bool isNone() const { return !value && !notApplicable; }
    // What is not answered has nothing else to differ in. Numbers have been through cells of 15 digits,
    // blanks through other programs.
    friend bool operator==(const Given &, const Given &);
};

enum class Outcome {
    Unchanged, // came back as it was sent, or as it is here: nothing to do
    New, // was not rated
    Changed, // rated otherwise than when it was sent
    Conflict, // changed in the workbook and, otherwise, here; or erased in the workbook: somebody has to
              // choose
    Invalid, // cannot be read; `problem` says why
    Gone, // what it is about is not here any more
};

struct ReturnedRow {
    QString place; // "Rate!G12"
    InitiativeId initiative;
    CriterionId criterion;
    QuestionId question;
    Given sent;
    Given returned;
    Given here;
    Outcome outcome = Outcome::Unchanged;
    QString problem; // a sentence; of a conflict, when it is one because the rating was erased
};

struct RatingReturn {
    QString assessor;
    QDate sentOn;
    std::vector<ReturnedRow> rows; // in the order of the workbook
    QStringList notes; // sentences about what was left out as a whole

    int count(Outcome outcome) const { return int(std::ranges::count(rows, outcome, &ReturnedRow::outcome)); }
};

// XLSX or ODS, also after other programs have saved it. Errors: NotFound, CannotRead, of the reading of
// workbooks, and BadInput for a workbook that was not written by writeRatingWorkbook().
Result<RatingReturn> readRatingWorkbook(const QString &path, const Portfolio &);

// Everything that is new or changed, and the conflicts among `conflicts` (places in rows), as that assessor's
// assessments of that day; one change, empty when there is nothing to do.
Change takeIn(const Portfolio &, const RatingReturn &, const QSet<size_t> &conflicts, QDate on);

} // namespace portolan::collect
