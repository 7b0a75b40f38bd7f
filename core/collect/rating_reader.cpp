// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/collect_text.h"
#include "core/collect/machine_head.h"
#include "core/collect/rating_comparison.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

constexpr qsizetype deepestHead = 40; // rows in which the hidden words are looked for

using Info = QHash<QString, QString>;

Result<Info> readInfo(exchange::Workbook &book, const QString &name)
{
    const auto index = book.indexOf(infoSheet);
    if (!index) {
        return failure(Error::Code::BadInput, name,
                       CollectText::tr(
                           "it is not a workbook that was sent to collect ratings: its sheet “%1” is missing")
                           .arg(infoSheet));
    }
    const auto content = book.read(*index, {});
    if (!content)
        return tl::unexpected(content.error());
    Info info;
    for (qsizetype row = 0; row < content->sheet.rowCount(); ++row)
        info.insert(content->sheet.cell(row, 0).toString(), content->sheet.cell(row, 1).toString());
    if (info.value(u"format"_s).toInt() > ratingFormat)
        return failure(Error::Code::NewerVersion, name, info.value(u"format"_s));
    if (info.value(u"format"_s).toInt() < 1 || info.value(u"assessor"_s).isEmpty())
        return failure(Error::Code::BadInput, name,
                       CollectText::tr("its sheet “%1” is damaged").arg(infoSheet));
    return info;
}

// Finds the row of words and takes from it where the columns are now; false when there is none.
bool findColumns(RatedSheet &rated)
{
    const exchange::Sheet &sheet = rated.sheet;
    for (qsizetype row = 0; row < std::min(sheet.rowCount(), deepestHead); ++row) {
        rated.places.fill(-1);
        for (qsizetype column = sheet.cellCount(row) - 1; column >= 0; --column) {
            const auto word = std::ranges::find_if(
                ratingColumnWords, [&](QLatin1StringView each) { return sheet.cell(row, column) == each; });
            if (word != ratingColumnWords.end())
                rated.places[size_t(word - ratingColumnWords.begin())] = column;
        }
        rated.wordRow = row;
        if (rated.places[size_t(RatingColumn::Key)] >= 0)
            return true;
    }
    return false;
}

Result<> checkColumns(const RatedSheet &rated, const QString &name)
{
    for (const RatingColumn needed : {RatingColumn::Rating, RatingColumn::SentRating,
                                      RatingColumn::SentConfidence, RatingColumn::SentEvidence}) {
        if (rated.places[size_t(needed)] < 0) {
            return failure(Error::Code::BadInput, name,
                           CollectText::tr("its sheet “%1” lacks the column “%2”")
                               .arg(rated.name, ratingColumnWords[size_t(needed)].toString()));
        }
    }
    return {};
}

Result<RatedSheet> readRated(exchange::Workbook &book, const QString &name)
{
    auto info = readInfo(book, name);
    if (!info)
        return tl::unexpected(info.error());
    RatedSheet found;
    for (qsizetype index = 0; index < book.sheets().size(); ++index) {
        RatedSheet rated{*info, book.sheets()[index].name, {}, {}, 0};
        auto content = book.read(index, {});
        if (!content)
            return tl::unexpected(content.error());
        rated.sheet = std::move(content->sheet);
        if (!findColumns(rated))
            continue;
        if (!found.name.isEmpty())
            return failure(Error::Code::BadInput, name,
                           CollectText::tr("it has two sheets to rate, “%1” and “%2”; leave one of them")
                               .arg(found.name, rated.name));
        found = std::move(rated);
    }
    if (found.name.isEmpty())
        return failure(Error::Code::BadInput, name,
                       CollectText::tr("it has no sheet with the hidden column “%1”")
                           .arg(ratingColumnWords[0].toString()));
    if (auto complete = checkColumns(found, name); !complete)
        return tl::unexpected(complete.error());
    return found;
}

} // namespace

Result<RatingReturn> readRatingWorkbook(const QString &path, const Portfolio &portfolio)
{
    const QString name = QFileInfo(path).fileName();
    const auto book = openWorkbook(path);
    if (!book)
        return tl::unexpected(book.error());
    const auto rated = readRated(**book, name);
    if (!rated)
        return tl::unexpected(rated.error());
    RatingReturn result = compared(portfolio, *rated);
    const bool isAnyHere = std::ranges::any_of(result.rows, [&](const ReturnedRow &row) {
        return portfolio.initiatives().find(row.initiative) != nullptr;
    });
    if (!result.rows.empty() && !isAnyHere)
        return failure(
            Error::Code::BadInput, name,
            CollectText::tr("it was made from another portfolio, “%1”: none of its initiatives is here")
                .arg(rated->info.value(u"portfolio"_s).simplified()));
    if (rated->info.value(u"fingerprint"_s) == fingerprintOf(portfolio))
        result.notes << CollectText::tr("Nothing has changed here since it was sent.");
    return result;
}

} // namespace portolan::collect
