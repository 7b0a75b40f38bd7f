// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guess.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/columns.h"
#include "core/exchange/numbers.h"
#include "core/exchange/rating_scale.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr qsizetype sampled = 1000;
constexpr double sureEnough = 0.55;
constexpr qsizetype longHeader = 7; // words: a question rather than a name

// What the values of a column are like; shares are of the filled cells of the sample.
struct Profile {
    qsizetype looked = 0;
    qsizetype filled = 0;
    double dates = 0;
    double serials = 0; // numbers that may stand for days
    double numbers = 0;
    double ratings = 0;
    double stages = 0;
    double approaches = 0;
    double confidences = 0;
    double distinct = 0;
    double blanks = 0; // cells with a blank inside
    double length = 0;
};

bool looksLikeRating(QStringView cell)
{
    if (Catalogue::instance().isNotApplicable(cell))
        return true;
    if (ratingOfWord(cell, WordLevels::Three))
        return true;
    const auto number = readNumber(cell, cell.contains(u',') ? u',' : u'.');
    return number && *number >= 0 && *number <= 100;
}

Profile profileOf(const Table &table, qsizetype column, const QSet<QString> &stageNames)
{
    const Catalogue &catalogue = Catalogue::instance();
    Profile profile;
    QSet<QStringView> distinct;
    profile.looked = std::min(table.size(), sampled);
    for (qsizetype record = 0; record < profile.looked; ++record) {
        const QStringView cell = table.cell(record, column);
        if (cell.isEmpty())
            continue;
        ++profile.filled;
        distinct.insert(cell);
        profile.dates += readDate(cell, DateOrder::DayFirst) || readDate(cell, DateOrder::MonthFirst);
        profile.serials += table.serialDay(record, column).has_value();
        profile.numbers += readNumber(cell, u'.') || readNumber(cell, u',');
        profile.ratings += looksLikeRating(cell);
        profile.stages += catalogue.stageKind(cell) || stageNames.contains(folded(cell));
        profile.approaches += catalogue.approach(cell).has_value();
        profile.confidences += catalogue.confidence(cell).has_value();
        profile.blanks += cell.contains(u' ');
        profile.length += double(cell.size());
    }
    const double count = double(std::max<qsizetype>(profile.filled, 1));
    profile.distinct = double(distinct.size()) / count;
    for (double *share :
         {&profile.dates, &profile.serials, &profile.numbers, &profile.ratings, &profile.stages,
          &profile.approaches, &profile.confidences, &profile.blanks, &profile.length})
        *share /= count;
    return profile;
}

struct Header {
    QString whole;
    QString bare; // without brackets
    QStringList words;
};

bool hasPhrase(const QString &text, const QString &phrase)
{
    return (u' ' + text + u' ').contains(u' ' + phrase + u' ');
}

double headerScore(const Header &header, const QStringList &names)
{
    double best = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        if (header.bare == name || header.whole == name)
            return 1 - 0.004 * double(i);
        if (header.words.size() >= longHeader || name.size() < 4 || !hasPhrase(header.bare, name))
            continue;
        const double covered = double(name.count(u' ') + 1) / double(header.words.size());
        if (covered >= 0.34)
            best = std::max(best, 0.4 + 0.45 * covered);
    }
    return best;
}

// Long headers are questions of a survey: they are known by a phrase, the earlier the surer.
double questionScore(const Header &header, const QStringList &phrases)
{
    if (header.words.size() < 4)
        return 0;
    double best = 0;
    const QString text = u' ' + header.whole;
    for (const QString &phrase : phrases) {
        const qsizetype at = text.indexOf(u' ' + phrase);
        if (at >= 0)
            best = std::max(best, 0.74 - 0.04 * double(at) / double(text.size()));
    }
    return best;
}

double fits(const QString &field, const Profile &profile, double score)
{
    const bool exact = score > 0.85;
    if (profile.filled == 0)
        return exact ? 0.9 : 0;
    if (field == "code"_L1) {
        const bool unique = profile.distinct >= (exact ? 0.5 : 0.9);
        return unique && profile.length <= 40 && profile.blanks < 0.3 && profile.filled * 2 >= profile.looked
            ? 1
            : 0;
    }
    if (field == "name"_L1)
        return profile.numbers > 0.6 || profile.dates > 0.5 ? 0 : 0.8 + 0.2 * profile.distinct;
    if (field == "stage"_L1)
        return profile.stages >= (exact ? 0.2 : 0.5) ? 0.7 + 0.3 * profile.stages : 0;
    if (field == "approach"_L1)
        return profile.approaches >= 0.3 ? 1 : 0;
    if (field == "confidence"_L1)
        return profile.confidences >= 0.5 ? 1 : 0;
    return 1;
}

