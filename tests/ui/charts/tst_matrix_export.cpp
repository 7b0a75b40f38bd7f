// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_samples.h"
#include "ui/theme/palette.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

class MatrixExportTest : public QObject {
    Q_OBJECT

private slots:
    void svgIsWellFormedAndHasItsTexts();
    void svgSurvivesStrangeNames();
    void svgKeepsInsideThePlotWithoutClips();
    void pdfIsOnePageOfTheSizeAskedFor();
    void pngHasTwiceThePixels();
    void darkIsDark();
    void theChartExportsInLightWhateverTheTheme();
    void theLegendIsThere();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void aFolderThatIsNotThere();
    void aWriteThatFailsLeavesTheOldFile();
    void emptyAndTinyPictures();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

static MatrixFrame titledFrame()
{
    MatrixFrame frame;
    frame.title = u"Meridian <Group> & sons"_s;
    frame.sizeMeaning = u"size: investment"_s;
    return frame;
}

// All text of the picture, one string after the other; empty when it is no XML.
static QString textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString().trimmed() + u'\n';
    }
    return reader.hasError() ? QString() : text;
}

void MatrixExportTest::svgIsWellFormedAndHasItsTexts()
{
    const std::vector<MatrixPoint> points{pointAt(1, 20, 80, u"Invoice matching"_s),
                                          pointAt(2, 80, 20, u"<b>Voice & co</b>"_s)};
    QVERIFY(writeMatrix(points, titledFrame(), path(u"a.svg"_s), {1000, 700}, false));
    const QByteArray svg = read(path(u"a.svg"_s));
    const QString text = textOf(svg);
    for (const QString &expected :
         {u"Invoice matching"_s, u"<b>Voice & co</b>"_s, u"Meridian <Group> & sons"_s, u"Quick wins"_s,
          u"Do first"_s, u"Business value"_s, u"Implementation difficulty"_s, u"size: investment"_s, u"75"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    QVERIFY(svg.contains("viewBox=\"0 0 1000 700\""));
    QVERIFY(svg.contains("<title>Meridian &lt;Group&gt; &amp; sons</title>"));
    QVERIFY(!svg.contains("font-family=\"Sans Serif\""));
    QVERIFY(!svg.contains("<image")); // vectors only
    QVERIFY(QSvgRenderer(svg).isValid());
}

void MatrixExportTest::svgSurvivesStrangeNames()
{
    std::vector<MatrixPoint> points;
    for (const QString &name : {u"a\x01\x02\x1b b"_s, QString(QChar(0xDC00)), u"\uFFFE\uFFFF x"_s,
                                QString(10'000, u'W'), u"🚀 مبادرة"_s, u"]]> --> <!DOCTYPE"_s}) {
        const qint64 id = qint64(points.size()) + 1;
        points.push_back(pointAt(id, 15.0 * double(id), 15.0 * double(id), name));
    }
    MatrixFrame frame = titledFrame();
    frame.title = u"\x01 <t>\uFFFF"_s;
    frame.sizeMeaning = u"\x02 <s>"_s;
    frame.legend = {{Token::Series1, u"\x03 <u>"_s}};
    QVERIFY(writeMatrix(points, frame, path(u"strange.svg"_s), {900, 600}, false));
    QVERIFY(!textOf(read(path(u"strange.svg"_s))).isEmpty());
}

// SVG Tiny has no clips: halos over the edge are cut by hand.
void MatrixExportTest::svgKeepsInsideThePlotWithoutClips()
{
    MatrixPoint point = pointAt(1, 98, 98);
    point.difficultyRange = {40, 160};
    point.valueRange = {40, 160};
    QVERIFY(writeMatrix({point}, titledFrame(), path(u"edge.svg"_s), {800, 600}, false));
    const QByteArray svg = read(path(u"edge.svg"_s));
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        QSvgRenderer(svg).render(&painter);
    }
    for (int y = 100; y < 300; ++y)
        QCOMPARE(image.pixelColor(796, y), QColor(Qt::white));
}

void MatrixExportTest::pdfIsOnePageOfTheSizeAskedFor()
{
    QVERIFY(writeMatrix(randomPoints(50, 1), titledFrame(), path(u"a.pdf"_s), {1200, 800}, false));
    const QByteArray pdf = read(path(u"a.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
    const auto box =
        QRegularExpression(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s).match(QString::fromLatin1(pdf));
    QVERIFY(box.hasMatch());
    QVERIFY(std::abs(box.captured(1).toDouble() - 900) < 1);
    QVERIFY(std::abs(box.captured(2).toDouble() - 600) < 1);
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void MatrixExportTest::pngHasTwiceThePixels()
{
    QVERIFY(writeMatrix({pointAt(1, 20, 80)}, titledFrame(), path(u"a.PNG"_s), {640, 480}, false));
    const QImage image(path(u"a.PNG"_s));
    QCOMPARE(image.size(), QSize(1280, 960));
    QCOMPARE(image.pixelColor(2, 2), Palette::light()[Token::Surface]);
    QCOMPARE(image.text(u"Title"_s), titledFrame().title);
}

void MatrixExportTest::darkIsDark()
{
    QVERIFY(writeMatrix({pointAt(1, 20, 80)}, titledFrame(), path(u"dark.png"_s), {640, 480}, true));
    QCOMPARE(QImage(path(u"dark.png"_s)).pixelColor(2, 2), Palette::dark()[Token::Surface]);
}

void MatrixExportTest::theChartExportsInLightWhateverTheTheme()
{
    MatrixChart chart;
    chart.setFrame(titledFrame());
    chart.setPoints({pointAt(1, 20, 80, u"One"_s), pointAt(2, 90, 90, u"Two"_s)});
    QVERIFY(chart.exportTo(path(u"chart.svg"_s), {800, 600}));
    const QString text = textOf(read(path(u"chart.svg"_s)));
    QVERIFY(text.contains(u"One"_s) && text.contains(u"Two"_s));
    QVERIFY(read(path(u"chart.svg"_s)).contains("#e7f5f2"));
}

void MatrixExportTest::theLegendIsThere()
{
    MatrixFrame frame = titledFrame();
    for (int i = 0; i < seriesCount; ++i)
        frame.legend.append({seriesToken(i), u"Unit number %1"_s.arg(i + 1)});
    QVERIFY(writeMatrix(randomPoints(400, 2), frame, path(u"legend.svg"_s), {900, 600}, false));
    const QString text = textOf(read(path(u"legend.svg"_s)));
    for (int i = 0; i < seriesCount; ++i)
        QVERIFY(text.contains(u"Unit number %1"_s.arg(i + 1)));
    QVERIFY(text.contains(QRegularExpression(u"\\d+ of 400 label"_s))); // hidden ones are counted
}

void MatrixExportTest::badInputIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("other ending") << u"a.jpg"_s << QSize(800, 600);
    QTest::newRow("no ending") << u"matrix"_s << QSize(800, 600);
    QTest::newRow("no size") << u"a.svg"_s << QSize();
    QTest::newRow("nothing") << u"a.svg"_s << QSize(0, 0);
    QTest::newRow("too large") << u"a.png"_s << QSize(100'000, 600);
}

void MatrixExportTest::badInputIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QTemporaryDir folder;
    const auto written = writeMatrix({pointAt(1, 20, 80)}, {}, folder.filePath(name), size, false);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::BadInput);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void MatrixExportTest::aFolderThatIsNotThere()
{
    const auto written = writeMatrix({}, {}, path(u"no/such/folder/a.svg"_s), {800, 600}, false);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::CannotWrite);
    QVERIFY(written.error().subject.endsWith(u"a.svg"_s));
}

void MatrixExportTest::aWriteThatFailsLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"a.svg"_s);
    QVERIFY(writeMatrix({pointAt(1, 20, 80)}, {}, target, {800, 600}, false));
    const QByteArray before = read(target);
    QVERIFY(before.size() > 4000);

    // Files may not grow past 4,000 bytes: the disk is full half way.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit little{4000, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const auto written = writeMatrix(randomPoints(30, 1), {}, target, {800, 600}, false);
    setrlimit(RLIMIT_FSIZE, &usual);

    QVERIFY(!written);
    QVERIFY(written.error().code == Error::Code::CannotWrite
            || written.error().code == Error::Code::DiskFull);
    QCOMPARE(read(target), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.svg"_s});
}

void MatrixExportTest::emptyAndTinyPictures()
{
    for (const QString &ending : {u"svg"_s, u"pdf"_s, u"png"_s}) {
        QVERIFY(writeMatrix({}, titledFrame(), path(u"empty."_s + ending), {100, 100}, false));
        QVERIFY(writeMatrix(randomPoints(20, 1), {}, path(u"wide."_s + ending), {2000, 100}, false));
        QVERIFY(!read(path(u"wide."_s + ending)).isEmpty());
    }
}

QTEST_MAIN(MatrixExportTest)
#include "tst_matrix_export.moc"
