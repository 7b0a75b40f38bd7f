// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/portfolio_file.h"

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

// References are checked when the transaction ends, so that the edits of one change may come in any order.
// Nothing cascades: a change names everything that goes, and the journal keeps it.
const MigrationStep &firstVersion()
{
    static const MigrationStep step{
        u"PRAGMA application_id = %1"_s.arg(PortfolioFile::applicationId),

        u"CREATE TABLE portfolio(id INTEGER PRIMARY KEY CHECK(id = 1), name TEXT NOT NULL, currency TEXT NOT "
        u"NULL,"
        " discount_rate REAL NOT NULL)"_s,
        u"INSERT INTO portfolio(id, name, currency, discount_rate) VALUES(1, '', '', 0.08)"_s,

        u"CREATE TABLE unit(id INTEGER PRIMARY KEY, name TEXT NOT NULL, region TEXT NOT NULL, sector TEXT NOT NULL)"_s,

        u"CREATE TABLE criterion(id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL,"
        " description TEXT NOT NULL, axis TEXT NOT NULL, sense TEXT NOT NULL, anchors TEXT NOT NULL,"
        " position INTEGER NOT NULL, revised_on TEXT)"_s,

        u"CREATE TABLE question(id INTEGER PRIMARY KEY,"
        " criterion INTEGER NOT NULL REFERENCES criterion DEFERRABLE INITIALLY DEFERRED,"
        " key TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, weight REAL NOT NULL, anchors TEXT NOT "
        "NULL,"
        " weakest_link INTEGER NOT NULL CHECK(weakest_link IN (0, 1)), position INTEGER NOT NULL, revised_on TEXT)"_s,

        u"CREATE TABLE profile(id INTEGER PRIMARY KEY, name TEXT NOT NULL, weights TEXT NOT NULL,"
        " value_threshold REAL NOT NULL, difficulty_threshold REAL NOT NULL, aggregation TEXT NOT NULL,"
        " position INTEGER NOT NULL)"_s,

        u"CREATE TABLE stage(id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,"
        " position INTEGER NOT NULL)"_s,

        u"CREATE TABLE initiative(id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL,"
        " problem TEXT NOT NULL, benefit TEXT NOT NULL,"
        " unit INTEGER REFERENCES unit DEFERRABLE INITIALLY DEFERRED,"
        " sponsor TEXT NOT NULL, benefit_owner TEXT NOT NULL, production_owner TEXT NOT NULL,"
        " approach TEXT NOT NULL, kind TEXT NOT NULL, tags TEXT NOT NULL, success_measure TEXT NOT NULL,"
        " baseline REAL, target REAL, investment REAL, run_cost REAL, yearly_benefit REAL, ramp_months "
        "INTEGER,"
        " planned_start TEXT, planned_go_live TEXT, source TEXT NOT NULL, pinned_rank INTEGER,"
        " pin_reason TEXT NOT NULL)"_s,
        u"CREATE INDEX initiative_unit ON initiative(unit)"_s,

        u"CREATE TABLE link(id INTEGER PRIMARY KEY,"
        " from_initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,"
        " to_initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL)"_s,
        u"CREATE INDEX link_from ON link(from_initiative)"_s,
        u"CREATE INDEX link_to ON link(to_initiative)"_s,

        u"CREATE TABLE assessment(id INTEGER PRIMARY KEY,"
        " initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,"
        " assessor TEXT NOT NULL, date TEXT, note TEXT NOT NULL)"_s,
        u"CREATE INDEX assessment_initiative ON assessment(initiative)"_s,

        u"CREATE TABLE rating(id INTEGER PRIMARY KEY,"
        " assessment INTEGER NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED,"
        " criterion INTEGER NOT NULL REFERENCES criterion DEFERRABLE INITIALLY DEFERRED,"
        " question INTEGER REFERENCES question DEFERRABLE INITIALLY DEFERRED,"
        " value REAL CHECK(value BETWEEN 1 AND 5), not_applicable INTEGER NOT NULL CHECK(not_applicable IN "
        "(0, 1)),"
        " confidence TEXT NOT NULL, evidence TEXT NOT NULL)"_s,
        u"CREATE INDEX rating_assessment ON rating(assessment)"_s,

        u"CREATE TABLE stage_entry(id INTEGER PRIMARY KEY,"
        " initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,"
        " stage INTEGER NOT NULL REFERENCES stage DEFERRABLE INITIALLY DEFERRED,"
        " entered_on TEXT, note TEXT NOT NULL, decided_by TEXT NOT NULL)"_s,
        u"CREATE INDEX stage_entry_initiative ON stage_entry(initiative)"_s,

        u"CREATE TABLE custom_value(id INTEGER PRIMARY KEY,"
        " initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,"
        " name TEXT NOT NULL, value TEXT NOT NULL)"_s,
        u"CREATE INDEX custom_value_initiative ON custom_value(initiative)"_s,

        u"CREATE TABLE journal_change(id INTEGER PRIMARY KEY, time TEXT NOT NULL, user TEXT NOT NULL,"
        " label TEXT NOT NULL)"_s,
        u"CREATE TABLE journal_edit(change INTEGER NOT NULL REFERENCES journal_change DEFERRABLE INITIALLY "
        u"DEFERRED,"
        " line INTEGER NOT NULL, entity TEXT NOT NULL, entity_id INTEGER NOT NULL, field TEXT, before, after,"
        " state TEXT, PRIMARY KEY(change, line)) WITHOUT ROWID"_s,
    };
    return step;
}

