// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/messages.h"

#include <QCoreApplication>

namespace portolan::exchange::messages {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Import", sentence);
}

QString formOf(DateOrder order)
{
    return order == DateOrder::DayFirst ? QCoreApplication::translate("Import", "day/month/year")
                                        : QCoreApplication::translate("Import", "month/day/year");
}

} // namespace

QString dateOrder(const QString &column, DateOrder order, const QString &decidedBy)
{
    const QString form = formOf(order);
    if (decidedBy.isEmpty())
        return QCoreApplication::translate("Import", "Dates in “%1” are read as %2, as its values show.")
            .arg(column, form);
    return QCoreApplication::translate("Import", "Dates in “%1” could be read both ways; %3 says %2.")
        .arg(column, form, decidedBy);
}

QString dateOrderOfOthers(const QString &column, DateOrder order)
{
    return QCoreApplication::translate("Import",
                                       "Dates in “%1” could be read both ways; they are read as %2, like the "
                                       "other dates of the source.")
        .arg(column, formOf(order));
}

QString decimalSign(const QString &column, QChar decimal, const QString &decidedBy)
{
    return QCoreApplication::translate(
               "Import", "Numbers in “%1” could be read both ways; %3 makes “%2” the decimal sign.")
        .arg(column, decimal, decidedBy);
}

QString scaledMoney(const QString &column, double scale)
{
    return (scale > 1000
                ? QCoreApplication::translate("Import", "Amounts in “%1” are millions, as its header says.")
                : QCoreApplication::translate("Import", "Amounts in “%1” are thousands, as its header says."))
        .arg(column);
}

QString byPreset()
{
    return QCoreApplication::translate("Import", "the mapping");
}
QString byLocale()
{
    return QCoreApplication::translate("Import", "the language setting");
}

QString readAs(const QString &encoding, QChar delimiter, qsizetype headerRow)
{
    const QString sign =
        delimiter == u'\t' ? QCoreApplication::translate("Import", "tab") : u'“' + QString(delimiter) + u'”';
    return QCoreApplication::translate("Import", "Read as %1, cells separated by %2, header in row %3.")
        .arg(encoding, sign, QString::number(headerRow));
}
QString damagedText(const QString &encoding)
{
    return QCoreApplication::translate("Import", "Some bytes are not %1 and were replaced by “\uFFFD”.")
        .arg(encoding);
}
QString coarseDates(const QString &column, qsizetype count)
{
    return QCoreApplication::translate(
               "Import", "%n date(s) in “%1” give a month or a year only and stand for its first day.",
               nullptr, int(count))
        .arg(column);
}
QString serialDates(const QString &column, qsizetype count)
{
    return QCoreApplication::translate("Import",
                                       "%n number(s) in “%1” were read as days, as spreadsheets count them.",
                                       nullptr, int(count))
        .arg(column);
}
QString codesGenerated()
{
    return say(QT_TRANSLATE_NOOP("Import",
                                 "The source has no column of codes: new initiatives got codes of their own, "
                                 "and known ones are found by name and unit."));
}
QString matchedByName(qsizetype count)
{
    return QCoreApplication::translate("Import", "%n row(s) were matched to initiatives by name and unit.",
                                       nullptr, int(count));
}
QString newTwins(qsizetype count)
{
    return QCoreApplication::translate(
        "Import",
        "%n row(s) have the name and unit of a row before them; each becomes an "
        "initiative of its own.",
        nullptr, int(count));
}
QString unevenNames(qsizetype count)
{
    return QCoreApplication::translate(
        "Import",
        "%n row(s) have a name and unit that the portfolio has another number of "
        "times; they were taken one after the other.",
        nullptr, int(count));
}
QString missingColumn(const QString &column)
{
    return QCoreApplication::translate("Import",
                                       "The mapping names a column “%1” that the source does not have.")
        .arg(column);
}

QString quoteNeverClosed()
{
    return say(QT_TRANSLATE_NOOP("Import", "a quotation mark is opened there and never closed"));
}
QString tooManyColumns(qsizetype most)
{
    return QCoreApplication::translate("Import", "the line has more than %1 cells").arg(most);
}
QString tooLong()
{
    return say(QT_TRANSLATE_NOOP("Import", "the text is longer than 4 billion characters"));
}
QString noColumnOfNames()
{
    return say(QT_TRANSLATE_NOOP("Import", "no column holds the names of initiatives"));
}
QString noSuchField(const QString &field, const QString &column)
{
    return QCoreApplication::translate("Import", "there is no field “%1” for the column “%2”")
        .arg(field, column);
}

