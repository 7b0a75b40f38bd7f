// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan::storage {

// Whether a service that copies files on its own (OneDrive, Dropbox, iCloud Drive, Google Drive, Nextcloud,
// ownCloud, Box, a UNC path) is at work where the path leads, told by the names of its folders.
bool isInSyncedFolder(const QString &path);

} // namespace portolan::storage
