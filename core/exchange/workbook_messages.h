// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What the reading of a workbook says to people. Reasons have no full stop: they end up in a sentence about
// the file.
namespace portolan::exchange::messages {

QString passwordProtected();
QString oldExcelFile();
QString oldOfficeFile();
QString binaryWorkbook();
QString cutOff();
QString damagedPart(const QString &part);
QString missingPart(const QString &part);
QString documentType(const QString &part);
QString overladenPart(const QString &part);
QString unpacksTooLarge(const QString &part, qint64 megabytes);
QString sheetTooLarge(const QString &sheet);
QString disorderedSheet(const QString &sheet);
QString overlappingMerges(const QString &sheet);
QString noSheets();
QString isFolder();
QString largerThanAnySource();
QString emptySheet(const QString &sheet);
QString allSheetsEmpty();
QString sheetsAre(const QString &workbook, const QStringList &sheets);
QString textHasNoSheets();

QString readFromSheet(const QString &sheet, bool isXlsx);
QString headerInRow(qsizetype row);
QString otherSheets(const QStringList &sheets);
QString hiddenSheet(const QString &sheet);
QString hiddenRows(qsizetype count);
QString mergedCells(qsizetype count);
QString formulasWithoutResult(qsizetype count);

} // namespace portolan::exchange::messages
