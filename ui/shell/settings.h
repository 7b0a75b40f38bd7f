// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

// What the window remembers. Each setting is declared once: key, type, default. Taste only; what belongs to a
// portfolio is in its file.
namespace portolan {

template <typename T>
struct Setting {
    QLatin1StringView key;
    T fallback;

    T read(const QSettings &settings) const
    {
        return settings.value(key, QVariant::fromValue(fallback)).template value<T>();
    }
    void write(QSettings &settings, const T &value) const
    {
        settings.setValue(key, QVariant::fromValue(value));
    }
};

namespace settings {
using namespace Qt::StringLiterals;

inline const Setting<QByteArray> geometry{"window/geometry"_L1, {}};
inline const Setting<QByteArray> splitter{"window/splitter"_L1, {}};
inline const Setting<QString> page{"window/page"_L1, u"overview"_s};
inline const Setting<bool> details{"window/details"_L1, false};
inline const Setting<QString> theme{"window/theme"_L1, u"system"_s};
inline const Setting<QStringList> recent{"files/recent"_L1, {}};
inline const Setting<QStringList> syncedHintShown{"files/syncedHintShown"_L1, {}};
inline const Setting<QString> assessor{"assess/assessor"_L1, {}};
} // namespace settings

} // namespace portolan
