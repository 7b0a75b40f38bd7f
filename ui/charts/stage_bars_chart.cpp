// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stage_bars_chart.h"

#include "core/wording/wording.h"
#include "ui/charts/plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

constexpr double roomyBars = 460; // px; below, the texts are the short ones
constexpr double thinBar = 5;

struct StageBarsChart::Places {
    QRectF plot; // of the bars alone, without their numbers
    double left = 0; // of the names
    double nameWidth = 0;
    double pitch = 0;
    double barHeight = 0;
    QRectF steps; // the column of the steps
    double largest = 1;
    bool isRoomy = true;

    double middleOf(int bar) const { return plot.top() + pitch * (bar + 0.5); }
    double widthOf(int count) const { return std::max(2.0, plot.width() * count / largest); }
};

static QFont barFont()
{
    return chartFont(12.5);
}

static QString stepLabel(const StageStep &step, bool isRoomy)
{
    const QString share = percent(step.rate);
    return isRoomy ? StageBarsChart::tr("↓ %1 move on").arg(share) : u"↓ "_s + share;
}

static QString nowLabel(const StageBar &bar)
{
    return StageBarsChart::tr("%n now", "in this stage", bar.current);
}

StageBarsChart::StageBarsChart(QWidget *parent)
    : FunnelChart(parent)
{
    setObjectName(u"stageBarsChart"_s);
    setAccessibleName(tr("Stages ever reached"));
    setEmptyText(tr("No initiative has entered a stage yet."));
}

void StageBarsChart::setData(const StageBarsData &data)
{
    m_data = data;
    renew();
}

bool StageBarsChart::isEmpty() const
{
    return std::none_of(m_data.bars.begin(), m_data.bars.end(), [](const StageBar &bar) {
        return bar.everReached > 0 || bar.current > 0 || bar.compared.value_or(0) > 0;
    });
}

int StageBarsChart::weakestStep() const
{
    int weakest = -1;
    for (int i = 0; i < m_data.steps.size(); ++i) {
        const std::optional<double> rate = m_data.steps[i].rate;
        if (rate && *rate < 1 && (weakest < 0 || *rate < *m_data.steps[weakest].rate))
            weakest = i;
    }
    return weakest;
}

StageBarsChart::Places StageBarsChart::places(QRectF area) const
{
    Places at;
    at.isRoomy = area.width() >= roomyBars;
    at.left = area.left();
    const QFont font = barFont();
    const QFont small = chartFont(11.5, QFont::DemiBold);
    double numbers = 0;
    for (const StageBar &bar : m_data.bars) {
        at.nameWidth = std::max(at.nameWidth, ChartCanvas::widthOf(bar.name, font));
        at.largest = std::max({at.largest, double(bar.everReached), double(bar.compared.value_or(0))});
        const double count =
            ChartCanvas::widthOf(QLocale().toString(bar.everReached), chartFont(14, QFont::DemiBold));
        numbers = std::max(numbers, count + 8 + ChartCanvas::widthOf(nowLabel(bar), small));
    }
    double steps = 0;
    for (const StageStep &step : m_data.steps)
        steps = std::max(steps, ChartCanvas::widthOf(stepLabel(step, at.isRoomy), small) + 12);
    at.nameWidth = std::min(at.nameWidth, area.width() * 0.32);
    const bool hasFooter = !m_data.below.isEmpty() || !m_data.comparedWith.isEmpty();
    const double footer = hasFooter ? ChartCanvas::heightOf(small) + 6 : 0;
    at.plot = QRectF(area.left() + at.nameWidth + 14, area.top(), 0, area.height() - footer);
    at.plot.setRight(std::max(at.plot.left() + 20, area.right() - steps - numbers - 22));
    at.steps = QRectF(area.right() - steps, area.top(), steps, at.plot.height());
    at.pitch = at.plot.height() / std::max<qsizetype>(1, m_data.bars.size());
    at.barHeight = std::clamp(at.pitch * 0.56, 4.0, 34.0);
    return at;
}

