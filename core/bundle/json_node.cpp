// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/json_node.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::bundle {

void Problem::add(const QString &place, const QString &what)
{
    if (!m_first)
        m_first = Error{Error::Code::Internal, m_file, place.isEmpty() ? what : u"%1: %2"_s.arg(place, what)};
}

JsonNode::JsonNode(Problem &problem, QJsonValue value, QString place)
    : m_problem(&problem)
    , m_value(std::move(value))
    , m_object(m_value.toObject())
    , m_place(std::move(place))
{
}

QString JsonNode::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

JsonNode JsonNode::member(QLatin1StringView key) const
{
    if (!isNull() && !isObject())
        fail(u"not an object"_s);
    return {*m_problem, m_object.value(key), placeOf(key)};
}

std::vector<JsonNode> JsonNode::elements() const
{
    std::vector<JsonNode> nodes;
    if (!isNull() && !isArray())
        fail(u"not an array"_s);
    const QJsonArray array = m_value.toArray();
    nodes.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(*m_problem, array.at(i), u"%1[%2]"_s.arg(m_place).arg(i));
    return nodes;
}

std::vector<std::pair<QString, JsonNode>> JsonNode::members() const
{
    std::vector<std::pair<QString, JsonNode>> nodes;
    if (!isNull() && !isObject())
        fail(u"not an object"_s);
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        nodes.emplace_back(it.key(), JsonNode{*m_problem, it.value(), placeOf(it.key())});
    return nodes;
}

void JsonNode::allowOnly(std::initializer_list<QLatin1StringView> allowed) const
{
    if (!isNull() && !isObject())
        fail(u"not an object"_s);
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (std::find(allowed.begin(), allowed.end(), it.key()) == allowed.end())
            fail(u"unknown member \"%1\""_s.arg(it.key()));
    }
}

QString JsonNode::text() const
{
    if (!isNull() && !m_value.isString())
        fail(u"not a text"_s);
    return m_value.toString();
}

std::optional<double> JsonNode::number() const
{
    if (isNumber())
        return m_value.toDouble();
    if (!isNull())
        fail(u"not a number"_s);
    return std::nullopt;
}

QDate JsonNode::date() const
{
    const QString iso = text();
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!iso.isEmpty() && !date.isValid())
        fail(u"\"%1\" is not a date"_s.arg(iso));
    return date;
}

QStringList JsonNode::texts() const
{
    QStringList list;
    for (const JsonNode &element : elements())
        list << element.text();
    return list;
}

bool JsonNode::isTrue() const
{
    if (!isNull() && !m_value.isBool())
        fail(u"neither true nor false"_s);
    return m_value.toBool();
}

QString JsonNode::requiredText(QLatin1StringView key) const
{
    QString found = text(key);
    if (found.isEmpty())
        fail(u"\"%1\" is missing"_s.arg(key));
    return found;
}

double JsonNode::requiredNumber(QLatin1StringView key) const
{
    const std::optional<double> found = member(key).number();
    if (!found)
        fail(u"\"%1\" is missing"_s.arg(key));
    return found.value_or(0);
}

std::optional<double> JsonNode::amount(QLatin1StringView key) const
{
    const std::optional<double> found = member(key).number();
    if (found && *found < 0)
        member(key).fail(u"is negative"_s);
    return found;
}

JsonNode rootOf(const QByteArray &json, Problem &problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        problem.add({}, u"at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    else if (!document.isObject())
        problem.add({}, u"not an object"_s);
    return {problem, document.object()};
}

} // namespace portolan::bundle
