// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/rating_comparison.h"

#include "core/collect/collect_text.h"
#include "core/workbook/workbook_writer.h"

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

class RowComparison {
public:
    RowComparison(const Portfolio &portfolio, const RatedSheet &rated)
        : m_portfolio(portfolio)
        , m_rated(rated)
    {
        m_result.assessor = assessorHere(portfolio, rated.info.value(u"assessor"_s));
        m_result.sentOn = QDate::fromString(rated.info.value(u"sent_on"_s), Qt::ISODate);
        m_here.emplace(portfolio, m_result.assessor);
    }

    RatingReturn compare()
    {
        for (qsizetype row = m_rated.wordRow + 1; row < m_rated.sheet.rowCount(); ++row)
            addRow(row);
        settleDoubles();
        addNotes();
        return std::move(m_result);
    }

private:
    bool has(RatingColumn column) const { return m_rated.places[size_t(column)] >= 0; }
    QStringView cell(qsizetype row, RatingColumn column) const
    {
        return has(column) ? m_rated.sheet.cell(row, m_rated.places[size_t(column)]) : QStringView();
    }
    QString placeOf(qsizetype row) const
    {
        return m_rated.name + u'!'
            + workbook::cellName(int(row), int(m_rated.places[size_t(RatingColumn::Rating)]));
    }

    void addRow(qsizetype row)
    {
        const auto key = rowKeyFrom(cell(row, RatingColumn::Key));
        if (key)
            m_result.rows.push_back(readRow(row, *key));
        else if (row > m_rated.wordRow + 1 && !cell(row, RatingColumn::Rating).isEmpty())
            m_withoutKey << placeOf(row); // the head is the first row
    }

    ReturnedRow readRow(qsizetype row, const RowKey &key)
    {
        ReturnedRow read;
        read.place = placeOf(row);
        read.initiative = key.initiative;
        read.criterion = key.criterion;
        read.question = key.question;
        read.here = m_here->to(key);
        read.sent = givenFrom(cell(row, RatingColumn::SentRating), cell(row, RatingColumn::SentConfidence),
                              cell(row, RatingColumn::SentEvidence))
                        .value_or(Given());
        const auto returned = returnedIn(row, read.sent);
        if (!isHere(key)) {
            read.outcome = Outcome::Gone;
            read.problem = CollectText::tr("What “%1” is about is not in the portfolio any more.")
                               .arg(cell(row, RatingColumn::Initiative).left(80).toString().simplified());
        } else if (!returned) {
            refuse(read, returned.error().detail);
        } else {
            read.returned = *returned;
            isWhole(row)
                ? judge(read)
                : refuse(read,
                         CollectText::tr(
                             "The row was torn apart when the sheet was sorted: its texts are of another "
                             "row than its hidden cells."));
        }
        return read;
    }

    // A column that is no longer there says what it said when it was sent.
    Result<Given> returnedIn(qsizetype row, const Given &sent) const
    {
        const QString stored = word(sent.confidence);
        QString confidence =
            has(RatingColumn::Confidence) ? storedWord(cell(row, RatingColumn::Confidence)) : stored;
        if (confidence.isEmpty() && !sent.isNone())
            confidence = stored;
        return givenFrom(
            cell(row, RatingColumn::Rating), confidence,
            cell(row, has(RatingColumn::Evidence) ? RatingColumn::Evidence : RatingColumn::SentEvidence));
    }
    // The list of choices is in the language of who sent it.
    QString storedWord(QStringView confidence) const
    {
        for (const Confidence each : {Confidence::Low, Confidence::Medium, Confidence::High}) {
            if (confidence.compare(m_rated.info.value(u"confidence_"_s + word(each)), Qt::CaseInsensitive)
                == 0)
                return word(each);
        }
        return confidence.toString();
    }

    bool isHere(const RowKey &key) const
    {
        const Question *question = m_portfolio.questions().find(key.question);
        return m_portfolio.initiatives().find(key.initiative) && m_portfolio.criteria().find(key.criterion)
            && (!key.question || (question && question->criterion == key.criterion));
    }

