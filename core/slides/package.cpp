// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/package.h"

#include "core/slides/markup.h"
#include "core/zip/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void initSlideResource()
{
    Q_INIT_RESOURCE(slides);
}

namespace portolan::slides {

namespace {

constexpr qint64 mostOfPart = 64LL * 1024 * 1024;
constexpr qint64 mostOfAll = 256LL * 1024 * 1024;

class SlideText {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

QByteArray ownTemplate()
{
    initSlideResource();
    QList<zip::Part> parts;
    QFile list(u":/portolan/slides/parts.txt"_s);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    while (!list.atEnd()) { // "file name, part name"
        const QList<QByteArray> words = list.readLine().trimmed().split(' ');
        QFile file(u":/portolan/slides/"_s + QString::fromLatin1(words.value(0)));
        if (words.size() == 2 && file.open(QIODevice::ReadOnly))
            parts << zip::Part{QString::fromLatin1(words[1]), file.readAll()};
    }
    return zip::pack(parts);
}

// "ppt/slideLayouts/slideLayout1.xml" of "../slideLayouts/slideLayout1.xml" in "ppt/slides/slide1.xml".
QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = from.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u".")
            path << step;
    }
    return path.join(u'/');
}

struct Relation {
    QString id;
    QString type; // its last word
    QString target; // a part
};

QList<Relation> relationsIn(const QByteArray &xml, const QString &of)
{
    QList<Relation> relations;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1)
            continue;
        const auto attributes = reader.attributes();
        relations << Relation{attributes.value("Id"_L1).toString(),
                              attributes.value("Type"_L1).toString().section(u'/', -1),
                              resolved(of, attributes.value("Target"_L1).toString())};
    }
    return relations;
}

QString rootAttribute(const QByteArray &xml, QLatin1StringView name)
{
    QXmlStreamReader reader(xml);
    return reader.readNextStartElement() ? reader.attributes().value(name).toString() : QString();
}

// Every element of that name, with all in it, is taken out.
QByteArray withoutElements(const QByteArray &xml, const QString &pattern)
{
    QString text = QString::fromUtf8(xml);
    text.remove(QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption));
    return text.toUtf8();
}

} // namespace

QString relationsOf(const QString &part)
{
    return part.section(u'/', 0, -2) + u"/_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

Result<Package> Package::open(const QByteArray &templateFile, const QString &name)
{
    const auto archive = zip::Archive::open(templateFile.isEmpty() ? ownTemplate() : templateFile);
    if (!archive)
        return failure(Error::Code::BadInput, name, SlideText::tr("it is no presentation (.pptx)"));
    Package package;
    qint64 all = 0;
    for (const QString &part : archive->names()) {
        const auto info = archive->info(part);
        const auto entry = archive->entry(part);
        if (!info || !entry || info->isEncrypted)
            return failure(Error::Code::BadInput, name, SlideText::tr("it is protected or damaged"));
        const QByteArray content = entry->read(mostOfPart + 1);
        all += content.size();
        if (content.size() > mostOfPart || all > mostOfAll)
            return failure(Error::Code::BadInput, name,
                           SlideText::tr("it unpacks to more than a template may have"));
        if (!entry->isSound())
            return failure(Error::Code::BadInput, name, SlideText::tr("it is protected or damaged"));
        if (!part.endsWith(u'/'))
            package.m_parts.insert(part, content);
    }
    if (const auto understood = package.understand(name); !understood)
        return tl::unexpected(understood.error());
    package.dropSlides();
    return package;
}

// What the slides rest on is there and can be read.
Result<> Package::checkParts(const QString &name) const
{
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        if (!part.key().endsWith(".xml"_L1) && !part.key().endsWith(".rels"_L1))
            continue;
        QXmlStreamReader reader(part.value());
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::DTD)
                reader.raiseError(part.key());
        }
        if (reader.hasError())
            return failure(Error::Code::BadInput, name,
                           SlideText::tr("its part “%1” is damaged").arg(part.key()));
    }
    QStringList owners{m_presentation};
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type) {
        if (type.value().endsWith("slideLayout+xml"_L1) || type.value().endsWith("slideMaster+xml"_L1))
            owners << type.key();
    }
    bool hasMaster = false;
    for (const QString &owner : owners) {
        for (const Relation &relation : relationsIn(m_parts.value(relationsOf(owner)), owner)) {
            const bool isNeeded = relation.type == "slideMaster"_L1 || relation.type == "slideLayout"_L1
                || relation.type == "theme"_L1;
            hasMaster = hasMaster || relation.type == "slideMaster"_L1;
            if (isNeeded && !m_parts.contains(relation.target))
                return failure(Error::Code::BadInput, name,
                               SlideText::tr("it lacks its part “%1”").arg(relation.target));
        }
    }
    if (!hasMaster || !m_parts.value(m_presentation).contains("<p:sldSz"))
        return failure(Error::Code::BadInput, name, SlideText::tr("it is protected or damaged"));
    return {};
}

