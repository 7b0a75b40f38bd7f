// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/value_text.h"

#include <QStringDecoder>

#include <cmath>

namespace portolan::archive {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendUnit(std::string &to, char16_t unit)
{
    to += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        to += hexDigits[(unit >> shift) & 0xF];
}

void appendUtf8(std::string &to, char32_t c)
{
    const auto tail = [&to, c](int shift) { to += char(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        to += char(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        to += char(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

// Of one unit that is no half of a pair.
void appendPlain(std::string &to, char16_t unit)
{
    switch (unit) {
    case u'\\': to += "\\\\"; return;
    case u'\n': to += "\\n"; return;
    case u'\r': to += "\\r"; return;
    case u'\t': to += "\\t"; return;
    default: break;
    }
    const bool isControl = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
    const bool endsLine = unit == 0x2028 || unit == 0x2029;
    if (isControl || endsLine || unit >= 0xFFFE || QChar::isSurrogate(unit))
        appendUnit(to, unit);
    else
        appendUtf8(to, unit);
}

int hexValue(char digit)
{
    return digit >= '0' && digit <= '9' ? digit - '0' : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

// The unit that `at` begins, which points behind the u; -1 when there is none.
int unitAt(std::string_view text, size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (size_t i = at; i < at + 4; ++i) {
        const int value = hexValue(text[i]);
        if (value < 0)
            return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

bool appendUtf16(QString &to, std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    to += text;
    return !decoder.hasError();
}

} // namespace

void appendEscaped(std::string &to, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPair =
            QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            appendUtf8(to, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else
            appendPlain(to, unit);
    }
}

bool unescape(std::string_view from, QString &to)
{
    to = QStringLiteral("");
    while (!from.empty()) {
        const size_t plain = std::min(from.find('\\'), from.size());
        if (!appendUtf16(to, from.substr(0, plain)))
            return false;
        from.remove_prefix(plain);
        if (from.empty())
            break;
        const char kind = from.size() > 1 ? from[1] : ' ';
        const int unit = kind == 'u' ? unitAt(from, 2)
            : kind == '\\'           ? '\\'
            : kind == 'n'            ? '\n'
            : kind == 'r'            ? '\r'
            : kind == 't'            ? '\t'
                                     : -1;
        if (unit < 0)
            return false;
        to += QChar(char16_t(unit));
        from.remove_prefix(kind == 'u' ? 6 : 2);
    }
    return true;
}

void appendText(std::string &to, double value)
{
    char digits[32]; // the shortest text that gives the same number again
    to.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void appendText(std::string &to, const QByteArray &value)
{
    to += value.toBase64().toStdString();
}

bool valueFrom(std::string_view from, double &to)
{
    return numberFrom(from, to) && std::isfinite(to);
}

bool valueFrom(std::string_view from, QByteArray &to)
{
    auto decoded = QByteArray::fromBase64Encoding(QByteArray(from.data(), qsizetype(from.size())),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    to = std::move(decoded.decoded);
    return bool(decoded);
}

} // namespace portolan::archive
