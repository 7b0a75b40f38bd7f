// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_texts.h"

#include "ui/charts/plain_text.h"

#include <QFontMetricsF>

#include <cmath>

namespace portolan {

LabelTexts::LabelTexts(bool compact)
    : m_font(chartFont(compact ? 10 : 11))
    , m_widest(m_font.pixelSize() * (compact ? 11.8 : 14.5))
{
}

double LabelTexts::height() const
{
    return std::ceil(m_font.pixelSize() * 1.3);
}

LabelTexts::Text LabelTexts::measured(const QString &text) const
{
    const QFontMetricsF metrics(m_font);
    Text made{plainLine(text, 80), 0, {}};
    double width = metrics.horizontalAdvance(made.line);
    if (width > m_widest) {
        made.line = metrics.elidedText(made.line, Qt::ElideRight, m_widest);
        width = metrics.horizontalAdvance(made.line);
    }
    made.width = std::ceil(width) + 2;
    return made;
}

LabelTexts::Text &LabelTexts::find(const MatrixPicture &picture, const Bubble &bubble)
{
    const MatrixPoint &point = picture.firstOf(bubble);
    const QString text = bubble.isStack()
        ? MatrixChart::tr("%n initiative(s)", nullptr, int(bubble.memberCount))
        : point.name.trimmed().isEmpty() ? point.code
                                         : point.name;
    const auto known = m_texts.find(text);
    if (known != m_texts.end())
        return known->second;
    if (m_texts.size() >= mostKept)
        m_texts.clear();
    return m_texts.emplace(text, measured(text)).first->second;
}

const LabelTexts::Text &LabelTexts::of(const MatrixPicture &picture, const Bubble &bubble)
{
    return find(picture, bubble);
}

const QStaticText &LabelTexts::laidOut(const MatrixPicture &picture, const Bubble &bubble)
{
    Text &text = find(picture, bubble);
    if (text.laidOut.text().isEmpty()) {
        text.laidOut.setTextFormat(Qt::PlainText);
        text.laidOut.setPerformanceHint(QStaticText::AggressiveCaching);
        text.laidOut.setText(text.line);
    }
    return text.laidOut;
}

} // namespace portolan
