// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/rating_columns.h"
#include "core/collect/rating_workbook.h"
#include "core/edits/edits.h"
#include "core/exchange/workbook.h"
#include "core/wording/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

constexpr qsizetype deepestHead = 40; // rows in which the hidden words are looked for
constexpr qint64 largestReturn = 256LL * 1024 * 1024;

using Info = QHash<QString, QString>;

Result<Info> readInfo(exchange::Workbook &book, const QString &name)
{
    const auto index = book.indexOf(infoSheet);
    if (!index) {
        return failure(Error::Code::BadInput, name,
                       CollectText::tr("it is not a workbook that was sent to collect ratings: its sheet “%1” is missing")
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
        return failure(Error::Code::BadInput, name, CollectText::tr("its sheet “%1” is damaged").arg(infoSheet));
    return info;
}

// Where the columns are now, and the row after the words that told it.
struct Columns {
    std::array<qsizetype, ratingColumnCount> places{};
    qsizetype wordRow = -1;
};

std::optional<Columns> columnsIn(const exchange::Sheet &sheet)
{
    for (qsizetype row = 0; row < std::min(sheet.rowCount(), deepestHead); ++row) {
        Columns columns;
        columns.places.fill(-1);
        for (qsizetype column = 0; column < sheet.cellCount(row); ++column) {
            const auto word = std::ranges::find_if(ratingColumnWords, [&](QLatin1StringView each) {
                return sheet.cell(row, column) == each;
            });
            if (word != ratingColumnWords.end())
                columns.places[size_t(word - ratingColumnWords.begin())] = column;
        }
        columns.wordRow = row;
        if (columns.places[size_t(RatingColumn::Key)] >= 0)
            return columns;
    }
    return std::nullopt;
}

class Reader {
public:
    Reader(const Portfolio &portfolio, const Info &info, const exchange::Sheet &sheet, const QString &sheetName,
           const Columns &columns)
        : m_portfolio(portfolio)
        , m_info(info)
        , m_sheet(sheet)
        , m_sheetName(sheetName)
        , m_columns(columns)
    {
    }

    RatingReturn read()
    {
        RatingReturn result;
        result.assessor = m_info.value(u"assessor"_s);
        result.sentOn = QDate::fromString(m_info.value(u"sent_on"_s), Qt::ISODate);
        int withoutKey = 0;
        QHash<QString, qsizetype> seen;
        for (qsizetype row = m_columns.wordRow + 1; row < m_sheet.rowCount(); ++row) {
            const QString key = text(row, RatingColumn::Key);
            if (key.count(u'/') != 2) {
                // The head, empty rows, and rows that somebody has put in.
                withoutKey += row > m_columns.wordRow + 1 && !text(row, RatingColumn::Rating).isEmpty() ? 1 : 0;
                continue;
            }
            ReturnedRow read = readRow(row, key, result.assessor);
            if (seen.contains(key)) {
                read.outcome = Outcome::Invalid;
                read.problem = CollectText::tr("The row is there twice: see row %1.").arg(seen.value(key) + 1);
            }
            seen.insert(key, row);
            result.rows.push_back(std::move(read));
        }
        if (withoutKey > 0) {
            result.notes << CollectText::tr("%n row(s) with a rating say(s) nowhere what it is about and was left out.",
                                            nullptr, withoutKey);
        }
        return result;
    }

private:
    QString text(qsizetype row, RatingColumn column) const
    {
        const qsizetype place = m_columns.places[size_t(column)];
        return place < 0 ? QString() : m_sheet.cell(row, place).toString();
    }

    QString placeOf(qsizetype row) const
    {
        qsizetype column = m_columns.places[size_t(RatingColumn::Rating)] + 1;
        QString letters;
        for (; column > 0; column = (column - 1) / 26)
            letters.prepend(QChar(u'A' + int((column - 1) % 26)));
        return u"%1!%2%3"_s.arg(m_sheetName, letters).arg(row + 1);
    }

    ReturnedRow readRow(qsizetype row, const QString &key, const QString &assessor)
    {
        const QStringList ids = key.split(u'/');
        ReturnedRow read;
        read.place = placeOf(row);
        read.initiative = InitiativeId{ids[0].toLongLong()};
        read.criterion = CriterionId{ids[1].toLongLong()};
        read.question = QuestionId{ids[2].toLongLong()};
        const bool isHere = m_portfolio.initiatives().find(read.initiative) && m_portfolio.criteria().find(read.criterion)
            && (!read.question || m_portfolio.questions().find(read.question));
        const auto sent = given(row, RatingColumn::SentRating, RatingColumn::SentConfidence, RatingColumn::SentEvidence);
        const auto returned = given(row, RatingColumn::Rating, RatingColumn::Confidence, RatingColumn::Evidence);
        read.sent = sent.value_or(Given());
        if (!isHere) {
            read.outcome = Outcome::Gone;
            read.problem = CollectText::tr("What “%1” is about is not in the portfolio any more.")
                               .arg(text(row, RatingColumn::Initiative));
            return read;
        }
        if (const Rating *own = edits::ratingOf(m_portfolio, read.initiative, assessor, read.criterion, read.question))
            read.here = {own->value, own->notApplicable, own->confidence, own->evidence};
        if (!returned) {
            read.outcome = Outcome::Invalid;
            read.problem = returned.error().detail;
            return read;
        }
        read.returned = *returned;
        read.outcome = outcomeOf(read);
        return read;
    }

    // Three ways: what was sent, what came back, what is here.
    static Outcome outcomeOf(const ReturnedRow &row)
    {
        if (row.returned == row.sent || row.returned == row.here)
            return Outcome::Unchanged;
        if (!(row.here == row.sent))
            return Outcome::Conflict;
        return row.here.isNone() ? Outcome::New : Outcome::Changed;
    }

    Result<Given> given(qsizetype row, RatingColumn rating, RatingColumn confidence, RatingColumn evidence) const
    {
        Given read;
        read.evidence = text(row, evidence);
        const QString value = text(row, rating);
        if (value.isEmpty())
            return read;
        if (const auto sure = confidenceOf(text(row, confidence)))
            read.confidence = *sure;
        else
            return invalid(CollectText::tr("“%1” is no confidence.").arg(text(row, confidence)));
        if (value.compare(notApplicableWord, Qt::CaseInsensitive) == 0) {
            read.notApplicable = true;
            if (read.evidence.isEmpty())
                return invalid(CollectText::tr("n/a needs its reason beside it."));
            return read;
        }
        bool isNumber = false;
        const double number = QString(value).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || number < 1 || number > 5)
            return invalid(CollectText::tr("“%1” is no rating from 1 to 5 and not n/a.").arg(value));
        read.value = number;
        return read;
    }

    static tl::unexpected<Error> invalid(const QString &sentence) { return failure(Error::Code::BadInput, {}, sentence); }

    // Empty is the usual one; in the words of the workbook, of this program, or in stored words.
    std::optional<Confidence> confidenceOf(const QString &text) const
    {
        if (text.isEmpty())
            return Confidence::Medium;
        for (const Confidence each : {Confidence::Low, Confidence::Medium, Confidence::High}) {
            for (const QString &word : {m_info.value(u"confidence_"_s + word_(each)), label(each), word_(each)}) {
                if (text.compare(word, Qt::CaseInsensitive) == 0)
                    return each;
            }
        }
        return std::nullopt;
    }
    static QString word_(Confidence confidence) { return portolan::word(confidence); }

    const Portfolio &m_portfolio;
    const Info &m_info;
    const exchange::Sheet &m_sheet;
    QString m_sheetName;
    Columns m_columns;
};

} // namespace

