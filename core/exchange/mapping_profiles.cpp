// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_profiles.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/csv_writer.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

MappingProfiles::MappingProfiles(QString folder)
    : m_folder(std::move(folder))
{
}

// A name may hold what a file name may not.
QString MappingProfiles::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(QUrl::toPercentEncoding(name, " ")) + u".json"_s);
}

QList<MappingProfile> MappingProfiles::all() const
{
    QList<MappingProfile> profiles;
    for (const QString &file : QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile source(QDir(m_folder).filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        if (auto mapping = mappingFromJson(source.readAll(), file))
            profiles << MappingProfile{QUrl::fromPercentEncoding(file.chopped(5).toLatin1()), *mapping};
    }
    return profiles;
}

Result<> MappingProfiles::save(const QString &name, const Mapping &mapping) const
{
    if (name.trimmed().isEmpty())
        return failure(Error::Code::BadInput, name, u"a mapping needs a name"_s);
    if (!QDir().mkpath(m_folder))
        return failure(Error::Code::CannotWrite, m_folder);
    return writeWhole(pathOf(name.trimmed()), toJson(mapping));
}

Result<> MappingProfiles::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.exists())
        return failure(Error::Code::NotFound, name);
    return file.remove() ? Result<>() : failure(Error::Code::CannotWrite, name, file.errorString());
}

static QSet<QString> namesIn(const QStringList &cells)
{
    QSet<QString> names;
    for (const QString &cell : cells) {
        if (const QString name = folded(cell); !name.isEmpty())
            names.insert(name);
    }
    return names;
}

std::optional<MappingProfile> MappingProfiles::bestFor(const QStringList &columns,
                                                       const QList<QStringList> &firstRows) const
{
    std::optional<MappingProfile> best;
    qsizetype most = 0;
    const QSet<QString> found = namesIn(columns);
    for (const MappingProfile &profile : all()) {
        const auto row = profile.mapping.headerRow;
        const QSet<QString> names = row ? namesIn(firstRows.value(*row - 1)) : found;
        const QStringList own = profile.mapping.columns.keys();
        const qsizetype known =
            std::ranges::count_if(own, [&](const QString &each) { return names.contains(folded(each)); });
        const bool fits = known * 4 >= own.size() * 3 && known * 2 >= names.size();
        if (fits && known > most) {
            most = known;
            best = profile;
        }
    }
    return best;
}

} // namespace portolan::exchange
