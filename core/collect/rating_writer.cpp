// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/collect/rating_columns.h"
#include "core/collect/rating_workbook.h"
#include "core/edits/edits.h"
#include "core/wording/wording.h"
#include "core/workbook/workbook_writer.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using portolan::workbook::CellRange;
using portolan::workbook::Look;
using portolan::workbook::WorkbookWriter;

namespace portolan::collect {

namespace {

constexpr int wordRow = 3; // hidden
constexpr int headRow = 4;

// What one row asks for.
struct Asked {
    const Initiative *initiative = nullptr;
    Criterion criterion;
    std::optional<Question> question;
    const Rating *own = nullptr; // the assessor's
};

std::vector<Asked> askedRows(const Portfolio &portfolio, const SheetRequest &request)
{
    std::vector<const Initiative *> initiatives;
    for (const Initiative &initiative : portfolio.initiatives()) {
        if (request.units.isEmpty() || request.units.contains(initiative.unit))
            initiatives.push_back(&initiative);
    }
    std::ranges::stable_sort(initiatives, {}, [](const Initiative *initiative) { return initiative->code; });
    std::vector<Asked> rows;
    for (const Initiative *initiative : initiatives) {
        for (const Criterion &criterion : portfolio.orderedCriteria()) {
            const auto add = [&](const std::optional<Question> &question) {
                const Rating *own = edits::ratingOf(portfolio, initiative->id, request.assessor, criterion.id,
                                                    question ? question->id : QuestionId{});
                if (!own || !request.onlyOpen)
                    rows.push_back({initiative, criterion, question, own});
            };
            const std::vector<Question> questions = portfolio.orderedQuestions(criterion.id);
            if (!request.byQuestion || questions.empty())
                add(std::nullopt);
            for (const Question &question : questions) {
                if (request.byQuestion)
                    add(question);
            }
        }
    }
    return rows;
}

QString keyOf(const Asked &asked)
{
    return u"%1/%2/%3"_s.arg(asked.initiative->id.value)
        .arg(asked.criterion.id.value)
        .arg(asked.question ? asked.question->id.value : 0);
}

QString anchorNote(const Asked &asked)
{
    const QStringList &anchors = asked.question ? asked.question->anchors : asked.criterion.anchors;
    QStringList lines;
    if (asked.question && !asked.question->text.isEmpty())
        lines << asked.question->text;
    for (qsizetype i = 0; i < anchors.size(); ++i)
        lines << CollectText::tr("%1: %2", "rating: its meaning").arg(i + 1).arg(anchors[i]);
    return lines.join(u'\n');
}

class Writer {
public:
    Writer(const Portfolio &portfolio, const SheetRequest &request, WorkbookWriter &book)
        : m_portfolio(portfolio)
        , m_request(request)
        , m_book(book)
    {
    }

    void write(const std::vector<Asked> &rows)
    {
        m_book.setProperties(CollectText::tr("Ratings of %1").arg(m_portfolio.info().name), m_request.assessor, {});
        writeInstructions();
        writeRatings(rows);
        writeInfo();
    }

private:
    void writeInstructions()
    {
        m_book.addSheet(CollectText::tr("Instructions"));
        m_book.setColumnWidth(0, 0, 100);
        int row = 0;
        m_book.text(row++, 0, CollectText::tr("Ratings of %1").arg(m_portfolio.info().name), {.size = 16, .isBold = true});
        m_book.text(row++, 0, CollectText::tr("For: %1", "assessor").arg(m_request.assessor));
        m_book.text(row++, 0, CollectText::tr("Sent on: %1").arg(m_request.on.toString(Qt::ISODate)));
        ++row;
        for (const QString &line :
             {CollectText::tr("1. Rate on the sheet “%1”: choose 1 to 5 from the list, or n/a where a question does not "
                              "apply, with the reason beside it.")
                  .arg(rateName()),
              CollectText::tr("2. Each rating has a note with the meaning of 1 to 5: rest the pointer on its cell."),
              CollectText::tr("3. Say how sure you are, and on what evidence you rate."),
              CollectText::tr("4. What you leave empty stays unrated; nothing is counted as zero."),
              CollectText::tr("5. You may filter, hide and widen as you like; keep the hidden columns as they are."),
              CollectText::tr("6. Save, and send the workbook back.")})
            m_book.text(row++, 0, line, {.isWrapped = true});
    }

    QString rateName() const { return CollectText::tr("Rate", "name of a sheet"); }

