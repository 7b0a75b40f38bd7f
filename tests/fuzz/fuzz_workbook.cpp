// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook, and, since few changes survive the checksums of an archive, any bytes as the sheet
// and as the shared strings of an XLSX and as the content of an ODS.
#include "core/exchange/ods_sheet.h"
#include "core/exchange/source.h"
#include "core/exchange/xlsx_parts.h"

#include <QBuffer>

using namespace portolan::exchange;

static void readParts(QByteArray xml)
{
    const Watch watch;
    XlsxShared shared;
    shared.forms = {CellForm::Number, CellForm::Date, CellForm::Percent};
    const auto read = [&](const auto &reader) {
        QBuffer buffer(&xml);
        buffer.open(QIODevice::ReadOnly);
        XmlSource source(buffer, 1024 * 1024);
        XmlPart part(source, watch);
        reader(part);
    };
    read([&](XmlPart &part) { static_cast<void>(readSharedStrings(part, shared)); });
    read([&](XmlPart &part) { static_cast<void>(readStyles(part, shared)); });
    read([&](XmlPart &part) {
        XlsxSheetReader reader(shared, {}, {});
        static_cast<void>(reader.read(part, {}, watch));
        static_cast<void>(reader.finish().records());
    });
    read([&](XmlPart &part) {
        OdsSheetReader reader({}, {});
        if (part.nextChild())
            static_cast<void>(reader.read(part, watch));
        static_cast<void>(reader.finish().records());
    });
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    if (kindOf(content) == SourceKind::Text)
        readParts(content);
    else
        static_cast<void>(readSource(content, QStringLiteral("fuzz")));
    return 0;
}
