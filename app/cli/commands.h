// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

// One file per subcommand; a new one is a line here and a line in commands().
Command archiveCommand();
Command baselineCommand();
Command checkCommand();
Command collectCommand();
Command compareCommand();
Command exportCommand();
Command funnelCommand();
Command importCommand();
Command journalCommand();
Command matrixCommand();
Command newCommand();
Command rankCommand();
Command reportCommand();
Command restoreCommand();
Command takeInCommand();

QList<Command> commands(); // in the order of the help

} // namespace portolan::cli
