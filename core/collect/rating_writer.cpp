// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/asked_rows.h"
#include "core/collect/rating_columns.h"
#include "core/exchange/sheet.h"
#include "core/wording/wording.h"
#include "core/workbook/workbook_writer.h"

#include <cmath>

using namespace Qt::StringLiterals;
using portolan::workbook::CellRange;
using portolan::workbook::Look;
using portolan::workbook::WorkbookWriter;

namespace portolan::collect {

namespace {

constexpr int wordRow = 3; // hidden
constexpr int headRow = 4;
constexpr qsizetype mostNotes = 6'000; // more make a file slow to open; the sheet of scales has them all
const QString soft = u"#5c6675"_s;
const Look headLook{.fill = u"#f1f3f6"_s, .isBold = true, .isWrapped = true, .isHead = true};
const Look locked{.isWrapped = true};
const Look hidden{.color = soft};
const Look open{.fill = u"#eef3ff"_s, .isWrapped = true, .isUnlocked = true};

int at(RatingColumn column)
{
    return int(column);
}

const double ratingWidths[] = {10, 11, 30, 18, 20,
                               40, 9,  13, 50}; // of the columns up to Evidence, in characters

// Rows of wrapped texts: not every program makes them as high as they must be.
class RowHeight {
public:
    void add(const QString &text, double width)
    {
        int lines = 0;
        for (const QString &line : text.split(u'\n'))
            lines += std::max(1, int(std::ceil(double(line.size()) * 1.1 / width)));
        m_lines = std::max(m_lines, lines);
    }
    void set(WorkbookWriter &book, int row) const
    {
        constexpr int most = 27; // 409 points are all that a row takes
        if (m_lines > 1)
            book.setRowHeight(row, 15.0 * std::min(m_lines, most));
    }

private:
    int m_lines = 1;
};

QString anchorNote(const Scale &scale)
{
    QStringList lines;
    if (!scale.text().simplified().isEmpty())
        lines << scale.text().simplified();
    for (qsizetype i = 0; i < scale.anchors().size(); ++i) {
        if (!scale.anchors()[i].simplified().isEmpty())
            lines << CollectText::tr("%1: %2", "rating: its meaning")
                         .arg(i + 1)
                         .arg(scale.anchors()[i].simplified());
    }
    return lines.join(u'\n').left(4'000);
}

class Writer {
public:
    Writer(const Portfolio &portfolio, const SheetRequest &request, const AskedRows &asked,
           WorkbookWriter &book, const Progress &progress)
        : m_portfolio(portfolio)
        , m_request(request)
        , m_asked(asked)
        , m_book(book)
        , m_progress(progress)
        , m_last(headRow + int(asked.rows.size()))
    {
    }

    // False when it was cancelled.
    bool write()
    {
        m_book.setProperties(CollectText::tr("Ratings of %1").arg(m_portfolio.info().name),
                             m_request.assessor, {});
        writeInstructions();
        if (!writeRatings())
            return false;
        writeScales();
        writeInfo();
        return true;
    }

private:
    static QString rateName() { return CollectText::tr("Rate", "name of a sheet"); }
    static QString scaleName() { return CollectText::tr("Scales", "name of a sheet"); }

    static QStringList instructions()
    {
        return {
            CollectText::tr(
                "1. Rate on the sheet “%1”: choose 1 to 5 from the list, or n/a where a question does not "
                "apply, with the reason beside it.")
                .arg(rateName()),
            CollectText::tr("2. Each rating has a note with the meaning of 1 to 5: rest the pointer on its "
                            "cell. The sheet "
                            "“%1” has all of them.")
                .arg(scaleName()),
            CollectText::tr("3. Say how sure you are, and on what evidence you rate."),
            CollectText::tr("4. What you leave empty stays unrated; nothing is counted as zero."),
            CollectText::tr(
                "5. You may filter, hide, widen, leave rows out and add columns; keep the hidden columns as "
                "they "
                "are. To sort, take off the protection, which has no password, and sort whole rows."),
            CollectText::tr("6. Save as XLSX or ODS, and send the workbook back.")};
    }

    void writeInstructions()
    {
        m_book.addSheet(CollectText::tr("Instructions"));
        m_book.setColumnWidth(0, 0, 100);
        m_book.setColumnWidth(1, 1, 10);
        m_book.landscape();
        m_book.setRowHeight(0, 24);
        int row = 0;
        m_book.text(row++, 0, CollectText::tr("Ratings of %1").arg(m_portfolio.info().name),
                    {.size = 16, .isBold = true});
        m_book.text(row++, 0, CollectText::tr("For: %1", "assessor").arg(m_request.assessor));
        m_book.text(row++, 0, CollectText::tr("Sent on: %1").arg(day(m_request.on)));
        ++row;
        for (const QString &line : instructions()) {
            RowHeight height;
            height.add(line, 100);
            height.set(m_book, row);
            m_book.text(row++, 0, line, {.isWrapped = true});
        }
        ++row;
        const auto rated =
            std::ranges::count_if(m_asked.rows, [](const AskedRow &each) { return !each.given.isNone(); });
        m_book.text(row, 0, CollectText::tr("Rated so far, of %n:", nullptr, int(m_asked.rows.size())));
        m_book.formula(row, 1,
                       u"=COUNTA('%1'!%2:%3)"_s.arg(
                           rateName(), workbook::cellName(headRow + 1, at(RatingColumn::Rating), true),
                           workbook::cellName(m_last, at(RatingColumn::Rating), true)),
                       double(rated), {.isBold = true});
    }

    bool writeRatings()
    {
        m_book.addSheet(rateName());
        m_book.activate();
        m_book.landscape();
        m_book.text(0, 1, CollectText::tr("Ratings by %1").arg(m_request.assessor),
                    {.size = 14, .isBold = true});
        m_book.text(1, 1, CollectText::tr("Fill in the shaded cells: 1 to 5, or n/a with the reason."),
                    {.color = soft});
        for (int column = 0; column < ratingColumnCount; ++column) {
            m_book.text(wordRow, column, ratingColumnWords[size_t(column)].toString());
            m_book.text(headRow, column, ratingHead(RatingColumn(column)), headLook);
        }
        m_book.hideRow(wordRow);
        int row = headRow + 1;
        const Initiative *before = nullptr;
        for (const AskedRow &asked : m_asked.rows) {
            if (asked.initiative != before && qsizetype(m_asked.rows.size()) <= mostNotes)
                writeSummary(row, *asked.initiative);
            before = asked.initiative;
            constexpr int interval = 500; // rows between two looks
            if (m_progress && row % interval == 0 && !m_progress(row - headRow, m_last - headRow))
                return false;
            writeRow(asked, row++);
        }
        addHelp();
        layOut();
        return true;
    }

    // What the initiative is about, for who does not know it by its name.
    void writeSummary(int row, const Initiative &initiative)
    {
        const QStringList texts{initiative.problem.trimmed(), initiative.benefit.trimmed()};
        if (const QString text = texts.join(u"\n\n"_s).trimmed(); !text.isEmpty())
            m_book.note(row, at(RatingColumn::Initiative), text.left(2'000), 360, 170);
    }

    void writeRow(const AskedRow &asked, int row)
    {
        const Initiative &initiative = *asked.initiative;
        const Scale &scale = m_asked.scales[asked.scale];
        const Given &given = asked.given;
        const Unit *unit = m_portfolio.units().find(initiative.unit);
        m_book.text(row, at(RatingColumn::Key), textOf(asked.key), hidden);
        m_book.text(row, at(RatingColumn::Code), cellText(initiative.code), locked);
        m_book.text(row, at(RatingColumn::Initiative), cellText(initiative.name), locked);
        m_book.text(row, at(RatingColumn::Unit), unit ? cellText(unit->name) : QString(), locked);
        m_book.text(row, at(RatingColumn::Criterion), cellText(scale.criterion.name), locked);
        m_book.text(row, at(RatingColumn::Question), scale.asked(), locked);
        m_book.text(row, at(RatingColumn::SentRating), ratingText(given), hidden);
        m_book.text(row, at(RatingColumn::SentConfidence),
                    given.isNone() ? QString() : word(given.confidence), hidden);
        m_book.text(row, at(RatingColumn::SentEvidence), given.isNone() ? QString() : given.evidence, hidden);
        m_book.text(row, at(RatingColumn::SentMark), markOf(initiative.code, initiative.name, scale.asked()),
                    hidden);
        if (given.value)
            m_book.number(row, at(RatingColumn::Rating), *given.value, open);
        else
            put(row, RatingColumn::Rating, ratingText(given));
        put(row, RatingColumn::Confidence, given.isNone() ? QString() : label(given.confidence));
        put(row, RatingColumn::Evidence, given.isNone() ? QString() : given.evidence);
        RowHeight height;
        height.add(initiative.name, ratingWidths[at(RatingColumn::Initiative)]);
        height.add(scale.asked(), ratingWidths[at(RatingColumn::Question)]);
        if (!given.isNone())
            height.add(given.evidence, ratingWidths[at(RatingColumn::Evidence)]);
        height.set(m_book, row);
        if (const QString note = anchorNote(scale);
            !note.isEmpty() && qsizetype(m_asked.rows.size()) <= mostNotes)
            m_book.note(row, at(RatingColumn::Rating), note, 420, 200);
    }

    void put(int row, RatingColumn column, const QString &text)
    {
        text.isEmpty() ? m_book.blank(row, at(column), open) : m_book.text(row, at(column), text, open);
    }

    void addHelp()
    {
        const auto range = [this](RatingColumn column) {
            return CellRange{headRow + 1, at(column), m_last, at(column)};
        };
        m_book.choices(range(RatingColumn::Rating),
                       {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, notApplicableWord},
                       CollectText::tr("Not a rating"),
                       CollectText::tr("Choose 1 to 5, or n/a with the reason beside it."));
        m_book.choices(range(RatingColumn::Confidence),
                       {label(Confidence::Low), label(Confidence::Medium), label(Confidence::High)},
                       CollectText::tr("Not a confidence"), CollectText::tr("Choose one from the list."));
        const QString rating = u'$' + workbook::cellName(headRow + 1, at(RatingColumn::Rating));
        const QString evidence = u'$' + workbook::cellName(headRow + 1, at(RatingColumn::Evidence));
        m_book.fillWhere(range(RatingColumn::Evidence),
                         u"=AND(%1=\"%2\",LEN(%3)=0)"_s.arg(rating, notApplicableWord, evidence),
                         u"#f7c9c4"_s);
        m_book.fillWhere(range(RatingColumn::Rating), u"=LEN(%1)>0"_s.arg(rating), u"#e7f5f2"_s);
    }

    void layOut()
    {
        m_book.freeze(headRow + 1, at(RatingColumn::Unit));
        m_book.filter({headRow, 0, m_last, ratingColumnCount - 1});
        for (int column = 0; column < int(std::size(ratingWidths)); ++column)
            m_book.setColumnWidth(column, column, ratingWidths[column]);
        m_book.hideColumns(at(RatingColumn::Key), at(RatingColumn::Key));
        m_book.hideColumns(at(RatingColumn::SentRating), at(RatingColumn::SentMark));
        m_book.protect();
    }

    void writeScales()
    {
        m_book.addSheet(scaleName());
        m_book.text(0, 0, ratingHead(RatingColumn::Criterion), headLook);
        m_book.text(0, 1, ratingHead(RatingColumn::Question), headLook);
        for (int i = 1; i <= 5; ++i)
            m_book.number(0, 1 + i, i, headLook);
        int row = 1;
        for (const Scale &scale : m_asked.scales)
            writeScale(row++, scale);
        m_book.setColumnWidth(0, 0, 20);
        m_book.setColumnWidth(1, 1, questionWidth);
        m_book.setColumnWidth(2, 6, anchorWidth);
        m_book.freeze(1, 2);
        m_book.landscape();
    }
    void writeScale(int row, const Scale &scale)
    {
        const QString asked = QStringList{scale.asked(), scale.text().simplified()}.join(u'\n').trimmed();
        RowHeight height;
        height.add(asked, questionWidth);
        m_book.text(row, 0, scale.criterion.name, {.isBold = true, .isWrapped = true});
        m_book.text(row, 1, asked, locked);
        for (qsizetype i = 0; i < std::min<qsizetype>(scale.anchors().size(), 5); ++i) {
            height.add(scale.anchors()[i], anchorWidth);
            m_book.text(row, 2 + int(i), scale.anchors()[i], locked);
        }
        height.set(m_book, row);
    }

    void writeInfo()
    {
        m_book.addSheet(infoSheet);
        int row = 0;
        const auto tell = [&](const QString &key, const QString &value) {
            m_book.text(row, 0, key);
            m_book.text(row++, 1, value);
        };
        tell(u"format"_s, QString::number(ratingFormat));
        tell(u"assessor"_s, m_request.assessor.simplified());
        tell(u"sent_on"_s, m_request.on.toString(Qt::ISODate));
        tell(u"portfolio"_s, cellText(m_portfolio.info().name));
        tell(u"rows"_s, QString::number(m_asked.rows.size()));
        tell(u"fingerprint"_s, fingerprintOf(m_portfolio));
        for (const Confidence confidence : {Confidence::Low, Confidence::Medium, Confidence::High})
            tell(u"confidence_"_s + word(confidence), label(confidence));
        m_book.hideSheet();
    }

    static constexpr double questionWidth = 44;
    static constexpr double anchorWidth = 26;
    const Portfolio &m_portfolio;
    const SheetRequest &m_request;
    const AskedRows &m_asked;
    WorkbookWriter &m_book;
    const Progress &m_progress;
    const int m_last; // row
};

} // namespace

Result<> writeRatingWorkbook(const Portfolio &portfolio, const SheetRequest &request, const QString &path,
                             const Progress &progress)
{
    if (request.assessor.simplified().isEmpty())
        return failure(Error::Code::BadInput, path, CollectText::tr("it is not said who is to rate"));
    const AskedRows asked = askedRows(portfolio, request);
    if (asked.rows.empty())
        return failure(Error::Code::BadInput, path, CollectText::tr("there is nothing to rate"));
    if (qsizetype(asked.rows.size()) > exchange::SheetBuilder::mostFilledRows - headRow - 1)
        return failure(Error::Code::BadInput, path,
                       CollectText::tr("there is more to rate than one sheet takes; choose fewer units"));
    auto book = WorkbookWriter::create(path);
    if (!book)
        return tl::unexpected(book.error());
    if (!Writer(portfolio, request, asked, **book, progress).write())
        return failure(Error::Code::Cancelled, path);
    return (*book)->finish();
}

} // namespace portolan::collect
