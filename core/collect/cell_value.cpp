// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/cell_value.h"

#include "core/exchange/cell_forms.h"

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

constexpr qsizetype mostUnits = 32'000; // a cell takes 32,767

template <typename Map, typename ToKey>
QList<SpreadEntry> numberEntries(const Map &values, ToKey &&toKey)
{
    QList<SpreadEntry> entries;
    for (auto it = values.begin(); it != values.end(); ++it)
        entries << SpreadEntry{toKey(it.key()), cellOf(it.value())};
    return entries;
}

template <typename Map>
bool setNumber(Map &values, const typename Map::key_type &key, QStringView cell)
{
    if (cell.isEmpty()) {
        values.remove(key);
        return true;
    }
    const auto number = numberFrom(cell);
    if (number)
        values.insert(key, *number);
    return number.has_value();
}

} // namespace

bool fitsCell(const QString &text)
{
    // LibreOffice writes runs of blanks in texts of several lines to ODS as if they were one.
    const bool hasRuns = text.contains(u'\n') && text.contains("  "_L1);
    if (text.size() > mostUnits || text.trimmed().size() != text.size() || text.contains("_x"_L1) || hasRuns)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (c != u'\n'
                 && (c.category() == QChar::Other_Control || c.isSurrogate() || c.isNonCharacter()))
            return false;
    }
    return true;
}

QString essence(QStringView text)
{
    static const QString ofCells = u"?…\uFFFD"_s; // stand for what a cell cannot hold
    QString kept;
    for (const QChar c : text) {
        if (c.isPrint() && !c.isSpace() && !ofCells.contains(c))
            kept += c;
    }
    return kept;
}

bool stillShowsText(QStringView cell, const QString &written)
{
    const QString shown = essence(cell);
    if (shown == essence(written) || shown == essence(exchange::withoutEscapes(written)))
        return true;
    return written.size() > mostUnits && cell.endsWith(u'…') && essence(written).startsWith(shown);
}

std::optional<double> numberFrom(QStringView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberText(double value)
{
    return QString::number(value, 'g', 15);
}

CellValue cellOf(const QDate &value)
{
    const bool isCellDate =
        value.year() > 1900 && value.year() <= 9999; // the first year of workbooks has a day too many
    return {value.toString(Qt::ISODate), {}, isCellDate ? value : QDate()};
}

CellValue cellOf(const QStringList &value)
{
    return {value.join(u'\n'), {}, {}};
}

CellValue cellOf(const QByteArray &value)
{
    return {value.isEmpty() ? QString() : u"%1 bytes"_s.arg(value.size()), {}, {}};
}

bool valueOf(QStringView cell, QString &to)
{
    to = cell.isEmpty() ? u""_s : cell.toString();
    return true;
}

bool valueOf(QStringView cell, double &to)
{
    const auto number = numberFrom(cell);
    to = number.value_or(0);
    return number.has_value();
}

bool valueOf(QStringView cell, int &to)
{
    const auto number = numberFrom(cell);
    const bool isWhole = number && std::abs(*number) < 2e9 && std::floor(*number) == *number;
    to = isWhole ? int(*number) : 0;
    return isWhole;
}

bool valueOf(QStringView cell, bool &to)
{
    to = cell.compare("yes"_L1, Qt::CaseInsensitive) == 0 || cell == "TRUE"_L1 || cell == "1"_L1;
    return to || cell.isEmpty() || cell.compare("no"_L1, Qt::CaseInsensitive) == 0 || cell == "FALSE"_L1
        || cell == "0"_L1;
}

bool valueOf(QStringView cell, QDate &to)
{
    to = QDate::fromString(cell, Qt::ISODate);
    return cell.isEmpty() || to.isValid();
}

bool valueOf(QStringView cell, QStringList &to)
{
    to = cell.isEmpty() ? QStringList() : cell.toString().split(u'\n');
    return true;
}

bool valueOf(QStringView cell, QByteArray &to)
{
    to = {};
    return cell.isEmpty();
}

QList<SpreadEntry> entriesOf(const CustomValues &values)
{
    QList<SpreadEntry> entries;
    for (const CustomValue &each : values)
        entries << SpreadEntry{each.name, cellOf(each.value)};
    return entries;
}

QList<SpreadEntry> entriesOf(const Weights &values)
{
    return numberEntries(values, [](CriterionId id) { return QString::number(id.value); });
}

QList<SpreadEntry> entriesOf(const Thresholds &values)
{
    return numberEntries(values, [](const QString &name) { return name; });
}

bool setEntry(CustomValues &values, const QString &key, QStringView cell)
{
    if (cell.isEmpty())
        values.removeIf([&key](const CustomValue &each) { return each.name == key; });
    else
        setCustom(values, {key, cell.toString()});
    return true;
}

bool setEntry(Weights &values, const QString &key, QStringView cell)
{
    return setNumber(values, CriterionId{key.toLongLong()}, cell);
}

bool setEntry(Thresholds &values, const QString &key, QStringView cell)
{
    return setNumber(values, key, cell);
}

QStringList exactPieces(const std::string &text)
{
    QString all = QString::fromStdString(text);
    all.replace("_x"_L1, "\\u005fx"_L1); // which a cell would take for a code
    QStringList pieces;
    for (qsizetype at = 0; at < all.size() || pieces.isEmpty();) {
        qsizetype size = std::min(mostUnits - 2, all.size() - at);
        if (size > 0 && all[at + size - 1].isHighSurrogate())
            --size;
        pieces << u"|"_s + all.mid(at, size) + u'|'; // so that blanks at the ends stay
        at += std::max<qsizetype>(size, 1);
    }
    return pieces;
}

} // namespace portolan::collect
