// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"

#include <QFile>

// The JSON as it is in the program; empty when it is not.
inline QByteArray bundledFile(const QString &name)
{
    if (!portolan::bundle::newPortfolio(QString())) // brings the resources in
        return {};
    QFile file(QStringLiteral(":/portolan/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
