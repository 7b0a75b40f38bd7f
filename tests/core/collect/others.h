// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

// Programs of others that change or save a workbook.
namespace portolan::test {

using namespace Qt::StringLiterals;

inline bool hasOpenpyxl()
{
    return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s}) == 0;
}

// Runs lines of Python with the workbook `b` and the function `at(sheet, name)`, which is the column of a
// machine name; saves it as `to`.
inline bool changeByOpenpyxl(const QString &from, const QString &to, const QString &lines)
{
    const QString program = uR"(
import sys, openpyxl
b = openpyxl.load_workbook(sys.argv[1])
def at(sheet, name):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == name:
                return cell.column
def visible(prefix):
    for sheet in b.worksheets:
        if at(sheet, prefix):
            return sheet
)"_s + lines
        + u"\nb.save(sys.argv[2])\n"_s;
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, program, from, to});
    const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
    if (!done)
        qWarning("%s", process.readAllStandardError().constData());
    return done;
}

inline QString libreOffice()
{
    return QStandardPaths::findExecutable(u"libreoffice"_s);
}

// Saved again by LibreOffice as "xlsx" or "ods" into the folder; empty when that fails.
inline QString savedByLibreOffice(const QString &from, const QString &kind, const QString &folder)
{
    QDir().mkpath(folder);
    QProcess process;
    process.start(libreOffice(),
                  {u"--headless"_s, u"-env:UserInstallation=file://%1/profile"_s.arg(folder),
                   u"--convert-to"_s, kind, u"--outdir"_s, folder, from});
    process.waitForFinished(240'000);
    const QString to = folder + u'/' + QFileInfo(from).completeBaseName() + u'.' + kind;
    return QFileInfo::exists(to) ? to : QString();
}

} // namespace portolan::test