Result<> Package::understand(const QString &name)
{
    QXmlStreamReader types(m_parts.take(u"[Content_Types].xml"_s));
    while (!types.atEnd()) {
        if (types.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = types.attributes();
        const QString type = attributes.value("ContentType"_L1).toString();
        if (types.name() == "Override"_L1)
            m_types.insert(attributes.value("PartName"_L1).mid(1).toString(), type);
        else if (types.name() == "Default"_L1)
            m_defaults.insert(attributes.value("Extension"_L1).toString().toLower(), type);
    }
    for (const Relation &relation : relationsIn(m_parts.value(u"_rels/.rels"_s), {})) {
        if (relation.type == "officeDocument"_L1)
            m_presentation = relation.target;
    }
    if (!m_parts.contains(m_presentation) || !m_types.value(m_presentation).contains("presentationml"_L1))
        return failure(Error::Code::BadInput, name, SlideText::tr("it is no presentation (.pptx)"));
    m_types[m_presentation] =
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"_s;
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        if (!m_types.value(part.key()).endsWith("slideLayout+xml"_L1))
            continue;
        const QString type = rootAttribute(part.value(), "type"_L1);
        const bool isTitle = type == "title"_L1 || part.value().contains("type=\"ctrTitle\"");
        if (isTitle && m_titleLayout.isEmpty())
            m_titleLayout = part.key();
        else if (type == "titleOnly"_L1 && m_contentLayout.isEmpty())
            m_contentLayout = part.key();
    }
    if (auto whole = checkParts(name); !whole)
        return whole;
    if (m_titleLayout.isEmpty())
        return failure(Error::Code::BadInput, name, SlideText::tr("it has no layout “Title Slide”"));
    if (m_contentLayout.isEmpty())
        return failure(Error::Code::BadInput, name, SlideText::tr("it has no layout “Title Only”"));
    QXmlStreamReader presentation(m_parts.value(m_presentation));
    while (!presentation.atEnd()) {
        if (presentation.readNext() == QXmlStreamReader::StartElement && presentation.name() == "sldSz"_L1) {
            m_width = std::max(presentation.attributes().value("cx"_L1).toLongLong(), emuPerInch);
            m_height = std::max(presentation.attributes().value("cy"_L1).toLongLong(), emuPerInch);
        }
    }
    return {};
}

// Slides go, with their relations and what only they have: notes, comments. What else nobody refers to is
// small.
void Package::dropSlides()
{
    const auto isOfSlides = [this](const QString &part) {
        const QString type = m_types.value(part);
        return type.endsWith("presentationml.slide+xml"_L1) || type.endsWith("notesSlide+xml"_L1)
            || type.endsWith("comments+xml"_L1);
    };
    for (const QString &part : m_parts.keys()) {
        if (!isOfSlides(part))
            continue;
        m_parts.remove(part);
        m_parts.remove(relationsOf(part));
        m_types.remove(part);
    }
    m_parts[m_presentation] = withoutElements(
        m_parts[m_presentation],
        u"<p:sldIdLst\\b[^>]*/>|<p:sldIdLst\\b.*?</p:sldIdLst>|<p:custShowLst\\b.*?</p:custShowLst>|<p14:sectionLst\\b.*?</p14:sectionLst>"_s);
    QByteArray &relations = m_parts[relationsOf(m_presentation)];
    relations = withoutElements(relations, u"<Relationship\\b[^>]*relationships/slide\"[^>]*/>"_s);
}

void Package::add(const QString &part, const QByteArray &content, const QString &contentType)
{
    m_parts.insert(part, content);
    if (!contentType.isEmpty())
        m_types.insert(part, contentType);
}

void Package::addDefault(const QString &ending, const QString &contentType)
{
    m_defaults.insert(ending, contentType);
}

void Package::addSlide(const QString &part)
{
    m_slides << part;
}

void Package::setAccent(const QString &color)
{
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (!m_types.value(part.key()).endsWith("theme+xml"_L1))
            continue;
        QString text = QString::fromUtf8(part.value());
        text.replace(QRegularExpression(u"(<a:accent1>\\s*<a:srgbClr val=\")[0-9A-Fa-f]{6}"_s),
                     u"\\1"_s + hexOf(color));
        part.value() = text.toUtf8();
    }
}

QByteArray Package::contentTypes() const
{
    QString xml =
        xmlHead + u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"_s;
    for (auto type = m_defaults.cbegin(); type != m_defaults.cend(); ++type)
        xml += u"<Default Extension=\"%1\" ContentType=\"%2\"/>"_s.arg(escaped(type.key()),
                                                                       escaped(type.value()));
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type) {
        if (m_parts.contains(type.key()))
            xml += u"<Override PartName=\"/%1\" ContentType=\"%2\"/>"_s.arg(escaped(type.key()),
                                                                            escaped(type.value()));
    }
    return (xml + u"</Types>"_s).toUtf8();
}

QByteArray Package::pack() const
{
    QMap<QString, QByteArray> parts = m_parts;
    QString list = u"<p:sldIdLst>"_s;
    QString relations;
    const QString folder = m_presentation.section(u'/', 0, -2) + u'/';
    for (int i = 0; i < int(m_slides.size()); ++i) {
        list += u"<p:sldId id=\"%1\" r:id=\"rIdSlide%2\"/>"_s.arg(256 + i).arg(i + 1);
        relations += u"<Relationship Id=\"rIdSlide%1\" Type=\"%2slide\" Target=\"%3\"/>"_s.arg(i + 1).arg(
            officeTypes, m_slides[i].mid(folder.size()));
    }
    list += u"</p:sldIdLst>"_s;
    QString presentation = QString::fromUtf8(parts[m_presentation]);
    // After the lists of masters, before the size of a slide: the schema wants that order.
    presentation.insert(presentation.indexOf("<p:sldSz"_L1), list);
    parts[m_presentation] = presentation.toUtf8();
    QByteArray &known = parts[relationsOf(m_presentation)];
    known.insert(known.lastIndexOf("</Relationships>"), relations.toUtf8());
    QList<zip::Part> packed{{u"[Content_Types].xml"_s, contentTypes()}};
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        packed << zip::Part{part.key(), part.value()};
    return zip::pack(packed);
}

} // namespace portolan::slides
