// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace portolan::testing {

using namespace Qt::StringLiterals;

// What a run of the real program left behind.
struct Run {
    int code = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QString error() const { return QString::fromUtf8(err); }
    // One sentence in one line on standard error, nothing on standard output.
    bool isRefusal(int expected) const
    {
        return code == expected && out.isEmpty() && err.endsWith('\n') && err.count('\n') == 1
            && err.size() > 10;
    }
    QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
};

// Without any display: what the command line promises to work without.
inline QProcessEnvironment plainEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

inline Run finish(QProcess &process)
{
    Run left;
    // waitForFinished() answers false for one that has ended already.
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(120000);
    const bool started = process.error() != QProcess::FailedToStart;
    if (ended && started && process.exitStatus() == QProcess::NormalExit)
        left.code = process.exitCode();
    left.out = process.readAllStandardOutput();
    left.err = process.readAllStandardError();
    return left;
}

inline Run run(const QStringList &arguments, const QString &folder = {},
               const QProcessEnvironment &environment = plainEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(PORTOLAN_PROGRAM), arguments);
    return finish(process);
}

// A folder of its own for each test, with short ways to put files into it.
struct Folder {
    QTemporaryDir dir;

    QString path(const QString &name) const { return dir.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? path(name) : QString();
    }
    QStringList entries() const
    {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Three initiatives, of which the first is rated in full, the second once, the third not at all.
inline QByteArray ratedCsv()
{
    return "Code,Name,Unit,Stage,Pilot date,Business value,Strategic importance,Time to "
           "value,Feasibility,Data "
           "readiness,Risk level\n"
           "A-1,Invoice matching,Finance,Pilot,2025-03-01,5,4,3,4,2,2\n"
           "A-2,Store forecast,Retail,Idea,,2,,,,,\n"
           "A-3,Robotic picking,Retail,Idea,,,,,,,\n";
}

// A file with the three initiatives of ratedCsv().
inline QString ratedFile(const Folder &folder)
{
    const QString source = folder.write(u"rated.csv"_s, ratedCsv());
    const QString file = folder.path(u"rated.portolan"_s);
    return run({u"import"_s, file, source, u"--as-of"_s, u"2026-11-23"_s}).code == 0 ? file : QString();
}

inline QString sampleFile(const Folder &folder)
{
    const QString file = folder.path(u"sample.portolan"_s);
    return run({u"new"_s, file, u"--sample"_s}).code == 0 ? file : QString();
}

} // namespace portolan::testing
