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
