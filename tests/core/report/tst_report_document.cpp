// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tables.h"
#include "core/scoring/scoring.h"
#include "tests/core/report/report_fixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::report;
using namespace portolan::testing;

class ReportDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateSaysSomething_data();
    void everyTemplateSaysSomething();
    void anEmptyPortfolioHasReportsToo_data() { everyTemplateSaysSomething_data(); }
    void anEmptyPortfolioHasReportsToo();
    void theRankingIsThatOfTheCore();
    void theIndexCanBeWorkedOutFromTheScores();
    void unknownIsNeverZero();
    void everyLinkArrives();
    void theSameInputGivesTheSameDocument();
    void whereNumbersComeFromIsSaid();
    void anyChangeChangesTheFingerprint();
    void theMethodVersionIsThatOfTheMethodAlone();
    void titlesSayWhatIsSo();
    void allThatCanGoForwardIsCounted();
    void whatIsNotRatedTakesNoRoom();
    void sectionsAreSwitchedAndMoved();
    void sectionsOfALaterVersionAreLeftOut();
    void textsOfOnesOwnTakeThePlace();
    void picksHavePages();
    void aSetupIsOneUndoableChange();
    void logosAreChecked_data();
    void logosAreChecked();
};

void ReportDocumentTest::everyTemplateSaysSomething_data()
{
    QTest::addColumn<ReportTemplate>("kind");
    for (size_t i = 0; i < std::size(words<ReportTemplate>::list); ++i)
        QTest::newRow(words<ReportTemplate>::list[i]) << ReportTemplate(i);
}

static void checkShape(const Document &document)
{
    QVERIFY(!document.title.isEmpty());
    QVERIFY(!document.sections.empty());
    QSet<QString> anchors;
    for (const Section &section : document.sections) {
        QVERIFY(!section.finding.isEmpty());
        QVERIFY(!section.name.isEmpty());
        QVERIFY2(!anchors.contains(section.anchor), qPrintable(section.anchor));
        anchors << section.anchor;
        forEachBlock(section.blocks, [](const Block &block) {
            if (const auto *table = std::get_if<ReportTable>(&block.content)) {
                QVERIFY(!table->id.isEmpty());
                for (const std::vector<Cell> &row : table->rows)
                    QCOMPARE(qsizetype(row.size()), table->columns.size());
            }
        });
    }
}

void ReportDocumentTest::everyTemplateSaysSomething()
{
    QFETCH(ReportTemplate, kind);
    checkShape(buildDocument(inputOf(sample(), kind)));
}

void ReportDocumentTest::anEmptyPortfolioHasReportsToo()
{
    QFETCH(ReportTemplate, kind);
    const Document document = buildDocument(inputOf(bundle::newPortfolio(u"New"_s).value(), kind));
    QVERIFY(!document.title.isEmpty());
}

void ReportDocumentTest::theRankingIsThatOfTheCore()
{
    const Portfolio portfolio = sample();
    const ReportInput input = inputOf(portfolio, ReportTemplate::FullReport);
    const Document document = buildDocument(input);
    const ReportTable *table = tableNamed(document, u"ranking"_s);
    QVERIFY(table);
    const Ranking ranking = rank(portfolio, input.profile);
    const TableData asPrinted = rankingTable(portfolio, ranking, input.locale);
    QCOMPARE(qsizetype(table->rows.size()), asPrinted.rows.size());
    for (size_t i = 0; i < table->rows.size(); ++i) {
        QStringList cells;
        for (const Cell &cell : table->rows[i])
            cells << cell.text;
        QStringList printed = asPrinted.rows[qsizetype(i)];
        printed[1] = printed[1].isEmpty() ? u"–"_s : printed[1]; // pinned: nothing and "not pinned" are one
        QCOMPARE(cells, printed);
        const size_t indexColumn = 4;
        QCOMPARE(table->rows[i][indexColumn].number, ranking.rows[i].index);
    }
}

void ReportDocumentTest::theIndexCanBeWorkedOutFromTheScores()
{
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::FullReport));
    const ReportTable *table = tableNamed(document, u"scores"_s);
    QVERIFY(table);
    int compared = 0;
    for (const std::vector<Cell> &row : table->rows) {
        double sum = 0;
        double weights = 0;
        for (size_t i = 0; i < row.size(); ++i) {
            const auto weight = table->weights[qsizetype(i)];
            if (!weight || !row[i].number)
                continue;
            sum += std::abs(*weight) * 25 * (*weight < 0 ? 5 - *row[i].number : *row[i].number - 1);
            weights += std::abs(*weight);
        }
        QCOMPARE(row.back().number.has_value(), weights > 0);
        if (weights > 0) {
            QVERIFY(std::abs(*row.back().number - sum / weights) < 1e-9);
            ++compared;
        }
    }
    QVERIFY(compared > 30);
}