QString StageBarsChart::barText(const StageBar &bar) const
{
    QStringList lines{bar.name, tr("%n initiative(s) ever reached it", nullptr, bar.everReached),
                      tr("%n there now", nullptr, bar.current)};
    if (bar.compared)
        lines << tr("%1: %2 had reached it").arg(m_data.comparedWith, QLocale().toString(*bar.compared));
    return lines.join(u'\n');
}

QString StageBarsChart::stepText(int index) const
{
    const StageStep &step = m_data.steps[index];
    QStringList lines{tr("%1 → %2").arg(m_data.bars[index].name, m_data.bars[index + 1].name)};
    if (!step.rate)
        return lines.first() + u'\n' + tr("Nobody has reached the first of these stages yet.");
    lines << tr("%1 of %2 moved on (%3)")
                 .arg(QLocale().toString(step.advanced), QLocale().toString(step.entered),
                      percent(step.rate));
    lines << tr("The true share may be %1 to %2 (95 % Wilson interval).")
                 .arg(percent(step.low), percent(step.high));
    if (step.comparedRate)
        lines << tr("%1: %2 moved on").arg(m_data.comparedWith, percent(step.comparedRate));
    if (index == weakestStep())
        lines << tr("This is the weakest step.");
    return lines.join(u'\n');
}

void StageBarsChart::drawBar(ChartCanvas &canvas, const Places &at, int index) const
{
    const StageBar &bar = m_data.bars[index];
    const double middle = at.middleOf(index);
    const QFont font = barFont();
    canvas.text({at.left, middle - at.pitch / 2, at.nameWidth, at.pitch}, Qt::AlignLeft | Qt::AlignVCenter,
                bar.name, font, canvas.color(Token::Text));
    const QRectF box(at.plot.left(), middle - at.barHeight / 2, at.widthOf(bar.everReached), at.barHeight);
    const double shade = std::max(0.55, 0.94 - 0.12 * index);
    canvas.fill(box, bar.isProduction ? canvas.tint(Token::QuickWin, 0.9) : canvas.tint(Token::Accent, shade),
                5);
    if (bar.compared)
        canvas.fill({box.left(), box.bottom() + 2, at.widthOf(*bar.compared), thinBar},
                    canvas.color(Token::Muted, 0.65), 2);
    const QString count = QLocale().toString(bar.everReached);
    const QFont bold = chartFont(14, QFont::DemiBold);
    const double countWidth = ChartCanvas::widthOf(count, bold);
    const QRectF number(box.right() + 9, middle - at.pitch / 2, countWidth, at.pitch);
    canvas.text(number, Qt::AlignLeft | Qt::AlignVCenter, count, bold, canvas.color(Token::Text));
    if (bar.current > 0) {
        const QFont small = chartFont(11.5);
        canvas.text({number.right() + 7, number.top(), ChartCanvas::widthOf(nowLabel(bar), small), at.pitch},
                    Qt::AlignLeft | Qt::AlignVCenter, nowLabel(bar), small, canvas.color(Token::Muted));
    }
    const QRectF area(at.left, box.top(), number.right() - at.left, box.height());
    canvas.mark({area, barText(bar), bar.initiatives, tr("Ever reached %1").arg(bar.name)});
}

void StageBarsChart::drawStep(ChartCanvas &canvas, const Places &at, int index) const
{
    const StageStep &step = m_data.steps[index];
    const bool isWeakest = index == weakestStep();
    const QFont font = chartFont(11.5, isWeakest ? QFont::DemiBold : QFont::Normal);
    const double height = std::min(ChartCanvas::heightOf(font) + 4, at.pitch - 2);
    const QRectF chip(at.steps.left(), at.middleOf(index) + at.pitch / 2 - height / 2, at.steps.width(),
                      height);
    canvas.text(chip.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, stepLabel(step, at.isRoomy),
                font, canvas.color(isWeakest ? Token::Bad : Token::Muted));
    canvas.mark({chip, stepText(index), step.stayed,
                 tr("Reached %1, not yet %2").arg(m_data.bars[index].name, m_data.bars[index + 1].name)});
}

