// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace portolan {

// Everything modal comes in through here, so that pages call no dialog themselves and tests answer with
// lambdas.
struct Prompts {
    // Empty when the user gave up. `filter` as QFileDialog takes it; `suggestion` is a file name.
    std::function<QString(const QString &title, const QString &filter)> askOpenPath;
    std::function<QString(const QString &title, const QString &filter, const QString &suggestion)>
        askSavePath;
    // One line of text; nullopt when the user gave up.
    std::function<std::optional<QString>(const QString &title, const QString &question,
                                         const QString &initial)>
        askText;
    // Index of the chosen answer, -1 when the user gave up. Only for what undo does not cover.
    std::function<int(const QString &title, const QString &sentence, const QStringList &answers)> askChoice;
    // Index of the chosen one of many items, -1 when the user gave up.
    std::function<int(const QString &title, const QString &question, const QStringList &items)> askItem;
    std::function<void(const Error &)> showError;
    std::function<void(const QString &sentence)> showNote; // passing, in the status bar
};

} // namespace portolan