void ReportDocumentTest::unknownIsNeverZero()
{
    Portfolio portfolio = bundle::newPortfolio(u"New"_s).value();
    Initiative initiative;
    initiative.name = u"Nothing known"_s;
    QVERIFY(portfolio.apply(edits::addInitiative(portfolio, initiative, {})));
    const Document document = buildDocument(inputOf(portfolio, ReportTemplate::FullReport));
    const ReportTable *ranking = tableNamed(document, u"ranking"_s);
    QVERIFY(ranking);
    for (const int column : {0, 3, 6, 7}) { // rank, index, value, difficulty
        QCOMPARE(ranking->rows.front()[size_t(column)].text, u"–"_s);
        QVERIFY(!ranking->rows.front()[size_t(column)].number);
    }
    const Section &summary = document.sections.front();
    const auto *figures = std::get_if<FigureRow>(&summary.blocks.front().content);
    QVERIFY(figures);
    QCOMPARE(figures->items.last().value, u"–"_s); // investment
}

void ReportDocumentTest::everyLinkArrives()
{
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::FullReport));
    QSet<QString> anchors;
    for (const Section &section : document.sections)
        anchors << section.anchor;
    int links = 0;
    for (const Section &section : document.sections) {
        forEachBlock(section.blocks, [&](const Block &block) {
            const auto *table = std::get_if<ReportTable>(&block.content);
            for (const std::vector<Cell> &row : table ? table->rows : std::vector<std::vector<Cell>>()) {
                for (const Cell &cell : row) {
                    links += cell.link.isEmpty() ? 0 : 1;
                    QVERIFY2(cell.link.isEmpty() || anchors.contains(cell.link), qPrintable(cell.link));
                }
            }
        });
    }
    QVERIFY(links > 36);
    // Without pages there is nothing to lead to.
    const Document board = buildDocument(inputOf(sample(), ReportTemplate::BoardPage));
    for (const std::vector<Cell> &row : tableNamed(board, u"next_steps"_s)->rows)
        QVERIFY(row[1].link.isEmpty());
}

static QString textOfAll(const Document &document)
{
    QStringList words{document.title, document.subtitle};
    for (const ReportTable &table : tablesOf(document)) {
        for (const std::vector<Cell> &row : table.rows) {
            for (const Cell &cell : row)
                words << cell.text;
        }
    }
    return words.join(u'|') + document.provenance.lines().join(u'|');
}

void ReportDocumentTest::theSameInputGivesTheSameDocument()
{
    const Portfolio portfolio = sample();
    const ReportInput input = inputOf(portfolio, ReportTemplate::FullReport);
    QCOMPARE(textOfAll(buildDocument(input)), textOfAll(buildDocument(input)));
}

void ReportDocumentTest::whereNumbersComeFromIsSaid()
{
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::FullReport));
    QCOMPARE(document.provenance.fingerprint.size(), 64);
    QCOMPARE(document.provenance.profile, u"Balanced"_s);
    const QString lines = document.provenance.lines().join(u'\n');
    QVERIFY(lines.contains(document.provenance.fingerprint));
    QVERIFY(lines.contains(u"2026-11-24"_s));
    // In the section on the method, or where there is none at the end.
    for (const ReportTemplate kind : {ReportTemplate::BoardPage, ReportTemplate::FunnelReview}) {
        const Document other = buildDocument(inputOf(sample(), kind));
        const auto *last = std::get_if<Paragraph>(&other.sections.back().blocks.back().content);
        QVERIFY(last);
        QVERIFY(last->text.contains(other.provenance.fingerprint));
    }
}

void ReportDocumentTest::anyChangeChangesTheFingerprint()
{
    Portfolio portfolio = sample();
    const QString before = fingerprintOf(portfolio);
    QCOMPARE(fingerprintOf(portfolio), before);
    Initiative initiative = portfolio.initiatives()[0];
    initiative.investment = initiative.investment.value_or(0) + 1;
    QVERIFY(portfolio.apply(edits::editInitiative(portfolio, initiative)));
    QVERIFY(fingerprintOf(portfolio) != before);
}

