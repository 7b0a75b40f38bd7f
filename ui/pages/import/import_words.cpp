// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_words.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QStringList importFields(const Portfolio &portfolio)
{
    QStringList fields{QString(), u"code"_s, u"name"_s};
    forEachField<Initiative>([&fields](const auto &field) {
        static const QStringList others{u"id"_s,     u"code"_s,        u"name"_s,
                                        u"custom"_s, u"pinned_rank"_s, u"pin_reason"_s};
        const QString word = QString::fromLatin1(field.name);
        if (!others.contains(word))
            fields << word;
    });
    fields << u"unit_region"_s << u"unit_sector"_s << u"stage"_s;
    for (const char *kind : words<StageKind>::list)
        fields << u"stage_date:"_s + QString::fromLatin1(kind);
    fields << u"requires"_s << u"excludes"_s << u"assessor"_s << u"assessed_on"_s << u"confidence"_s;
    for (const Criterion &criterion : portfolio.orderedCriteria()) {
        fields << u"rating:"_s + criterion.key;
        for (const Question &question : portfolio.orderedQuestions(criterion.id))
            fields << u"rating:%1/%2"_s.arg(criterion.key, question.key);
    }
    return fields;
}

QStringList assessorChoices(const Portfolio &portfolio, const QString &own)
{
    QStringList choices;
    if (!own.isEmpty())
        choices << own;
    //: the role that imported ratings are by when nobody says otherwise
    choices << QCoreApplication::translate("Import", "Import");
    for (const Assessment &assessment : portfolio.assessments())
        choices << assessment.assessor;
    choices.removeDuplicates();
    choices.removeAll(QString());
    return choices;
}

QString importFieldText(const QString &field)
{
    return field.isEmpty() ? ImportWords::tr("Kept as a custom value") : fieldLabel(u"initiative", field);
}

QString reasonText(const exchange::MappedColumn &column)
{
    if (column.reason == "mapping"_L1)
        return ImportWords::tr("As chosen");
    if (column.reason == "values"_L1)
        return column.fitting
            ? ImportWords::tr("By its values alone: %1 of them fit", "percent").arg(percent(column.fitting))
            : ImportWords::tr("By its values alone");
    if (column.reason == "header and values"_L1)
        return column.fitting
            ? ImportWords::tr("By its heading; %1 of the values fit", "percent").arg(percent(column.fitting))
            : ImportWords::tr("By its heading");
    return ImportWords::tr("Nothing fits");
}

QString sureText(double confidence)
{
    constexpr double sure = 0.85;
    constexpr double likely = 0.65;
    if (confidence >= sure)
        return ImportWords::tr("Sure");
    return confidence >= likely ? ImportWords::tr("Likely") : ImportWords::tr("Perhaps");
}

QString outcomeText(exchange::RowOutcome::Kind kind)
{
    using Kind = exchange::RowOutcome::Kind;
    switch (kind) {
    case Kind::New: return ImportWords::tr("New");
    case Kind::Updated: return ImportWords::tr("Updated");
    case Kind::Same: return ImportWords::tr("Same as before");
    case Kind::Skipped: return ImportWords::tr("Left out");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
