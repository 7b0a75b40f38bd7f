// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/funnel_words.h"
#include "tests/ui/funnel_tasks/funnel_fixture.h"
#include "ui/pages/funnel/thresholds_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace portolan;

class ThresholdsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void init()
    {
        m = std::make_unique<FunnelFixture>();
        QVERIFY(m->open(3));
        m->show();
    }
    void cleanup() { m.reset(); }
    void everyRuleHasItsWordsAndItsBounds();
    void aChangedThresholdCountsOnThePageAndIsUndone();
    void onlyWhatDiffersFromTheDefaultIsKept();
    void whatIsOutOfBoundsIsSaid_data();
    void whatIsOutOfBoundsIsSaid();
    void eachAndAllAreReset();
    void cancelledNothingChanges();
    void unknownRulesStay();
    void readingOnlyItShowsThem();

private:
    QDialog *ask()
    {
        m->find<QPushButton>("thresholdsButton")->click();
        return m->find<QDialog>("thresholdsDialog");
    }
    static QLineEdit *line(const QDialog *dialog, const QString &rule)
    {
        return dialog->findChild<QLineEdit *>(u"rule_"_s + rule);
    }
    static QPushButton *button(const QDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    static void type(QLineEdit *into, const QString &text)
    {
        into->selectAll();
        QTest::keyClicks(into, text);
    }
    void accept(const QDialog *dialog)
    {
        QTest::keyClick(button(dialog, u"rulesAccept"_s), Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const Thresholds &kept() const { return m->session->portfolio().info().rules; }
    QString stalled() const { return m->find<QLabel>("stalledText")->text(); }

    std::unique_ptr<FunnelFixture> m;
};

void ThresholdsTest::everyRuleHasItsWordsAndItsBounds()
{
    QSet<QString> labels;
    const QDialog *dialog = ask();
    for (const RuleField &field : ruleFields()) {
        labels << ruleLabel(field);
        QVERIFY2(!ruleLabel(field).isEmpty() && !ruleUnit(field).isEmpty(), field.name);
        QVERIFY2(field.takes(field.fallback()), field.name);
        QVERIFY(!field.takes(field.lowest - 0.5) && !field.takes(field.highest + 0.5)
                && !field.takes(qQNaN()));
        const QLineEdit *editor = line(dialog, QString::fromLatin1(field.name));
        QVERIFY2(editor, field.name);
        QCOMPARE(QLocale().toDouble(editor->text()), field.fallback());
        QVERIFY(editor->accessibleName().startsWith(ruleLabel(field)));
    }
    for (const QLabel *caption : dialog->findChildren<QLabel *>()) // nothing is cut off
        QVERIFY2(caption->wordWrap() || caption->width() >= caption->sizeHint().width(),
                 qPrintable(caption->text()));
    QCOMPARE(labels.size(), qsizetype(ruleFields().size()));
    QCOMPARE(ruleRange(ruleFields()[0]), u"A number from 1 to 5."_s);
    QCOMPARE(ruleRange(ruleFields()[2]), u"A whole number from 0 to 3,650."_s);
    QVERIFY(button(dialog, u"rulesAccept"_s)->isEnabled());
    QVERIFY(!button(dialog, u"resetAll"_s)->isEnabled());
}

void ThresholdsTest::aChangedThresholdCountsOnThePageAndIsUndone()
{
    const QString before = stalled();
    QVERIFY(before.startsWith(u"4 of 4"_s));
    const int steps = m->session->undoStack()->count();
    const QDialog *dialog = ask();
    type(line(dialog, u"signals_to_stall"_s), u"14"_s);
    type(line(dialog, u"ageing_days"_s), u"1,000"_s);
    accept(dialog);
    QVERIFY(!m->find<QDialog>("thresholdsDialog"));
    QCOMPARE(m->session->undoStack()->count(), steps + 1);
    QCOMPARE(m->session->undoStack()->undoText(), u"Change the thresholds of the diagnosis"_s);
    QVERIFY(stalled().startsWith(u"0 of 4"_s));
    QCOMPARE(rulesOf(m->session->portfolio().info()).signalsToStall, 14);
    QCOMPARE(rulesOf(m->session->portfolio().info()).ageing.fallbackDays, 1000);
    m->session->undo();
    QCOMPARE(stalled(), before);
    m->session->redo();
    m->page.reset();
    m->session->close();
    QVERIFY(m->session->open(m->path()));
    QCOMPARE(rulesOf(m->session->portfolio().info()).signalsToStall, 14);
}

void ThresholdsTest::onlyWhatDiffersFromTheDefaultIsKept()
{
    const QDialog *dialog = ask();
    type(line(dialog, u"low_rating"_s), u"3"_s);
    type(line(dialog, u"high_risk"_s), u"3.50"_s); // the default, written otherwise
    accept(dialog);
    QCOMPARE(kept(), (Thresholds{{u"low_rating"_s, 3.0}}));
    const int steps = m->session->undoStack()->count();
    accept(ask());
    QCOMPARE(m->session->undoStack()->count(), steps); // the same again is no change
}

void ThresholdsTest::whatIsOutOfBoundsIsSaid_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("on the lower bound") << u"low_rating"_s << u"1"_s << true;
    QTest::newRow("on the upper bound") << u"low_rating"_s << u"5"_s << true;
    QTest::newRow("below") << u"low_rating"_s << u"0.99"_s << false;
    QTest::newRow("above") << u"low_rating"_s << u"5.01"_s << false;
    QTest::newRow("nothing") << u"low_rating"_s << u" "_s << false;
    QTest::newRow("a word") << u"low_rating"_s << u"low"_s << false;
    QTest::newRow("not a number") << u"low_rating"_s << u"nan"_s << false;
    QTest::newRow("without end") << u"ageing_days"_s << u"inf"_s << false;
    QTest::newRow("half a day") << u"ageing_days"_s << u"30.5"_s << false;
    QTest::newRow("one signal is too few") << u"signals_to_stall"_s << u"1"_s << false;
    QTest::newRow("huge") << u"fewest_pilots"_s << u"1e300"_s << false;
}

void ThresholdsTest::whatIsOutOfBoundsIsSaid()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    const QDialog *dialog = ask();
    type(line(dialog, rule), text);
    QCOMPARE(button(dialog, u"rulesAccept"_s)->isEnabled(), isTaken);
    const auto field = std::ranges::find(
        ruleFields(), rule, [](const RuleField &each) { return QString::fromLatin1(each.name); });
    QCOMPARE(dialog->findChild<QLabel *>(u"ruleProblem"_s)->text(),
             isTaken ? QString() : ruleLabel(*field) + u": "_s + ruleRange(*field));
}

