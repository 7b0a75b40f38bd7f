// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include "core/model/report_setup.h"
#include "core/wording/wording.h"
#include "ui/report/front_pages.h"
#include "ui/report/logo.h"
#include "ui/report/page_flow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

class ReportPagesText {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

PageStyle styleOf(const Document &document)
{
    PageStyle style;
    const QColor own(document.accent);
    style.accent = own.isValid() ? own : style.color(Token::Accent);
    style.page = document.isLetter ? QSizeF(612 * point, 792 * point) : QSizeF(595 * point, 842 * point);
    style.body = QRectF(QPointF(0, 0), style.page).adjusted(46 * point, 40 * point, -46 * point, -48 * point);
    style.bodyHeight = style.body.height();
    return style;
}

// The kicker, the title in large letters, and a line under it.
void addHead(std::vector<Slab> &slabs, const PageStyle &style, const QString &kicker, const SetText &title,
             const QString &subtitle, const PageAnchor &anchor)
{
    const double width = style.body.width();
    Slab slab;
    slab.keepWithNext = true;
    slab.gapBefore = 22 * point;
    const SetText small = setText(kicker.toUpper(), PageFont::Kicker, width);
    addText(slab.content, small, {}, style.accent);
    slab.height = small.height + 5 * point;
    addText(slab.content, title, {0, slab.height}, style.color(Token::Text));
    slab.height += title.height + 3 * point;
    if (!subtitle.isEmpty()) {
        const SetText below = setText(subtitle, PageFont::Small, width);
        addText(slab.content, below, {0, slab.height}, style.color(Token::Muted));
        slab.height += below.height + 4 * point;
    }
    slab.content.anchors.push_back(anchor);
    slabs.push_back(std::move(slab));
}

// Where there is no cover, the logo stands above the first title.
Slab logoSlab(const PageStyle &style)
{
    Slab slab;
    slab.keepWithNext = true;
    slab.height = 30 * point;
    slab.content.items.push_back(LogoItem{{0, 0, style.body.width() * 0.3, slab.height}});
    return slab;
}

// A heading that leaves room for what it heads.
QString headline(const QString &text)
{
    constexpr qsizetype longest = 300;
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

// What stands above the blocks of a section.
std::vector<Slab> sectionHead(const Document &document, size_t place, const PageStyle &style)
{
    const Section &section = document.sections[place];
    const PageAnchor anchor{section.anchor, 0, section.isSub ? section.finding : section.name,
                            section.isSub ? 1 : 0};
    std::vector<Slab> slabs;
    const bool opensReport = place == 0 && !document.hasCover;
    if (opensReport) {
        //: %1: kind of report, %2: date
        const QString kicker = ReportPagesText::tr("%1 · %2").arg(
            document.kicker, day(document.provenance.asOf, document.locale));
        if (!document.logo.isEmpty())
            slabs.push_back(logoSlab(style));
        addHead(slabs, style, kicker, setText(headline(document.title), PageFont::Title, style.body.width()),
                document.subtitle, anchor);
    }
    if (!opensReport || section.finding != document.title) {
        const bool isTitle = section.finding == document.title;
        addHead(slabs, style, section.name,
                setText(headline(section.finding), isTitle ? PageFont::Title : PageFont::Finding,
                        style.body.width()),
                isTitle ? document.subtitle : QString(), anchor);
        if (opensReport)
            slabs.back().content.anchors.clear();
    }
    slabs.front().startsPage = place == 0 || section.startsPage;
    return slabs;
}

void append(std::vector<Slab> &slabs, std::vector<Slab> more)
{
    slabs.insert(slabs.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Slab> sectionSlabs(const Document &document, size_t place, const PageStyle &style)
{
    std::vector<Slab> slabs = sectionHead(document, place, style);
    append(slabs, slabsOf(document.sections[place].blocks, style, style.body.width()));
    slabs.back().keepWithNext = false; // nothing of the next section
    return slabs;
}

void addFoot(Page &page, const Document &document, const PageStyle &style, int number, int count)
{
    const QRectF body = style.body;
    const double top = style.page.height() - 34 * point;
    page.items.push_back(
        FillItem{{body.left(), top, body.width(), 0.5 * point}, style.color(Token::Hairline)});
    const auto put = [&](const QString &text, double from, double to, Qt::Alignment alignment) {
        const SetText set = setText(text, PageFont::Small, body.width() * (to - from) - 6 * point, alignment);
        addLines(page, set, 0, std::min(set.lineCount(), 2),
                 {body.left() + body.width() * from, top + 6 * point}, style.color(Token::Muted));
    };
    const QString owner = document.client.isEmpty() ? document.portfolio : document.client;
    put(ReportPagesText::tr("%1 — %2", "client or portfolio, kind of report").arg(owner, document.kicker), 0,
        0.55, Qt::AlignLeft);
    put(ReportPagesText::tr("Made with Portolan %1").arg(QStringLiteral(PORTOLAN_VERSION)), 0.55, 0.85,
        Qt::AlignLeft);
    put(ReportPagesText::tr("%1 / %2", "page of pages").arg(number).arg(count), 0.85, 1, Qt::AlignRight);
}

} // namespace

// A page for the board is one page: its chart gives way to its words.
static bool isToFit(const Document &document)
{
    return document.kind == word(ReportTemplate::BoardPage) && document.sections.size() == 1;
}

static std::vector<Page> fittedPages(const Document &document, PageStyle &style)
{
    for (;;) {
        PageFlow flow(style);
        flow.put(sectionSlabs(document, 0, style));
        std::vector<Page> pages = flow.take();
        constexpr double smallestChart = 0.2;
        if (pages.size() < 2 || style.narrowChart < smallestChart)
            return pages;
        style.narrowChart -= 0.03;
        style.gapScale -= 0.09;
    }
}

struct PageSetter::Private {
    explicit Private(std::shared_ptr<const Document> from)
        : document(std::move(from))
        , style(styleOf(*document))
        , flow(style)
    {
    }

    void advance()
    {
        const Section &at = document->sections[section];
        if (!hasHead) {
            hasHead = true;
            append(pending, sectionHead(*document, section, style));
        } else if (table && !table->isDone()) {
            append(pending, table->next(rowsOfPiece));
        } else if (block < at.blocks.size()) {
            const Block &next = at.blocks[block++];
            table.reset();
            if (const auto *rows = std::get_if<ReportTable>(&next.content))
                table.emplace(*rows, style, style.body.width());
            else
                append(pending, slabsOf({next}, style, style.body.width()));
        } else {
            endSection();
        }
        flowPending();
    }

    void endSection()
    {
        if (!pending.empty())
            pending.back().keepWithNext = false; // nothing of the next section
        ++section;
        block = 0;
        table.reset();
        hasHead = false;
    }

    // What keeps with something that is not there yet waits for it.
    void flowPending()
    {
        auto end = pending.end();
        while (end != pending.begin() && std::prev(end)->keepWithNext)
            --end;
        const std::vector<Slab> whole(std::make_move_iterator(pending.begin()), std::make_move_iterator(end));
        pending.erase(pending.begin(), end);
        flow.put(whole);
    }

    static constexpr size_t rowsOfPiece = 40;
    std::shared_ptr<const Document> document;
    PageStyle style;
    PageFlow flow;
    std::vector<Slab> pending;
    std::vector<Page> fitted; // where all is to fit one page
    std::optional<TableParts> table; // that is being set
    size_t section = 0;
    size_t block = 0;
    bool hasHead = false;
};

PageSetter::PageSetter(std::shared_ptr<const Document> document)
    : d(std::make_unique<Private>(std::move(document)))
{
}
PageSetter::~PageSetter() = default;

bool PageSetter::advance()
{
    if (d->section >= d->document->sections.size())
        return false;
    if (isToFit(*d->document)) {
        d->fitted = fittedPages(*d->document, d->style);
        ++d->section;
    } else {
        d->advance();
    }
    return true;
}

qsizetype PageSetter::done() const
{
    return qsizetype(d->section);
}

qsizetype PageSetter::total() const
{
    return qsizetype(d->document->sections.size());
}

ReportPages PageSetter::take()
{
    const Document &document = *d->document;
    const PageStyle &style = d->style;
    ReportPages report;
    report.size = style.page;
    report.logo = logoPicture(document.logo);
    report.pages = isToFit(document) ? std::move(d->fitted) : d->flow.take();
    if (report.pages.empty())
        report.pages.emplace_back();
    if (document.hasContents)
        putContents(report.pages, document, style, document.hasCover ? 1 : 0);
    if (document.hasCover)
        report.pages.insert(report.pages.begin(), coverPage(document, style));
    for (int i = document.hasCover ? 1 : 0; i < report.count(); ++i)
        addFoot(report.pages[size_t(i)], document, style, i + 1, report.count());
    return report;
}

std::optional<ReportPages> layOut(const Document &document, const Progress &progress)
{
    PageSetter setter(
        std::shared_ptr<const Document>(std::shared_ptr<const Document>(), &document)); // not owned
    while (setter.advance()) {
        if (progress && !progress(setter.done(), setter.total()))
            return std::nullopt;
    }
    return setter.take();
}

ReportPages layOut(const Document &document)
{
    return *layOut(document, {});
}

} // namespace portolan::report
