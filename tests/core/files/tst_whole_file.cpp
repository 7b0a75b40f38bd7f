// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/whole_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsSavedIsRead();
    void aLargerFileIsTold();
    void whatCannotBeReadIsNamed();
    void whatCannotBeWrittenIsNamed();
    void nothingTakesThePlaceOfAPortfolio();
    void devicesStayAndLinksAreFollowed();

private:
    QTemporaryDir m_folder;
};

void TestWholeFile::whatIsSavedIsRead()
{
    const QString path = m_folder.filePath(u"a.bin"_s);
    const QByteArray bytes("one\0two\n", 8);
    QVERIFY(saveWhole("something longer that was there before", path));
    QVERIFY(saveWhole(bytes, path));
    const auto read = readWhole(path, 100);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
}

void TestWholeFile::aLargerFileIsTold()
{
    const QString path = m_folder.filePath(u"large.bin"_s);
    QVERIFY(saveWhole(QByteArray(50, 'x'), path));
    QCOMPARE(readWhole(path, 50)->size(), 50);
    QCOMPARE(readWhole(path, 49)->size(), 50);
    QCOMPARE(readWhole(path, 10)->size(), 11);
}

void TestWholeFile::whatCannotBeReadIsNamed()
{
    const QString missing = m_folder.filePath(u"missing.bin"_s);
    const auto none = readWhole(missing, 100);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
    QCOMPARE(none.error().subject, missing);
    const auto folder = readWhole(m_folder.path(), 100);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::CannotRead);
    QCOMPARE(folder.error().subject, m_folder.path());
}

void TestWholeFile::nothingTakesThePlaceOfAPortfolio()
{
    QByteArray head("SQLite format 3\0", 16);
    head += QByteArray(52, '\0') + "PORT" + QByteArray(28, '\0');
    const QString path = m_folder.filePath(u"a.pdf"_s); // whatever it is called
    QFile portfolio(path);
    QVERIFY(portfolio.open(QIODevice::WriteOnly) && portfolio.write(head) == head.size());
    portfolio.close();
    QCOMPARE(saveWhole("x", path).error().code, Error::Code::CannotWrite);
    QCOMPARE(*readWhole(path, 1000), head);
    const QString other = m_folder.filePath(u"b.db"_s); // another program's database
    QVERIFY(saveWhole(head.replace("PORT", "MORE"), other));
    QVERIFY(saveWhole("x", other));
}

void TestWholeFile::devicesStayAndLinksAreFollowed()
{
    const QString device = m_folder.filePath(u"device"_s);
    if (!QFile::link(u"/dev/null"_s, device))
        QSKIP("no links here");
    QCOMPARE(saveWhole("x", device).error().code, Error::Code::CannotWrite);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    const QString file = m_folder.filePath(u"target.bin"_s);
    const QString link = m_folder.filePath(u"link.bin"_s);
    QVERIFY(saveWhole("old", file));
    QVERIFY(QFile::link(file, link));
    QVERIFY(saveWhole("new", link));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*readWhole(file, 10), QByteArray("new"));
}

void TestWholeFile::whatCannotBeWrittenIsNamed()
{
    const QString nowhere = m_folder.filePath(u"missing/a.bin"_s);
    const auto saved = saveWhole("x", nowhere);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::CannotWrite);
    QCOMPARE(saved.error().subject, nowhere);
    QVERIFY(!QDir(m_folder.path()).exists(u"missing"_s));
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
