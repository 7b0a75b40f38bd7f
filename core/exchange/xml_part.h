// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace portolan::exchange {

// The bytes of one XML part of a workbook on their way to the reader. Stops at a size, and at a tag with more
// attributes than any spreadsheet writes: the reader compares each attribute with all others, so that one
// tag of a megabyte would keep it busy for minutes.
class XmlSource : public QIODevice {
public:
    XmlSource(QIODevice &packed, qint64 mostBytes);

    bool isTooLarge() const { return m_isTooLarge; }
    bool isOverladen() const { return m_isOverladen; }
    qint64 taken() const { return m_taken; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool hasOverladenTag(QByteArrayView bytes);

    QIODevice &m_packed;
    qint64 m_mostBytes;
    qint64 m_taken = 0;
    bool m_isTooLarge = false;
    bool m_isOverladen = false;
    bool m_isInTag = false;
    char m_quote = 0; // that is open within a tag
    int m_quotes = 0; // in this tag
};

// Walks the elements of a part by their local names. Refuses document types (and with them entities), nesting
// that no spreadsheet writes, and stops when the watch says so. After an error there is nothing more to read.
class XmlPart {
public:
    enum class Refusal { None, Cancelled, DocumentType, Nesting };

    XmlPart(QIODevice &, const Watch &);

    // To the next child of the element it is in; false when there is none left, it then is behind the
    // element.
    bool nextChild();
    // Out of the element it is in, whatever is inside.
    void skip();
    // All text inside of the element it is in, and out of it.
    QString text();
    // The next start, end or text of any depth; Invalid after an error or at the end.
    QXmlStreamReader::TokenType advance();

    QStringView name() const { return m_xml.name(); }
    bool is(QLatin1StringView local) const { return m_xml.name() == local; }
    QStringView characters() const { return m_xml.text(); }
    const QXmlStreamAttributes &attributes() const { return m_attributes; }
    // By local name; empty when there is none.
    QStringView attribute(QLatin1StringView local) const;
    // "1" and "true" are true.
    bool flag(QLatin1StringView local) const;

    bool hasError() const { return m_xml.hasError(); }
    bool isCutOff() const { return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; }
    Refusal refusal() const { return m_refusal; }

private:
    void refuse(Refusal);

    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    const Watch &m_watch;
    int m_depth = 0;
    quint32 m_tokens = 0;
    Refusal m_refusal = Refusal::None;
};

} // namespace portolan::exchange
