// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_navigation.h"

#include <QHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace portolan::report {

namespace {

struct Destination {
    int page = 0;
    double top = 0; // points from the foot of the page
};

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

class Navigation {
public:
    Navigation(QPDF &pdf, const Document &document, const ReportPages &report)
        : m_pdf(pdf)
        , m_document(document)
        , m_report(report)
        , m_height(report.size.height() / twipsPerPoint)
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
        for (int i = 0; i < report.count(); ++i) {
            for (const PageAnchor &anchor : report.pages[size_t(i)].anchors)
                m_places.insert(anchor.anchor,
                                {i, std::min(m_height, m_height - anchor.top / twipsPerPoint + 8)});
        }
    }

    void add()
    {
        for (int i = 0; i < m_report.count(); ++i)
            addLinks(i);
        addOutline();
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", textOf(m_document.locale.bcp47Name()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        addAuthor();
    }

private:
    QPDFObjectHandle destination(const Destination &place)
    {
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(m_pages[size_t(place.page)]);
        array.appendItem(QPDFObjectHandle::newName("/XYZ"));
        array.appendItem(QPDFObjectHandle::newNull());
        array.appendItem(QPDFObjectHandle::newReal(place.top, 1));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    QPDFObjectHandle linkObject(const QRectF &rect, const Destination &to)
    {
        QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
        link.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        link.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        link.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        link.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed
        link.replaceKey("/Rect",
                        QPDFObjectHandle::newFromRectangle(QPDFObjectHandle::Rectangle(
                            rect.left() / twipsPerPoint, m_height - rect.bottom() / twipsPerPoint,
                            rect.right() / twipsPerPoint, m_height - rect.top() / twipsPerPoint)));
        link.replaceKey("/Dest", destination(to));
        return m_pdf.makeIndirectObject(link);
    }

    void addLinks(int page)
    {
        QPDFObjectHandle links = QPDFObjectHandle::newArray();
        for (const PageLink &link : m_report.pages[size_t(page)].links) {
            const auto to = m_places.constFind(link.anchor);
            if (to != m_places.cend())
                links.appendItem(linkObject(link.rect, *to));
        }
        if (links.getArrayNItems() > 0)
            m_pages[size_t(page)].replaceKey("/Annots", links);
    }

    struct Line {
        QPDFObjectHandle object;
        std::vector<QPDFObjectHandle> below;
    };

    // Siblings know each other, the parent its first and last; all lines below the first level are closed.
    static void chain(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &lines, bool isOpen)
    {
        if (lines.empty())
            return;
        for (size_t i = 0; i < lines.size(); ++i) {
            QPDFObjectHandle line = lines[i];
            line.replaceKey("/Parent", parent);
            if (i > 0)
                line.replaceKey("/Prev", lines[i - 1]);
            if (i + 1 < lines.size())
                line.replaceKey("/Next", lines[i + 1]);
        }
        parent.replaceKey("/First", lines.front());
        parent.replaceKey("/Last", lines.back());
        const auto count = (long long)(lines.size());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isOpen ? count : -count));
    }

    void addOutline()
    {
        std::vector<Line> lines;
        for (int i = 0; i < m_report.count(); ++i) {
            for (const PageAnchor &anchor : m_report.pages[size_t(i)].anchors) {
                if (anchor.outline.isEmpty())
                    continue;
                QPDFObjectHandle line = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
                line.replaceKey("/Title", textOf(anchor.outline));
                line.replaceKey("/Dest", destination(m_places.value(anchor.anchor)));
                if (anchor.level == 0 || lines.empty())
                    lines.push_back({line, {}});
                else
                    lines.back().below.push_back(line);
            }
        }
        if (lines.empty())
            return;
        QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        std::vector<QPDFObjectHandle> first;
        for (const Line &line : lines) {
            chain(line.object, line.below, false);
            first.push_back(line.object);
        }
        chain(outlines, first, true);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    void addAuthor()
    {
        QPDFObjectHandle trailer = m_pdf.getTrailer();
        QPDFObjectHandle info = trailer.getKey("/Info");
        if (!info.isDictionary()) {
            info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            trailer.replaceKey("/Info", info);
        }
        if (!m_document.author.isEmpty())
            info.replaceKey("/Author", textOf(m_document.author));
        info.replaceKey("/Subject", textOf(m_document.kicker));
        info.replaceKey("/Keywords", textOf(m_document.provenance.lines().join(QStringLiteral("; "))));
    }

    QPDF &m_pdf;
    const Document &m_document;
    const ReportPages &m_report;
    double m_height; // points
    std::vector<QPDFObjectHandle> m_pages;
    QHash<QString, Destination> m_places;
};

} // namespace

Result<QByteArray> withNavigation(const QByteArray &bytes, const Document &document,
                                  const ReportPages &report)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        Navigation(pdf, document, report).add();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &e) {
        return failure(Error::Code::Internal, document.title, QString::fromUtf8(e.what()));
    }
}

} // namespace portolan::report