double fits(const QString &field, const Target &target, const Profile &profile, double score)
{
    if (profile.filled > 0) {
        switch (contentOf(target)) {
        case ContentType::Number: {
            const bool isRating = target.kind == Target::Kind::Rating;
            if ((isRating ? profile.ratings : profile.numbers) < 0.3)
                return 0;
            break;
        }
        case ContentType::Date:
            if (profile.dates + profile.serials < 0.3)
                return 0;
            break;
        case ContentType::Text:
            if (field != "code"_L1 && field != "source"_L1 && profile.numbers > 0.8)
                return 0;
            break;
        case ContentType::Words: break;
        }
    }
    return fits(field, profile, score);
}

// The share of filled cells that the field can hold; nullopt for texts, which hold anything.
std::optional<double> fittingShare(const QString &field, const Target &target, const Profile &profile)
{
    if (profile.filled == 0)
        return std::nullopt;
    if (field == "approach"_L1)
        return profile.approaches;
    if (field == "confidence"_L1)
        return profile.confidences;
    if (target.kind == Target::Kind::Stage)
        return profile.stages;
    if (target.kind == Target::Kind::Rating)
        return profile.ratings;
    switch (contentOf(target)) {
    case ContentType::Number: return profile.numbers;
    case ContentType::Date: return profile.dates + profile.serials;
    case ContentType::Text:
    case ContentType::Words: return std::nullopt;
    }
    Q_UNREACHABLE();
}

struct Candidate {
    double score;
    qsizetype column;
    QString field;
};

class Guesser {
public:
    Guesser(const Table &table, const Portfolio &portfolio)
        : m_table(table)
        , m_portfolio(portfolio)
    {
        QSet<QString> stageNames;
        for (const Stage &stage : portfolio.stages())
            stageNames.insert(folded(stage.name));
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QString whole = folded(table.columns[column]);
            const QString bare = foldedWithoutBrackets(withoutScale(table.columns[column]));
            m_headers << Header{whole, bare, bare.split(u' ', Qt::SkipEmptyParts)};
            m_profiles << profileOf(table, column, stageNames);
        }
    }

    QList<Guess> guess(const QMap<qsizetype, QString> &decided)
    {
        QList<Guess> guesses(m_headers.size());
        QSet<QString> fields(decided.begin(), decided.end());
        QSet<qsizetype> columns(decided.keyBegin(), decided.keyEnd());
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            if (!columns.contains(column))
                propose(column);
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        for (const Candidate &each : m_candidates) {
            if (columns.contains(each.column) || fields.contains(each.field))
                continue;
            columns.insert(each.column);
            fields.insert(each.field);
            guesses[each.column] = {each.field, std::min(each.score, 1.0), u"header and values"_s,
                                    shareOf(each.field, each.column)};
        }
        if (!fields.contains(u"stage"_s))
            takeByValues(guesses, columns, u"stage"_s);
        if (!fields.contains(u"name"_s))
            takeByValues(guesses, columns, u"name"_s);
        return guesses;
    }

