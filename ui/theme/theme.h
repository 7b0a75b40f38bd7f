// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QObject>

namespace portolan {

// The one place colours come from. Follows the system unless set by hand; changed() means: repaint, and ask
// again for every colour and icon.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    static Theme &instance();

    const Palette &palette() const;
    QColor color(Token token) const { return palette()[token]; }
    bool isDark() const { return m_dark; }
    Mode mode() const { return m_mode; }
    void setMode(Mode);
    // Takes over the look of the application: style, palette, font and style sheet. Once, after QApplication.
    void install();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme();
    void refresh();
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_installed = false;
    bool m_applying = false;
};

} // namespace portolan
