// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dates.h"

#include <QString>

// What an import says to people, in whole sentences.
namespace portolan::exchange::messages {

QString dateOrder(const QString &column, DateOrder, const QString &decidedBy);
QString dateOrderOfOthers(const QString &column, DateOrder);
QString decimalSign(const QString &column, QChar decimal, const QString &decidedBy);
QString scaledMoney(const QString &column, double scale);
QString ratingsOnScale(const QString &column, const QString &scale);
QString byPreset();
QString byLocale();

QString readAs(const QString &encoding, QChar delimiter, qsizetype headerRow);
QString damagedText(const QString &encoding);
QString coarseDates(const QString &column, qsizetype count);
QString serialDates(const QString &column, qsizetype count);
QString codesGenerated();
QString matchedByName(qsizetype count);
QString unevenNames(qsizetype count);
QString newTwins(qsizetype count);
QString missingColumn(const QString &column);

QString quoteNeverClosed();
QString tooLong();
QString tooManyColumns(qsizetype most);
QString noColumnOfNames();
QString noSuchField(const QString &field, const QString &column);

QString formulaError();
QString notADate();
QString notANumber();
QString notAWholeNumber();
QString negativeMoney();
QString ratingOutOfRange();
QString ratingNotANumber();
QString unknownStage();
QString noSuchStage();
QString unknownApproach();
QString unknownConfidence();
QString unknownCode();
QString dateAfterAsOf(QDate asOf);
QString dateBeyondStage(const QString &stage);
QString dateAfterStage(const QString &stage);
QString dateWithoutStage();
QString furtherAlready(const QString &stage);
QString controlCharacters();
QString shortRow(qsizetype cells, qsizetype columns);
QString longRow(qsizetype cells, qsizetype columns);
QString duplicateCode();
QString noName();

QString importLabel(const QString &source);
QString defaultAssessor();

} // namespace portolan::exchange::messages
