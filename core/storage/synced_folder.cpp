// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/synced_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan::storage {

// "OneDrive - Contoso", "Dropbox (Personal)", "GoogleDrive-anna@example.org": the service's word, then no
// letter.
static bool isFolderOfService(QStringView folder)
{
    static constexpr std::array<QStringView, 12> services{
        u"OneDrive",         u"Dropbox",      u"iCloud Drive", u"iCloudDrive", u"com~apple~CloudDocs",
        u"Mobile Documents", u"CloudStorage", u"Google Drive", u"GoogleDrive", u"Nextcloud",
        u"ownCloud",         u"Box Sync"};
    return std::ranges::any_of(services, [folder](QStringView service) {
        return folder.startsWith(service, Qt::CaseInsensitive)
            && (folder.size() == service.size() || !folder[service.size()].isLetterOrNumber());
    });
}

bool isInSyncedFolder(const QString &path)
{
    const QString slashed = QString(path).replace(u'\\', u'/');
    if (slashed.startsWith("//"_L1))
        return true;
    // The path as given, and where links lead.
    const QFileInfo info(slashed);
    for (const QString &folder : {info.absolutePath(), QFileInfo(info.absolutePath()).canonicalFilePath()}) {
        if (std::ranges::any_of(QStringView(folder).split(u'/'), isFolderOfService))
            return true;
    }
    return false;
}

} // namespace portolan::storage
