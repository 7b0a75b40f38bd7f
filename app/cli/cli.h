// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The command line: text for people or one JSON document on standard output, errors in one sentence on
// standard error. `arguments` begin with the program, as main() gets them.
namespace portolan::cli {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

// Whether the arguments are for run(): a subcommand, help, version, or a word that is neither a file nor the
// name of one. Without any they are for the window.
bool isSubcommand(const QStringList &arguments);
// Whether run() will paint: then it needs a QApplication (offscreen is enough), else a QCoreApplication.
bool needsPainting(const QStringList &arguments);
// Answers the exit code. Needs an application.
int run(const QStringList &arguments);

} // namespace portolan::cli
