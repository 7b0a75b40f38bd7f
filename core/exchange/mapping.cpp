// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/rating_scale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr auto presetFolder = ":/portolan/presets"_L1;

Result<QMap<QString, QString>> strings(const QJsonValue &value, const QString &key, const QString &sourceName)
{
    QMap<QString, QString> map;
    if (value.isUndefined())
        return map;
    if (!value.isObject())
        return failure(Error::Code::BadInput, sourceName,
                       QCoreApplication::translate("Import", "“%1” is not an object").arg(key));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString() && !it.value().isNull())
            return failure(
                Error::Code::BadInput, sourceName,
                QCoreApplication::translate("Import", "“%1” in “%2” is not a text").arg(it.key(), key));
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

Result<QMap<QString, QMap<QString, QString>>> valuesIn(const QJsonValue &value, const QString &sourceName)
{
    QMap<QString, QMap<QString, QString>> columns;
    if (value.isUndefined())
        return columns;
    if (!value.isObject())
        return failure(Error::Code::BadInput, sourceName,
                       QCoreApplication::translate("Import", "“%1” is not an object").arg(u"values"_s));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto meanings = strings(it.value(), it.key(), sourceName);
        if (!meanings)
            return tl::unexpected(meanings.error());
        columns.insert(it.key(), *meanings);
    }
    return columns;
}

QJsonObject objectOf(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

Result<Mapping> mappingFromJson(const QByteArray &json, const QString &sourceName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(Error::Code::BadInput, sourceName,
                       problem.error == QJsonParseError::NoError
                           ? QCoreApplication::translate("Import", "it is no JSON object")
                           : problem.errorString());
    const QJsonObject root = document.object();
    static const QStringList known{u"title"_s,   u"columns"_s,    u"stages"_s,
                                   u"scales"_s,  u"values"_s,     u"date_order"_s,
                                   u"decimal"_s, u"header_row"_s, u"guess_others"_s};
    for (const QString &key : root.keys()) {
        if (!known.contains(key))
            return failure(
                Error::Code::BadInput, sourceName,
                QCoreApplication::translate("Import", "it says “%1”, which is nothing that a mapping says")
                    .arg(key));
    }
    Mapping mapping;
    auto columns = strings(root["columns"_L1], u"columns"_s, sourceName);
    if (!columns)
        return tl::unexpected(columns.error());
    auto stages = strings(root["stages"_L1], u"stages"_s, sourceName);
    if (!stages)
        return tl::unexpected(stages.error());
    auto scales = strings(root["scales"_L1], u"scales"_s, sourceName);
    if (!scales)
        return tl::unexpected(scales.error());
    for (auto it = scales->begin(); it != scales->end(); ++it) {
        if (!scaleOfWord(it.value()))
            return failure(Error::Code::BadInput, sourceName,
                           QCoreApplication::translate("Import", "“%1” in “%2” is no scale")
                               .arg(it.value(), u"scales"_s));
    }
    mapping.scales = *scales;
    auto values = valuesIn(root["values"_L1], sourceName);
    if (!values)
        return tl::unexpected(values.error());
    mapping.values = *values;
    mapping.columns = *columns;
    mapping.stages = *stages;
    const QString order = root["date_order"_L1].toString();
    if (order == "dmy"_L1 || order == "mdy"_L1)
        mapping.dateOrder = order == "dmy"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    else if (!order.isEmpty())
        return failure(
            Error::Code::BadInput, sourceName,
            QCoreApplication::translate("Import", "“%1” is neither dmy nor mdy").arg(u"date_order"_s));
    const QString decimal = root["decimal"_L1].toString();
    if (decimal == "."_L1 || decimal == ","_L1)
        mapping.decimal = decimal.front();
    else if (!decimal.isEmpty())
        return failure(
            Error::Code::BadInput, sourceName,
            QCoreApplication::translate("Import", "“%1” is neither a point nor a comma").arg(u"decimal"_s));
    if (const QJsonValue row = root["header_row"_L1]; !row.isUndefined()) {
        mapping.headerRow = row.toInteger();
        if (double(*mapping.headerRow) != row.toDouble() || *mapping.headerRow < 1)
            return failure(
                Error::Code::BadInput, sourceName,
                QCoreApplication::translate("Import", "“%1” is no row number").arg(u"header_row"_s));
    }
    mapping.guessOthers = root["guess_others"_L1].toBool();
    return mapping;
}

QByteArray toJson(const Mapping &mapping)
{
    QJsonObject root{{u"columns"_s, objectOf(mapping.columns)}, {u"stages"_s, objectOf(mapping.stages)}};
    if (!mapping.scales.isEmpty())
        root.insert("scales"_L1, objectOf(mapping.scales));
    QJsonObject values;
    for (auto it = mapping.values.begin(); it != mapping.values.end(); ++it) {
        if (!it.value().isEmpty())
            values.insert(it.key(), objectOf(it.value()));
    }
    if (!values.isEmpty())
        root.insert("values"_L1, values);
    if (mapping.dateOrder)
        root.insert("date_order"_L1, *mapping.dateOrder == DateOrder::DayFirst ? u"dmy"_s : u"mdy"_s);
    if (mapping.decimal)
        root.insert("decimal"_L1, QString(*mapping.decimal));
    if (mapping.headerRow)
        root.insert("header_row"_L1, qint64(*mapping.headerRow));
    if (mapping.guessOthers)
        root.insert("guess_others"_L1, true);
    return QJsonDocument(root).toJson();
}

QStringList presetNames()
{
    Catalogue::instance(); // makes the resources known
    QStringList names;
    for (const QString &file : QDir(presetFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names << file.chopped(5);
    return names;
}

Result<Mapping> preset(const QString &name)
{
    if (!presetNames().contains(name))
        return failure(Error::Code::NotFound, name, u"the presets are: "_s + presetNames().join(u", "_s));
    QFile file(u"%1/%2.json"_s.arg(presetFolder, name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, name);
    return mappingFromJson(file.readAll(), name);
}

} // namespace portolan::exchange