Result<RatingReturn> readRatingWorkbook(const QString &path, const Portfolio &portfolio)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return failure(Error::Code::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path, file.errorString());
    if (file.size() > largestReturn)
        return failure(Error::Code::BadInput, name, CollectText::tr("it is larger than any workbook that was sent"));
    const QByteArray content = file.readAll();
    if (exchange::kindOf(content) == exchange::SourceKind::Text)
        return failure(Error::Code::BadInput, name, CollectText::tr("it is no workbook (XLSX or ODS)"));
    const auto book = exchange::Workbook::open(content, name);
    if (!book)
        return tl::unexpected(book.error());
    const auto info = readInfo(**book, name);
    if (!info)
        return tl::unexpected(info.error());
    for (qsizetype index = 0; index < (*book)->sheets().size(); ++index) {
        const QString sheetName = (*book)->sheets()[index].name;
        if (sheetName == infoSheet)
            continue;
        const auto sheet = (*book)->read(index, {});
        if (!sheet)
            return tl::unexpected(sheet.error());
        const auto columns = columnsIn(sheet->sheet);
        if (!columns)
            continue;
        for (const RatingColumn needed : {RatingColumn::Rating, RatingColumn::SentRating}) {
            if (columns->places[size_t(needed)] < 0) {
                return failure(Error::Code::BadInput, name,
                               CollectText::tr("its sheet “%1” lacks the column “%2”")
                                   .arg(sheetName, ratingColumnWords[size_t(needed)].toString()));
            }
        }
        return Reader(portfolio, *info, sheet->sheet, sheetName, *columns).read();
    }
    return failure(Error::Code::BadInput, name,
                   CollectText::tr("it has no sheet with the hidden column “%1”").arg(ratingColumnWords[0].toString()));
}

Change takeIn(const Portfolio &portfolio, const RatingReturn &from, const QSet<size_t> &conflicts, QDate on)
{
    QHash<InitiativeId, QList<edits::Answer>> answers;
    QList<InitiativeId> order;
    int count = 0;
    for (size_t i = 0; i < from.rows.size(); ++i) {
        const ReturnedRow &row = from.rows[i];
        const bool isTaken = row.outcome == Outcome::New || row.outcome == Outcome::Changed
            || (row.outcome == Outcome::Conflict && conflicts.contains(i));
        if (!isTaken)
            continue;
        if (!answers.contains(row.initiative))
            order << row.initiative;
        answers[row.initiative] << edits::Answer{row.criterion,         row.question,            row.returned.value,
                                                 row.returned.notApplicable, row.returned.confidence, row.returned.evidence};
        ++count;
    }
    Change all;
    all.label = CollectText::tr("Take in %n rating(s) by %1", nullptr, count).arg(from.assessor);
    for (const InitiativeId id : order) {
        Change one = edits::answers(portfolio, id, from.assessor, on, answers.value(id), all.label);
        all.edits.insert(all.edits.end(), std::make_move_iterator(one.edits.begin()), std::make_move_iterator(one.edits.end()));
    }
    return all;
}

} // namespace portolan::collect
