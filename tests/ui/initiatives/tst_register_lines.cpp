// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "ui/models/table_text.h"
#include "ui/pages/initiatives/register_lines.h"
#include "ui/pages/initiatives/view_state.h"

#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

static RegisterRow row(const QString &code, const QString &name, std::optional<double> index = {},
                       std::optional<double> investment = {})
{
    RegisterRow made;
    made.initiative.code = code;
    made.initiative.name = name;
    made.initiative.investment = investment;
    InitiativeScore score;
    score.index = index;
    made.score = score;
    return made;
}

static QString printed(const std::vector<RegisterRow> &rows, const Arrangement &how)
{
    const RegisterLines lines = arranged(rows, how);
    QStringList text;
    for (const RegisterLine &line : lines.lines)
        text << (line.row < 0 ? u"[%1 %2]"_s.arg(lines.groups[size_t(line.group)].title)
                                    .arg(lines.groups[size_t(line.group)].count)
                              : rows[size_t(line.row)].initiative.code);
    return text.join(u' ');
}

class RegisterLinesTest : public QObject {
    Q_OBJECT

private slots:
    void numbersSortAsNumbersAndUnknownComesLastEitherWay();
    void namesSortAsPeopleCount();
    void everyWordMustOccurWithoutCaseAndAccents_data();
    void everyWordMustOccurWithoutCaseAndAccents();
    void filtersAreAndedAndWhatIsInOneIsOred();
    void groupsHaveCountsAndSumsAndFold();
    void aViewComesBackFromItsText();
    void viewsAreKeptInTheSettingsUnderAnyName();
    void tabsQuotesAndLineBreaksSurviveTheClipboard();
    void theFirstTableOfAPageIsRead();
    void numbersBehindRoundedOnesArePasted();
    void formulasAreMarkedAsText_data();
    void formulasAreMarkedAsText();
};

void RegisterLinesTest::numbersSortAsNumbersAndUnknownComesLastEitherWay()
{
    const std::vector rows{row(u"A"_s, u"a"_s, 9), row(u"B"_s, u"b"_s), row(u"C"_s, u"c"_s, 80),
                           row(u"D"_s, u"d"_s, 9)};
    Arrangement how;
    how.sortSection = int(Column::Index);
    QCOMPARE(printed(rows, how), u"A D C B"_s);
    how.isDescending = true;
    QCOMPARE(printed(rows, how), u"C A D B"_s);
}

void RegisterLinesTest::namesSortAsPeopleCount()
{
    const std::vector rows{row(u"1"_s, u"Robot 10"_s), row(u"2"_s, u"robot 9"_s), row(u"3"_s, u"Álbum"_s),
                           row(u"4"_s, QString())};
    Arrangement how;
    how.sortSection = int(Column::Name);
    QCOMPARE(printed(rows, how), u"3 2 1 4"_s);
}

void RegisterLinesTest::everyWordMustOccurWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing asked") << QString() << true;
    QTest::newRow("part of a word") << u"fore"_s << true;
    QTest::newRow("accent typed plainly") << u"cafe"_s << true;
    QTest::newRow("accent and case typed") << u"CAFÉ"_s << true;
    QTest::newRow("sharp s either way") << u"strasse"_s << false;
    QTest::newRow("words in any order") << u"forecast café"_s << true;
    QTest::newRow("one word missing") << u"café pricing"_s << false;
    QTest::newRow("code") << u"i-0007"_s << true;
    QTest::newRow("tag") << u"tabular"_s << true;
    QTest::newRow("owner") << u"head of"_s << true;
    QTest::newRow("summary") << u"waste"_s << true;
    QTest::newRow("never across two fields") << u"forecasti"_s << false;
}

void RegisterLinesTest::everyWordMustOccurWithoutCaseAndAccents()
{
    QFETCH(QString, text);
    RegisterRow cafe = row(u"I-0007"_s, u"Café forecast"_s);
    cafe.initiative.problem = u"Too much waste"_s;
    cafe.initiative.tags = {u"Tabular"_s};
    cafe.initiative.sponsor = u"Head of Retail"_s;
    RegisterFilter filter;
    filter.text = text;
    QTEST(RegisterMatcher(filter).matches(cafe), "isFound");
}

void RegisterLinesTest::filtersAreAndedAndWhatIsInOneIsOred()
{
    RegisterRow one = row(u"1"_s, u"one"_s, 50);
    one.stage = StageId{1};
    one.score->quadrant = Quadrant::QuickWin;
    RegisterRow two = row(u"2"_s, u"two"_s);
    two.stage = StageId{2};
    const RegisterRow three = row(u"3"_s, u"three"_s);
    const std::vector rows{one, two, three};
    Arrangement how;
    how.sortSection = int(Column::Code);
    how.filter.stages = {StageId{1}, StageId{2}};
    QCOMPARE(printed(rows, how), u"1 2"_s);
    how.filter.quadrants = {-1};
    QCOMPARE(printed(rows, how), u"2"_s);
    how.filter = {};
    how.filter.stages = {StageId{}};
    QCOMPARE(printed(rows, how), u"3"_s);
    how.filter = {};
    how.filter.notAssessed = true;
    QCOMPARE(printed(rows, how), u"2 3"_s);
}

