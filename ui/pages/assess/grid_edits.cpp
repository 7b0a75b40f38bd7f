// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/grid_edits.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace portolan {

static edits::Answer answerFor(const Portfolio &portfolio, const QString &assessor, const GridAnswer &given)
{
    edits::Answer answer;
    answer.criterion = given.criterion;
    answer.value = given.value;
    answer.notApplicable = given.notApplicable;
    if (const Rating *old = edits::ratingOf(portfolio, given.initiative, assessor, given.criterion)) {
        answer.confidence = old->confidence;
        if (old->notApplicable == given.notApplicable || given.notApplicable)
            answer.evidence = old->evidence;
    }
    return answer;
}

static QString labelFor(const Portfolio &portfolio,
                        const std::map<InitiativeId, QList<edits::Answer>> &byInitiative)
{
    if (byInitiative.size() == 1) {
        const Initiative *initiative = portfolio.initiatives().find(byInitiative.begin()->first);
        return QCoreApplication::translate("Change", "Rate %1")
            .arg(initiative ? initiative->name.simplified().left(60) : QString());
    }
    return QCoreApplication::translate("Change", "Rate %n initiative(s)", nullptr, int(byInitiative.size()));
}

Change rateAll(const Portfolio &portfolio, const QString &assessor, QDate on,
               const std::vector<GridAnswer> &given)
{
    std::map<InitiativeId, QList<edits::Answer>> byInitiative;
    for (const GridAnswer &one : given) {
        const bool takenBack = !one.value && !one.notApplicable;
        if (takenBack && !edits::ratingOf(portfolio, one.initiative, assessor, one.criterion))
            continue;
        byInitiative[one.initiative] << answerFor(portfolio, assessor, one);
    }
    Change all;
    all.label = labelFor(portfolio, byInitiative);
    for (const auto &[id, answers] : byInitiative) {
        const Change change = edits::answers(portfolio, id, assessor, on, answers, all.label);
        all.edits.insert(all.edits.end(), change.edits.begin(), change.edits.end());
    }
    return all;
}

static bool isNotApplicable(const QString &text)
{
    static const QStringList words{u"n/a"_s, u"na"_s, u"n.a."_s, u"n"_s, u"not applicable"_s};
    return words.contains(text.toLower())
        || text.compare(QCoreApplication::translate("Change", "n/a", "not applicable"), Qt::CaseInsensitive)
        == 0;
}

static std::optional<double> ratingFrom(QString text, exchange::RatingScale scale)
{
    if (scale == exchange::RatingScale::Percent && text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &ok);
    return ok ? exchange::ratingOn(scale, value) : std::nullopt;
}

exchange::RatingScale scaleOf(const TableText &rows)
{
    exchange::SheetBuilder builder;
    exchange::Table column;
    for (const QStringList &cells : rows) {
        for (const QString &cell : cells) {
            const auto record = qsizetype(column.records.size());
            if (builder.put(record, 0, builder.store(cell)))
                column.records.push_back(record);
        }
    }
    column.sheet = builder.finish();
    return exchange::guessScale(column, 0, QLocale().decimalPoint().front());
}

Result<std::vector<PastedCell>> readBlock(const TableText &rows, exchange::RatingScale scale)
{
    const bool hasVery = std::ranges::any_of(rows, [](const QStringList &cells) {
        return cells.join(u' ').contains(u"very "_s, Qt::CaseInsensitive)
            || cells.join(u' ').contains(u"sehr "_s, Qt::CaseInsensitive);
    });
    const auto levels = hasVery ? exchange::WordLevels::Five : exchange::WordLevels::Three;
    std::vector<PastedCell> cells;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const QString cell = rows[row][column].trimmed();
            if (cell.isEmpty())
                continue;
            PastedCell pasted{row, column, ratingFrom(cell, scale), false};
            pasted.notApplicable = !pasted.value && isNotApplicable(cell);
            if (!pasted.value && !pasted.notApplicable)
                pasted.value = exchange::ratingOfWord(cell, levels);
            if (!pasted.value && !pasted.notApplicable)
                return failure(Error::Code::BadInput, cell.left(40), QString::number(column + 1), row + 1);
            cells.push_back(pasted);
        }
    }
    if (cells.empty())
        return failure(Error::Code::Empty);
    return cells;
}

} // namespace portolan
