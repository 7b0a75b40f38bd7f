// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/view_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr auto settingsGroup = "initiatives"_L1;
constexpr auto namedPrefix = "view/"_L1;

// Ids as text: JSON numbers hold 53 bits only.
template <typename AnyId>
QJsonArray idsToJson(const QSet<AnyId> &ids)
{
    QJsonArray array;
    for (const AnyId id : ids)
        array << QString::number(id.value);
    return array;
}

template <typename AnyId>
QSet<AnyId> idsFromJson(const QJsonValue &value)
{
    QSet<AnyId> ids;
    for (const auto &each : value.toArray())
        ids.insert(AnyId{each.toString().toLongLong()});
    return ids;
}

QJsonArray numbersToJson(const QSet<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array << number;
    return array;
}

QSet<int> numbersFromJson(const QJsonValue &value)
{
    QSet<int> numbers;
    for (const auto &each : value.toArray())
        numbers.insert(each.toInt());
    return numbers;
}

QJsonObject toJson(const RegisterFilter &filter)
{
    return {{u"text"_s, filter.text},
            {u"stages"_s, idsToJson(filter.stages)},
            {u"units"_s, idsToJson(filter.units)},
            {u"quadrants"_s, numbersToJson(filter.quadrants)},
            {u"approaches"_s, numbersToJson(filter.approaches)},
            {u"not_assessed"_s, filter.notAssessed}};
}

RegisterFilter filterFromJson(const QJsonObject &json)
{
    RegisterFilter filter;
    filter.text = json[u"text"_s].toString();
    filter.stages = idsFromJson<StageId>(json[u"stages"_s]);
    filter.units = idsFromJson<UnitId>(json[u"units"_s]);
    filter.quadrants = numbersFromJson(json[u"quadrants"_s]);
    filter.approaches = numbersFromJson(json[u"approaches"_s]);
    filter.notAssessed = json[u"not_assessed"_s].toBool();
    return filter;
}

} // namespace

QJsonObject ViewState::toJson() const
{
    QJsonArray shown;
    for (const ShownColumn &column : columns)
        shown << QJsonObject{
            {u"key"_s, column.key}, {u"width"_s, column.width}, {u"hidden"_s, column.isHidden}};
    return {{u"columns"_s, shown},
            {u"sort"_s, sortKey},
            {u"descending"_s, isDescending},
            {u"group"_s, word(groupBy)},
            {u"filter"_s, portolan::toJson(filter)}};
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    ViewState view;
    for (const auto &value : json[u"columns"_s].toArray()) {
        const QJsonObject column = value.toObject();
        view.columns << ShownColumn{column[u"key"_s].toString(), qBound(0, column[u"width"_s].toInt(), 4000),
                                    column[u"hidden"_s].toBool()};
    }
    view.sortKey = json[u"sort"_s].toString();
    view.isDescending = json[u"descending"_s].toBool();
    view.groupBy = fromWord<GroupBy>(json[u"group"_s].toString()).value_or(GroupBy::None);
    view.filter = filterFromJson(json[u"filter"_s].toObject());
    return view;
}

// A name may hold what a settings key must not.
QString ViewStore::named(const QString &name)
{
    return namedPrefix + QString::fromLatin1(name.toUtf8().toHex());
}

QStringList ViewStore::names() const
{
    QStringList entries = m_unsaved.keys();
    if (m_settings) {
        m_settings->beginGroup(settingsGroup);
        entries = m_settings->allKeys();
        m_settings->endGroup();
    }
    QStringList names;
    for (const QString &entry : entries) {
        if (entry.startsWith(namedPrefix))
            names << QString::fromUtf8(QByteArray::fromHex(entry.mid(namedPrefix.size()).toLatin1()));
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

std::optional<ViewState> ViewStore::read(const QString &entry) const
{
    if (!m_settings)
        return m_unsaved.contains(entry) ? std::optional(m_unsaved[entry]) : std::nullopt;
    const QByteArray text = m_settings->value(settingsGroup + u'/' + entry).toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(ViewState::fromJson(document.object())) : std::nullopt;
}

void ViewStore::write(const QString &entry, const ViewState &view)
{
    if (m_settings)
        m_settings->setValue(settingsGroup + u'/' + entry,
                             QJsonDocument(view.toJson()).toJson(QJsonDocument::Compact));
    else
        m_unsaved.insert(entry, view);
}

void ViewStore::remove(const QString &name)
{
    if (m_settings)
        m_settings->remove(settingsGroup + u'/' + named(name));
    else
        m_unsaved.remove(named(name));
}

} // namespace portolan