// Each rating has its own day; custom values move into their initiative; decisions, tasks, limits of stages
// and the portfolio's target come.
const MigrationStep &secondVersion()
{
    static const MigrationStep step{
        u"ALTER TABLE portfolio ADD COLUMN scaling_target REAL"_s,
        u"ALTER TABLE portfolio ADD COLUMN rules TEXT NOT NULL DEFAULT '{}'"_s,
        u"ALTER TABLE stage ADD COLUMN wip_limit INTEGER"_s,

        u"ALTER TABLE rating ADD COLUMN rated_on TEXT"_s,
        u"UPDATE rating SET rated_on = (SELECT date FROM assessment WHERE id = rating.assessment)"_s,

        u"ALTER TABLE initiative ADD COLUMN custom TEXT NOT NULL DEFAULT '[]'"_s,
        u"UPDATE initiative SET custom = (SELECT json_group_array(json_array(name, value)) FROM (SELECT name,"
        " value FROM custom_value WHERE initiative = initiative.id ORDER BY id))"
        " WHERE id IN (SELECT initiative FROM custom_value)"_s,
        u"DROP TABLE custom_value"_s,

        u"CREATE TABLE decision(id INTEGER PRIMARY KEY,"
        " initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,"
        " stage INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,"
        " decided_on TEXT, verdict TEXT NOT NULL, reason TEXT NOT NULL, lesson TEXT NOT NULL,"
        " decided_by TEXT NOT NULL)"_s,
        u"CREATE INDEX decision_initiative ON decision(initiative)"_s,

        u"CREATE TABLE task(id INTEGER PRIMARY KEY,"
        " initiative INTEGER NOT NULL REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,"
        " title TEXT NOT NULL, owner_role TEXT NOT NULL, due_on TEXT, done_on TEXT, cause TEXT NOT NULL)"_s,
        u"CREATE INDEX task_initiative ON task(initiative)"_s,
    };
    return step;
}

// The lines of a large change lie packed (see journal_block.h); baselines come.
const MigrationStep &thirdVersion()
{
    static const MigrationStep step{
        u"CREATE TABLE journal_block(id INTEGER PRIMARY KEY,"
        " change INTEGER NOT NULL REFERENCES journal_change DEFERRABLE INITIALLY DEFERRED,"
        " lowest_id INTEGER NOT NULL, highest_id INTEGER NOT NULL, packed BLOB NOT NULL)"_s,
        u"CREATE INDEX journal_block_change ON journal_block(change)"_s,

        u"CREATE TABLE baseline(id INTEGER PRIMARY KEY, name TEXT NOT NULL, frozen_on TEXT, note TEXT NOT "
        u"NULL,"
        " content BLOB NOT NULL)"_s,
    };
    return step;
}

// What reports of a template are made up like.
const MigrationStep &fourthVersion()
{
    static const MigrationStep step{
        u"CREATE TABLE report_setup(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, client TEXT NOT NULL,"
        " author TEXT NOT NULL, logo BLOB NOT NULL, accent TEXT NOT NULL, paper TEXT NOT NULL,"
        " has_cover INTEGER NOT NULL, sections TEXT NOT NULL, texts TEXT NOT NULL, picks TEXT NOT NULL)"_s,
    };
    return step;
}

} // namespace

const QList<MigrationStep> &migrationSteps()
{
    static const QList<MigrationStep> steps{firstVersion(), secondVersion(), thirdVersion(), fourthVersion()};
    Q_ASSERT(steps.size() == PortfolioFile::schemaVersion);
    return steps;
}

Result<qint64> schemaVersionOf(const Connection &connection)
{
    return connection.number(u"PRAGMA user_version"_s);
}

Result<> migrate(const Connection &connection, const QList<MigrationStep> &steps)
{
    const auto version = schemaVersionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > steps.size())
        return failure(Error::Code::NewerVersion, connection.path(), QString::number(*version));
    if (*version < 0)
        return failure(Error::Code::Damaged, connection.path(), u"schema version %1"_s.arg(*version));
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (qsizetype step = *version; step < steps.size(); ++step) {
        for (const QString &statement : steps[step]) {
            if (auto done = connection.run(statement); !done)
                return tl::unexpected(done.error());
        }
    }
    if (auto done = connection.run(u"PRAGMA user_version = %1"_s.arg(steps.size())); !done)
        return tl::unexpected(done.error());
    return transaction->commit();
}

} // namespace portolan::storage
