// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/exchange/messages.h"
#include "core/exchange/numbers.h"

#include <array>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

struct NamedKind {
    QLatin1StringView field;
    Target::Kind kind;
};

constexpr std::array<NamedKind, 9> namedKinds{{{"unit"_L1, Target::Kind::Unit},
                                               {"unit_region"_L1, Target::Kind::UnitRegion},
                                               {"unit_sector"_L1, Target::Kind::UnitSector},
                                               {"stage"_L1, Target::Kind::Stage},
                                               {"requires"_L1, Target::Kind::Requires},
                                               {"excludes"_L1, Target::Kind::Excludes},
                                               {"assessor"_L1, Target::Kind::Assessor},
                                               {"assessed_on"_L1, Target::Kind::AssessedOn},
                                               {"confidence"_L1, Target::Kind::Confidence}}};

std::optional<Target> memberTarget(const QString &field)
{
    std::optional<Target> found;
    forEachField<Initiative>([&](const auto &each) {
        using Pointer = std::remove_cvref_t<decltype(each.member)>;
        if constexpr (std::is_constructible_v<Target::Member, Pointer>) {
            if (field == QLatin1StringView(each.name)) {
                found.emplace();
                found->kind = Target::Kind::Member;
                found->member = each.member;
                found->isMoney =
                    field == "investment"_L1 || field == "run_cost"_L1 || field == "yearly_benefit"_L1;
            }
        }
    });
    return found;
}

