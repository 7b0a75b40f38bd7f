// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace portolan {

using namespace Qt::StringLiterals;

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

bool restore(const QVariant &from, Weights &to)
{
    to.clear();
    const QJsonDocument document = QJsonDocument::fromJson(from.toString().toUtf8());
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool ok = false;
        const CriterionId id{it.key().toLongLong(&ok)};
        if (!ok || !it->isDouble() || it->toDouble() < 0)
            return false;
        to.insert(id, it->toDouble());
    }
    return true;
}

} // namespace portolan