void ThresholdsTest::eachAndAllAreReset()
{
    PortfolioInfo info = m->session->portfolio().info();
    info.rules = {{u"low_rating"_s, 3.0}, {u"ageing_days"_s, 90.0}};
    m->perform(edits::editRules(m->session->portfolio(), info.rules));
    const QDialog *dialog = ask();
    QCOMPARE(line(dialog, u"ageing_days"_s)->text(), u"90"_s);
    QPushButton *reset = button(dialog, u"reset_low_rating"_s);
    QCOMPARE(reset->text(), u"Reset to 2.5"_s);
    QTest::keyClick(reset, Qt::Key_Space);
    QCOMPARE(line(dialog, u"low_rating"_s)->text(), u"2.5"_s);
    QVERIFY(!reset->isEnabled());
    QCOMPARE(line(dialog, u"ageing_days"_s)->text(), u"90"_s);
    type(line(dialog, u"similarity"_s), u"x"_s);
    button(dialog, u"resetAll"_s)->click();
    QVERIFY(!button(dialog, u"resetAll"_s)->isEnabled());
    accept(dialog);
    QVERIFY(kept().isEmpty());
    m->session->undo();
    QCOMPARE(kept(), info.rules);
}

void ThresholdsTest::cancelledNothingChanges()
{
    const int steps = m->session->undoStack()->count();
    QDialog *dialog = ask();
    type(line(dialog, u"low_rating"_s), u"3"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(kept().isEmpty());
    QCOMPARE(m->session->undoStack()->count(), steps);
}

void ThresholdsTest::unknownRulesStay()
{
    m->perform(edits::editRules(m->session->portfolio(), {{u"of_a_later_version"_s, 7.0}}));
    const QDialog *dialog = ask();
    type(line(dialog, u"low_rating"_s), u"3"_s);
    accept(dialog);
    QCOMPARE(kept(), (Thresholds{{u"low_rating"_s, 3.0}, {u"of_a_later_version"_s, 7.0}}));
}

void ThresholdsTest::readingOnlyItShowsThem()
{
    const ThresholdsDialog dialog(m->session->portfolio().info(), true);
    QVERIFY(line(&dialog, u"low_rating"_s)->isReadOnly());
    QVERIFY(!button(&dialog, u"rulesAccept"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(u"ruleProblem"_s)->text().isEmpty());
}

QTEST_MAIN(ThresholdsTest)
#include "tst_thresholds.moc"