void ReportDocumentTest::theMethodVersionIsThatOfTheMethodAlone()
{
    Portfolio portfolio = sample();
    const QString before = methodVersionOf(portfolio);
    Initiative initiative = portfolio.initiatives()[0];
    initiative.name = u"Other"_s;
    QVERIFY(portfolio.apply(edits::editInitiative(portfolio, initiative)));
    QCOMPARE(methodVersionOf(portfolio), before);
    Change change;
    const Question question = portfolio.questions()[0];
    Question other = question;
    other.weight += 1;
    change.update(question, other);
    QVERIFY(portfolio.apply(change));
    QVERIFY(methodVersionOf(portfolio) != before);
}

void ReportDocumentTest::sectionsAreSwitchedAndMoved()
{
    ReportInput input = inputOf(sample(), ReportTemplate::FullReport);
    auto choices = sectionChoices(input.setup);
    QCOMPARE(choices.size(), qsizetype(sectionCount));
    QVERIFY(sectionWords(input.setup.kind, choices).isEmpty());
    choices.move(3, 0); // the ranking first
    choices[1].isOn = false; // and no summary
    input.setup.sections = sectionWords(input.setup.kind, choices);
    QCOMPARE(sectionChoices(input.setup), choices);
    const Document document = buildDocument(input);
    QCOMPARE(document.sections[0].word, u"ranking"_s);
    QCOMPARE(document.sections[1].word, u"matrix"_s);
    for (const Section &section : document.sections)
        QVERIFY(section.word != u"summary"_s);
}

void ReportDocumentTest::sectionsOfALaterVersionAreLeftOut()
{
    ReportSetup setup;
    setup.sections = {u"sensitivity"_s, u"ranking"_s, u"ranking"_s, u"-summary"_s, QString()};
    const auto choices = sectionChoices(setup);
    QCOMPARE(choices.size(), qsizetype(sectionCount));
    QCOMPARE(choices[0], (SectionChoice{SectionKind::Ranking, true}));
    QCOMPARE(choices[1], (SectionChoice{SectionKind::Summary, false}));
    QVERIFY(!choices[2].isOn); // who lists some wants no others
}

void ReportDocumentTest::textsOfOnesOwnTakeThePlace()
{
    ReportInput input = inputOf(sample(), ReportTemplate::FullReport);
    setText(input.setup, titleKey(), u"What we found"_s);
    setText(input.setup, findingKey(SectionKind::Ranking), u"The order"_s);
    setText(input.setup, introKey(SectionKind::Ranking), u"Read with care."_s);
    const Document document = buildDocument(input);
    QCOMPARE(document.title, u"What we found"_s);
    const auto ranking = std::ranges::find(document.sections, u"ranking"_s, &Section::word);
    QCOMPARE(ranking->finding, u"The order"_s);
    QCOMPARE(std::get<Paragraph>(ranking->blocks.front().content).text, u"Read with care."_s);
    setText(input.setup, titleKey(), u"  "_s);
    QCOMPARE(textOf(input.setup, titleKey()), QString());
    input.title = u"From outside"_s;
    QCOMPARE(buildDocument(input).title, u"From outside"_s);
}

void ReportDocumentTest::picksHavePages()
{
    const Portfolio portfolio = sample();
    ReportInput input = inputOf(portfolio, ReportTemplate::InitiativeProfile);
    const InitiativeId second = portfolio.initiatives()[1].id;
    const InitiativeId first = portfolio.initiatives()[0].id;
    input.setup.picks = {QString::number(second.value), u"17"_s, u"x"_s, QString::number(first.value),
                         QString::number(second.value)};
    QCOMPARE(picksOf(portfolio, input.setup), (QList<InitiativeId>{second, first}));
    const Document document = buildDocument(input);
    QCOMPARE(document.sections.size(), 2u);
    QVERIFY(document.sections[0].finding.startsWith(portfolio.initiatives()[1].name));
    input.setup.picks.clear();
    QCOMPARE(buildDocument(input).sections.size(), size_t(portfolio.initiatives().size()));
}

