// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_part.h"
#include "core/model/result.h"

#include <memory>
#include <QHash>

namespace portolan::zip {
class Archive;
}

namespace portolan::exchange {

// The parts of a zipped workbook, read as hostile input: no part may unpack to more than 256 MB and all that
// is read to more than 1 GB, by what the archive says and again while unpacking; checksums are checked.
class ZipParts {
public:
    // Errors: NotText for what is no archive, BadInput for one that ends too early.
    static Result<ZipParts> open(const QByteArray &content, const QString &sourceName);
    ZipParts(ZipParts &&) noexcept;
    ~ZipParts();

    bool has(const QString &part) const; // case does not matter
    // The first bytes of a part; empty when there is none or it cannot be read.
    QByteArray beginningOf(const QString &part, qint64 most) const;
    // Hands the XML of a part to `reader`, whose failure goes before all others. Errors: BadInput, Cancelled.
    using Reader = std::function<Result<>(XmlPart &)>;
    Result<> read(const QString &part, const Watch &, const Reader &reader);
    const QString &sourceName() const { return m_sourceName; }

private:
    explicit ZipParts(std::unique_ptr<zip::Archive>, QString sourceName);
    Result<> readOpened(const QString &part, QIODevice &unpacked, const Watch &, const Reader &);

    std::unique_ptr<zip::Archive> m_archive;
    QString m_sourceName;
    QHash<QString, qint64> m_unpacked; // bytes of each part that was read; a part counts once
};

} // namespace portolan::exchange
