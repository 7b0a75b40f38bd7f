// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "core/wording/words.h"

#include <QDir>
#include <QFileInfo>

namespace portolan {

namespace {

// Names come from files and may hold line breaks or worse; a sentence is one line.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

// A whole path is too much for a sentence; a name as it was given is not cut.
QString nameOf(const Error &error)
{
    const QString subject = oneLine(error.subject);
    return QDir::isAbsolutePath(subject) ? QFileInfo(subject).fileName() : subject;
}

QString folderOf(const Error &error)
{
    const QFileInfo info(oneLine(error.subject));
    return QDir::toNativeSeparators(info.absolutePath());
}

// Reasons are told in English words by the core; those that are fixed have a translation.
QString reasonOf(const Error &error)
{
    [[maybe_unused]] static const char *const known[] = {
        QT_TRANSLATE_NOOP("Wording", "there is no row below the header"),
        QT_TRANSLATE_NOOP("Wording", "begins like another kind of file"),
        QT_TRANSLATE_NOOP("Wording", "contains zero bytes"),
        QT_TRANSLATE_NOOP("Wording", "is full of control characters"),
        QT_TRANSLATE_NOOP("Wording", "there is no such folder"),
        QT_TRANSLATE_NOOP("Wording", "the folder is read-only"),
        QT_TRANSLATE_NOOP("Wording", "the file is read-only"),
        QT_TRANSLATE_NOOP("Wording", "it is no file"),
        QT_TRANSLATE_NOOP("Wording", "it exists already"),
        QT_TRANSLATE_NOOP("Wording", "no lock file can be made in its folder"),
        QT_TRANSLATE_NOOP("Wording", "it is no Portolan archive"),
        QT_TRANSLATE_NOOP("Wording", "it is not made as an archive is"),
        QT_TRANSLATE_NOOP("Wording", "it is larger than any archive"),
        QT_TRANSLATE_NOOP("Wording", "it is too large for an archive"),
        QT_TRANSLATE_NOOP("Wording", "the archive was changed or cut short after it was written"),
        QT_TRANSLATE_NOOP("Wording", "there is more in it than an archive has"),
        QT_TRANSLATE_NOOP("Wording", "something belongs to what is not there"),
        QT_TRANSLATE_NOOP("Wording", "what is frozen in it is damaged"),
        QT_TRANSLATE_NOOP("Wording", "a baseline needs a name"),
        QT_TRANSLATE_NOOP("Wording", "there is a baseline of that name already"),
        QT_TRANSLATE_NOOP("Wording", "a mapping needs a name"),
        QT_TRANSLATE_NOOP("Wording", "it is the file that is to be copied"),
        QT_TRANSLATE_NOOP("Wording", "the file or its folder is read-only"),
        QT_TRANSLATE_NOOP("Wording", "nothing in it can be read"),
    };
    QString reason = oneLine(error.detail);
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason.isEmpty() ? reason : QCoreApplication::translate("Wording", reason.toUtf8().constData());
}

QString notFound(const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return Wording::tr("There is nothing by that name; it may have been removed.");
    if (reason.isEmpty())
        return Wording::tr("“%1” was not found; check the name.").arg(name);
    return Wording::tr("“%1” was not found: %2.").arg(name, reason);
}

QString cannotRead(const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return Wording::tr("The file cannot be read.");
    if (reason.isEmpty())
        return Wording::tr("“%1” cannot be read; check that you may open it.").arg(name);
    return Wording::tr("“%1” cannot be read: %2.").arg(name, reason);
}

QString cannotWrite(const Error &error, const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return Wording::tr("The file cannot be written.");
    const QString folder = folderOf(error);
    if (reason.isEmpty())
        return Wording::tr("“%1” cannot be written in “%2”; check that you may write there.")
            .arg(name, folder);
    return Wording::tr("“%1” cannot be written in “%2”: %3.").arg(name, folder, reason);
}

QString empty(const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return Wording::tr("There is nothing in it.");
    if (reason.isEmpty())
        return Wording::tr("“%1” is empty.").arg(name);
    return Wording::tr("“%1” is empty: %2.").arg(name, reason);
}

QString badInput(const Error &error, const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return reason.isEmpty() ? Wording::tr("A value cannot be used.")
                                : Wording::tr("A value cannot be used: %1.").arg(reason);
    if (error.line <= 0)
        return reason.isEmpty() ? Wording::tr("“%1” cannot be used as it is.").arg(name)
                                : Wording::tr("“%1” cannot be used: %2.").arg(name, reason);
    return reason.isEmpty()
        ? Wording::tr("“%1” cannot be used because of line %2.").arg(name).arg(error.line)
        : Wording::tr("“%1” cannot be used because of line %2: %3.").arg(name).arg(error.line).arg(reason);
}

QString notText(const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return Wording::tr(
            "This is neither a text file nor a workbook; save it as CSV, XLSX or ODS and try again.");
    if (reason.isEmpty())
        return Wording::tr(
                   "“%1” is neither a text file nor a workbook; save it as CSV, XLSX or ODS and try again.")
            .arg(name);
    return Wording::tr(
               "“%1” is neither a text file nor a workbook (it %2); save it as CSV, XLSX or ODS and try "
               "again.")
        .arg(name, reason);
}

QString conflict(const QString &name)
{
    if (name.isEmpty())
        return Wording::tr("The change does not fit the portfolio any more, so nothing was changed.");
    const QString entity = entityLabel(name);
    return Wording::tr("The change does not fit the portfolio any more (%1), so nothing was changed.")
        .arg(entity);
}

QString newerVersion(const QString &file, const QString &schema)
{
    if (schema.isEmpty())
        return Wording::tr("%1 was made with a newer Portolan; update Portolan to open it.").arg(file);
    return Wording::tr("%1 was made with a newer Portolan and needs schema %2; update Portolan to open it.")
        .arg(file, schema);
}

QString locked(const QString &file, const QString &holder)
{
    if (holder.isEmpty())
        return Wording::tr("%1 is being changed by somebody else; try again when they have closed it.")
            .arg(file);
    return Wording::tr("%1 is being changed by %2; try again when they have closed it.").arg(file, holder);
}

QString diskFull(const QString &name)
{
    if (name.isEmpty())
        return Wording::tr("The disk is full, so nothing was written; make room and try again.");
    return Wording::tr("The disk is full, so “%1” was not written; make room and try again.").arg(name);
}

QString internal(const QString &reason)
{
    if (reason.isEmpty())
        return Wording::tr("Portolan met a fault of its own; nothing was changed.");
    return Wording::tr("Portolan met a fault of its own (%1); nothing was changed.").arg(reason);
}

} // namespace

QString sentence(const Error &error)
{
    const QString name = nameOf(error);
    const QString reason = reasonOf(error);
    const QString file = name.isEmpty() ? Wording::tr("The file") : Wording::tr("“%1”").arg(name);
    switch (error.code) {
    case Error::Code::NotFound: return notFound(name, reason);
    case Error::Code::CannotRead: return cannotRead(name, reason);
    case Error::Code::CannotWrite: return cannotWrite(error, name, reason);
    case Error::Code::DiskFull: return diskFull(name);
    case Error::Code::Empty: return empty(name, reason);
    case Error::Code::NotAPortfolio:
        return Wording::tr("%1 is not a Portolan portfolio and was left as it is.").arg(file);
    case Error::Code::Damaged:
        return Wording::tr(
                   "%1 is damaged and was left as it is; what can be read can be saved into a new file.")
            .arg(file);
    case Error::Code::NewerVersion: return newerVersion(file, reason);
    case Error::Code::Locked: return locked(file, reason);
    case Error::Code::ReadOnly:
        return Wording::tr("%1 is open for reading only, so nothing was changed.").arg(file);
    case Error::Code::BadInput: return badInput(error, name, reason);
    case Error::Code::NotText: return notText(name, reason);
    case Error::Code::Cancelled: return Wording::tr("Cancelled; nothing was changed.");
    case Error::Code::Conflict: return conflict(name);
    case Error::Code::Internal: return internal(reason);
    }
    Q_UNREACHABLE();
}

} // namespace portolan