void StageBarsChart::draw(ChartCanvas &canvas) const
{
    const Places at = places(canvas.area());
    for (int i = 0; i < m_data.bars.size(); ++i) {
        drawBar(canvas, at, i);
        if (i < m_data.steps.size() && i + 1 < m_data.bars.size())
            drawStep(canvas, at, i);
    }
    QStringList footer;
    if (!m_data.comparedWith.isEmpty())
        footer << tr("Thin bars: %1").arg(m_data.comparedWith);
    if (!m_data.below.isEmpty())
        footer << m_data.below;
    const QFont small = chartFont(11.5);
    const QRectF line(canvas.area().left(), at.plot.bottom() + 4, canvas.area().width(),
                      canvas.area().bottom() - at.plot.bottom() - 4);
    if (footer.isEmpty())
        return;
    canvas.text(line, Qt::AlignLeft | Qt::AlignVCenter, footer.join(u" · "_s), small,
                canvas.color(Token::Muted));
    canvas.mark({line, footer.join(u'\n'), {}, {}});
}

QString StageBarsChart::summary() const
{
    QStringList sentences;
    for (const StageBar &bar : m_data.bars)
        sentences << tr("%1: %2 ever reached, %3 now.")
                         .arg(bar.name, QLocale().toString(bar.everReached), QLocale().toString(bar.current));
    const int weakest = weakestStep();
    if (weakest >= 0 && weakest + 1 < m_data.bars.size()) {
        const StageStep &step = m_data.steps[weakest];
        sentences << tr("The weakest step is from %1 to %2: %3 of %4 moved on (%5).")
                         .arg(m_data.bars[weakest].name, m_data.bars[weakest + 1].name,
                              QLocale().toString(step.advanced), QLocale().toString(step.entered),
                              percent(step.rate));
    }
    if (!m_data.below.isEmpty())
        sentences << m_data.below;
    return sentences.join(u' ');
}

ChartTable StageBarsChart::table() const
{
    const bool compares = !m_data.comparedWith.isEmpty();
    ChartTable table;
    table.columns = {{tr("Stage"), false}, {tr("Ever reached")}, {tr("Now")},
                     {tr("Moved on")},     {tr("Share")},        {tr("95% interval")}};
    if (compares)
        table.columns << ChartColumn{tr("Ever reached: %1").arg(m_data.comparedWith)}
                      << ChartColumn{tr("Share: %1").arg(m_data.comparedWith)};
    if (isEmpty())
        return table;
    for (int i = 0; i < m_data.bars.size(); ++i) {
        const StageBar &bar = m_data.bars[i];
        const StageStep *step = i < m_data.steps.size() ? &m_data.steps[i] : nullptr;
        const bool moves = step && step->rate;
        const QString stayed = i + 1 < m_data.bars.size()
            ? tr("Reached %1, not yet %2").arg(bar.name, m_data.bars[i + 1].name)
            : QString();
        const QList<InitiativeId> behind = step ? step->stayed : QList<InitiativeId>();
        const QString reached = tr("Ever reached %1").arg(bar.name);
        QList<ChartCell> row{
            {bar.name, bar.initiatives, reached},
            {QLocale().toString(bar.everReached), bar.initiatives, reached},
            {QLocale().toString(bar.current), {}, {}},
            {moves ? QLocale().toString(step->advanced) : u"–"_s, behind, stayed},
            {moves ? percent(step->rate) : u"–"_s, behind, stayed},
            {moves ? tr("%1 to %2").arg(percent(step->low), percent(step->high)) : u"–"_s, behind, stayed}};
        if (compares)
            row << ChartCell{bar.compared ? QLocale().toString(*bar.compared) : u"–"_s, {}, {}}
                << ChartCell{step ? percent(step->comparedRate) : u"–"_s, {}, {}};
        table.rows << row;
    }
    return table;
}

} // namespace portolan
