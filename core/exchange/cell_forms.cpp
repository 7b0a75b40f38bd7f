// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_forms.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr int secondsOfDay = 24 * 60 * 60;

// Which letters that stand for parts of a date or a time a format uses.
struct FormatLetters {
    bool percent = false;
    bool day = false; // d or y
    bool month = false; // m, which beside hours or seconds is minutes
    bool clock = false; // h or s

    void add(QChar letter)
    {
        switch (letter.toLower().unicode()) {
        case u'%': percent = true; break;
        case u'd':
        case u'y': day = true; break;
        case u'm': month = true; break;
        case u'h':
        case u's': clock = true; break;
        default: break;
        }
    }
};

// Only the first section counts, which is that of positive numbers. Quoted and escaped text is left out, and
// what stands in brackets unless it is elapsed time ("[h]:mm").
FormatLetters lettersOf(QStringView code)
{
    FormatLetters letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t sign = code[i].unicode();
        if (sign == u';')
            break;
        if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else if (sign == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (sign == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.mid(i + 1, std::max<qsizetype>(end - i - 1, 0)).trimmed();
            const bool isElapsed =
                !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar each) {
                    return each.toLower() == inside.front().toLower() && "hHmMsS"_L1.contains(each);
                });
            letters.clock = letters.clock || isElapsed;
            i = end < 0 ? code.size() : end;
        } else {
            letters.add(code[i]);
        }
    }
    return letters;
}

} // namespace

CellForm formOfCode(QStringView code)
{
    if (code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return CellForm::Number;
    const FormatLetters letters = lettersOf(code);
    if (letters.day || (letters.month && !letters.clock))
        return CellForm::Date;
    if (letters.clock)
        return CellForm::Time;
    return letters.percent ? CellForm::Percent : CellForm::Number;
}

std::optional<CellForm> formOfBuiltIn(int id)
{
    if (id == 9 || id == 10)
        return CellForm::Percent;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id == 32 || id == 33)
        return CellForm::Time;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) // from 27: East Asian
        return CellForm::Date;
    return id < 164 ? std::optional(CellForm::Number) : std::nullopt;
}

QString numberText(double value)
{
    if (value == 0)
        return u"0"_s;
    const double size = std::abs(value);
    return QString::number(value, size < 1e21 && size >= 1e-15 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString percentText(double value)
{
    // 15 digits are all that a spreadsheet shows; 0.07 * 100 has one more that is not meant.
    return numberText(QString::number(value * 100, 'g', 15).toDouble()) + u'%';
}

QString truthText(bool value)
{
    return value ? u"TRUE"_s : u"FALSE"_s;
}

QString dateTimeText(const QDateTime &moment)
{
    const QDateTime rounded = moment.addMSecs(500);
    const QTime time(rounded.time().hour(), rounded.time().minute(), rounded.time().second());
    const QString date = rounded.date().toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + u'T' + time.toString(Qt::ISODate);
}

QString timeText(double days)
{
    const double all = std::round(std::abs(days) * secondsOfDay);
    if (all > 1e12)
        return numberText(days);
    const auto seconds = qint64(all);
    const auto two = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    return (days < 0 ? u"-"_s : QString()) + two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':'
        + two(seconds % 60);
}

QString serialDateText(double serial, Epoch epoch)
{
    constexpr double lastDay = 2'958'466; // the day after 31 December 9999
    if (serial < 0 || serial >= lastDay - (epoch == Epoch::Year1904 ? 1462 : 0))
        return numberText(serial);
    const double day = std::floor(serial);
    QDate first = epoch == Epoch::Year1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    if (epoch == Epoch::Year1900) {
        if (day == 0)
            return serial == 0 ? u"1900-01-00"_s : timeText(serial);
        if (day == 60)
            return u"1900-02-29"_s;
        first = first.addDays(day < 60);
    }
    const auto milliseconds = qint64(std::round((serial - day) * secondsOfDay * 1000));
    const QDateTime midnight(first.addDays(qint64(day)), QTime(0, 0), Qt::UTC);
    return dateTimeText(midnight.addMSecs(milliseconds));
}

QString formattedText(double value, CellForm form, Epoch epoch)
{
    switch (form) {
    case CellForm::Number: return numberText(value);
    case CellForm::Percent: return percentText(value);
    case CellForm::Date: return serialDateText(value, epoch);
    case CellForm::Time: return timeText(value);
    }
    Q_UNREACHABLE();
}

bool isFormulaError(QStringView cell)
{
    // As Excel and LibreOffice name them, and Excel in German.
    static constexpr QStringView errors[] = {
        u"#N/A",   u"#REF!",   u"#DIV/0!", u"#VALUE!", u"#NAME?", u"#NUM!",  u"#NULL!",    u"#SPILL!",
        u"#CALC!", u"#FIELD!", u"#NV",     u"#BEZUG!", u"#WERT!", u"#ZAHL!", u"#BLOCKED!", u"#CONNECT!"};
    if (cell.startsWith(u'#'))
        return std::find(std::begin(errors), std::end(errors), cell) != std::end(errors);
    bool isNumber = false;
    return cell.startsWith("Err:"_L1) && cell.mid(4).toInt(&isNumber) > 0 && isNumber;
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            const auto code = QStringView(text).mid(i + 2, 4).toUShort(&isCode, 16);
            if (isCode) {
                decoded += code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code);
                i += 6;
            }
        }
        if (!isCode)
            decoded += text[i];
    }
    decoded.replace("\r\n"_L1, "\n"_L1);
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const bool isPair =
            decoded[i].isHighSurrogate() && i + 1 < decoded.size() && decoded[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (decoded[i].isSurrogate())
            decoded[i] = QChar::ReplacementCharacter;
    }
    return decoded;
}

} // namespace portolan::exchange
