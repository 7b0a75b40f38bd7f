// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/storage/each_row.h"
#include "core/storage/load.h"
#include "core/storage/words.h"

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

QString asText(const Row &row, int column)
{
    return variantOf(row, column).toString();
}

// SQLite's own words, which are for whoever repairs the file.
Result<> addIntegrity(const Connection &connection, QList<Finding> &findings)
{
    return forEachRow(connection, "PRAGMA integrity_check(100)", [&findings](const Row &row) {
        if (const QString text = asText(row, 0); text != "ok"_L1)
            findings << Finding{u"file"_s, Words::tr("The database is damaged: %1").arg(text)};
    });
}

Result<> addReferences(const Connection &connection, QList<Finding> &findings)
{
    return forEachRow(connection, "PRAGMA foreign_key_check", [&findings](const Row &row) {
        const QString place = asText(row, 0) + u' ' + asText(row, 1);
        findings << Finding{
            place, Words::tr("It belongs to something in “%1” that is not there.").arg(asText(row, 2))};
    });
}

} // namespace

Result<QList<Finding>> checkFile(const Connection &connection)
{
    QList<Finding> findings;
    for (const auto &look : {addIntegrity, addReferences}) {
        if (const auto done = look(connection, findings); !done && done.error().code != Error::Code::Damaged)
            return tl::unexpected(done.error());
        else if (!done)
            findings << Finding{u"file"_s, Words::tr("The database is damaged: %1").arg(done.error().detail)};
    }
    const auto portfolio = load(connection);
    if (portfolio)
        return findings + implausibilities(*portfolio);
    if (portfolio.error().code != Error::Code::Damaged)
        return tl::unexpected(portfolio.error());
    if (findings.isEmpty())
        findings << Finding{portfolio.error().detail, Words::tr("This value cannot be read.")};
    return findings;
}

} // namespace portolan::storage
