// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/body.h"
#include "core/archive/value_text.h"
#include "core/archive/xml_text.h"

#include <array>

namespace portolan::archive {

using namespace Qt::StringLiterals;

namespace {

namespace bs = boost::serialization;
using In = XmlIn;

// Caught where the archive is begun: it must not leave this file.
struct Refusal : std::exception {
    Error::Code code = Error::Code::BadInput;
    QString detail;

    Refusal(Error::Code withCode, QString why)
        : code(withCode)
        , detail(std::move(why))
    {
    }
};

[[noreturn]] void refuse(const QString &why)
{
    throw Refusal(Error::Code::BadInput, why);
}

std::string textFrom(In &archive)
{
    std::string text;
    archive >> bs::make_nvp("text", text);
    return text;
}

std::vector<std::string> wordsFrom(In &archive)
{
    const std::string line = textFrom(archive);
    std::vector<std::string> list;
    for (size_t at = 0; at < line.size();) {
        const size_t end = std::min(line.find(' ', at), line.size());
        list.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return list;
}

// How the values of an entity are read, in the order in which an archive has them.
template <typename E>
class FieldPlan {
public:
    struct Step {
        const char *name;
        bool (*read)(std::string_view, E &);
    };
    explicit FieldPlan(const std::vector<std::string> &names)
    {
        for (const std::string &name : names) {
            const auto known = std::ranges::find(all(), name, &Step::name);
            if (known == all().end())
                throw Refusal(Error::Code::NewerVersion, {});
            if (std::ranges::count(steps, known->name, &Step::name) > 0)
                refuse(u"a field of “%1” is there twice"_s.arg(QLatin1StringView(E::table)));
            steps.push_back(*known);
        }
        if (steps.empty() || steps.front().name != std::string_view("id"))
            refuse(u"“%1” has no ids"_s.arg(QLatin1StringView(E::table)));
    }
    std::vector<Step> steps;

private:
    static constexpr size_t fieldCount = std::tuple_size_v<decltype(E::fields())>;

    template <size_t I>
    static bool readField(std::string_view text, E &into)
    {
        static constexpr auto field = std::get<I>(E::fields());
        return valueFrom(text, into.*field.member);
    }
    static const auto &all()
    {
        static constexpr auto list = []<size_t... I>(std::index_sequence<I...>)
        {
            return std::array<Step, fieldCount>{Step{std::get<I>(E::fields()).name, readField<I>}...};
        }
        (std::make_index_sequence<fieldCount>{});
        return list;
    }
};

template <typename E>
struct EntryIn {
    const FieldPlan<E> *plan = nullptr;
    std::string *text = nullptr; // its memory is used again
    E entity;

    template <typename Archive>
    void serialize(Archive &archive, unsigned)
    {
        for (const auto &step : plan->steps) {
            archive >> bs::make_nvp("value", *text);
            if (!step.read(*text, entity)) {
                refuse(u"%1 %2: “%3” has no such value"_s.arg(QLatin1StringView(E::table))
                           .arg(entity.id.value)
                           .arg(QLatin1StringView(step.name)));
            }
        }
    }
};

template <typename E>
struct KindIn {
    Portfolio *portfolio = nullptr;

    template <typename Archive>
    void serialize(Archive &archive, unsigned)
    {
        const FieldPlan<E> plan(wordsFrom(archive));
        quint64 count = 0;
        if (!numberFrom(textFrom(archive), count) || (std::is_same_v<E, PortfolioInfo> && count != 1))
            refuse(u"“%1” has a wrong number of entries"_s.arg(QLatin1StringView(E::table)));
        std::string text;
        EntryIn<E> entry;
        entry.plan = &plan;
        entry.text = &text;
        decltype(E::id) last;
        for (; count > 0; --count) { // nothing is set aside for what the file only promises
            entry.entity = E();
            archive >> bs::make_nvp("entry", entry);
            if (entry.entity.id <= last)
                refuse(u"%1 %2: the ids are not in order"_s.arg(QLatin1StringView(E::table))
                           .arg(entry.entity.id.value));
            last = entry.entity.id;
            portfolio->load(std::move(entry.entity));
        }
    }
};

struct BodyIn {
    Portfolio portfolio;
    int expectedFormat = 0;

    template <typename Archive>
    void serialize(Archive &archive, unsigned)
    {
        int format = 0;
        if (!numberFrom(textFrom(archive), format) || format != expectedFormat)
            refuse(u"it does not say of which format it is"_s);
        std::vector<std::string> done;
        for (const std::string &kind : wordsFrom(archive)) {
            if (std::ranges::count(done, kind) > 0)
                refuse(u"a kind of entity is there twice"_s);
            if (!readKind(archive, kind))
                throw Refusal(Error::Code::NewerVersion, {});
            done.push_back(kind);
        }
        if (std::ranges::count(done, PortfolioInfo::table) != 1)
            refuse(u"the portfolio itself is not in it"_s);
    }

private:
    template <typename Archive>
    bool readKind(Archive &archive, const std::string &name)
    {
        bool isKnown = false;
        forEachKind([&]<typename E>() {
            if (name != E::table)
                return;
            isKnown = true;
            KindIn<E> kind;
            kind.portfolio = &portfolio;
            archive >> bs::make_nvp(E::table, kind);
        });
        return isKnown;
    }
};

} // namespace

Result<Portfolio> readBody(QByteArrayView bytes, int format, const QString &name)
{
    try {
        XmlIn archive(bytes);
        BodyIn body;
        body.expectedFormat = format;
        archive >> bs::make_nvp("portolan", body);
        if (!archive.isAtEnd())
            return failure(Error::Code::BadInput, name, u"there is more in it than an archive has"_s);
        return std::move(body.portfolio);
    } catch (const Refusal &refusal) {
        return failure(refusal.code, name, refusal.detail);
    } catch (const std::exception &) { // which has no more to say than that; also out of memory
        return failure(Error::Code::BadInput, name, u"it is not made as an archive is"_s);
    }
}

} // namespace portolan::archive
