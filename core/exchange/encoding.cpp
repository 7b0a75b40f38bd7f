// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr qsizetype sniffed = 64 * 1024;

// What other kinds of file begin with.
constexpr std::array<std::string_view, 9> binaryMarks{
    "PK\x03\x04", "%PDF",     "SQLite format 3",  "\x89PNG",   "\xff\xd8\xff",
    "GIF8",       "\x1f\x8b", "\xd0\xcf\x11\xe0", "7z\xbc\xaf"};

bool hasBinaryMark(const QByteArray &bytes)
{
    return std::any_of(binaryMarks.begin(), binaryMarks.end(), [&](std::string_view mark) {
        return bytes.startsWith(QByteArrayView(mark.data(), qsizetype(mark.size())));
    });
}

struct Zeros {
    qsizetype atEven = 0;
    qsizetype atOdd = 0;
    qsizetype controls = 0;
    qsizetype looked = 0;
};

Zeros countZeros(const QByteArray &bytes)
{
    Zeros zeros;
    zeros.looked = std::min(bytes.size(), sniffed);
    for (qsizetype i = 0; i < zeros.looked; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0)
            ++(i % 2 ? zeros.atOdd : zeros.atEven);
        else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r')
            ++zeros.controls;
    }
    return zeros;
}

DecodedText decodedAs(QStringDecoder::Encoding encoding, const QString &name, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    DecodedText result{decoder(bytes), name, false};
    result.damaged = decoder.hasError() || result.text.endsWith(QChar::ReplacementCharacter);
    return result;
}

// The letters of Windows-1252 between 0x80 and 0x9F; the rest is Latin-1. 0 stands for the five unused codes.
constexpr std::array<char16_t, 32> windowsLetters{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

DecodedText decodedAsWindows(QByteArrayView bytes)
{
    DecodedText result{QString::fromLatin1(bytes), u"Windows-1252"_s, false};
    for (QChar &letter : result.text) {
        if (letter.unicode() < 0x80 || letter.unicode() > 0x9F)
            continue;
        const char16_t meant = windowsLetters[letter.unicode() - 0x80u];
        result.damaged = result.damaged || meant == 0;
        letter = meant ? QChar(meant) : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

// Letters beyond ASCII: how many are whole UTF-8 sequences, how many bytes are not part of one.
std::pair<qsizetype, qsizetype> utf8Evidence(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype stray = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i++]);
        if (lead < 0x80)
            continue;
        qsizetype wanted = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
        qsizetype at = i;
        while (wanted > 0 && at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) {
            --wanted;
            ++at;
        }
        const bool cutAtTheEnd = wanted > 0 && at == bytes.size();
        ++(wanted == 0 || cutAtTheEnd ? whole : stray);
        if (wanted == 0)
            i = at;
    }
    return {whole, stray};
}

DecodedText decodedBytes(const QByteArray &bytes)
{
    auto utf8 = decodedAs(QStringDecoder::Utf8, u"UTF-8"_s, bytes);
    if (!utf8.damaged || bytes.startsWith("\xef\xbb\xbf"))
        return utf8;
    const auto [whole, stray] = utf8Evidence(bytes);
    return whole > 10 * stray ? utf8 : decodedAsWindows(bytes);
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QString &sourceName)
{
    if (bytes.isEmpty())
        return failure(Error::Code::Empty, sourceName);
    if (hasBinaryMark(bytes))
        return failure(Error::Code::NotText, sourceName, u"begins like another kind of file"_s);
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return decodedAs(QStringDecoder::Utf32LE, u"UTF-32LE"_s, bytes);
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return decodedAs(QStringDecoder::Utf32BE, u"UTF-32BE"_s, bytes);
    if (bytes.startsWith("\xff\xfe"))
        return decodedAs(QStringDecoder::Utf16LE, u"UTF-16LE"_s, bytes);
    if (bytes.startsWith("\xfe\xff"))
        return decodedAs(QStringDecoder::Utf16BE, u"UTF-16BE"_s, bytes);
    const Zeros zeros = countZeros(bytes);
    const qsizetype many = zeros.looked / 2 * 2 / 5;
    if (zeros.atOdd > many && zeros.atEven * 20 < zeros.atOdd)
        return decodedAs(QStringDecoder::Utf16LE, u"UTF-16LE"_s, bytes);
    if (zeros.atEven > many && zeros.atOdd * 20 < zeros.atEven)
        return decodedAs(QStringDecoder::Utf16BE, u"UTF-16BE"_s, bytes);
    if (zeros.atEven + zeros.atOdd > 0)
        return failure(Error::Code::NotText, sourceName, u"contains zero bytes"_s);
    if (zeros.controls * 20 > zeros.looked)
        return failure(Error::Code::NotText, sourceName, u"is full of control characters"_s);
    auto result = decodedBytes(bytes);
    if (result.text.trimmed().isEmpty())
        return failure(Error::Code::Empty, sourceName);
    return result;
}

} // namespace portolan::exchange
