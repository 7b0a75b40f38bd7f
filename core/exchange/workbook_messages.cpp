// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_messages.h"

#include "core/exchange/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan::exchange::messages {

namespace {

QString quotedList(const QStringList &names)
{
    constexpr qsizetype most = 12;
    QString list;
    for (const QString &name : names.first(std::min(names.size(), most)))
        list += (list.isEmpty() ? u"“"_s : u", “"_s) + name + u'”';
    return names.size() > most ? list + u", …"_s : list;
}

} // namespace

QString passwordProtected()
{
    return QCoreApplication::translate(
        "Import", "it is protected by a password; save a copy without one and import that");
}
QString oldExcelFile()
{
    return QCoreApplication::translate("Import",
                                       "it is an Excel file of the old kind (.xls); save it as .xlsx or CSV");
}
QString oldOfficeFile()
{
    return QCoreApplication::translate("Import", "it is a file of an old office program, but no workbook");
}
QString binaryWorkbook()
{
    return QCoreApplication::translate("Import", "it is a binary workbook (.xlsb); save it as .xlsx or CSV");
}
QString cutOff()
{
    return QCoreApplication::translate("Import",
                                       "the workbook ends too early; it may not have been copied whole");
}
QString damagedPart(const QString &part)
{
    return QCoreApplication::translate("Import", "the workbook is damaged in its part “%1”").arg(part);
}
QString missingPart(const QString &part)
{
    return QCoreApplication::translate("Import", "the workbook is damaged: its part “%1” is missing")
        .arg(part);
}
QString documentType(const QString &part)
{
    return QCoreApplication::translate(
               "Import",
               "its part “%1” declares a document type, which no workbook needs and which is not safe")
        .arg(part);
}
QString overladenPart(const QString &part)
{
    return QCoreApplication::translate("Import", "its part “%1” is built in a way that no spreadsheet writes")
        .arg(part);
}
QString unpacksTooLarge(const QString &part, qint64 megabytes)
{
    return QCoreApplication::translate("Import", "its part “%1” unpacks to more than %2 MB")
        .arg(part, QString::number(megabytes));
}
QString sheetTooLarge(const QString &sheet)
{
    return QCoreApplication::translate(
               "Import", "the sheet “%1” has more than %2 filled rows, %3 columns or %4 million cells")
        .arg(sheet, QString::number(SheetBuilder::mostFilledRows), QString::number(SheetBuilder::mostColumns),
             QString::number(SheetBuilder::mostCells / 1'000'000));
}
QString disorderedSheet(const QString &sheet)
{
    return QCoreApplication::translate(
               "Import", "the workbook is damaged: the cells of the sheet “%1” are not in order")
        .arg(sheet);
}
QString overlappingMerges(const QString &sheet)
{
    return QCoreApplication::translate("Import",
                                       "the workbook is damaged: merged cells of the sheet “%1” overlap")
        .arg(sheet);
}
QString noSheets()
{
    return QCoreApplication::translate("Import", "the workbook has no sheet of cells");
}
QString isFolder()
{
    return QCoreApplication::translate("Files", "it is a folder");
}
QString largerThanAnySource()
{
    return QCoreApplication::translate("Import", "it is larger than a gigabyte");
}
QString emptySheet(const QString &sheet)
{
    return QCoreApplication::translate("Import", "its sheet “%1” has no filled cells").arg(sheet);
}
QString allSheetsEmpty()
{
    return QCoreApplication::translate("Import", "none of its sheets has filled cells");
}
QString sheetsAre(const QString &workbook, const QStringList &sheets)
{
    return QCoreApplication::translate("Import", "the sheets of “%1” are %2")
        .arg(workbook, quotedList(sheets));
}
QString textHasNoSheets()
{
    return QCoreApplication::translate("Import", "it is a text file and has no sheets; leave the sheet out");
}

QString readFromSheet(const QString &sheet, bool isXlsx)
{
    return (isXlsx ? QCoreApplication::translate("Import", "Read from the sheet “%1” of an Excel workbook.")
                   : QCoreApplication::translate("Import",
                                                 "Read from the sheet “%1” of an OpenDocument workbook."))
        .arg(sheet);
}
QString headerInRow(qsizetype row)
{
    return QCoreApplication::translate("Import", "The header is in row %1.").arg(row);
}
QString otherSheets(const QStringList &sheets)
{
    return QCoreApplication::translate("Import", "%n other sheet(s) of the workbook were not read: %1.",
                                       nullptr, int(sheets.size()))
        .arg(quotedList(sheets));
}
QString hiddenSheet(const QString &sheet)
{
    return QCoreApplication::translate("Import", "The sheet “%1” is hidden in the workbook.").arg(sheet);
}
QString hiddenRows(qsizetype count)
{
    return QCoreApplication::translate("Import", "%n hidden row(s) were read like all others.", nullptr,
                                       int(count));
}
QString mergedCells(qsizetype count)
{
    return QCoreApplication::translate(
        "Import", "Cells are merged in %n place(s); only the first cell of each has the value.", nullptr,
        int(count));
}
QString formulasWithoutResult(qsizetype count)
{
    return QCoreApplication::translate("Import",
                                       "%n formula(s) have no stored result and were read as empty; open the "
                                       "workbook in a spreadsheet program and save it there.",
                                       nullptr, int(count));
}

} // namespace portolan::exchange::messages
