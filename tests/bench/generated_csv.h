// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace portolan::bench {

enum class CsvKind {
    Inventory, // a register of use cases: names, units, stages, dates, money and free text
    Assessed, // the same with a rating on each of six criteria in place of six columns of text
};

// A CSV of `rows` initiatives in 20 columns, with quoted cells and line breaks among them. The same bytes for
// the same number of rows.
inline QByteArray generatedCsv(int rows, CsvKind kind)
{
    static constexpr const char *units[] = {"Retail", "Banking", "Insurance", "Manufacturing", "Group IT"};
    static constexpr const char *stages[] = {"Idea", "Pilot", "Production", "Scaled", "Retired"};
    static constexpr const char *kinds[] = {"Forecasting", "Classification", "Extraction", "Generation"};
    const bool isAssessed = kind == CsvKind::Assessed;
    QByteArray csv =
        "Code,Name,Unit,Region,Stage,Pilot date,Go-live date,Investment,Run cost,Annual benefit,";
    csv += isAssessed
        ? "Business value,Strategic importance,Time to value,Feasibility,Data readiness,Risk level,"
        : "Sponsor,Benefit owner,Vendor,Contract,Data source,Legal basis,";
    csv += "AI kind,Summary,Cost centre,Remark\n";
    csv.reserve(rows * 240);
    const auto number = [](int value) { return QByteArray::number(value); };
    for (int i = 0; i < rows; ++i) {
        const int stage = i % 5;
        const QByteArray day = "-0" + number(1 + i % 9) + "-1" + number(i % 10);
        csv += "C" + number(i) + ",Initiative " + number(i) + "," + units[i % 5] + ",Region " + number(i % 4)
            + ",";
        csv += stages[stage];
        csv += stage > 0 ? ",2023" + day : QByteArray(",");
        csv += stage > 1 ? ",2024" + day : QByteArray(",");
        csv += "," + number(10000 + i % 90000) + "," + number(i % 5000) + "," + number(i % 70000);
        for (int criterion = 0; isAssessed && criterion < 6; ++criterion)
            csv += "," + number(1 + (i + criterion) % 5);
        if (!isAssessed) {
            csv += ",Head of " + number(i % 90) + ",Owner " + number(i % 700) + ",Vendor " + number(i % 250)
                + ",F-" + number(i) + ",Warehouse " + number(i % 60) + ",Article " + number(i % 9);
        }
        csv += ",";
        csv += kinds[i % 4];
        csv += i % 10 ? ",Shortens the work of team " + number(i % 300)
                      : ",\"Shortens, as \"\"promised\"\",\nthe work\"";
        csv += ",CC" + number(i % 40) + ",remark " + number(i) + "\n";
    }
    return csv;
}

} // namespace portolan::bench