void ReportDocumentTest::aSetupIsOneUndoableChange()
{
    Portfolio portfolio = sample();
    const Portfolio before = portfolio;
    ReportSetup setup = setupOf(portfolio, ReportTemplate::BoardPage);
    QVERIFY(!setup.id);
    setup.client = u"Harbour"_s;
    const Change first = edits::putReportSetup(portfolio, setup);
    QVERIFY(portfolio.apply(first));
    QCOMPARE(portfolio.reportSetup(ReportTemplate::BoardPage)->client, u"Harbour"_s);
    QCOMPARE(setupOf(portfolio, ReportTemplate::FullReport).client,
             u"Harbour"_s); // whom it is for is said once
    setup.client = u"Port"_s;
    const Change second = edits::putReportSetup(portfolio, setup);
    QCOMPARE(second.edits.size(), 1u);
    QVERIFY(!second.mergeKey.isEmpty());
    QVERIFY(portfolio.apply(second));
    QCOMPARE(portfolio.reportSetups().size(), 1);
    QVERIFY(edits::putReportSetup(portfolio, setup).isEmpty());
    Portfolio both = portfolio;
    ReportSetup full = setupOf(both, ReportTemplate::FullReport);
    full.texts = {{u"title"_s, u"Own title"_s}};
    QVERIFY(both.apply(edits::putReportSetup(both, full)));
    setup.accent = u"#112233"_s;
    QVERIFY(both.apply(edits::putReportSetup(both, setup)));
    QCOMPARE(both.reportSetup(ReportTemplate::FullReport)->accent, u"#112233"_s);
    QVERIFY(both.reportSetup(ReportTemplate::BoardPage)->texts.isEmpty());
    QVERIFY(portfolio.apply(second.inverse()));
    QVERIFY(portfolio.apply(first.inverse()));
    QVERIFY(portfolio == before);
}

void ReportDocumentTest::logosAreChecked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << true;
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0....") << true;
    QTest::newRow("svg") << QByteArray("<?xml version='1.0'?><svg/>") << true;
    QTest::newRow("text") << QByteArray("hello") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too large") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(largestLogo, 'x') << false;
}

void ReportDocumentTest::logosAreChecked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTaken);
    const auto checked = checkLogo(bytes, u"logo"_s);
    QCOMPARE(checked.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(checked.error().code, Error::Code::BadInput);
}

static QString findingOf(const Document &document, SectionKind kind)
{
    const QString word = sectionWord(kind);
    const auto section = std::ranges::find(document.sections, word, &Section::word);
    return section == document.sections.end() ? QString() : section->finding;
}

void ReportDocumentTest::titlesSayWhatIsSo()
{
    const Portfolio empty = bundle::newPortfolio(u"Empty"_s).value();
    const Document document = buildDocument(inputOf(empty, ReportTemplate::FullReport));
    QCOMPARE(findingOf(document, SectionKind::Matrix), u"No initiative has a place on the matrix yet"_s);
    QCOMPARE(findingOf(document, SectionKind::Funnel), u"Nothing has moved through the funnel yet"_s);
    QCOMPARE(findingOf(document, SectionKind::PilotTimes), u"No pilot has begun yet"_s);
    QCOMPARE(findingOf(document, SectionKind::Causes), u"No pilot is running"_s);
}

static Portfolio rated(int count, double value)
{
    Portfolio portfolio = bundle::newPortfolio(u"Many"_s).value();
    for (int i = 0; i < count; ++i) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.name = u"Initiative %1"_s.arg(i);
        if (!portfolio.apply(edits::addInitiative(portfolio, initiative, QDate(2026, 1, 1))))
            qFatal("no initiative");
        QList<edits::Answer> answers;
        for (const Criterion &criterion : portfolio.criteria())
            answers << edits::Answer{criterion.id, {}, criterion.sense == Sense::Cost ? 6 - value : value,
                                     false,        {}, {}};
        if (value > 0
            && !portfolio.apply(
                edits::answers(portfolio, initiative.id, u"PMO"_s, QDate(2026, 1, 1), answers, {})))
            qFatal("no ratings");
    }
    return portfolio;
}

void ReportDocumentTest::allThatCanGoForwardIsCounted()
{
    const Document document = buildDocument(inputOf(rated(70, 5), ReportTemplate::FullReport));
    QVERIFY2(document.title.contains(u"70 of 70"_s), qPrintable(document.title));
}

void ReportDocumentTest::whatIsNotRatedTakesNoRoom()
{
    const Document document = buildDocument(inputOf(rated(3, 0), ReportTemplate::InitiativeProfile));
    QCOMPARE(document.sections.size(), 3u);
    QVERIFY(!tableNamed(document, u"contributions"_s));
    const Document many = buildDocument(inputOf(rated(120, 0), ReportTemplate::FullReport));
    QVERIFY(!tableNamed(many, u"ranking"_s));
    QCOMPARE(findingOf(many, SectionKind::Ranking), u"Nothing is rated yet"_s);
}

QTEST_GUILESS_MAIN(ReportDocumentTest)
#include "tst_report_document.moc"
