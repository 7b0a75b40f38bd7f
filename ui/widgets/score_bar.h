// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QRectF>
#include <QWidget>

#include <optional>

class QPainter;

namespace portolan {

// A thin bar from 0 to 100 with an optional range behind it. Empty while there is no value.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    void setValue(std::optional<double> value);
    void setRange(std::optional<double> low, std::optional<double> high);
    void setColor(Token color);
    std::optional<double> value() const { return m_value; }
    QSize sizeHint() const override { return {76, 14}; }
    QSize minimumSizeHint() const override { return {40, 10}; }

    // The same bar for item delegates.
    static void paint(QPainter &, const QRectF &area, std::optional<double> value, Token color,
                      std::optional<double> low = {}, std::optional<double> high = {}, bool mirrored = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_value;
    std::optional<double> m_low;
    std::optional<double> m_high;
    Token m_color = Token::Accent;
};

} // namespace portolan
