// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

// How much larger than usual the user has set the desktop's font: 1 at the usual 9-10 pt, 2 at twice that.
static double desktopScale()
{
    static const double scale = [] {
        const double points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
        return points > 10.5 ? std::min(points / 10.0, 3.0) : 1.0;
    }();
    return scale;
}

static QFont base()
{
    static const QFont font = [] {
        QFont chosen = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        const QStringList installed = QFontDatabase::families();
        for (const QString &family : {u"Inter"_s, u"Inter Variable"_s, u"Inter Display"_s}) {
            if (installed.contains(family)) {
                chosen.setFamilies({family});
                break;
            }
        }
        return chosen;
    }();
    return font;
}

double pixelSize(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: return 21 * desktopScale();
    case TextRole::CardFigure: return 24 * desktopScale();
    case TextRole::CardTitle:
    case TextRole::Body: return 13 * desktopScale();
    case TextRole::Small: return 11.5 * desktopScale();
    case TextRole::Caption: return 10.5 * desktopScale();
    }
    Q_UNREACHABLE();
}

QFont font(TextRole role)
{
    QFont font = base();
    // Points, because QFont takes whole pixels only and "small" is 11.5.
    font.setPointSizeF(pixelSize(role) * 72.0 / 96.0);
    const bool strong = role != TextRole::Body && role != TextRole::Small;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    if (role == TextRole::Caption)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    return font;
}

} // namespace portolan
