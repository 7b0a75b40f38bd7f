// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/sheet.h"
#include "core/exchange/workbook.h"
#include "core/model/portfolio.h"

#include <QHash>
#include <QLocale>

class QIODevice;

namespace portolan::exchange {

struct ImportOptions {
    QString preset; // by name, see presetNames()
    std::optional<Mapping> mapping; // goes before the preset
    QDate asOf; // later stage dates are plans; invalid: none is
    QLocale locale = QLocale::c(); // decides what values and preset leave open
    QString sheet; // of a workbook; empty: the likeliest
    QString assessor; // of imported ratings, unless a column says; empty: "Import"
    bool tellRows = false; // fills outcomes, gone and values of the plan
    QHash<qsizetype, InitiativeId>
        sameAs; // rows that are about an initiative of another name, by the user's word
    Watch watch;
};

// An initiative that is not in the source, and whose name is much like that of a new row.
struct LikelySame {
    InitiativeId initiative;
    double similarity = 0; // 0..1, by the names
    std::optional<bool> sameUnit; // nullopt where one of the two has none
};

// What becomes of one row.
struct RowOutcome {
    enum class Kind { New, Updated, Same, Skipped };
    qsizetype row = 0; // as a spreadsheet counts
    Kind kind = Kind::New;
    InitiativeId initiative;
    QString code;
    QString name;
    int warnings = 0;
    QString firstWarning; // its column and message
    size_t firstEdit = 0; // of the plan's change, that come from this row
    size_t edits = 0;
    int ratings = 0; // given or changed; edits has those carried over into a later assessment too
    std::optional<LikelySame> likely; // of a new one; each initiative is offered to one row only
};

// A value of a column of words or ratings, and what it is taken for.
struct ValueMatch {
    QString column;
    QString field;
    QString value;
    QString meaning; // the name of a stage, a rating, a word; empty: not understood
    bool isGiven = false; // by the mapping; with an empty meaning it is left out
    qsizetype count = 0;
};

struct ImportWarning {
    qsizetype row = 0; // as a spreadsheet counts
    QString column; // empty: the whole row
    QString value;
    QString message;

    bool operator==(const ImportWarning &) const = default;
};

struct MappedColumn {
    QString column;
    QString field;
    double confidence = 1;
    QString reason;
    std::optional<double> fitting; // share of its values that the field can hold, where that says something
};

// What an import will do. Applying `change` does all of it, its inverse undoes all of it.
struct ImportPlan {
    qsizetype rows = 0;
    qsizetype imported = 0; // new initiatives
    qsizetype updated = 0;
    qsizetype unchanged = 0;
    qsizetype skipped = 0;
    QList<MappedColumn> mapping;
    QStringList unmappedColumns; // kept as custom values
    QList<ImportWarning> warnings;
    QStringList notes;
    QList<RowOutcome> outcomes; // where they were asked for, as the next two
    QList<InitiativeId> gone; // in the portfolio, but in no row
    QList<ValueMatch> values; // at most 200 a column, the most frequent first
    qsizetype stageMoves = 0; // entries into stages of initiatives that were there before
    QString sheet; // that was read, of a workbook
    QList<WorkbookSheet> sheets; // all of the workbook; none of a text
    Change change;
};

// Reads a text (CSV, TSV) or a workbook (XLSX, ODS), whichever it is by its content, and plans its import;
// changes nothing. An empty cell never erases what is there.
// Errors: Empty, NotText, BadInput (with the line), NotFound (preset, sheet), Cancelled.
Result<ImportPlan> planImport(const QByteArray &source, const QString &sourceName, const Portfolio &,
                              const ImportOptions & = {});
Result<ImportPlan> planImport(QIODevice &source, const QString &sourceName, const Portfolio &,
                              const ImportOptions & = {});

} // namespace portolan::exchange
