// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_import.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/cell_forms.h"
#include "core/exchange/messages.h"
#include "core/exchange/numbers.h"
#include "core/exchange/row.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr qsizetype distinctWorthSharing = 2000;

bool isControl(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || code == 0x7F || (code >= 0x80 && code < 0xA0);
}

QStringList splitList(const QString &value)
{
    QChar sign = u','; // unless there is one that separates better
    for (const QChar better : {u'|', u';', u'\n'})
        sign = value.contains(better) ? better : sign;
    QStringList parts;
    for (const QString &part : value.split(sign)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty() && !parts.contains(trimmed))
            parts << trimmed;
    }
    return parts;
}

} // namespace

RowImport::RowImport(const Portfolio &portfolio, const Table &table, std::vector<Column> columns,
                     const Mapping &mapping, const ImportOptions &options, ImportPlan &plan)
    : m_portfolio(portfolio)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_interners(m_columns.size())
    , m_coarseDates(m_columns.size())
    , m_serialDates(m_columns.size())
    , m_stages(portfolio.orderedStages())
    , m_options(options)
    , m_plan(plan)
{
    for (const Stage &stage : m_stages)
        m_stageNames.insert(folded(stage.name), stage);
    for (auto it = mapping.stages.begin(); it != mapping.stages.end(); ++it)
        m_mappedStages.insert(folded(it.key()), it.value());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        m_hasStageColumn = m_hasStageColumn || column.target.kind == Target::Kind::Stage;
        if (column.field == "code"_L1)
            m_codeColumn = qsizetype(i);
        else if (column.field == "name"_L1)
            m_nameColumn = qsizetype(i);
        else if (column.target.kind == Target::Kind::Unit)
            m_unitColumn = qsizetype(i);
    }
    orderColumns();
    indexPortfolio();
    indexSource();
}

void RowImport::orderColumns()
{
    const auto describesUnit = [this](qsizetype column) {
        const auto kind = m_columns[size_t(column)].target.kind;
        return kind == Target::Kind::UnitRegion || kind == Target::Kind::UnitSector;
    };
    m_readingOrder.resize(m_columns.size());
    std::iota(m_readingOrder.begin(), m_readingOrder.end(), 0);
    std::stable_partition(m_readingOrder.begin(), m_readingOrder.end(), describesUnit);
    m_customColumns = std::ranges::count(m_columns, Target::Kind::Custom,
                                         [](const Column &column) { return column.target.kind; });
}

// Values that repeat share one string; line breaks become one character, control characters a replacement.
QString RowImport::text(qsizetype column, QStringView cell)
{
    Interner *interner = column < qsizetype(m_interners.size()) ? &m_interners[size_t(column)] : nullptr;
    if (interner && interner->worthwhile) {
        if (const auto it = interner->texts.constFind(cell); it != interner->texts.constEnd())
            return *it;
    }
    QString result = cell.toString();
    if (std::any_of(cell.begin(), cell.end(), isControl)) {
        result.replace("\r\n"_L1, "\n"_L1);
        result.replace(u'\r', u'\n');
        for (QChar &letter : result) {
            if (isControl(letter))
                letter = QChar::ReplacementCharacter;
        }
    }
    if (interner && interner->worthwhile) {
        interner->texts.insert(cell, result);
        if (interner->texts.size() > distinctWorthSharing) {
            interner->texts.clear();
            interner->worthwhile = false;
        }
    }
    return result;
}

void RowImport::warn(const Row &row, qsizetype column, QStringView value, const QString &message)
{
    const QString name =
        column >= 0 && column < qsizetype(m_columns.size()) ? m_columns[size_t(column)].name : QString();
    m_plan.warnings << ImportWarning{row.number, name, value.toString(), message};
}

void RowImport::keepAs(Row &row, const QString &name, const QString &value)
{
    row.custom << CustomValue{name, value};
}

void RowImport::keep(Row &row, qsizetype column, QStringView cell)
{
    keepAs(row, m_columns[size_t(column)].name, text(column, cell));
}

void RowImport::keepWarned(Row &row, qsizetype column, QStringView cell, const QString &message)
{
    warn(row, column, cell, message);
    keep(row, column, cell);
}

UnitId RowImport::unitFor(const Row &row, QStringView cell)
{
    const QString name = text(m_unitColumn, cell);
    const QString key = name.toCaseFolded();
    if (const auto it = m_units.constFind(key); it != m_units.constEnd())
        return it->id;
    const Unit unit{freshId<UnitId>(), name, row.region, row.sector};
    m_units.insert(key, unit);
    m_plan.change.create(unit);
    return unit.id;
}

const Stage *RowImport::firstOf(StageKind kind) const
{
    const auto it = std::find_if(m_stages.begin(), m_stages.end(),
                                 [&](const Stage &stage) { return stage.kind == kind; });
    return it == m_stages.end() ? nullptr : &*it;
}

