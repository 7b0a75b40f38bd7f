// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/slide_writer.h"

#include "core/slides/markup.h"

using namespace Qt::StringLiterals;

namespace portolan::slides {

namespace {

QString relationsXml(const QString &relations)
{
    return xmlHead
        + u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s
        + relations + u"</Relationships>"_s;
}

QString colorFill(const QString &color)
{
    return color.isEmpty() ? QString()
                           : u"<a:solidFill><a:srgbClr val=\"%1\"/></a:solidFill>"_s.arg(hexOf(color));
}

QString sizeOf(double points, bool isBold)
{
    return u" sz=\"%1\""_s.arg(qRound(points * 100)) + (isBold ? u" b=\"1\""_s : QString());
}

QString cellBorder(const QString &color, int width)
{
    const QString none = u"<a:ln%1 w=\"0\"><a:noFill/></a:ln%1>"_s;
    return none.arg(u'L') + none.arg(u'R') + none.arg(u'T')
        + u"<a:lnB w=\"%1\">%2</a:lnB><a:noFill/>"_s.arg(width).arg(colorFill(color));
}

} // namespace

SlideWriter::SlideWriter(Package &package, const QString &language)
    : m_package(package)
    , m_language(escaped(language))
{
    m_package.addDefault(u"xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s);
    m_package.addDefault(u"png"_s, u"image/png"_s);
    m_package.addDefault(u"jpeg"_s, u"image/jpeg"_s);
}

QString SlideWriter::run(const QString &text, const QString &properties) const
{
    return u"<a:r><a:rPr lang=\""_s + m_language + u"\" dirty=\"0\""_s + properties + u"<a:t>"_s
        + escaped(text) + u"</a:t></a:r>"_s;
}

QString SlideWriter::addRelation(const QString &type, const QString &target)
{
    const QString id = u"rId%1"_s.arg(++m_relationCount);
    m_relations +=
        u"<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>"_s.arg(id, officeTypes + type, target);
    return id;
}

QString SlideWriter::placeOf(const Place &place, const QString &element) const
{
    const auto across = [this](double share) { return qRound64(share * double(m_package.width())); };
    const auto down = [this](double share) { return qRound64(share * double(m_package.height())); };
    return u"<%1><a:off x=\"%2\" y=\"%3\"/><a:ext cx=\"%4\" cy=\"%5\"/></%1>"_s.arg(element)
        .arg(across(place.left))
        .arg(down(place.top))
        .arg(across(place.width))
        .arg(down(place.height));
}

QString SlideWriter::placeholder(const QString &type, const QString &index, const QString &name,
                                 const QString &text)
{
    const QString place = index.isEmpty() ? QString() : u" idx=\"%1\""_s.arg(index);
    return u"<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" name=\"%2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
           "<p:nvPr><p:ph type=\"%3\"%4/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>"_s
               .arg(m_nextId++)
               .arg(name, type, place)
        + run(text, u"/>"_s) + u"</a:p></p:txBody></p:sp>"_s;
}

QString SlideWriter::content(const TextBox &box, const Shape &shape)
{
    QString paragraphs;
    for (const TextLine &line : box.lines) {
        const QString bullet = line.isBullet
            ? u"<a:pPr marL=\"171450\" indent=\"-171450\"><a:spcBef><a:spcPts val=\"300\"/></a:spcBef><a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/></a:pPr>"_s
            : u"<a:pPr><a:spcBef><a:spcPts val=\"300\"/></a:spcBef></a:pPr>"_s;
        for (const QString &text : line.text.split(u'\n')) {
            paragraphs += u"<a:p>"_s + bullet
                + run(text, sizeOf(line.points, line.isBold) + u'>' + colorFill(line.color) + u"</a:rPr>"_s)
                + u"</a:p>"_s;
        }
    }
    return u"<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" name=\"%2\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>"_s
               .arg(m_nextId++)
               .arg(escaped(shape.name))
        + placeOf(shape.place, u"a:xfrm"_s)
        + u"<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
          "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr><a:lstStyle/>"_s
        + (paragraphs.isEmpty() ? u"<a:p/>"_s : paragraphs) + u"</p:txBody></p:sp>"_s;
}

QString SlideWriter::frame(const Shape &shape, const QString &graphic)
{
    return u"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"%1\" name=\""_s.arg(m_nextId++)
        + escaped(shape.name) + u"\" descr=\""_s + escaped(shape.name)
        + u"\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"_s
        + placeOf(shape.place, u"p:xfrm"_s) + u"<a:graphic>"_s + graphic + u"</a:graphic></p:graphicFrame>"_s;
}

QString SlideWriter::content(const SlideTable &table, const Shape &shape)
{
    double shares = 0;
    for (const double share : table.shares)
        shares += share;
    const double width = shape.place.width * double(m_package.width());
    QString grid;
    for (const double share : table.shares)
        grid += u"<a:gridCol w=\"%1\"/>"_s.arg(qRound64(width * share / std::max(shares, 0.01)));
    const auto cell = [&](int column, const TableCell &from, const QString &border) {
        const QString align = table.isRight.value(column) ? u"<a:pPr algn=\"r\"/>"_s : QString();
        QString lines;
        for (const QString &line : from.text.split(u'\n')) {
            lines += u"<a:p>"_s + align
                + run(line, sizeOf(table.points, from.isBold) + u'>' + colorFill(from.color) + u"</a:rPr>"_s)
                + u"</a:p>"_s;
        }
        return u"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>"_s + lines
            + u"</a:txBody><a:tcPr marL=\"54000\" marR=\"54000\" marT=\"36000\" marB=\"36000\">"_s + border
            + u"</a:tcPr></a:tc>"_s;
    };
    constexpr int rowHeight = 260'000; // at least
    const QString rowHead = u"<a:tr h=\"%1\">"_s.arg(rowHeight);
    QString xml = u"<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>"
                  "<a:tblPr firstRow=\"1\"/><a:tblGrid>"_s
        + grid + u"</a:tblGrid>"_s + rowHead;
    for (int i = 0; i < int(table.head.size()); ++i)
        xml += cell(i, {table.head[i], true, u"#5c6675"_s}, cellBorder(u"#1a1f2b"_s, 12'700));
    xml += u"</a:tr>"_s;
    for (const QList<TableCell> &row : table.rows) {
        xml += rowHead;
        for (int i = 0; i < int(row.size()); ++i)
            xml += cell(i, row[i], cellBorder(u"#e2e6ec"_s, 6'350));
        xml += u"</a:tr>"_s;
    }
    return frame(shape, xml + u"</a:tbl></a:graphicData>"_s);
}

template <typename AnyChart>
QString SlideWriter::content(const AnyChart &chart, const Shape &shape)
{
    const int number = ++m_charts;
    const ChartParts parts = chartParts(chart);
    const QString part = u"ppt/charts/portolanChart%1.xml"_s.arg(number);
    m_package.add(part, parts.chart, u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s);
    m_package.add(u"ppt/embeddings/portolanChart%1.xlsx"_s.arg(number), parts.workbook, {});
    m_package.add(
        relationsOf(part),
        relationsXml(
            u"<Relationship Id=\"rId1\" Type=\"%1package\" Target=\"../embeddings/portolanChart%2.xlsx\"/>"_s
                .arg(officeTypes)
                .arg(number))
            .toUtf8(),
        {});
    const QString id = addRelation(u"chart"_s, u"../charts/portolanChart%1.xml"_s.arg(number));
    return frame(shape,
                 u"<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                 "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"%1\"/>"
                 "</a:graphicData>"_s.arg(id));
}

QString SlideWriter::content(const Picture &picture, const Shape &shape)
{
    const QString ending = picture.bytes.startsWith("\x89PNG") ? u"png"_s : u"jpeg"_s;
    const QString name = u"portolanPicture%1.%2"_s.arg(++m_pictures).arg(ending);
    m_package.add(u"ppt/media/"_s + name, picture.bytes, {});
    const QString id = addRelation(u"image"_s, u"../media/"_s + name);
    return u"<p:pic><p:nvPicPr><p:cNvPr id=\"%1\" name=\""_s.arg(m_nextId++) + escaped(shape.name)
        + u"\" descr=\""_s + escaped(shape.name)
        + u"\"/><p:cNvPicPr><a:picLocks "
          u"noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"%1\"/>"
          "<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"_s.arg(id)
        + placeOf(shape.place, u"a:xfrm"_s)
        + u"<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>"_s;
}

QString SlideWriter::shape(const Shape &shape)
{
    return std::visit([&](const auto &each) { return content(each, shape); }, shape.content);
}

QString SlideWriter::slideNumber()
{
    return u"<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" name=\"Slide number\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>"_s
               .arg(m_nextId++)
        + placeOf({0.87, 0.945, 0.08, 0.035}, u"a:xfrm"_s)
        + u"<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
          "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/><a:lstStyle/><a:p><a:pPr "
          "algn=\"r\"/>"
          "<a:fld id=\"{6D1A4F0E-52A0-4B6E-9D6C-0C5B7A1E3F21}\" type=\"slidenum\"><a:rPr lang=\"en\" sz=\"900\"/><a:t>"_s
        + QString::number(m_slides + 1) + u"</a:t></a:fld></a:p></p:txBody></p:sp>"_s;
}

void SlideWriter::write(const Slide &slide)
{
    m_relations.clear();
    m_relationCount = 0;
    m_nextId = 2;
    const QString layout = slide.isTitle ? m_package.titleLayout() : m_package.contentLayout();
    addRelation(u"slideLayout"_s, u'/' + layout);
    QString shapes = slide.isTitle ? placeholder(u"ctrTitle"_s, {}, u"Title"_s, slide.title)
                                   : placeholder(u"title"_s, {}, u"Title"_s, slide.title);
    if (slide.isTitle && !slide.subtitle.isEmpty())
        shapes += placeholder(u"subTitle"_s, u"1"_s, u"Subtitle"_s, slide.subtitle);
    for (const Shape &each : slide.shapes)
        shapes += shape(each);
    if (!slide.isTitle)
        shapes += slideNumber();
    const QString xml = xmlHead
        + u"<p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
          "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
          "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld><p:spTree>"
          "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"_s
        + shapes + u"</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"_s;
    const QString part = u"ppt/slides/portolanSlide%1.xml"_s.arg(++m_slides);
    m_package.add(part, xml.toUtf8(),
                  u"application/vnd.openxmlformats-officedocument.presentationml.slide+xml"_s);
    m_package.add(relationsOf(part), relationsXml(m_relations).toUtf8(), {});
    m_package.addSlide(part);
}

} // namespace portolan::slides