QString formulaError()
{
    return say(QT_TRANSLATE_NOOP("Import", "The result of a formula that failed; kept as a custom value."));
}
QString notADate()
{
    return say(QT_TRANSLATE_NOOP("Import", "Not a date that can be read; kept as a custom value."));
}
QString notANumber()
{
    return say(QT_TRANSLATE_NOOP("Import", "Not a number; kept as a custom value."));
}
QString notAWholeNumber()
{
    return say(QT_TRANSLATE_NOOP("Import", "Not a whole number; kept as a custom value."));
}
QString negativeMoney()
{
    return say(QT_TRANSLATE_NOOP("Import", "Money below zero; kept as a custom value."));
}
QString ratingsOnScale(const QString &column, const QString &scale)
{
    return QCoreApplication::translate("Import",
                                       "The ratings of “%1” are on the scale %2; its ends become 1 and 5.")
        .arg(column, scale);
}

QString ratingOutOfRange()
{
    return say(QT_TRANSLATE_NOOP("Import", "A rating is between 1 and 5; kept as a custom value."));
}
QString ratingNotANumber()
{
    return say(QT_TRANSLATE_NOOP("Import", "A rating is a number between 1 and 5; kept as a custom value."));
}
QString unknownStage()
{
    return say(QT_TRANSLATE_NOOP("Import",
                                 "Not a known word for a stage; kept as a custom value, without a stage."));
}
QString noSuchStage()
{
    return say(
        QT_TRANSLATE_NOOP("Import", "The portfolio has no stage of this kind; kept as a custom value."));
}
QString unknownApproach()
{
    return say(QT_TRANSLATE_NOOP("Import", "Not a known word for an approach; kept as a custom value."));
}
QString unknownConfidence()
{
    return say(
        QT_TRANSLATE_NOOP("Import", "Not low, medium or high; taken as medium and kept as a custom value."));
}
QString unknownCode()
{
    return say(QT_TRANSLATE_NOOP("Import", "No initiative has this code; kept as a custom value."));
}

QString dateAfterAsOf(QDate asOf)
{
    return QCoreApplication::translate("Import",
                                       "After %1, so a plan and no stage entry; kept as a custom value.")
        .arg(asOf.toString(Qt::ISODate));
}
QString dateBeyondStage(const QString &stage)
{
    return QCoreApplication::translate(
               "Import",
               "Beyond the declared stage “%1”, so a plan and no stage entry; kept as a custom value.")
        .arg(stage);
}
QString dateAfterStage(const QString &stage)
{
    return QCoreApplication::translate(
               "Import",
               "Later than the date of the declared stage “%1”; no stage entry, kept as a custom value.")
        .arg(stage);
}
QString dateWithoutStage()
{
    return say(QT_TRANSLATE_NOOP(
        "Import", "The row declares no stage that is known, so no stage entry; kept as a custom value."));
}
QString furtherAlready(const QString &stage)
{
    return QCoreApplication::translate("Import", "The portfolio has it in “%1” already, which stays.")
        .arg(stage);
}
QString controlCharacters()
{
    return say(QT_TRANSLATE_NOOP("Import", "Control characters were replaced by “\uFFFD”."));
}
QString shortRow(qsizetype cells, qsizetype columns)
{
    return QCoreApplication::translate(
               "Import", "The row has %1 cells under %2 headers; the missing ones are read as empty.")
        .arg(cells)
        .arg(columns);
}
QString longRow(qsizetype cells, qsizetype columns)
{
    return QCoreApplication::translate(
               "Import", "The row has %1 cells under %2 headers; the others are kept as custom values.")
        .arg(cells)
        .arg(columns);
}
QString duplicateCode()
{
    return say(
        QT_TRANSLATE_NOOP("Import", "The code stands in an earlier row already; this row is skipped."));
}
QString noName()
{
    return say(QT_TRANSLATE_NOOP("Import", "The row has neither a name nor a code; it is skipped."));
}

QString importLabel(const QString &source)
{
    return QCoreApplication::translate("Import", "Import %1").arg(source);
}
QString defaultAssessor()
{
    return QCoreApplication::translate("Import", "Import");
}

} // namespace portolan::exchange::messages
