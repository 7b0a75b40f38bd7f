// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_picture.h"

#include <QFont>
#include <QStaticText>

#include <unordered_map>

namespace portolan {

// The names beside the bubbles: shortened to fit, measured once, ready to be painted often.
class LabelTexts {
public:
    struct Text {
        QString line;
        double width = 0; // px
        QStaticText laidOut; // for the screen, made when first painted
    };

    // The compact matrix has smaller letters.
    explicit LabelTexts(bool compact);
    // Of an initiative, or of a stack of them.
    const Text &of(const MatrixPicture &, const Bubble &);
    const QStaticText &laidOut(const MatrixPicture &, const Bubble &);
    const QFont &font() const { return m_font; }
    double height() const;

private:
    Text &find(const MatrixPicture &, const Bubble &);
    Text measured(const QString &text) const;

    QFont m_font;
    double m_widest = 150;
    static constexpr size_t mostKept = 20'000;
    std::unordered_map<QString, Text> m_texts; // by the whole name
};

} // namespace portolan
