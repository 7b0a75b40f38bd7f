// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/text_setter.h"

#include "ui/theme/type.h"

#include <QHash>
#include <QTextOption>

namespace portolan::report {

namespace {

struct FontSpec {
    double points;
    QFont::Weight weight;
    double leading; // height of a line in relation to the font's own
};

FontSpec specOf(PageFont font)
{
    switch (font) {
    case PageFont::Title: return {21, QFont::Bold, 1.05};
    case PageFont::Finding: return {15, QFont::DemiBold, 1.08};
    case PageFont::Heading: return {10.5, QFont::DemiBold, 1.1};
    case PageFont::Body: return {8.75, QFont::Normal, 1.22};
    case PageFont::Small: return {7.75, QFont::Normal, 1.18};
    case PageFont::Strong: return {8.25, QFont::DemiBold, 1.18};
    case PageFont::SmallStrong: return {7.5, QFont::DemiBold, 1.15};
    case PageFont::Figure: return {15.5, QFont::DemiBold, 1.05};
    case PageFont::Kicker: return {7.5, QFont::Bold, 1.1};
    }
    Q_UNREACHABLE();
}

// What a page can show: no control characters, no direction overrides.
QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            shown += QChar::LineSeparator;
        else if (c == u'\t')
            shown += u' ';
        else if (c.category() != QChar::Other_Control && !(c >= QChar(0x202a) && c <= QChar(0x202e)))
            shown += c;
    }
    return shown;
}

// Fonts have other forms of signs between capitals and digits ("A-1", "12x8"), which a PDF gives back as
// blanks. A sign that is set by itself keeps its usual form.
QList<QTextLayout::FormatRange> signsOf(const QString &text, const QFont &font)
{
    QFont alone = font;
    alone.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() + 0.25);
    QTextCharFormat format;
    format.setFont(alone);
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < int(text.size()); ++i) {
        const QChar c = text[i];
        const bool isTimes = c == u'x' && i > 0 && text[i - 1].isDigit();
        if (isTimes || c.isPunct() || c.isSymbol())
            ranges << QTextLayout::FormatRange{i, 1, format};
    }
    return ranges;
}

} // namespace

QFont pageFont(PageFont which)
{
    const FontSpec spec = specOf(which);
    QFont font = portolan::font(TextRole::Body);
    font.setPixelSize(qRound(spec.points * twipsPerPoint));
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A hair of space keeps "fi" two letters, for who searches or copies.
    font.setLetterSpacing(QFont::AbsoluteSpacing, which == PageFont::Kicker ? 12 : 0.25);
    return font;
}

double SetText::lineTop(int line) const
{
    return line < lineCount() ? layout->lineAt(line).y() - layout->lineAt(0).y() : height;
}

namespace {

struct Setting {
    QString text;
    PageFont font;
    int width; // twips
    int alignment;

    bool operator==(const Setting &) const = default;
    friend size_t qHash(const Setting &setting, size_t seed = 0)
    {
        return qHashMulti(seed, setting.text, int(setting.font), setting.width, setting.alignment);
    }
};

constexpr qsizetype longestRepeated = 60; // letters; longer texts seldom come twice
constexpr qsizetype mostKept = 20'000;

SetText setAnew(const QString &text, PageFont font, double width, Qt::Alignment alignment);

} // namespace

// Tables say the same short things over and over: these are set once.
SetText setText(const QString &text, PageFont font, double width, Qt::Alignment alignment)
{
    if (text.size() > longestRepeated)
        return setAnew(text, font, width, alignment);
    thread_local QHash<Setting, SetText> kept;
    const Setting setting{text, font, qRound(width), int(alignment)};
    if (const auto known = kept.constFind(setting); known != kept.cend())
        return *known;
    if (kept.size() >= mostKept)
        kept.clear();
    return *kept.insert(setting, setAnew(text, font, setting.width, alignment));
}

namespace {

SetText setAnew(const QString &text, PageFont font, double width, Qt::Alignment alignment)
{
    auto layout = std::make_shared<QTextLayout>(printable(text), pageFont(font));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->setFormats(signsOf(layout->text(), layout->font()));
    const double leading = specOf(font).leading;
    SetText set;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, set.height});
        set.height += line.height() * leading;
    }
    layout->endLayout();
    set.layout = std::move(layout);
    return set;
}

} // namespace

} // namespace portolan::report
