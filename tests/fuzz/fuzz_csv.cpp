// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a source of text: decoded, cut into cells and planned as an import.
#include "core/exchange/import.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace portolan;
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(exchange::planImport(content, QStringLiteral("fuzz.csv"), Portfolio()));
    return 0;
}
