// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive, and, since few changes survive its sum, any bytes as the body of one with a sum
// that is right. What is read comes back the same from what it is written to.
#include "core/archive/archive.h"
#include "core/archive/envelope.h"

#include <cstdlib>

using namespace portolan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const bool isWhole = looksLikeArchive(content.left(256));
    const auto portfolio =
        readArchive(isWhole ? content : archive::wrapped(content, archiveFormat), QStringLiteral("fuzz"));
    if (!portfolio)
        return 0;
    const auto written = writeArchive(*portfolio);
    const auto again =
        written ? readArchive(*written, QStringLiteral("again")) : tl::unexpected(written.error());
    if (!again || !(*again == *portfolio))
        std::abort();
    return 0;
}