    bool isWhole(qsizetype row) const
    {
        return marks(cell(row, RatingColumn::SentMark), cell(row, RatingColumn::Code),
                     cell(row, RatingColumn::Initiative), cell(row, RatingColumn::Question));
    }

    static void judge(ReturnedRow &row)
    {
        const bool hasLooseText = row.returned.isNone() && !row.returned.evidence.isEmpty()
            && row.returned.evidence.simplified() != row.sent.evidence.simplified();
        if (hasLooseText) {
            refuse(row,
                   CollectText::tr("There is evidence or a reason but no rating: “%1”.")
                       .arg(row.returned.evidence.left(200)));
        } else if (row.returned == row.sent || row.returned == row.here) {
            row.outcome = Outcome::Unchanged;
        } else if (row.returned.notApplicable && row.returned.evidence.isEmpty()) {
            refuse(row, CollectText::tr("n/a needs its reason beside it."));
        } else if (row.returned.isNone()) {
            row.outcome = Outcome::Conflict;
            row.problem = CollectText::tr("The rating was erased there.");
        } else if (row.here == row.sent) {
            row.outcome = row.here.isNone() ? Outcome::New : Outcome::Changed;
        } else {
            row.outcome = Outcome::Conflict;
        }
    }

    static void refuse(ReturnedRow &row, const QString &sentence)
    {
        row.outcome = Outcome::Invalid;
        row.problem = sentence;
    }

    // A copy that says the same counts once; of copies that differ none can be told to be the one that is
    // meant.
    void settleDoubles()
    {
        QHash<RowKey, size_t> first;
        std::vector<ReturnedRow> kept;
        for (ReturnedRow &row : m_result.rows) {
            const RowKey key{row.initiative, row.criterion, row.question};
            const auto known = first.constFind(key);
            if (known == first.constEnd()) {
                first.insert(key, kept.size());
                kept.push_back(std::move(row));
                continue;
            }
            ReturnedRow &other = kept[*known];
            if (row.outcome == other.outcome && row.returned == other.returned)
                continue;
            const QString sentence =
                CollectText::tr("The row is there twice with different ratings, see %1.");
            refuse(row, sentence.arg(other.place));
            refuse(other, sentence.arg(row.place));
            kept.push_back(std::move(row));
        }
        m_known = first.size();
        m_result.rows = std::move(kept);
    }

    void addNotes()
    {
        if (!m_withoutKey.isEmpty()) {
            constexpr qsizetype named = 5;
            m_result.notes
                << CollectText::tr(
                       "%n rating(s) in rows that say(s) nowhere what it is about was left out: %1.", nullptr,
                       int(m_withoutKey.size()))
                       .arg(m_withoutKey.mid(0, named).join(u", "_s)
                            + (m_withoutKey.size() > named ? u" …"_s : QString()));
        }
        for (const RatingColumn column : {RatingColumn::Confidence, RatingColumn::Evidence}) {
            if (!has(column))
                m_result.notes << CollectText::tr(
                                      "The column “%1” is no longer there; what was sent in it is kept.")
                                      .arg(ratingHead(column));
        }
        const int missing = m_rated.info.value(u"rows"_s).toInt() - int(m_known);
        if (missing > 0)
            m_result.notes << CollectText::tr(
                "%n row(s) that were sent did not come back; nothing changes for them.", nullptr, missing);
    }

    const Portfolio &m_portfolio;
    const RatedSheet &m_rated;
    RatingReturn m_result;
    std::optional<GivenHere> m_here;
    QStringList m_withoutKey; // places
    qsizetype m_known = 0; // rows that were sent
};

} // namespace

RatingReturn compared(const Portfolio &portfolio, const RatedSheet &rated)
{
    return RowComparison(portfolio, rated).compare();
}

} // namespace portolan::collect