// By the mapping's own words, by the name of a stage, by the catalogue.
std::optional<Stage> RowImport::stageFor(QStringView value)
{
    const QString key = folded(value);
    if (const auto seen = m_stageWords.constFind(key); seen != m_stageWords.constEnd())
        return *seen;
    std::optional<Stage> found;
    std::optional<StageKind> kind;
    if (const auto mapped = m_mappedStages.constFind(key); mapped != m_mappedStages.constEnd()) {
        kind = fromWord<StageKind>(*mapped);
        if (const auto named = m_stageNames.constFind(folded(*mapped));
            named != m_stageNames.constEnd() && !kind)
            found = *named;
    } else if (const auto named = m_stageNames.constFind(key); named != m_stageNames.constEnd()) {
        found = *named;
    } else {
        kind = Catalogue::instance().stageKind(value);
    }
    if (const Stage *stage = kind ? firstOf(*kind) : nullptr)
        found = *stage;
    m_stageWords.insert(key, found);
    return found;
}

bool RowImport::isStageGiven(QStringView value) const
{
    return m_mappedStages.contains(folded(value));
}

std::optional<QDate> RowImport::dateFor(Row &row, qsizetype column, QStringView cell)
{
    const auto read = readDate(cell, m_columns[size_t(column)].dateOrder);
    if (const auto day = read ? std::nullopt : m_table.serialDay(row.record, column)) {
        ++m_serialDates[size_t(column)];
        return *day;
    }
    if (!read) {
        keepWarned(row, column, cell, messages::notADate());
        return std::nullopt;
    }
    m_coarseDates[size_t(column)] += read->precision != DatePrecision::Day;
    return read->date;
}

QChar RowImport::decimalOf(const Row &row, qsizetype column) const
{
    return m_table.isNumber(row.record, column) ? QChar(u'.') : m_columns[size_t(column)].decimal;
}

void RowImport::readNumberInto(Row &row, qsizetype column, QStringView cell)
{
    const Target &target = m_columns[size_t(column)].target;
    const auto number = readNumber(cell, decimalOf(row, column));
    if (!number)
        return keepWarned(row, column, cell, messages::notANumber());
    if (target.isMoney && *number < 0)
        return keepWarned(row, column, cell, messages::negativeMoney());
    if (const auto *real = std::get_if<std::optional<double> Initiative::*>(&target.member)) {
        // An amount with a word of its own ("1.2m") says its size itself.
        row.initiative.*(*real) = saysItsSize(cell) ? *number : *number * m_columns[size_t(column)].scale;
        return;
    }
    if (*number < 0 || *number > 10000 || *number != double(int(*number)))
        return keepWarned(row, column, cell, messages::notAWholeNumber());
    if (const auto *whole = std::get_if<std::optional<int> Initiative::*>(&target.member))
        row.initiative.*(*whole) = int(*number);
}

void RowImport::readMember(Row &row, qsizetype column, QStringView cell)
{
    const Target &target = m_columns[size_t(column)].target;
    if (const auto *member = std::get_if<QString Initiative::*>(&target.member)) {
        row.initiative.*(*member) = text(column, cell);
    } else if (const auto *list = std::get_if<QStringList Initiative::*>(&target.member)) {
        row.initiative.*(*list) = splitList(text(column, cell));
    } else if (const auto *date = std::get_if<QDate Initiative::*>(&target.member)) {
        if (const auto read = dateFor(row, column, cell))
            row.initiative.*(*date) = *read;
    } else if (const auto *approach = std::get_if<Approach Initiative::*>(&target.member)) {
        const auto known = Catalogue::instance().approach(cell);
        if (!known)
            return keepWarned(row, column, cell, messages::unknownApproach());
        row.initiative.*(*approach) = *known;
    } else {
        readNumberInto(row, column, cell);
    }
}

void RowImport::readRating(Row &row, qsizetype column, QStringView cell, RatingScale scale)
{
    const Target &target = m_columns[size_t(column)].target;
    edits::Answer answer{target.criterion, target.question, {}, false, Confidence::Medium, {}};
    const Column &from = m_columns[size_t(column)];
    if (const auto number = readNumber(cell, decimalOf(row, column))) {
        answer.value = ratingOn(scale, *number);
        if (!answer.value)
            return keepWarned(row, column, cell, messages::ratingOutOfRange());
    } else if (Catalogue::instance().isNotApplicable(cell)) {
        answer.notApplicable = true;
        answer.evidence = text(column, cell);
    } else {
        answer.value = ratingOfWord(cell, from.levels);
        if (!answer.value)
            return keepWarned(row, column, cell, messages::ratingNotANumber());
    }
    row.answers.push_back(answer);
}

void RowImport::readStage(Row &row, qsizetype column, QStringView cell)
{
    row.declared = stageFor(cell);
    if (row.declared)
        return;
    if (isStageGiven(cell)) // as none
        return keep(row, column, cell);
    const auto kind = Catalogue::instance().stageKind(cell);
    keepWarned(row, column, cell,
               kind && !firstOf(*kind) ? messages::noSuchStage() : messages::unknownStage());
}