std::optional<Target> ratingTarget(const QString &path, const Portfolio &portfolio)
{
    const QString criterionKey = path.section(u'/', 0, 0);
    const QString questionKey = path.section(u'/', 1);
    for (const Criterion &criterion : portfolio.criteria()) {
        if (criterion.key != criterionKey)
            continue;
        Target target;
        target.kind = Target::Kind::Rating;
        target.criterion = criterion.id;
        if (questionKey.isEmpty())
            return target;
        for (const Question &question : portfolio.questions()) {
            if (question.criterion == criterion.id && question.key == questionKey) {
                target.question = question.id;
                return target;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Target> targetOf(const QString &field, const Portfolio &portfolio)
{
    if (field.isEmpty())
        return Target{};
    for (const auto &[name, kind] : namedKinds) {
        if (field == name) {
            Target target;
            target.kind = kind;
            return target;
        }
    }
    if (field.startsWith("stage_date:"_L1)) {
        const auto kind = fromWord<StageKind>(QStringView(field).mid(11));
        if (!kind)
            return std::nullopt;
        Target target;
        target.kind = Target::Kind::StageDate;
        target.stageKind = *kind;
        return target;
    }
    if (field.startsWith("rating:"_L1))
        return ratingTarget(field.mid(7), portfolio);
    return memberTarget(field);
}

ContentType contentOf(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::StageDate:
    case Target::Kind::AssessedOn: return ContentType::Date;
    case Target::Kind::Rating: return ContentType::Number;
    case Target::Kind::Stage:
    case Target::Kind::Confidence: return ContentType::Words;
    case Target::Kind::Member: break;
    case Target::Kind::Custom:
    case Target::Kind::Unit:
    case Target::Kind::UnitRegion:
    case Target::Kind::UnitSector:
    case Target::Kind::Requires:
    case Target::Kind::Excludes:
    case Target::Kind::Assessor: return ContentType::Text;
    }
    if (std::holds_alternative<QDate Initiative::*>(target.member))
        return ContentType::Date;
    if (std::holds_alternative<Approach Initiative::*>(target.member))
        return ContentType::Words;
    const bool isNumber = std::holds_alternative<std::optional<double> Initiative::*>(target.member)
        || std::holds_alternative<std::optional<int> Initiative::*>(target.member);
    return isNumber ? ContentType::Number : ContentType::Text;
}

namespace {

// The order on which all columns agree that show one; nullopt when none does or they differ.
std::optional<DateOrder> commonOrder(const std::vector<DateEvidence> &evidence)
{
    std::optional<DateOrder> common;
    for (const DateEvidence &each : evidence) {
        const auto order = each.order();
        if (order && common && *common != *order)
            return std::nullopt;
        if (order)
            common = order;
    }
    return common;
}

void decideNumbers(Column &column, const NumberEvidence &evidence, const Fallback &fallback,
                   QStringList &notes)
{
    column.decimal = evidence.decimal().value_or(fallback.decimal);
    if (evidence.isAmbiguous())
        notes << messages::decimalSign(column.name, column.decimal, fallback.source);
    column.scale = column.target.isMoney ? scaleInHeader(column.name) : 1;
    if (column.scale > 1)
        notes << messages::scaledMoney(column.name, column.scale);
}

// What the values of each column say, by column.
struct Evidence {
    explicit Evidence(size_t columns)
        : dates(columns)
        , numbers(columns)
    {
    }
    std::vector<DateEvidence> dates;
    std::vector<NumberEvidence> numbers;
};

// Columns are looked through on two threads: with large sources this is a good part of the work.
Evidence evidenceIn(const Table &table, const std::vector<Column> &columns)
{
    Evidence evidence(columns.size());
    std::atomic<size_t> next = 0;
    const auto look = [&] {
        for (size_t i = next++; i < columns.size(); i = next++) {
            const ContentType content = contentOf(columns[i].target);
            for (qsizetype record = 0; record < table.size(); ++record) {
                if (content == ContentType::Date)
                    evidence.dates[i].add(table.cell(record, qsizetype(i)));
                else if (content == ContentType::Number && table.isNumber(record, qsizetype(i)))
                    continue; // says nothing about how texts are to be read
                else if (content == ContentType::Number)
                    evidence.numbers[i].add(table.cell(record, qsizetype(i)));
                else
                    break;
            }
        }
    };
    const auto other = std::async(std::launch::async, look);
    look();
    other.wait();
    return evidence;
}

} // namespace

static QString meaningKey(QStringView value)
{
    return value.toString().simplified().toCaseFolded();
}

const QString *meantBy(const Column &column, QStringView cell)
{
    if (column.meant.isEmpty())
        return nullptr;
    const auto meant = column.meant.constFind(meaningKey(cell));
    return meant == column.meant.cend() ? nullptr : &*meant;
}

void setMeanings(Column &column, const QMap<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        column.meant.insert(meaningKey(it.key()), it.value());
}

static void decideScale(Column &column, const Table &table, qsizetype place,
                        const QMap<QString, QString> &scales, QStringList &notes)
{
    column.levels = guessLevels(table, place);
    auto decided = scaleOfWord(scales.value(column.name));
    if (!decided)
        decided = ratingScaleInHeader(column.name);
    column.ratingScale = decided ? *decided : guessScale(table, place, column.decimal);
    if (column.ratingScale != RatingScale::OneToFive)
        notes << messages::ratingsOnScale(column.name, scaleWord(column.ratingScale));
}

void decideReading(std::vector<Column> &columns, const Table &table, const Fallback &fallback,
                   const QMap<QString, QString> &scales, QStringList &notes)
{
    const Evidence evidence = evidenceIn(table, columns);
    const auto common = commonOrder(evidence.dates);
    const bool othersDecide = fallback.otherDatesDecide && common.has_value();
    const DateOrder otherwise = othersDecide ? common.value_or(fallback.dateOrder) : fallback.dateOrder;
    for (size_t i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        if (contentOf(column.target) == ContentType::Number)
            decideNumbers(column, evidence.numbers[i], fallback, notes);
        if (column.target.kind == Target::Kind::Rating)
            decideScale(column, table, qsizetype(i), scales, notes);
        const auto own = evidence.dates[i].order();
        column.dateOrder = own.value_or(otherwise);
        if (evidence.dates[i].isNeeded())
            notes << (!own && othersDecide ? messages::dateOrderOfOthers(column.name, otherwise)
                                           : messages::dateOrder(column.name, column.dateOrder,
                                                                 own ? QString() : fallback.source));
    }
}

} // namespace portolan::exchange
