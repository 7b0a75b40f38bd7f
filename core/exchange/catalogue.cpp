// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void loadResources()
{
    Q_INIT_RESOURCE(exchange);
}

namespace portolan::exchange {

namespace {

void append(QString &to, QChar letter)
{
    switch (letter.unicode()) {
    case u'ä': to += u"ae"; break;
    case u'ö': to += u"oe"; break;
    case u'ü': to += u"ue"; break;
    case u'ß': to += u"ss"; break;
    default: to += letter;
    }
}

QStringList foldedList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray values = value.toArray();
    for (const auto &each : values)
        list << folded(each.toString());
    return list;
}

QHash<QString, QStringList> foldedLists(const QJsonValue &value)
{
    QHash<QString, QStringList> lists;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        lists.insert(it.key(), foldedList(it.value()));
    return lists;
}

template <typename E>
QHash<QString, E> wordsToKinds(const QJsonValue &value)
{
    QHash<QString, E> kinds;
    const auto lists = foldedLists(value);
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        for (const QString &each : it.value()) {
            if (const auto kind = fromWord<E>(it.key()))
                kinds.insert(each, *kind);
        }
    }
    return kinds;
}

// What stands before the explanation: "c) Deployed" of "c) Deployed – in use for the mission".
QStringView headOf(QStringView value)
{
    for (qsizetype i = 1; i < value.size(); ++i) {
        const QChar sign = value[i];
        const bool isDash =
            (sign == u'-' || sign == u'\u2013' || sign == u'\u2014') && value[i - 1].isSpace();
        if (isDash || sign == u'(' || sign == u':' || sign == u';')
            return value.left(i);
    }
    return value;
}

// A value that is a known word; or, when it is longer, whose longest known phrases all mean the same. Of a
// long value with an explanation only what stands before that counts.
template <typename E>
std::optional<E> meaning(const QHash<QString, E> &known, QStringView value)
{
    if (value.size() > 400)
        return std::nullopt;
    const QString text = folded(value);
    if (const auto it = known.find(text); it != known.end())
        return *it;
    QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() > 5)
        parts = folded(headOf(value)).split(u' ', Qt::SkipEmptyParts);
    std::optional<E> found;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype taken = 0;
        for (qsizetype count = std::min<qsizetype>(6, parts.size() - from); count > 0 && taken == 0;
             --count) {
            const auto it = known.find(parts.mid(from, count).join(u' '));
            if (it == known.end())
                continue;
            if (found && *found != *it)
                return std::nullopt;
            found = *it;
            taken = count;
        }
        from += std::max<qsizetype>(taken, 1);
    }
    return parts.size() <= 5 ? found : std::nullopt;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    QChar before = u' ';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool newWord =
            letter.isUpper() && before.isLower() && i + 1 < text.size() && text[i + 1].isLower();
        if (newWord || !letter.isLetterOrNumber()) {
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
        }
        if (letter.isLetterOrNumber())
            append(out, letter.toLower());
        before = letter;
    }
    return out.trimmed();
}

QString foldedWithoutBrackets(QStringView text)
{
    QString out;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'(' || letter == u'[';
        if (depth == 0)
            out += letter;
        depth -= depth > 0 && (letter == u')' || letter == u']');
    }
    return folded(out);
}

const Catalogue &Catalogue::instance()
{
    static const Catalogue catalogue;
    return catalogue;
}

Catalogue::Catalogue()
{
    loadResources();
    QFile file(u":/portolan/catalogues/columns.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The catalogue of columns is not in this program.");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    headers = foldedLists(root["fields"_L1]);
    questions = foldedLists(root["questions"_L1]);
    dateWords = foldedList(root["dateWords"_L1]);
    criteria = foldedLists(root["criteria"_L1]);
    ratingWords = foldedList(root["ratingWords"_L1]);
    const auto dates = foldedLists(root["stageDates"_L1]);
    for (auto it = dates.begin(); it != dates.end(); ++it) {
        if (const auto kind = fromWord<StageKind>(it.key()))
            stageDates.insert(*kind, it.value());
    }
    m_stageWords = wordsToKinds<StageKind>(root["stageWords"_L1]);
    m_approachWords = wordsToKinds<Approach>(root["approachWords"_L1]);
    m_confidenceWords = wordsToKinds<Confidence>(root["confidenceWords"_L1]);
    m_notApplicable = foldedList(root["notApplicable"_L1]);
}

std::optional<StageKind> Catalogue::stageKind(QStringView value) const
{
    return meaning(m_stageWords, value);
}

std::optional<Approach> Catalogue::approach(QStringView value) const
{
    return meaning(m_approachWords, value);
}

std::optional<Confidence> Catalogue::confidence(QStringView value) const
{
    return meaning(m_confidenceWords, value);
}

bool Catalogue::isNotApplicable(QStringView value) const
{
    return value.size() < 30 && m_notApplicable.contains(folded(value));
}

} // namespace portolan::exchange
