// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dates.h"
#include "core/model/result.h"

#include <QMap>
#include <QStringList>

namespace portolan::exchange {

// What a user or a preset decided about a source; what it leaves open is found out from the source.
//
// Fields are "code", "name" and the other members of an initiative by their stored names, "unit_region",
// "unit_sector", "stage", "stage_date:<kind>", "rating:<criterion key>", "rating:<criterion key>/<question
// key>", "requires", "excludes", "assessor", "assessed_on", "confidence"; "" keeps the column as custom
// values.
struct Mapping {
    QMap<QString, QString> columns; // column name -> field
    QMap<QString, QString> stages; // value -> stage kind or stage name; "" for none
    std::optional<DateOrder> dateOrder;
    std::optional<QChar> decimal;
    bool guessOthers = false; // columns not listed: guessed, else kept as custom values
    QMap<QString, QString> scales = {}; // column of ratings -> "1-5", "0-5", "1-10", "0-10" or "0-100"
    // Column -> value -> what is read in its place: "1" to "5" or "n/a" for a rating, else a text the field
    // knows; "" leaves it out.
    QMap<QString, QMap<QString, QString>> values = {};
    std::optional<qsizetype> headerRow = {}; // as a spreadsheet counts, from 1; open: found by its looks

    bool operator==(const Mapping &) const = default;
};

// As JSON, for `--mapping` and for presets. Error::BadInput says what is wrong with it.
Result<Mapping> mappingFromJson(const QByteArray &json, const QString &sourceName);
QByteArray toJson(const Mapping &);

QStringList presetNames();
// Error::NotFound for an unknown one.
Result<Mapping> preset(const QString &name);

} // namespace portolan::exchange
