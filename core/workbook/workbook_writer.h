// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

// Workbooks (XLSX) on their way out. Rows and columns count from 0. Text is always text: no cell that begins
// with "=" becomes a formula. What a cell cannot hold is left out (characters that XML has no form for) or
// cut with "…" at 32,767 characters.
namespace portolan::workbook {

// How a cell looks; equal looks are one format of the file.
struct Look {
    QString numberFormat = {}; // "0.0"; empty: general
    QString color = {}; // of the letters, "#rrggbb"; empty: black
    QString fill = {}; // of the ground
    double size = 0; // of the letters in points; 0: usual
    bool isBold = false;
    bool isWrapped = false;
    bool isRight = false;
    bool isHead = false; // a line below
    bool isUnlocked = false; // may be written in a protected sheet

    bool operator==(const Look &) const = default;
    friend bool operator<(const Look &a, const Look &b) { return a.fields() < b.fields(); }

private:
    std::tuple<QString, QString, QString, double, bool, bool, bool, bool, bool> fields() const
    {
        return {numberFormat, color, fill, size, isBold, isWrapped, isRight, isHead, isUnlocked};
    }
};

struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

// A chart whose numbers are cells of the workbook.
struct ChartSeries {
    QString sheet;
    QString name;
    CellRange categories; // or x
    CellRange values; // or y
    QString color; // "#rrggbb"
    QStringList labels; // one a point; empty: none
};
struct ChartSpec {
    enum class Kind { Scatter, Lines, Bars, Columns };
    Kind kind = Kind::Bars;
    QString title;
    QString xTitle;
    QString yTitle;
    std::optional<double> xMax; // axes begin at 0
    std::optional<double> yMax;
    QList<ChartSeries> series;
    int width = 640; // px
    int height = 400;
};

class WorkbookWriter {
public:
    // Writes beside the target first. Errors: CannotWrite when the target or its folder cannot be written.
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString &path);
    ~WorkbookWriter(); // without finish(): nothing is left
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    void setProperties(const QString &title, const QString &author, const QString &comment);
    // The name as it became: short enough, without characters that are not allowed, unique.
    QString addSheet(const QString &name);
    // What follows goes to the sheet added last.
    void text(int row, int column, const QString &text, const Look & = {});
    void number(int row, int column, double value, const Look & = {});
    void date(int row, int column, QDate value, const Look & = {});
    // `value` is what it comes to, for who does not compute; text or a number.
    void formula(int row, int column, const QString &formula, double value, const Look & = {});
    void blank(int row, int column, const Look &);
    void note(int row, int column, const QString &text, int width = 320,
              int height = 130); // of a cell; in px
    void setColumnWidth(int first, int last, double characters);
    void hideColumns(int first, int last);
    void hideRow(int row);
    void hideSheet();
    void setRowHeight(int row, double points);
    void mergeText(const CellRange &, const QString &text, const Look & = {});
    void freeze(int row, int column);
    void filter(const CellRange &);
    // A list to choose from (at most 255 characters together).
    void choices(const CellRange &, const QStringList &list, const QString &title, const QString &message);
    // Only unlocked cells can be written; rows can be filtered but not sorted.
    void protect();
    void dataBar(const CellRange &, const QString &color);
    void colorScale(const CellRange &, const QString &low, const QString &middle, const QString &high);
    // The ground of a cell in that colour where the formula, written for the first cell, is true.
    void fillWhere(const CellRange &, const QString &formula, const QString &color);
    void chart(int row, int column, const ChartSpec &);
    void activate(); // this sheet is shown first
    void landscape(); // on paper: one page wide

    // The whole file, or none of it. Errors: CannotWrite, DiskFull.
    Result<> finish();

private:
    struct Private;
    explicit WorkbookWriter(std::unique_ptr<Private>);
    std::unique_ptr<Private> d;
};

// "B7"; absolute: "$B$7".
QString cellName(int row, int column, bool absolute = false);

} // namespace portolan::workbook
