// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/import.h"

#include <QSet>

namespace portolan::exchange {

// Turns the records of a table, one by one, into the edits of one plan.
class RowImport {
public:
    RowImport(const Portfolio &, const Table &, std::vector<Column>, const Mapping &, const ImportOptions &,
              ImportPlan &);

    // The stage a word means; nullopt when it is none.
    std::optional<Stage> stageFor(QStringView value);
    // Whether the mapping says what stage that word means, or that it means none.
    bool isStageGiven(QStringView value) const;
    void importRecord(qsizetype record);
    // Links, which may name rows further down, and the notes on the whole.
    void finish();

private:
    struct Row; // what is being put together for one record
    struct Interner {
        QHash<QStringView, QString> texts;
        bool worthwhile = true;
    };
    struct PendingLink {
        InitiativeId from;
        QString code;
        LinkKind kind;
        qsizetype row;
        qsizetype column;
    };
    struct CodeUse {
        InitiativeId initiative; // none: of a row without one
        bool isInSource = false; // in a row so far
    };
    using NameKey = std::pair<QString, UnitId>;

    void orderColumns();
    void indexPortfolio();
    void indexSource();
    QString text(qsizetype column, QStringView cell);
    void warn(const Row &, qsizetype column, QStringView value, const QString &message);
    void keep(Row &, qsizetype column, QStringView cell);
    void keepAs(Row &, const QString &name, const QString &value);
    void keepWarned(Row &, qsizetype column, QStringView cell, const QString &message);

    // Empty where a formula failed.
    QStringView usable(qsizetype record, qsizetype column) const;
    bool identify(Row &);
    const Initiative *saidToBeTheSame(const Row &row);
    const Initiative *byName(const QString &name, QStringView unitName);
    QString freshCode();
    UnitId unitFor(const Row &, QStringView name);
    const Stage *firstOf(StageKind) const;
    std::optional<QDate> dateFor(Row &, qsizetype column, QStringView cell);

    QChar decimalOf(const Row &, qsizetype column) const;
    void readCell(Row &, qsizetype column, QStringView cell);
    void readMember(Row &, qsizetype column, QStringView cell);
    void readNumberInto(Row &, qsizetype column, QStringView cell);
    void readRating(Row &, qsizetype column, QStringView cell, RatingScale);
    void readStage(Row &, qsizetype column, QStringView cell);
    void readExtraCells(Row &);
    void applyStages(Row &);
    void applyRatings(Row &);
    void applyStageEntry(Row &, const Stage &, QDate);
    void dropStaleCustomValues(Row &);
    void keepUnknownCodes(const QHash<InitiativeId, CustomValues> &);
    RowOutcome::Kind write(Row &);
    void tell(const Row &, RowOutcome::Kind, size_t editsBefore);

    const Portfolio &m_portfolio;
    const Table &m_table;
    std::vector<Column> m_columns;
    std::vector<qsizetype> m_readingOrder; // of columns: what describes a unit first
    qsizetype m_customColumns = 0;
    std::vector<Interner> m_interners;
    std::vector<qsizetype> m_coarseDates; // per column
    std::vector<qsizetype> m_serialDates; // per column
    std::vector<Stage> m_stages; // in order
    QHash<QString, Stage> m_stageNames; // folded
    QHash<QString, std::optional<Stage>> m_stageWords; // values seen
    QHash<QString, QString> m_mappedStages; // folded value -> kind or name
    const ImportOptions &m_options;
    ImportPlan &m_plan;

    qsizetype m_codeColumn = -1;
    qsizetype m_nameColumn = -1;
    qsizetype m_unitColumn = -1;
    bool m_hasStageColumn = false;
    qsizetype m_matchedByName = 0;
    QHash<std::pair<QString, QString>, qsizetype> m_newNames; // rows that are new, by name and unit
    qsizetype m_newTwins = 0; // rows that are new like another one
    qsizetype m_unevenNames = 0; // rows whose name is there another number of times
    int m_lastNumber = 0;

    QHash<QString, CodeUse> m_codes; // of the portfolio and of rows so far
    QSet<InitiativeId> m_taken; // by a row so far, or by a code further down
    QSet<QString> m_codesToAvoid; // of rows further down, while codes have to be made up
    QHash<NameKey, QList<InitiativeId>> m_idsByName;
    QHash<NameKey, qsizetype> m_timesInSource;
    QHash<NameKey, qsizetype> m_timesSeen;
    QHash<QString, Unit> m_units; // by folded case
    std::vector<PendingLink> m_links;
};

} // namespace portolan::exchange
