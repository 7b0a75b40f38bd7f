// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace portolan {

using namespace Qt::StringLiterals;

const CustomValue *findCustom(const CustomValues &values, const QString &name)
{
    const auto it = std::ranges::find(values, name, &CustomValue::name);
    return it == values.end() ? nullptr : &*it;
}

void setCustom(CustomValues &values, const CustomValue &value)
{
    const auto it = std::ranges::find(values, value.name, &CustomValue::name);
    if (it == values.end())
        values << value;
    else
        it->value = value.value;
}

QVariant stored(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

QVariant stored(const QStringList &value)
{
    if (value.isEmpty())
        return QVariant(u"[]"_s);
    const QJsonDocument document(QJsonArray::fromStringList(value));
    return QVariant(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

QVariant stored(const Weights &value)
{
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(QString::number(it.key().value), it.value());
    return QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QVariant stored(const Thresholds &value)
{
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(it.key(), it.value());
    return QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

// As JSON has it. By hand, for an import writes millions of them.
static void appendQuoted(QString &to, const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\'; };
    to += u'"';
    for (const QChar c : text) {
        if (isPlain(c))
            to += c;
        else if (c >= u' ')
            to.append(u'\\').append(c);
        else
            to += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    to += u'"';
}

QVariant stored(const CustomValues &value)
{
    QString text = u"["_s;
    for (const CustomValue &each : value) {
        text += text.size() > 1 ? ",["_L1 : "["_L1;
        appendQuoted(text, each.name);
        text += u',';
        appendQuoted(text, each.value);
        text += u']';
    }
    return QVariant(text + u']');
}

bool restore(const QVariant &from, bool &to)
{
    bool ok = false;
    const qlonglong value = from.toLongLong(&ok);
    to = value != 0;
    return ok && (value == 0 || value == 1);
}

bool restore(const QVariant &from, int &to)
{
    bool ok = false;
    to = from.toInt(&ok);
    return ok;
}

bool restore(const QVariant &from, double &to)
{
    bool ok = false;
    to = from.toDouble(&ok);
    return ok && std::isfinite(to);
}

bool restore(const QVariant &from, QString &to)
{
    to = from.toString();
    return true;
}

bool restore(const QVariant &from, QByteArray &to)
{
    to = from.toByteArray();
    return from.typeId() == QMetaType::QByteArray;
}

bool restore(const QVariant &from, QDate &to)
{
    to = {};
    const QString text = from.toString();
    if (text.isEmpty())
        return true;
    to = QDate::fromString(text, Qt::ISODate);
    return to.isValid();
}

bool restore(const QVariant &from, QStringList &to)
{
    to.clear();
    const QString text = from.toString();
    if (text == "[]"_L1)
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        if (!value.isString())
            return false;
        to << value.toString();
    }
    return true;
}

// The inverse of storing a map of numbers as an object; the names are still to be understood.
bool restore(const QVariant &from, Thresholds &to)
{
    to.clear();
    const QJsonDocument document = QJsonDocument::fromJson(from.toString().toUtf8());
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isDouble())
            return false;
        to.insert(it.key(), it->toDouble());
    }
    return true;
}

bool restore(const QVariant &from, Weights &to)
{
    to.clear();
    Thresholds numbers;
    if (!restore(from, numbers))
        return false;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        bool ok = false;
        const CriterionId id{it.key().toLongLong(&ok)};
        if (!ok || *it < 0)
            return false;
        to.insert(id, *it);
    }
    return true;
}

bool restore(const QVariant &from, CustomValues &to)
{
    to.clear();
    const QString text = from.toString();
    if (text == "[]"_L1)
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    const QJsonArray array = document.array();
    for (const QJsonValue &each : array) {
        const QJsonArray pair = each.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            return false;
        to << CustomValue{pair[0].toString(), pair[1].toString()};
    }
    return true;
}

} // namespace portolan
