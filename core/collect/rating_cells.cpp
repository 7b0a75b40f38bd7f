// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/rating_cells.h"

#include "core/archive/archive.h"
#include "core/collect/collect_text.h"
#include "core/collect/rating_columns.h"
#include "core/exchange/catalogue.h"
#include "core/wording/wording.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan::collect {

QString ratingHead(RatingColumn column)
{
    switch (column) {
    case RatingColumn::Key: return CollectText::tr("Key");
    case RatingColumn::Code: return CollectText::tr("Code");
    case RatingColumn::Initiative: return CollectText::tr("Initiative");
    case RatingColumn::Unit: return CollectText::tr("Business unit");
    case RatingColumn::Criterion: return CollectText::tr("Criterion");
    case RatingColumn::Question: return CollectText::tr("Question");
    case RatingColumn::Rating: return CollectText::tr("Rating");
    case RatingColumn::Confidence: return CollectText::tr("Confidence");
    case RatingColumn::Evidence: return CollectText::tr("Evidence or reason");
    case RatingColumn::SentRating: return CollectText::tr("Rating as sent");
    case RatingColumn::SentConfidence: return CollectText::tr("Confidence as sent");
    case RatingColumn::SentEvidence: return CollectText::tr("Evidence as sent");
    case RatingColumn::SentMark: return CollectText::tr("Mark");
    }
    Q_UNREACHABLE();
}

QString textOf(const RowKey &key)
{
    return u"%1/%2/%3"_s.arg(key.initiative.value).arg(key.criterion.value).arg(key.question.value);
}

std::optional<RowKey> rowKeyFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    qint64 ids[3]{};
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        ids[i] = parts[i].toLongLong(&isNumber);
        if (!isNumber || ids[i] < (i < 2 ? 1 : 0))
            return std::nullopt;
    }
    return RowKey{InitiativeId{ids[0]}, CriterionId{ids[1]}, QuestionId{ids[2]}};
}

QString cellText(const QString &text)
{
    constexpr qsizetype longest = 32'000; // a cell takes 32,767, and some characters become codes
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isHeld = !(c.category() == QChar::Other_Control || c.isSurrogate() || c.isNonCharacter());
        if (isPair)
            kept.append(c).append(text[++i]);
        else if (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            kept += u'\n';
        else if (c == u'\n' || c == u'\t' || isHeld)
            kept += c;
    }
    return kept.trimmed().left(longest).trimmed();
}

bool operator==(const Given &a, const Given &b)
{
    if (a.isNone() || b.isNone())
        return a.isNone() && b.isNone();
    constexpr double digits15 = 1e-9;
    return a.notApplicable == b.notApplicable
        && std::abs(a.value.value_or(0) - b.value.value_or(0)) < digits15 && a.confidence == b.confidence
        && a.evidence.simplified() == b.evidence.simplified();
}

QString assessorHere(const Portfolio &portfolio, const QString &name)
{
    QString other;
    for (const Assessment &assessment : portfolio.assessments()) {
        if (assessment.assessor == name)
            return name;
        if (other.isEmpty() && assessment.assessor.simplified() == name.simplified())
            other = assessment.assessor;
    }
    return other.isEmpty() ? name : other;
}

GivenHere::GivenHere(const Portfolio &portfolio, const QString &assessor)
{
    for (const Initiative &initiative : portfolio.initiatives()) {
        for (const Assessment &assessment : portfolio.currentAssessments(initiative.id)) {
            if (assessment.assessor != assessor)
                continue;
            for (const Rating &rating : portfolio.ratingsOf(assessment.id)) {
                m_given.insert(
                    {initiative.id, rating.criterion, rating.question},
                    {rating.value, rating.notApplicable, rating.confidence, cellText(rating.evidence)});
            }
        }
    }
}

Given GivenHere::to(const RowKey &key) const
{
    return m_given.value(key);
}

static QString shortHash(QStringView text)
{
    const QByteArray plain = cellText(text.toString()).simplified().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex().left(8));
}

QString markOf(QStringView code, QStringView initiative, QStringView question)
{
    return QStringList{shortHash(code), shortHash(initiative), shortHash(question)}.join(u'.');
}

bool marks(QStringView mark, QStringView code, QStringView initiative, QStringView question)
{
    const QList<QStringView> parts = mark.split(u'.');
    const std::pair<qsizetype, QStringView> texts[] = {{0, code}, {1, initiative}, {2, question}};
    return std::ranges::all_of(texts, [&](const auto &each) {
        return parts.size() != 3 || each.second.isEmpty() || parts[each.first] == shortHash(each.second);
    });
}

QString fingerprintOf(const Portfolio &portfolio)
{
    const QByteArray bytes = writeArchive(portfolio).value_or(QByteArray());
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString ratingText(const Given &given)
{
    if (given.notApplicable)
        return notApplicableWord;
    return given.value ? QString::number(*given.value, 'g', 15) : QString();
}

namespace {

// What begins with a number is that number when a dash and words explain it; "2-3" is none.
std::optional<double> ratingFrom(QStringView text)
{
    static const QRegularExpression explained(u"^\\s*([0-9.,]+)\\s*[–—-]\\s*\\p{L}"_s);
    const auto match = explained.match(text);
    const QString number = (match.hasMatch() ? match.captured(1) : text.toString()).replace(u',', u'.');
    bool isNumber = false;
    const double value = number.trimmed().toDouble(&isNumber);
    return isNumber && value >= 1 && value <= 5 ? std::optional(value) : std::nullopt;
}

std::optional<Confidence> confidenceFrom(QStringView text)
{
    if (text.isEmpty())
        return Confidence::Medium;
    for (const Confidence each : {Confidence::Low, Confidence::Medium, Confidence::High}) {
        if (text.compare(label(each), Qt::CaseInsensitive) == 0 || text == word(each))
            return each;
    }
    return exchange::Catalogue::instance().confidence(text);
}

QString shortened(QStringView text)
{
    return text.left(40).toString().simplified();
}

tl::unexpected<Error> unreadable(const QString &sentence)
{
    return failure(Error::Code::BadInput, {}, sentence);
}

} // namespace

Result<Given> givenFrom(QStringView rating, QStringView confidence, QStringView evidence)
{
    Given given;
    given.evidence = cellText(evidence.toString());
    if (rating.isEmpty())
        return given;
    given.notApplicable = rating.compare(notApplicableWord, Qt::CaseInsensitive) == 0
        || rating.compare("n"_L1, Qt::CaseInsensitive) == 0
        || exchange::Catalogue::instance().isNotApplicable(rating);
    if (!given.notApplicable)
        given.value = ratingFrom(rating);
    if (given.isNone())
        return unreadable(
            CollectText::tr("“%1” is no rating from 1 to 5 and not n/a.").arg(shortened(rating)));
    const auto read = confidenceFrom(confidence);
    if (!read)
        return unreadable(CollectText::tr("“%1” is no confidence.").arg(shortened(confidence)));
    given.confidence = *read;
    return given;
}

} // namespace portolan::collect
