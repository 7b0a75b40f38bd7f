// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/chart_parts.h"

#include "core/slides/chart_workbook.h"
#include "core/slides/markup.h"

using namespace Qt::StringLiterals;

namespace portolan::slides {

namespace {

QString fillOf(const QString &color, int alpha = 100)
{
    const QString see = alpha < 100 ? u"<a:alpha val=\"%1\"/>"_s.arg(alpha * 1000) : QString();
    return u"<a:solidFill><a:srgbClr val=\"%1\">%2</a:srgbClr></a:solidFill>"_s.arg(hexOf(color), see);
}

QString textProperties(int size, const QString &color = u"#5c6675"_s)
{
    return u"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"%1\">%2</a:defRPr></a:pPr>"
           "<a:endParaRPr lang=\"en\"/></a:p></c:txPr>"_s.arg(size)
               .arg(fillOf(color));
}

QString numbers(const QString &reference, const QList<double> &values)
{
    QString xml =
        u"<c:numRef><c:f>%1</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"%2\"/>"_s
            .arg(reference)
            .arg(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        xml += u"<c:pt idx=\"%1\"><c:v>%2</c:v></c:pt>"_s.arg(i).arg(numberText(values[i]));
    return xml + u"</c:numCache></c:numRef>"_s;
}

QString texts(const QString &reference, const QStringList &values)
{
    QString xml =
        u"<c:strRef><c:f>%1</c:f><c:strCache><c:ptCount val=\"%2\"/>"_s.arg(reference).arg(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) // the text last: it may hold a "%1"
        xml += u"<c:pt idx=\"%1\"><c:v>"_s.arg(i) + escaped(values[i]) + u"</c:v></c:pt>"_s;
    return xml + u"</c:strCache></c:strRef>"_s;
}

QString seriesHead(int index, const QString &reference, const QString &name)
{
    return u"<c:idx val=\"%1\"/><c:order val=\"%1\"/><c:tx>"_s.arg(index) + texts(reference, {name})
        + u"</c:tx>"_s;
}

QString showNothing()
{
    return u"<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName "
           u"val=\"0\"/>"
           "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"_s;
}

// Names beside the bubbles, as rich text of each.
QString sideWord(Bubble::Side side)
{
    switch (side) {
    case Bubble::Side::Right: return u"r"_s;
    case Bubble::Side::Left: return u"l"_s;
    case Bubble::Side::Above: return u"t"_s;
    case Bubble::Side::Below: return u"b"_s;
    }
    Q_UNREACHABLE();
}

QString bubbleLabels(const QList<Bubble> &bubbles)
{
    QString xml = u"<c:dLbls>"_s;
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        if (bubbles[i].label.isEmpty())
            continue;
        xml +=
            u"<c:dLbl><c:idx val=\"%1\"/><c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:p><a:r><a:rPr lang=\"en\" sz=\"%2\"/><a:t>"_s
                .arg(i)
                .arg(int(bubbleNamePoints * 100))
            + escaped(bubbles[i].label) + u"</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val=\""_s
            + sideWord(bubbles[i].side)
            + u"\"/><c:showLegendKey "
              u"val=\"0\"/><c:showVal val=\"1\"/>"
              "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent "
              "val=\"0\"/><c:showBubbleSize val=\"0\"/>"
              "</c:dLbl>"_s;
    }
    return xml + showNothing() + u"</c:dLbls>"_s;
}

QString axisTitle(const QString &title)
{
    if (title.isEmpty())
        return {};
    return u"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1000\" b=\"1\"/></a:pPr><a:r>"
           "<a:rPr lang=\"en\" sz=\"1000\" b=\"1\"/><a:t>"_s
        + escaped(title) + u"</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>"_s;
}

struct Axis {
    int id = 1;
    int crosses = 2; // the other one
    QString place; // "b", "l"
    QString title = {};
    QString format = u"General"_s;
    std::optional<double> end = {};
    std::optional<double> crossesAt = {};
    bool hasGrid = false;
};

QString valueAxis(const Axis &axis)
{
    QString xml =
        u"<c:valAx><c:axId val=\"%1\"/><c:scaling><c:orientation val=\"minMax\"/>%2<c:min "
        u"val=\"0\"/></c:scaling>"
        "<c:delete val=\"0\"/><c:axPos val=\"%3\"/>"_s.arg(axis.id)
            .arg(axis.end ? u"<c:max val=\"%1\"/>"_s.arg(numberText(*axis.end)) : QString(), axis.place);
    if (axis.hasGrid)
        xml += u"<c:majorGridlines><c:spPr><a:ln w=\"6350\">%1</a:ln></c:spPr></c:majorGridlines>"_s.arg(
            fillOf(u"#e2e6ec"_s));
    xml += axisTitle(axis.title);
    xml += u"<c:numFmt formatCode=\"%1\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark "
           u"val=\"none\"/>"
           "<c:tickLblPos val=\"low\"/><c:spPr><a:ln w=\"9525\">%2</a:ln></c:spPr>%3<c:crossAx val=\"%4\"/>"_s
               .arg(axis.format, fillOf(u"#b9c2cf"_s), textProperties(900))
               .arg(axis.crosses);
    xml += axis.crossesAt ? u"<c:crossesAt val=\"%1\"/>"_s.arg(numberText(*axis.crossesAt))
                          : u"<c:crosses val=\"autoZero\"/>"_s;
    return xml + u"<c:crossBetween val=\"midCat\"/></c:valAx>"_s;
}

QString layoutOf(const Place &place)
{
    return u"<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode "
           u"val=\"edge\"/>"
           "<c:x val=\"%1\"/><c:y val=\"%2\"/><c:w val=\"%3\"/><c:h val=\"%4\"/></c:manualLayout></c:layout>"_s
               .arg(numberText(place.left), numberText(place.top), numberText(place.width),
                    numberText(place.height));
}

// `unseen`: a series that has no place in it.
QString legend(std::optional<int> unseen = {})
{
    const QString without = unseen
        ? u"<c:legendEntry><c:idx val=\"%1\"/><c:delete val=\"1\"/></c:legendEntry>"_s.arg(*unseen)
        : QString();
    return u"<c:legend><c:legendPos val=\"b\"/>%1<c:overlay val=\"0\"/>%2</c:legend>"_s.arg(
        without, textProperties(1000));
}

QByteArray chartSpace(const QString &plot, const QString &legend, const QString &layout = u"<c:layout/>"_s)
{
    return (xmlHead
            + u"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
              "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
              "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              "<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"_s
            + layout + plot + u"</c:plotArea>"_s + legend
            + u"<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
              "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"_s)
        .toUtf8();
}

const QString noFill = u"<a:noFill/>"_s;

// Programs draw the largest bubble as wide as a quarter of the plot, and not all of them let that be set: the
// largest is therefore one that is not seen.
BubbleSeries unseenScale(const BubbleChart &chart)
{
    constexpr double usual = 0.25;
    double largest = 1;
    for (const BubbleSeries &series : chart.series) {
        for (const Bubble &bubble : series.bubbles)
            largest = std::max(largest, bubble.size);
    }
    const double wider = usual / largestBubble;
    return {chart.scaleName, {}, {{0, 0, largest * wider * wider, {}}}};
}

} // namespace

ChartParts chartParts(const BubbleChart &chart)
{
    ChartWorkbook book;
    QString series;
    const QList<BubbleSeries> all = chart.series + QList<BubbleSeries>{unseenScale(chart)};
    for (int i = 0; i < int(all.size()); ++i) {
        const BubbleSeries &from = all[i];
        QList<double> x;
        QList<double> y;
        QList<double> sizes;
        QStringList names;
        for (const Bubble &bubble : from.bubbles) {
            x << bubble.x;
            y << bubble.y;
            sizes << bubble.size;
            names << bubble.name;
        }
        book.add(from.name, names);
        const QString xs = book.add(chart.xTitle, x);
        const QString ys = book.add(chart.yTitle, y);
        const QString areas = book.add(u"Size"_s, sizes);
        series += u"<c:ser>"_s + seriesHead(i, book.headOf(book.columnCount() - 4), from.name)
            + u"<c:spPr>%1<a:ln w=\"9525\">%2</a:ln></c:spPr><c:invertIfNegative val=\"0\"/>"_s.arg(
                from.color.isEmpty() ? noFill : fillOf(from.color, 80),
                from.color.isEmpty() ? noFill : fillOf(u"#ffffff"_s))
            + bubbleLabels(from.bubbles) + u"<c:xVal>"_s + numbers(xs, x) + u"</c:xVal><c:yVal>"_s
            + numbers(ys, y) + u"</c:yVal><c:bubbleSize>"_s + numbers(areas, sizes)
            + u"</c:bubbleSize><c:bubble3D val=\"0\"/></c:ser>"_s;
    }
    const QString plot = u"<c:bubbleChart><c:varyColors val=\"0\"/>"_s + series
        + u"<c:bubbleScale val=\"100\"/><c:showNegBubbles val=\"0\"/><c:sizeRepresents val=\"area\"/>"
          "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:bubbleChart>"_s
        + valueAxis({.id = 1,
                     .crosses = 2,
                     .place = u"b"_s,
                     .title = chart.xTitle,
                     .format = u"0"_s,
                     .end = chart.end,
                     .crossesAt = chart.yCross})
        + valueAxis({.id = 2,
                     .crosses = 1,
                     .place = u"l"_s,
                     .title = chart.yTitle,
                     .format = u"0"_s,
                     .end = chart.end,
                     .crossesAt = chart.xCross});
    const int unseen = int(all.size()) - 1;
    return {chartSpace(plot, legend(unseen), layoutOf(chart.plot)), book.pack()};
}

ChartParts chartParts(const BarChart &chart)
{
    ChartWorkbook book;
    const QString categories = book.add({}, chart.categories);
    const QString values = book.add(chart.name, chart.values);
    const QString series = u"<c:ser>"_s + seriesHead(0, book.headOf(1), chart.name)
        + u"<c:spPr>%1</c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"%2\" "
          u"sourceLinked=\"0\"/>"
          "<c:spPr><a:noFill/></c:spPr>%3<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal "
          "val=\"1\"/>"
          "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"_s
              .arg(fillOf(chart.color), chart.format, textProperties(1000, u"#1a1f2b"_s))
        + u"<c:cat>"_s + texts(categories, chart.categories) + u"</c:cat><c:val>"_s
        + numbers(values, chart.values) + u"</c:val></c:ser>"_s;
    const QString plot =
        u"<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"_s
        + series
        + u"<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
          "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete "
          "val=\"0\"/>"
          "<c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark "
          "val=\"none\"/><c:minorTickMark val=\"none\"/>"
          "<c:tickLblPos val=\"low\"/><c:spPr><a:ln w=\"9525\">%1</a:ln></c:spPr>%2<c:crossAx val=\"2\"/>"
          "<c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
          "<c:noMultiLvlLbl val=\"0\"/></c:catAx>"
          "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min "
          "val=\"0\"/></c:scaling>"
          "<c:delete val=\"1\"/><c:axPos val=\"t\"/><c:numFmt formatCode=\"General\" "
          "sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
          "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses "
          "val=\"autoZero\"/>"
          "<c:crossBetween val=\"between\"/></c:valAx>"_s.arg(fillOf(u"#b9c2cf"_s),
                                                              textProperties(1100, u"#1a1f2b"_s));
    return {chartSpace(plot, {}), book.pack()};
}

ChartParts chartParts(const LineChart &chart)
{
    ChartWorkbook book;
    QString series;
    for (int i = 0; i < int(chart.series.size()); ++i) {
        const LineSeries &from = chart.series[i];
        QList<double> x;
        QList<double> y;
        for (const auto &[across, up] : from.points) {
            x << across;
            y << up;
        }
        const QString xs = book.add(chart.xTitle, x);
        const QString ys = book.add(from.name, y);
        series += u"<c:ser>"_s + seriesHead(i, book.headOf(book.columnCount() - 1), from.name)
            + u"<c:spPr><a:ln w=\"28575\">%1</a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker><c:xVal>"_s
                  .arg(fillOf(from.color))
            + numbers(xs, x) + u"</c:xVal><c:yVal>"_s + numbers(ys, y)
            + u"</c:yVal><c:smooth val=\"0\"/></c:ser>"_s;
    }
    const QString plot = u"<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"_s
        + series + u"<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>"_s
        + valueAxis({.id = 1, .crosses = 2, .place = u"b"_s, .title = chart.xTitle, .format = u"0"_s})
        + valueAxis({.id = 2,
                     .crosses = 1,
                     .place = u"l"_s,
                     .title = chart.yTitle,
                     .format = chart.yFormat,
                     .end = 1.0,
                     .hasGrid = true});
    return {chartSpace(plot, legend()), book.pack()};
}

} // namespace portolan::slides