private:
    void add(double score, qsizetype column, const QString &field)
    {
        const auto target = score > 0 ? targetOf(field, m_portfolio) : std::nullopt;
        if (!target)
            return;
        score *= fits(field, *target, m_profiles[column], score);
        if (score >= sureEnough)
            m_candidates.push_back({score, column, field});
    }

    void propose(qsizetype column)
    {
        const Catalogue &catalogue = Catalogue::instance();
        const Header &header = m_headers[column];
        for (const QString &account : {u"cost centre"_s, u"cost center"_s, u"kostenstelle"_s}) {
            if (hasPhrase(header.bare, account))
                return; // a number of an account, no amount
        }
        for (auto it = catalogue.headers.begin(); it != catalogue.headers.end(); ++it)
            add(headerScore(header, it.value()), column, it.key());
        for (auto it = catalogue.questions.begin(); it != catalogue.questions.end(); ++it)
            add(questionScore(header, it.value()), column, it.key());
        proposeStageDate(column);
        proposeRating(column);
    }

    // "Pilot date", "Date Implemented", "operational_date", "Go-live": a word for a stage, and dates below
    // it.
    void proposeStageDate(qsizetype column)
    {
        const Catalogue &catalogue = Catalogue::instance();
        const Header &header = m_headers[column];
        if (header.words.size() > 10 || hasPhrase(header.bare, u"planned"_s)
            || hasPhrase(header.bare, u"target"_s) || hasPhrase(header.bare, u"expected"_s))
            return;
        const bool saysDate = std::any_of(header.words.begin(), header.words.end(), [&](const QString &word) {
            return catalogue.dateWords.contains(word);
        });
        for (auto it = catalogue.stageDates.begin(); it != catalogue.stageDates.end(); ++it) {
            qsizetype longest = 0;
            for (const QString &phrase : it.value()) {
                const bool joined = header.words.size() == 1
                    && (header.bare == phrase + "datum"_L1 || header.bare == phrase + "sdatum"_L1);
                if (joined || hasPhrase(header.bare, phrase))
                    longest = std::max(longest, phrase.size());
            }
            if (longest == 0)
                continue;
            const double base = saysDate || header.words.size() <= 2 ? 0.85 : 0.7;
            add(base + 0.004 * double(std::min<qsizetype>(longest, 25)), column,
                u"stage_date:"_s + word(it.key()));
        }
    }

    void proposeRating(qsizetype column)
    {
        const Header &header = m_headers[column];
        QString bare = header.bare;
        for (const QString &noise : Catalogue::instance().ratingWords) {
            if (bare.endsWith(u' ' + noise))
                bare.chop(noise.size() + 1);
            if (bare.startsWith(noise + u' '))
                bare.remove(0, noise.size() + 1);
        }
        const auto isOneOf = [&](const QStringList &names) {
            return names.contains(bare) || names.contains(header.whole);
        };
        for (const Criterion &criterion : m_portfolio.criteria()) {
            QStringList names = Catalogue::instance().criteria.value(criterion.key);
            names << folded(criterion.name) << folded(criterion.key);
            if (isOneOf(names))
                add(0.97, column, u"rating:"_s + criterion.key);
        }
        for (const Question &question : m_portfolio.questions()) {
            const Criterion *criterion = m_portfolio.criteria().find(question.criterion);
            if (criterion && isOneOf({folded(question.name), folded(question.key), folded(question.text)}))
                add(0.95, column, u"rating:%1/%2"_s.arg(criterion->key, question.key));
        }
    }

    void takeByValues(QList<Guess> &guesses, QSet<qsizetype> &columns, const QString &field)
    {
        qsizetype best = -1;
        double most = 0;
        for (qsizetype column = 0; column < m_profiles.size(); ++column) {
            const Profile &profile = m_profiles[column];
            if (columns.contains(column) || profile.filled * 2 < profile.looked)
                continue;
            const bool isText =
                profile.numbers < 0.2 && profile.dates < 0.2 && profile.length >= 3 && profile.length < 150;
            const double score = field == "stage"_L1
                ? (profile.stages >= 0.8 && profile.length < 40 ? profile.stages : 0)
                : (isText ? profile.distinct * (1 - 0.01 * double(column)) : 0);
            if (score > most) {
                best = column;
                most = score;
            }
        }
        if (best < 0)
            return;
        columns.insert(best);
        guesses[best] = {field, 0.6 * most, u"values"_s, shareOf(field, best)};
    }

    std::optional<double> shareOf(const QString &field, qsizetype column) const
    {
        const auto target = targetOf(field, m_portfolio);
        return target ? fittingShare(field, *target, m_profiles[column]) : std::nullopt;
    }

    const Table &m_table;
    const Portfolio &m_portfolio;
    QList<Header> m_headers;
    QList<Profile> m_profiles;
    std::vector<Candidate> m_candidates;
};

} // namespace

QList<Guess> guessColumns(const Table &table, const Portfolio &portfolio,
                          const QMap<qsizetype, QString> &decided)
{
    return Guesser(table, portfolio).guess(decided);
}

} // namespace portolan::exchange
