// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/model/result.h"

#include <QStringList>

#include <memory>

namespace portolan::exchange {

// What a source is, by its content and not by the ending of its name.
enum class SourceKind { Text, Zip, OldOffice };
SourceKind kindOf(const QByteArray &content);

struct WorkbookSheet {
    QString name;
    bool isHidden = false;

    bool operator==(const WorkbookSheet &) const = default;
};

// The cells of one sheet as text: numbers exact and short with a dot, dates as ISO 8601, percentages as
// people see them, truth as TRUE and FALSE, errors of formulas as they show ("#N/A"). Of merged cells the
// first has the value and the others are empty, also in a head: a heading over several columns names the
// first of them.
struct SheetContent {
    Sheet sheet;
    qsizetype hiddenRows = 0; // that are filled
    qsizetype mergedRanges = 0;
    qsizetype formulasWithoutResult = 0; // read as empty

    // Rows below the first that have two filled cells or more, or one in a sheet of one column.
    qsizetype records() const;
};

// An XLSX (ECMA-376, transitional or strict) or ODS (OASIS OpenDocument 1.2) file that is read sheet by
// sheet. Any input ends in a sheet or in one error; memory is bounded by the limits of ZipParts and
// SheetBuilder.
class Workbook {
public:
    enum class Kind { Xlsx, Ods };

    // Errors: BadInput (protected, old, damaged, too large), NotText for another kind of file, Empty for one
    // without a sheet of cells, Cancelled.
    static Result<std::unique_ptr<Workbook>> open(const QByteArray &content, const QString &sourceName,
                                                  const Watch & = {});
    virtual ~Workbook() = default;

    virtual Kind kind() const = 0;
    const QList<WorkbookSheet> &sheets() const { return m_sheets; }
    QStringList names() const;
    // By name, letters of any case; Error::NotFound tells the names there are.
    Result<qsizetype> indexOf(const QString &name) const;
    // Errors: BadInput, Cancelled. The watch is told the rows so far.
    virtual Result<SheetContent> read(qsizetype index, const Watch &) = 0;

    struct Chosen {
        qsizetype index = 0;
        SheetContent content;
    };
    // The visible sheet that has the most headings of an inventory, of equals the one with the most records,
    // and of these the first; hidden ones count when no other has any record. Error::Empty when all are
    // empty.
    Result<Chosen> readLikeliest(const Watch &);
    // Records of each sheet.
    Result<QList<qsizetype>> countRecords(const Watch &);

protected:
    explicit Workbook(QString sourceName)
        : m_sourceName(std::move(sourceName))
    {
    }
    QString m_sourceName;
    QList<WorkbookSheet> m_sheets;
};

} // namespace portolan::exchange