void RowImport::readCell(Row &row, qsizetype column, QStringView cell)
{
    const Column &from = m_columns[size_t(column)];
    const Target &target = from.target;
    const QString *meant = meantBy(from, cell);
    if (meant && meant->isEmpty())
        return;
    if (meant)
        cell = *meant;
    switch (target.kind) {
    case Target::Kind::Custom: return keep(row, column, cell);
    case Target::Kind::Member: return readMember(row, column, cell);
    case Target::Kind::Unit: row.initiative.unit = unitFor(row, cell); return;
    case Target::Kind::UnitRegion: row.region = text(column, cell); return;
    case Target::Kind::UnitSector: row.sector = text(column, cell); return;
    case Target::Kind::Stage: return readStage(row, column, cell);
    case Target::Kind::StageDate:
        if (const Stage *stage = firstOf(target.stageKind); !stage)
            keepWarned(row, column, cell, messages::noSuchStage());
        else if (const auto date = dateFor(row, column, cell))
            row.dates.push_back({*stage, *date, column});
        return;
    case Target::Kind::Rating:
        return readRating(row, column, cell, meant ? RatingScale::OneToFive : from.ratingScale);
    case Target::Kind::Requires:
    case Target::Kind::Excludes:
        for (const QString &code : splitList(text(column, cell))) {
            const auto kind = target.kind == Target::Kind::Requires ? LinkKind::Requires : LinkKind::Excludes;
            m_links.push_back({row.initiative.id, code, kind, row.number, column});
        }
        return;
    case Target::Kind::Assessor: row.assessor = text(column, cell); return;
    case Target::Kind::AssessedOn: row.assessedOn = dateFor(row, column, cell).value_or(QDate()); return;
    case Target::Kind::Confidence:
        if (const auto confidence = Catalogue::instance().confidence(cell))
            row.confidence = *confidence;
        else
            keepWarned(row, column, cell, messages::unknownConfidence());
        return;
    }
}

void RowImport::readExtraCells(Row &row)
{
    const qsizetype sheetRow = row.number - 1;
    const qsizetype cells = m_table.sheet.cellCount(sheetRow);
    const auto columns = qsizetype(m_columns.size());
    if (cells < columns && !(cells == columns - 1 && m_columns.back().name == u"Column %1"_s.arg(columns)))
        warn(row, -1, {}, messages::shortRow(cells, columns));
    bool extra = false;
    for (qsizetype i = columns; i < cells; ++i) {
        if (const QStringView cell = m_table.sheet.cell(sheetRow, i); !cell.isEmpty()) {
            extra = true;
            keepAs(row, u"Column %1"_s.arg(i + 1), text(i, cell));
        }
    }
    if (extra)
        warn(row, -1, {}, messages::longRow(cells, columns));
}

void RowImport::importRecord(qsizetype record)
{
    Row row;
    row.record = record;
    row.number = m_table.rowNumber(record);
    const size_t editsBefore = m_plan.change.edits.size();
    if (!identify(row)) {
        ++m_plan.skipped;
        tell(row, RowOutcome::Kind::Skipped, editsBefore);
        return;
    }
    row.custom.reserve(m_customColumns);
    for (const qsizetype column : m_readingOrder) {
        const QStringView cell = m_table.cell(record, column);
        if (cell.isEmpty())
            continue;
        if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return isControl(c) && c != u'\r'; }))
            warn(row, column, cell, messages::controlCharacters());
        if (isFormulaError(cell))
            keepWarned(row, column, cell, messages::formulaError());
        else if (m_columns[size_t(column)].field != "code"_L1) // identify() has read it
            readCell(row, column, cell);
    }
    readExtraCells(row);
    applyStages(row);
    applyRatings(row);
    const RowOutcome::Kind kind = write(row);
    tell(row, kind, editsBefore);
}

void RowImport::tell(const Row &row, RowOutcome::Kind kind, size_t editsBefore)
{
    if (!m_options.tellRows)
        return;
    RowOutcome outcome;
    outcome.row = row.number;
    outcome.kind = kind;
    outcome.initiative = row.existing ? row.existing->id : row.initiative.id;
    outcome.name = m_nameColumn >= 0 ? m_table.cell(row.record, m_nameColumn).toString() : QString();
    outcome.code = m_codeColumn >= 0 ? m_table.cell(row.record, m_codeColumn).toString() : QString();
    if (row.existing) {
        outcome.name = outcome.name.isEmpty() ? row.existing->name : outcome.name;
        outcome.code = row.existing->code;
    }
    outcome.firstEdit = editsBefore;
    outcome.ratings = row.ratings;
    outcome.edits = m_plan.change.edits.size() - editsBefore;
    m_plan.outcomes << outcome;
}

} // namespace portolan::exchange
