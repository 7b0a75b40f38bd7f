// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/front_pages.h"

#include "core/wording/wording.h"
#include "ui/report/page_flow.h"

#include <QCoreApplication>
#include <QHash>

namespace portolan::report {

namespace {

constexpr int mostSubLines = 60; // in the contents; the outline has all of them

class FrontPages {
    Q_DECLARE_TR_FUNCTIONS(FrontPages)
};

struct ContentsLine {
    QString text;
    QString anchor;
    bool isSub = false;
};

std::vector<ContentsLine> contentsLines(const Document &document)
{
    const auto subs = std::ranges::count_if(document.sections, &Section::isSub);
    std::vector<ContentsLine> lines;
    bool isFirstSub = true;
    for (const Section &section : document.sections) {
        if (!section.isSub) {
            lines.push_back({section.name, section.anchor, false});
            continue;
        }
        if (isFirstSub)
            lines.push_back({FrontPages::tr("Initiatives"), section.anchor, false});
        isFirstSub = false;
        if (subs <= mostSubLines)
            lines.push_back({section.finding, section.anchor, true});
    }
    return lines;
}

QHash<QString, int> pageOfAnchors(const std::vector<Page> &pages)
{
    QHash<QString, int> places;
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const PageAnchor &anchor : pages[i].anchors)
            places.insert(anchor.anchor, int(i));
    }
    return places;
}

std::vector<Slab> contentsSlabs(const std::vector<ContentsLine> &lines, const QHash<QString, int> &places,
                                const PageStyle &style, int firstNumber)
{
    const double width = style.body.width();
    const double numberWidth = 40 * point;
    std::vector<Slab> slabs;
    Slab title;
    const SetText name = setText(FrontPages::tr("Contents"), PageFont::Finding, width);
    addText(title.content, name, {}, style.color(Token::Text));
    title.height = name.height + 8 * point;
    title.keepWithNext = true;
    slabs.push_back(std::move(title));
    for (const ContentsLine &line : lines) {
        const double indent = line.isSub ? 14 * point : 0;
        const PageFont font = line.isSub ? PageFont::Small : PageFont::Strong;
        const SetText text = setText(line.text, font, width - indent - numberWidth);
        const SetText number = setText(QString::number(places.value(line.anchor) + firstNumber), font,
                                       numberWidth, Qt::AlignRight);
        Slab slab;
        slab.gapBefore = line.isSub ? 1.5 * point : 6 * point;
        slab.height = text.height;
        addText(slab.content, text, {indent, 0}, style.color(line.isSub ? Token::Muted : Token::Text));
        addText(slab.content, number, {width - numberWidth, 0}, style.color(Token::Muted));
        slab.content.links.push_back({{0, 0, width, text.height}, line.anchor});
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

} // namespace

void putContents(std::vector<Page> &pages, const Document &document, const PageStyle &style, int before)
{
    const std::vector<ContentsLine> lines = contentsLines(document);
    const QHash<QString, int> places = pageOfAnchors(pages);
    // How many pages the contents take does not depend on the numbers in them. A few lines too many are set
    // closer.
    const auto pagesWith = [&](const PageStyle &tried, int firstNumber) {
        PageFlow flow(tried);
        flow.put(contentsSlabs(lines, places, tried, firstNumber));
        return flow.take();
    };
    PageStyle chosen = style;
    size_t own = pagesWith(style, 0).size();
    for (const double closer : {0.7, 0.4}) {
        PageStyle tried = style;
        tried.gapScale *= closer;
        if (const size_t fewer = pagesWith(tried, 0).size(); fewer < own) {
            own = fewer;
            chosen = tried;
        }
    }
    std::vector<Page> contents = pagesWith(chosen, before + int(own) + 1);
    pages.insert(pages.begin(), std::make_move_iterator(contents.begin()),
                 std::make_move_iterator(contents.end()));
}

Page coverPage(const Document &document, const PageStyle &style)
{
    Page page;
    const QRectF body = style.body;
    const double width = body.width();
    page.items.push_back(FillItem{{0, 0, style.page.width(), 12 * point}, style.accent});
    if (!document.logo.isEmpty())
        page.items.push_back(LogoItem{{body.left(), body.top() + 10 * point, width * 0.45, 60 * point}});
    double top = style.page.height() * 0.3;
    const auto put = [&](const QString &text, PageFont font, const QColor &color, double gap) {
        if (text.isEmpty())
            return;
        const SetText set = setText(text, font, width * 0.92);
        addText(page, set, {body.left(), top}, color);
        top += set.height + gap * point;
    };
    put(document.kicker.toUpper(), PageFont::Kicker, style.accent, 8);
    put(document.title, PageFont::Title, style.color(Token::Text), 8);
    put(document.subtitle, PageFont::Body, style.color(Token::Muted), 26);
    page.items.push_back(FillItem{{body.left(), top, 60 * point, 2 * point}, style.accent});
    top += 18 * point;
    put(document.client.isEmpty() ? document.portfolio : document.client, PageFont::Heading,
        style.color(Token::Text), 3);
    put(day(document.provenance.asOf, document.locale), PageFont::Body, style.color(Token::Muted), 3);
    put(document.author, PageFont::Body, style.color(Token::Muted), 3);
    top = style.page.height() - 130 * point;
    for (const QString &line : document.provenance.lines())
        put(line, PageFont::Small, style.color(Token::Muted), 1);
    return page;
}

} // namespace portolan::report
