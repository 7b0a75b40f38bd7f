// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace portolan;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void switchesLive();
    void textCanBeRead_data();
    void textCanBeRead();
    void theStyleSheetHasNoTokenLeft();
    void everyIconIsDrawnInItsTint();
};

void ThemeTest::switchesLive()
{
    Theme &theme = Theme::instance();
    theme.setMode(Theme::Mode::Light);
    QSignalSpy changes(&theme, &Theme::changed);
    QWidget label;
    label.show();
    QCOMPARE(label.palette().color(QPalette::Window), Palette::light()[Token::Window]);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(label.palette().color(QPalette::Window), Palette::dark()[Token::Window]);
    QCOMPARE(theme.color(Token::Text), Palette::dark()[Token::Text]);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(label.palette().color(QPalette::Window), Palette::light()[Token::Window]);
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");
    for (const Token ground :
         {Token::Window, Token::Surface, Token::Rail, Token::Soft, Token::AccentBackground}) {
        QTest::addRow("text on %d", int(ground)) << Token::Text << ground;
        QTest::addRow("muted on %d", int(ground)) << Token::Muted << ground;
    }
    QTest::addRow("accent on surface") << Token::Accent << Token::Surface;
    QTest::addRow("accent on its background") << Token::Accent << Token::AccentBackground;
    QTest::addRow("button") << Token::OnAccent << Token::Accent;
    QTest::addRow("bad on surface") << Token::Bad << Token::Surface;
}

void ThemeTest::textCanBeRead()
{
    QFETCH(Token, text);
    QFETCH(Token, ground);
    for (const Palette *palette : {&Palette::light(), &Palette::dark()})
        QVERIFY2(contrast((*palette)[text], (*palette)[ground]) >= 4.5,
                 qPrintable(QString::number(contrast((*palette)[text], (*palette)[ground]))));
}

void ThemeTest::theStyleSheetHasNoTokenLeft()
{
    const QString sheet = styleSheet(Palette::dark());
    QVERIFY(sheet.size() > 1000);
    QVERIFY2(!sheet.mid(sheet.indexOf(u"*/"_s)).contains(u'@'), qPrintable(sheet.section(u'@', 1).left(40)));
}

void ThemeTest::everyIconIsDrawnInItsTint()
{
    iconPixmap(u"overview", Token::Accent, 24);
    QDirIterator icons(u":/portolan/icons"_s, {u"*.svg"_s});
    int count = 0;
    while (icons.hasNext()) {
        const QString name = icons.nextFileInfo().completeBaseName();
        if (name == u"portolan"_s || name == u"arrow-down"_s)
            continue;
        const QImage image = iconPixmap(name, Token::Bad, 24).toImage();
        bool drawn = false;
        for (int y = 0; y < 24 && !drawn; ++y) {
            for (int x = 0; x < 24 && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 150;
        }
        QVERIFY2(drawn, qPrintable(name));
        ++count;
    }
    QVERIFY(count > 30);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
