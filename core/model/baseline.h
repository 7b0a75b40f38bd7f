// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

// The portfolio as it was on a day, kept under a name to compare with. `content` is what core/archive makes
// of a portfolio without its baselines: packed bytes that are only understood when somebody asks for them.
struct Baseline {
    BaselineId id;
    QString name;
    QDate frozenOn;
    QString note;
    QByteArray content;

    bool operator==(const Baseline &) const = default;
    static constexpr const char *table = "baseline";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Baseline::id}, Field{"name", &Baseline::name},
                          Field{"frozen_on", &Baseline::frozenOn}, Field{"note", &Baseline::note},
                          Field{"content", &Baseline::content}};
    }
};

} // namespace portolan
