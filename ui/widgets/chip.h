// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

#include <optional>

namespace portolan {

// A short word on a soft pill; with a dot of a colour before it when `dot` is set (colour never speaks
// alone).
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setColors(Token text, Token ground);
    void setDot(std::optional<Token> dot);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Token m_color = Token::Muted;
    Token m_ground = Token::Soft;
    std::optional<Token> m_dot;
};

} // namespace portolan
