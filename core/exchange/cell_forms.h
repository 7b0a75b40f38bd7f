// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QDateTime;

// How the values of workbook cells are written as text: dates as ISO 8601, numbers exact and as short as can
// be with a dot, percentages as people see them ("88%"), truth as TRUE and FALSE.
namespace portolan::exchange {

// What a number format makes of a number.
enum class CellForm { Number, Percent, Date, Time };
// Of a format code such as "0.0%" or "[$-407]d. mmm yy;@" (ECMA-376 part 1, 18.8.31).
CellForm formOfCode(QStringView code);
// Of a built-in format (18.8.30); nullopt when the number belongs to a custom one.
std::optional<CellForm> formOfBuiltIn(int formatId);

enum class Epoch { Year1900, Year1904 };

QString numberText(double value);
QString percentText(double value); // 0.88: "88%"
QString truthText(bool value);
QString dateTimeText(const QDateTime &); // to the second; without the time when that is midnight
QString timeText(double days); // "10:30:00"; hours may go past 23
// Excel counts a 29 February 1900 that never was; the day before and that one come out as it shows them. A
// number that is no day of the calendar stays a number.
QString serialDateText(double serial, Epoch);
QString formattedText(double value, CellForm, Epoch);

// What a formula that failed shows, also in a CSV that a spreadsheet wrote: "#N/A", "#REF!", "Err:502".
bool isFormulaError(QStringView cell);

// "_x000D_" and the like, as Excel writes characters that XML has no place for. Line ends become "\n".
QString withoutEscapes(const QString &text);

} // namespace portolan::exchange
