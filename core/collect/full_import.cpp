// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/validation.h"
#include "core/archive/value_text.h"
#include "core/collect/export_cells.h"
#include "core/collect/full_export.h"
#include "core/collect/rating_columns.h"
#include "core/exchange/workbook.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan::collect {

namespace {

constexpr qint64 largestExport = 512LL * 1024 * 1024;

QString cellName(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + int((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

class Importer {
public:
    Importer(exchange::Workbook &book, const QString &name)
        : m_book(book)
        , m_name(name)
    {
    }

    Result<Portfolio> read()
    {
        if (auto checked = checkFormat(); !checked)
            return tl::unexpected(checked.error());
        if (auto texts = readLongTexts(); !texts)
            return tl::unexpected(texts.error());
        Result<> done;
        forEachKind([&]<typename E>() {
            if (done)
                done = readKind<E>();
        });
        if (!done)
            return tl::unexpected(done.error());
        if (auto valid = archive::validate(m_portfolio, m_name); !valid)
            return tl::unexpected(valid.error());
        return std::move(m_portfolio);
    }

private:
    Result<> checkFormat()
    {
        const auto index = m_book.indexOf(exportInfoSheet);
        if (!index)
            return failure(Error::Code::BadInput, m_name, CollectText::tr("it is no full export of a portfolio"));
        const auto content = m_book.read(*index, {});
        if (!content)
            return tl::unexpected(content.error());
        const int format = content->sheet.rowCount() > 0 ? content->sheet.cell(0, 1).toInt() : 0;
        if (format > exportFormat)
            return failure(Error::Code::NewerVersion, m_name, QString::number(format));
        return format > 0 ? Result<>() : failure(Error::Code::BadInput, m_name, CollectText::tr("its sheet “%1” is damaged").arg(exportInfoSheet));
    }

    Result<> readLongTexts()
    {
        const auto index = m_book.indexOf(longTextSheet);
        if (!index)
            return {};
        const auto content = m_book.read(*index, {});
        if (!content)
            return tl::unexpected(content.error());
        const exchange::Sheet &sheet = content->sheet;
        for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
            const QStringView piece = sheet.cell(row, 1);
            if (piece.size() < 2 || !piece.startsWith(u'|') || !piece.endsWith(u'|'))
                return failure(Error::Code::BadInput, m_name, CollectText::tr("the long text in %1 is damaged").arg(longTextSheet + u'!' + cellName(row, 1)));
            m_longTexts[sheet.cell(row, 0).toString()] += piece.mid(1, piece.size() - 2);
        }
        return {};
    }

    template <typename E>
    Result<> readKind()
    {
        const QString table = QString::fromLatin1(E::table);
        const auto index = m_book.indexOf(table);
        if (!index)
            return {}; // from before the kind came
        const auto content = m_book.read(*index, {});
        if (!content)
            return tl::unexpected(content.error());
        const exchange::Sheet &sheet = content->sheet;
        QHash<QString, qsizetype> places;
        constexpr qsizetype wordRow = 1;
        for (qsizetype column = 0; sheet.rowCount() > wordRow && column < sheet.cellCount(wordRow); ++column)
            places.insert(sheet.cell(wordRow, column).toString(), column);
        QSet<qint64> ids;
        for (qsizetype row = wordRow + 1; row < sheet.rowCount(); ++row) {
            if (sheet.isBlank(row))
                continue;
            E entity;
            QString wrong;
            forEachField<E>([&](const auto &field) {
                const qsizetype column = places.value(QString::fromLatin1(field.name), -1);
                if (column >= 0 && wrong.isEmpty() && !readCell(sheet.cell(row, column), entity.*field.member))
                    wrong = cellName(row, column);
            });
            if (wrong.isEmpty() && (!entity.id || ids.contains(entity.id.value)))
                wrong = cellName(row, places.value(u"id"_s, 0));
            if (!wrong.isEmpty())
                return failure(Error::Code::BadInput, m_name, CollectText::tr("the cell %1 cannot be read").arg(table + u'!' + wrong), int(row + 1));
            ids.insert(entity.id.value);
            m_portfolio.load(std::move(entity));
        }
        return {};
    }

    template <typename T>
    bool readCell(QStringView cell, T &value)
    {
        QString text = cell.toString();
        if (text.startsWith(longTextMark)) {
            const auto known = m_longTexts.constFind(text.mid(longTextMark.size()));
            if (known == m_longTexts.cend())
                return false;
            text = *known;
        }
        if (text.isEmpty() && !isTextLike<T>)
            return true; // as in a new entity
        const std::string utf8 = text.toStdString();
        return archive::valueFrom(utf8, value);
    }
    template <typename T>
    static constexpr bool isTextLike = std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>;

    exchange::Workbook &m_book;
    QString m_name;
    Portfolio m_portfolio;
    QHash<QString, QString> m_longTexts;
};

} // namespace

bool looksLikeFullExport(const QByteArray &content)
{
    if (exchange::kindOf(content) != exchange::SourceKind::Zip)
        return false;
    const auto book = exchange::Workbook::open(content, {});
    return book && (*book)->indexOf(exportInfoSheet);
}

Result<Portfolio> readFullExport(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return failure(Error::Code::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path, file.errorString());
    if (file.size() > largestExport)
        return failure(Error::Code::BadInput, name, CollectText::tr("it is larger than any export"));
    const QByteArray content = file.readAll();
    if (exchange::kindOf(content) == exchange::SourceKind::Text)
        return failure(Error::Code::BadInput, name, CollectText::tr("it is no workbook (XLSX or ODS)"));
    const auto book = exchange::Workbook::open(content, name);
    if (!book)
        return tl::unexpected(book.error());
    return Importer(**book, name).read();
}

} // namespace portolan::collect