void RegisterLinesTest::groupsHaveCountsAndSumsAndFold()
{
    std::vector rows{row(u"1"_s, u"a"_s, {}, 100), row(u"2"_s, u"b"_s, {}, 20), row(u"3"_s, u"c"_s),
                     row(u"4"_s, u"d"_s, {}, 7)};
    for (const size_t place : {0U, 2U}) {
        rows[place].stage = StageId{5};
        rows[place].stageName = u"Pilot"_s;
        rows[place].stagePosition = 2;
    }
    rows[1].stage = StageId{9};
    rows[1].stageName = u"Idea"_s;
    rows[1].stagePosition = 0;
    Arrangement how;
    how.sortSection = int(Column::Code);
    how.groupBy = GroupBy::Stage;
    QCOMPARE(printed(rows, how), u"[Idea 1] 2 [Pilot 2] 1 3 [No stage 1] 4"_s);
    how.collapsed = {u"5"_s};
    QCOMPARE(printed(rows, how), u"[Idea 1] 2 [Pilot 2] [No stage 1] 4"_s);
    const RegisterLines lines = arranged(rows, how);
    QCOMPARE(lines.shown, 4);
    const auto pilot = std::ranges::find(lines.groups, u"Pilot"_s, &RegisterGroup::title);
    QCOMPARE(pilot->investment, std::optional(100.0));
    QVERIFY(!pilot->runCost); // nothing known is not nothing
}

void RegisterLinesTest::aViewComesBackFromItsText()
{
    ViewState view;
    view.columns = {{u"custom:Vendor"_s, 140, false}, {u"rank"_s, 0, true}};
    view.sortKey = u"investment"_s;
    view.isDescending = true;
    view.groupBy = GroupBy::Quadrant;
    view.filter.text = u"café"_s;
    view.filter.units = {UnitId{6'500'000'000'000'000'001}};
    view.filter.quadrants = {-1, 2};
    view.filter.notAssessed = true;
    QVERIFY(ViewState::fromJson(view.toJson()) == view);
    QVERIFY(ViewState::fromJson({}) == ViewState{});
}

void RegisterLinesTest::viewsAreKeptInTheSettingsUnderAnyName()
{
    const QTemporaryDir folder;
    const QString name = u"Board / Q3: \"Übersicht\""_s;
    ViewState view;
    view.sortKey = u"name"_s;
    {
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ViewStore store(&settings);
        store.save(name, view);
        store.setLast(view);
    }
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ViewStore store(&settings);
    QCOMPARE(store.names(), QStringList{name});
    QVERIFY(store.view(name) == view);
    QVERIFY(store.last() == view);
    store.remove(name);
    QVERIFY(store.names().isEmpty());
}

void RegisterLinesTest::tabsQuotesAndLineBreaksSurviveTheClipboard()
{
    const TableText cells{{u"plain"_s, u"two\nlines"_s, u"a \"quote\""_s},
                          {u"\"quoted\""_s, u"<b>&amp;</b>"_s, QString()}};
    const auto data = mimeDataOf(cells);
    QCOMPARE(cellsIn(*data), cells);
    QVERIFY(data->html().contains(u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s));
}

void RegisterLinesTest::theFirstTableOfAPageIsRead()
{
    QMimeData data;
    data.setHtml(
        u"<p>Before</p><table><tr><td>Card fraud</td><td>1.2m</td></tr><tr><td>Claims</td><td></td></tr></table>"_s);
    QCOMPARE(cellsIn(data), (TableText{{u"Card fraud"_s, u"1.2m"_s}, {u"Claims"_s, QString()}}));
    data.setText(u"one cell"_s);
    data.setHtml(u"<b>one cell</b>"_s);
    QCOMPARE(cellsIn(data), (TableText{{u"one cell"_s}}));
}

// As LibreOffice puts it on the clipboard, with English numbers; the user reads German ones.
void RegisterLinesTest::numbersBehindRoundedOnesArePasted()
{
    QFile file(QStringLiteral(PORTOLAN_TEST_DATA "/clipboard/libreoffice.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMimeData data;
    data.setHtml(QString::fromUtf8(file.readAll()));
    data.setText(u"Portfolio\t\t\t\n"_s); // the table goes first
    const TableText german = cellsIn(data, QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.size(), 5);
    QCOMPARE(german[0], (QStringList{u"Portfolio"_s, QString(), QString(), QString()})); // merged
    QCOMPARE(german[2],
             (QStringList{u"Card fraud\nsecond line"_s, u"1234,56"_s, u"85.0%"_s, u"2026-03-01"_s}));
    QCOMPARE(german[3].first(2), (QStringList{u"Claims & more"_s, u"-2000000"_s}));
    QCOMPARE(german[4], (QStringList{QString(), u"007"_s, u"12.5%"_s, u"2027-12-31"_s})); // a code stays one
    const TableText english = cellsIn(data, QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(english[2][1], u"1234.56"_s);
    QCOMPARE(english[3][1], u"-2,000,000"_s);
}

void RegisterLinesTest::formulasAreMarkedAsText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    for (const QString &risky : {u"=1+1"_s, u"+49 30"_s, u"-2"_s, u"@SUM(A1)"_s})
        QTest::newRow(qPrintable(risky)) << risky << u'\'' + risky;
    QTest::newRow("words") << u"Card = fraud"_s << u"Card = fraud"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void RegisterLinesTest::formulasAreMarkedAsText()
{
    QFETCH(QString, cell);
    QTEST(exchange::withoutFormula(cell), "written");
    QCOMPARE(exchange::csvLine({u"a,b"_s, u"c\"d"_s, u"e"_s}), u"\"a,b\",\"c\"\"d\",e\r\n"_s);
}

QTEST_MAIN(RegisterLinesTest)
#include "tst_register_lines.moc"
