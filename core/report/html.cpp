// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/report_text.h"
#include "core/wording/wording.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void initReportResource()
{
    Q_INIT_RESOURCE(report);
}

namespace portolan::report {

namespace {

QString withoutControls(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c.isNonCharacter();
    });
    return kept;
}

QString plain(const QString &text)
{
    return withoutControls(text).toHtmlEscaped();
}

QString styles()
{
    initReportResource();
    QFile file(u":/portolan/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Only what is a colour gets into the style.
QString accentOf(const Document &document)
{
    static const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    const QString &accent = document.accent;
    const bool isColor =
        accent.size() == 7 && accent.startsWith(u'#') && std::all_of(accent.begin() + 1, accent.end(), isHex);
    return isColor ? u":root{--accent:%1}"_s.arg(accent) : QString();
}

// What stands before the svg element has no place within a page.
QString inlineSvg(const QByteArray &svg, const Chart &chart)
{
    const qsizetype start = svg.indexOf("<svg");
    if (start < 0)
        return {};
    QString text = QString::fromUtf8(svg.mid(start));
    //: %1: title of a chart; %2: what it shows
    const QString name = ReportText::tr("%1. %2").arg(chart.title, chart.description);
    text.insert(4, u" role=\"img\" aria-label=\"%1\""_s.arg(plain(name)));
    return text;
}

QString mimeOf(const QByteArray &logo)
{
    if (logo.startsWith("\x89PNG"))
        return u"image/png"_s;
    return logo.startsWith("\xff\xd8") ? u"image/jpeg"_s : u"image/svg+xml"_s;
}

class Writer {
public:
    Writer(const Document &document, const std::function<QByteArray(const Chart &)> &svgOf)
        : m_document(document)
        , m_svgOf(svgOf)
    {
    }

    QByteArray page()
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"generator\" content=\"Portolan %2\">\n"_s.arg(
                     plain(m_document.locale.bcp47Name()), QStringLiteral(PORTOLAN_VERSION));
        if (!m_document.author.isEmpty())
            m_html += u"<meta name=\"author\" content=\"%1\">\n"_s.arg(plain(m_document.author));
        m_html += u"<title>%1</title>\n<style>\n%2%3\n</style>\n</head>\n<body>\n"_s.arg(
            plain(m_document.title), styles(), accentOf(m_document));
        m_html +=
            u"<a class=\"skip\" href=\"#content\">%1</a>\n"_s.arg(plain(ReportText::tr("To the content")));
        header();
        if (m_document.hasContents)
            contents();
        m_html += u"<main id=\"content\">\n"_s;
        for (size_t i = 0; i < m_document.sections.size(); ++i)
            section(m_document.sections[i], i == 0);
        m_html += u"</main>\n"_s;
        footer();
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

    void operator()(const Paragraph &paragraph)
    {
        const bool isNote = paragraph.style == Paragraph::Style::Note;
        m_html += (isNote ? u"<p class=\"note\">"_s : u"<p>"_s)
            + plain(paragraph.text).replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    }
    void operator()(const Heading &heading) { m_html += u"<h3>%1</h3>\n"_s.arg(plain(heading.text)); }
    void operator()(const Bullets &bullets)
    {
        m_html += u"<ul>\n"_s;
        for (const QString &item : bullets.items)
            m_html += u"<li>%1</li>\n"_s.arg(plain(item));
        m_html += u"</ul>\n"_s;
    }
    void operator()(const FigureRow &row)
    {
        m_html += u"<dl class=\"figures\">\n"_s;
        for (const Figure &figure : row.items) {
            m_html += u"<div><dt>%1</dt><dd class=\"value\">%2</dd><dd class=\"note\">%3</dd></div>\n"_s.arg(
                plain(figure.label), plain(figure.value), plain(figure.note));
        }
        m_html += u"</dl>\n"_s;
    }
    void operator()(const Facts &facts)
    {
        m_html += u"<dl class=\"facts\">\n"_s;
        for (const Fact &fact : facts.items)
            m_html += u"<div><dt>%1</dt><dd>%2</dd></div>\n"_s.arg(plain(fact.name), plain(fact.value));
        m_html += u"</dl>\n"_s;
    }
    void operator()(const ReportTable &table)
    {
        m_html += u"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n"
                  "<caption>%1</caption>\n<thead><tr>"_s.arg(plain(table.title));
        for (const Column &column : table.columns) {
            m_html += u"<th scope=\"col\"%1>%2</th>"_s.arg(
                column.isNumber() ? u" class=\"number\""_s : QString(), plain(column.title));
        }
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const std::vector<Cell> &row : table.rows) {
            m_html += u"<tr>"_s;
            for (size_t i = 0; i < row.size(); ++i)
                cell(table, int(i), row[i]);
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n</table>\n</div>\n"_s;
    }
    void operator()(const Chart &chart)
    {
        // On a narrow screen it is moved across, so that its words stay large enough.
        m_html += u"<figure>\n<figcaption>%1</figcaption>\n"
                  "<div class=\"chart\" role=\"group\" tabindex=\"0\" aria-label=\"%1\">\n"_s.arg(
                      plain(chart.title))
            + inlineSvg(m_svgOf(chart), chart) + u"\n</div>\n</figure>\n"_s;
    }
    void operator()(const Columns &columns)
    {
        m_html += u"<div class=\"columns\">\n<div>\n"_s;
        blocks(columns.left);
        m_html += u"</div>\n<div>\n"_s;
        blocks(columns.right);
        m_html += u"</div>\n</div>\n"_s;
    }

private:
    void blocks(const std::vector<Block> &list)
    {
        for (const Block &block : list)
            std::visit(*this, block.content);
    }

    void header()
    {
        m_html += u"<header>\n"_s;
        if (!m_document.logo.isEmpty()) {
            m_html += u"<img class=\"logo\" alt=\"%1\" src=\"data:%2;base64,%3\">\n"_s.arg(
                plain(m_document.client), mimeOf(m_document.logo),
                QString::fromLatin1(m_document.logo.toBase64()));
        }
        m_html += u"<p class=\"kicker\">%1 · %2</p>\n<h1>%3</h1>\n<p class=\"subtitle\">%4</p>\n"_s.arg(
            plain(m_document.kicker), plain(day(m_document.provenance.asOf, m_document.locale)),
            plain(m_document.title), plain(m_document.subtitle));
        QStringList who{m_document.client, m_document.author};
        who.removeAll(QString());
        const QString by = who.join(u" · "_s);
        if (!by.isEmpty())
            m_html += u"<p class=\"subtitle\">%1</p>\n"_s.arg(plain(by));
        m_html += u"</header>\n"_s;
    }

    void contents()
    {
        m_html += u"<nav aria-label=\"%1\">\n<ol>\n"_s.arg(plain(ReportText::tr("Contents")));
        bool isWithin = false; // of those below another
        for (const Section &each : m_document.sections) {
            if (each.isSub && !isWithin)
                m_html +=
                    u"<li><details><summary>%1</summary>\n<ul>\n"_s.arg(plain(ReportText::tr("Initiatives")));
            if (!each.isSub && isWithin)
                m_html += u"</ul>\n</details></li>\n"_s;
            isWithin = each.isSub;
            m_html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(
                plain(each.anchor), plain(each.isSub ? each.finding : each.name));
        }
        if (isWithin)
            m_html += u"</ul>\n</details></li>\n"_s;
        m_html += u"</ol>\n</nav>\n"_s;
    }

    void section(const Section &each, bool isFirst)
    {
        const QString anchor = plain(each.anchor);
        m_html += u"<section id=\"%1\" aria-labelledby=\"%1-title\">\n"_s.arg(anchor);
        // The title of the page is not said twice.
        const QString text = isFirst && each.finding == m_document.title ? each.name : each.finding;
        if (text != each.name)
            m_html += u"<p class=\"kicker\">%1</p>\n"_s.arg(plain(each.name));
        m_html += u"<h2 id=\"%1-title\">%2</h2>\n"_s.arg(anchor, plain(text));
        blocks(each.blocks);
        m_html += u"</section>\n"_s;
    }

    void cell(const ReportTable &table, int column, const Cell &from)
    {
        QString text = plain(from.text).replace(u'\n', u"<br>"_s);
        if (!from.link.isEmpty())
            text = u"<a href=\"#%1\">%2</a>"_s.arg(plain(from.link), text);
        QStringList classes;
        if (table.columns[column].isNumber())
            classes << u"number"_s;
        if (from.quadrant)
            classes << word(*from.quadrant);
        const QString look = classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
        const bool isHead = column == table.strongColumn;
        m_html += (isHead ? u"<th scope=\"row\"%1>%2</th>"_s : u"<td%1>%2</td>"_s).arg(look, text);
    }

    void footer()
    {
        m_html += u"<footer>\n<ul>\n"_s;
        for (const QString &line : m_document.provenance.lines())
            m_html += u"<li>%1</li>\n"_s.arg(plain(line));
        m_html += u"</ul>\n<p>%1</p>\n</footer>\n"_s.arg(
            plain(ReportText::tr("Made with Portolan %1").arg(QStringLiteral(PORTOLAN_VERSION))));
    }

    const Document &m_document;
    const std::function<QByteArray(const Chart &)> &m_svgOf;
    QString m_html;
};

} // namespace

QByteArray htmlReport(const Document &document, const std::function<QByteArray(const Chart &)> &svgOf)
{
    return Writer(document, svgOf).page();
}

} // namespace portolan::report
