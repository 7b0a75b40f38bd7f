// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace portolan {

const Palette &Palette::light()
{
    static const Palette palette{{QColor(0xF5F6F8), QColor(0xFFFFFF), QColor(0xFBFBFC), QColor(0x1A1F2B),
                                  QColor(0x5C6675), QColor(0xE2E6EC), QColor(0xF1F3F6), QColor(0x3556D8),
                                  QColor(0xE9EEFC), QColor(0x0B8F7E), QColor(0xE7F5F2), QColor(0x3556D8),
                                  QColor(0xECF0FC), QColor(0xB7791F), QColor(0xFBF4E6), QColor(0x7A8597),
                                  QColor(0xF1F3F6), QColor(0xC2372E), QColor(0xFFFFFF), QColor(0x3C3ADF),
                                  QColor(0xA56237), QColor(0x2B977A), QColor(0x652EA5), QColor(0xA58600),
                                  QColor(0x6986A4), QColor(0x0A466F), QColor(0x770618)}};
    return palette;
}

const Palette &Palette::dark()
{
    static const Palette palette{{QColor(0x13161B), QColor(0x1B1F26), QColor(0x171A20), QColor(0xE7EAF0),
                                  QColor(0x9AA4B2), QColor(0x2C323C), QColor(0x232831), QColor(0x8EA6FF),
                                  QColor(0x252C45), QColor(0x3CC7B2), QColor(0x16302D), QColor(0x8EA6FF),
                                  QColor(0x1E2540), QColor(0xE0A84A), QColor(0x332A18), QColor(0x8C97A8),
                                  QColor(0x22262E), QColor(0xF2776E), QColor(0x13161B), QColor(0x7589FF),
                                  QColor(0xCE8C4B), QColor(0x2CAC9B), QColor(0x966DB5), QColor(0xDFD533),
                                  QColor(0x6ED8FF), QColor(0xE0E9E2), QColor(0xD43C63)}};
    return palette;
}

static double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace portolan
