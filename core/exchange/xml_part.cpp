// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

using namespace Qt::StringLiterals;

namespace portolan::exchange {

XmlSource::XmlSource(QIODevice &packed, qint64 mostBytes)
    : m_packed(packed)
    , m_mostBytes(mostBytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 XmlSource::readData(char *data, qint64 most)
{
    if (m_isTooLarge || m_isOverladen)
        return -1;
    const qint64 read = m_packed.read(data, most);
    if (read <= 0)
        return -1;
    m_taken += read;
    m_isTooLarge = m_taken > m_mostBytes;
    m_isOverladen = hasOverladenTag({data, read});
    return m_isTooLarge || m_isOverladen ? -1 : read;
}

// A "<" always begins a tag, since it may not stand within one: what is taken for a tag by mistake (in a
// comment) ends there.
bool XmlSource::hasOverladenTag(QByteArrayView bytes)
{
    constexpr int mostQuotes = 2 * 1000;
    for (const char byte : bytes) {
        if (byte == '<') {
            m_isInTag = true;
            m_quote = 0;
            m_quotes = 0;
        } else if (!m_isInTag) {
            continue;
        } else if (m_quote ? byte == m_quote : byte == '"' || byte == '\'') {
            m_quote = m_quote ? 0 : byte;
            if (++m_quotes > mostQuotes)
                return true;
        } else if (byte == '>' && !m_quote) {
            m_isInTag = false;
        }
    }
    return false;
}

XmlPart::XmlPart(QIODevice &source, const Watch &watch)
    : m_xml(&source)
    , m_watch(watch)
{
}

void XmlPart::refuse(Refusal why)
{
    m_refusal = why;
    m_xml.raiseError();
}

QXmlStreamReader::TokenType XmlPart::advance()
{
    constexpr int deepest = 200;
    constexpr quint32 tokensBetweenLooks = 16 * 1024;
    if (m_xml.atEnd())
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
        m_attributes = m_xml.attributes();
        if (++m_depth > deepest)
            refuse(Refusal::Nesting);
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD) {
        refuse(Refusal::DocumentType);
    }
    if (++m_tokens % tokensBetweenLooks == 0 && m_watch.isCancelled())
        refuse(Refusal::Cancelled);
    return m_xml.hasError() || token == QXmlStreamReader::EndDocument ? QXmlStreamReader::Invalid : token;
}

bool XmlPart::nextChild()
{
    for (;;) {
        switch (advance()) {
        case QXmlStreamReader::StartElement: return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Invalid: return false;
        default: break;
        }
    }
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance() != QXmlStreamReader::Invalid) { }
}

QString XmlPart::text()
{
    QString all;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const auto token = advance();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::Characters)
            all += m_xml.text();
    }
    return all;
}

QStringView XmlPart::attribute(QLatin1StringView local) const
{
    for (const QXmlStreamAttribute &each : m_attributes) {
        if (each.name() == local)
            return each.value();
    }
    return {};
}

bool XmlPart::flag(QLatin1StringView local) const
{
    const QStringView value = attribute(local);
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace portolan::exchange
