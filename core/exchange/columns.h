// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/rating_scale.h"
#include "core/exchange/table.h"
#include "core/model/portfolio.h"

#include <QHash>

#include <variant>

namespace portolan::exchange {

// Where the values of a column go.
struct Target {
    enum class Kind {
        Custom,
        Member, // a member of the initiative
        Unit,
        UnitRegion,
        UnitSector,
        Stage,
        StageDate,
        Rating,
        Requires,
        Excludes,
        Assessor,
        AssessedOn,
        Confidence,
    };
    using Member = std::variant<QString Initiative::*, std::optional<double> Initiative::*,
                                std::optional<int> Initiative::*, QDate Initiative::*, Approach Initiative::*,
                                QStringList Initiative::*>;
    Kind kind = Kind::Custom;
    Member member;
    bool isMoney = false;
    StageKind stageKind = StageKind::Intake;
    CriterionId criterion;
    QuestionId question;
};

// nullopt when there is no such field; "" is Custom.
std::optional<Target> targetOf(const QString &field, const Portfolio &);

enum class ContentType { Text, Number, Date, Words };
ContentType contentOf(const Target &);

struct Column {
    QString name;
    QString field; // "" for custom values
    Target target;
    DateOrder dateOrder = DateOrder::DayFirst;
    QChar decimal = u'.';
    RatingScale ratingScale = RatingScale::OneToFive;
    WordLevels levels = WordLevels::Three; // of ratings in words
    double scale = 1; // of money: 1000 when the header says thousands
    double confidence = 0;
    QString reason; // why it was mapped so
    std::optional<double> fitting; // see Guess
    QHash<QString, QString> meant; // see meantBy()
};

// What the user said that a value of the column stands for, nullptr where he said nothing: a text that is
// read in its place, of ratings from 1 to 5 whatever the scale; "" leaves the value out. Letters of any case.
const QString *meantBy(const Column &, QStringView cell);
void setMeanings(Column &, const QMap<QString, QString> &values);

// How dates and numbers of a column are to be read when its values leave it open.
struct Fallback {
    DateOrder dateOrder = DateOrder::DayFirst;
    QChar decimal = u'.';
    QString source; // "the mapping", "the language setting"
    bool otherDatesDecide = true; // the other date columns of the source go before dateOrder
};

// Decides date order, decimal sign and scale of every column (of ratings by `scales` where it names the
// column) from all of its values, then from the other dates of the source, then by the fallback; says so in
// `notes`.
void decideReading(std::vector<Column> &, const Table &, const Fallback &,
                   const QMap<QString, QString> &scales, QStringList &notes);

} // namespace portolan::exchange
