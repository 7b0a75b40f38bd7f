// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace portolan::cli {

struct Option {
    QString name; // without dashes
    QString value; // what stands for its value in the help; empty: a switch
    QString description;
};

// What was given, checked against the command: every operand is there and not empty, every option is known.
class Arguments {
public:
    QString operand(qsizetype index) const { return m_operands[index]; }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option); }

private:
    friend struct Command;
    QStringList m_operands;
    QHash<QString, QString> m_options;
};

// One subcommand: the arguments it takes, and what it does with them.
struct Command {
    QString name;
    QStringList operands; // "FILE"; all are needed
    QList<Option> options;
    QString summary; // one sentence
    int (*run)(const Arguments &) = nullptr; // answers the exit code
    QString details = {}; // what the help says beside the summary

    QString synopsis() const; // "rank FILE [--profile NAME] [--json]"
    QString help() const;
    // Error: BadInput, with a whole sentence for people as detail.
    Result<Arguments> parse(const QStringList &words) const;
};

Option jsonOption();
// The date of an option, ISO; `fallback` when it is not given. Error: a sentence in detail.
Result<QDate> dateOf(const Arguments &, const QString &option, QDate fallback = {});

} // namespace portolan::cli
