// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/tables.h"

#include <QJsonObject>

// What goes to standard output and standard error, in UTF-8. Names come from files: no control character of
// theirs reaches the terminal.
namespace portolan::cli {

// In one line and without anything that steers a terminal: line breaks become blanks, other control
// characters and those that turn the direction of text "�".
QString plain(const QString &text);
// Columns on a terminal: wide characters count 2, combining ones 0.
int displayWidth(QStringView text);
// At most so many columns, with "…" where something was left out.
QString shortened(const QString &text, int width);

// Aligned by display width, a line per row, headers first; cells are made plain and shortened.
QString aligned(const report::TableData &, int widestCell = 60);

// Standard output; answer the exit code, which is `failed` when nothing could be written.
int print(const QString &text);
int print(const QJsonObject &);
// Standard error.
int fail(const QString &sentence); // answers `failed`
int fail(const Error &);
int misuse(const QString &sentence); // answers `wrongUsage`
// A line that is written over and over, only when standard error is a terminal; empty clears it.
void showProgress(const QString &line);

} // namespace portolan::cli
