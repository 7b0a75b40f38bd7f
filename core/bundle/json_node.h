// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace portolan::bundle {

// What is wrong with a bundled file: the first thing found, as Error::Internal with the file as subject and
// the place in the detail ("initiatives[3].stages[1]: ...").
class Problem {
public:
    explicit Problem(QString file)
        : m_file(std::move(file))
    {
    }
    void add(const QString &place, const QString &what);
    const std::optional<Error> &first() const { return m_first; }

private:
    QString m_file;
    std::optional<Error> m_first;
};

// A value of a JSON document that knows its place. Reads strictly: what has not the expected type is noted as
// a problem and read as empty, so that a reader goes straight on and asks once at the end.
class JsonNode {
public:
    JsonNode(Problem &problem, QJsonValue value, QString place = {});

    JsonNode member(QLatin1StringView key) const; // absent: a null node, no problem
    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool isNull() const { return m_value.isNull() || m_value.isUndefined(); }
    bool isNumber() const { return m_value.isDouble(); }
    bool isArray() const { return m_value.isArray(); }
    bool isObject() const { return m_value.isObject(); }

    std::vector<JsonNode> elements() const; // a null node has none
    std::vector<std::pair<QString, JsonNode>> members() const; // by key in order of the alphabet
    void allowOnly(std::initializer_list<QLatin1StringView> keys) const; // every other key is a problem

    // Of this node. A null node is empty: "", nullopt, invalid.
    QString text() const;
    std::optional<double> number() const;
    QDate date() const; // ISO
    QStringList texts() const;
    bool isTrue() const; // a null node is not

    // Of a member; the required ones must be there and not be empty.
    QString text(QLatin1StringView key) const { return member(key).text(); }
    QString requiredText(QLatin1StringView key) const;
    double requiredNumber(QLatin1StringView key) const;
    std::optional<double> amount(QLatin1StringView key) const; // not negative

    void fail(const QString &what) const { m_problem->add(m_place, what); }

private:
    QString placeOf(const QString &key) const;

    Problem *m_problem;
    QJsonValue m_value;
    QJsonObject m_object;
    QString m_place;
};

// The root object of a document; an empty object and a problem when it is no JSON object.
JsonNode rootOf(const QByteArray &json, Problem &);

// The value whose stored word this is; a missing or unknown word is a problem.
template <WordedEnum E>
E wordOf(const JsonNode &node)
{
    const QString text = node.text();
    if (const std::optional<E> value = fromWord<E>(text))
        return *value;
    node.fail(QStringLiteral("unknown word \"%1\"").arg(text));
    return {};
}

} // namespace portolan::bundle