    void writeRatings(const std::vector<Asked> &rows)
    {
        m_book.addSheet(rateName());
        m_book.activate();
        m_book.landscape();
        m_book.text(0, 1, CollectText::tr("Ratings by %1").arg(m_request.assessor), {.size = 14, .isBold = true});
        m_book.text(1, 1, CollectText::tr("Fill in the shaded cells: 1 to 5, or n/a with the reason."), {.color = u"#5c6675"_s});
        for (int column = 0; column < ratingColumnCount; ++column) {
            m_book.text(wordRow, column, ratingColumnWords[size_t(column)].toString());
            m_book.text(headRow, column, heads()[column], {.fill = u"#f1f3f6"_s, .isBold = true, .isWrapped = true, .isHead = true});
        }
        m_book.hideRow(wordRow);
        int row = headRow + 1;
        for (const Asked &asked : rows)
            writeRow(asked, row++);
        const int last = row - 1;
        addHelp(last);
        m_book.freeze(headRow + 1, int(RatingColumn::Criterion));
        m_book.filter({headRow, 0, last, ratingColumnCount - 1});
        const double widths[] = {10, 11, 30, 22, 42, 9, 13, 50};
        for (int column = 0; column < int(std::size(widths)); ++column)
            m_book.setColumnWidth(column, column, widths[column]);
        m_book.hideColumns(int(RatingColumn::Key), int(RatingColumn::Key));
        m_book.hideColumns(int(RatingColumn::SentRating), int(RatingColumn::SentEvidence));
        m_book.protect();
    }

    static QStringList heads()
    {
        return {CollectText::tr("Key"),        CollectText::tr("Code"),       CollectText::tr("Initiative"),
                CollectText::tr("Criterion"),  CollectText::tr("Question"),   CollectText::tr("Rating"),
                CollectText::tr("Confidence"), CollectText::tr("Evidence or reason"),
                CollectText::tr("Rating as sent"), CollectText::tr("Confidence as sent"),
                CollectText::tr("Evidence as sent")};
    }

    void writeRow(const Asked &asked, int row)
    {
        const auto at = [](RatingColumn column) { return int(column); };
        const Look locked{.isWrapped = true};
        const Look open{.fill = u"#eef3ff"_s, .isWrapped = true, .isUnlocked = true};
        m_book.text(row, at(RatingColumn::Key), keyOf(asked));
        m_book.text(row, at(RatingColumn::Code), asked.initiative->code, locked);
        m_book.text(row, at(RatingColumn::Initiative), asked.initiative->name, locked);
        m_book.text(row, at(RatingColumn::Criterion), asked.criterion.name, locked);
        m_book.text(row, at(RatingColumn::Question),
                    asked.question ? asked.question->name : CollectText::tr("as a whole", "criterion rated directly"), locked);
        const Rating *own = asked.own;
        for (const auto &[rating, confidence, evidence] :
             {std::tuple(RatingColumn::Rating, RatingColumn::Confidence, RatingColumn::Evidence),
              std::tuple(RatingColumn::SentRating, RatingColumn::SentConfidence, RatingColumn::SentEvidence)}) {
            if (own && own->value)
                m_book.number(row, at(rating), *own->value, open);
            else if (own)
                m_book.text(row, at(rating), notApplicableWord, open);
            else
                m_book.blank(row, at(rating), open);
            if (own) {
                m_book.text(row, at(confidence), label(own->confidence), open);
                m_book.text(row, at(evidence), own->evidence, open);
            } else {
                m_book.blank(row, at(confidence), open);
                m_book.blank(row, at(evidence), open);
            }
        }
        m_book.note(row, at(RatingColumn::Rating), anchorNote(asked));
    }

    void addHelp(int last)
    {
        const auto range = [last](RatingColumn column) {
            return CellRange{headRow + 1, int(column), last, int(column)};
        };
        m_book.choices(range(RatingColumn::Rating), {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, notApplicableWord},
                       CollectText::tr("Not a rating"), CollectText::tr("Choose 1 to 5, or n/a with the reason beside it."));
        m_book.choices(range(RatingColumn::Confidence), {label(Confidence::Low), label(Confidence::Medium), label(Confidence::High)},
                       CollectText::tr("Not a confidence"), CollectText::tr("Choose one from the list."));
    }

    void writeInfo()
    {
        m_book.addSheet(infoSheet);
        int row = 0;
        const auto put = [&](const QString &key, const QString &value) {
            m_book.text(row, 0, key);
            m_book.text(row++, 1, value);
        };
        put(u"format"_s, QString::number(ratingFormat));
        put(u"assessor"_s, m_request.assessor);
        put(u"sent_on"_s, m_request.on.toString(Qt::ISODate));
        put(u"portfolio"_s, m_portfolio.info().name);
        for (const Confidence confidence : {Confidence::Low, Confidence::Medium, Confidence::High})
            put(u"confidence_"_s + word(confidence), label(confidence));
        m_book.hideSheet();
    }

    const Portfolio &m_portfolio;
    const SheetRequest &m_request;
    WorkbookWriter &m_book;
};

} // namespace

Result<> writeRatingWorkbook(const Portfolio &portfolio, const SheetRequest &request, const QString &path)
{
    if (request.assessor.trimmed().isEmpty())
        return failure(Error::Code::BadInput, path, CollectText::tr("it is not said who is to rate"));
    const std::vector<Asked> rows = askedRows(portfolio, request);
    if (rows.empty())
        return failure(Error::Code::BadInput, path, CollectText::tr("there is nothing to rate"));
    auto book = WorkbookWriter::create(path);
    if (!book)
        return tl::unexpected(book.error());
    Writer(portfolio, request, **book).write(rows);
    return (*book)->finish();
}

} // namespace portolan::collect
