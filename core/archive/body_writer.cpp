// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/body.h"
#include "core/archive/value_text.h"
#include "core/model/rows.h"

#include <boost/archive/xml_oarchive.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/traits.hpp>

#include <array>
#include <ostream>

namespace portolan::archive {

namespace {

namespace bs = boost::serialization;
using Out = boost::archive::xml_oarchive;

// Neither class ids nor pointers: what is written depends on the values alone.
template <typename T>
using PlainObject = bs::traits<T, bs::object_serializable, bs::track_never>;

template <typename E>
struct EntryOut : PlainObject<EntryOut<E>> {
    const E *entity = nullptr;
    std::string *text = nullptr; // its memory is used again

    template <typename Archive>
    void serialize(Archive &archive, unsigned)
    {
        forEachField<E>([&](const auto &field) {
            text->clear();
            appendText(*text, entity->*field.member);
            archive << bs::make_nvp(field.name, std::as_const(*text));
        });
    }
};

template <typename E>
struct KindOut : PlainObject<KindOut<E>> {
    std::vector<const E *> rows;

    template <typename Archive>
    void serialize(Archive &archive, unsigned)
    {
        std::string text;
        forEachField<E>(
            [&text](const auto &field) { text += (text.empty() ? "" : " ") + std::string(field.name); });
        const quint64 count = rows.size();
        archive << bs::make_nvp("fields", std::as_const(text)) << bs::make_nvp("count", count);
        EntryOut<E> entry;
        entry.text = &text;
        for (const E *row : rows) {
            entry.entity = row;
            archive << bs::make_nvp("entry", entry);
        }
    }
};

struct BodyOut : PlainObject<BodyOut> {
    const Portfolio *portfolio = nullptr;
    Baselines baselines = Baselines::Kept;

    template <typename Archive>
    void serialize(Archive &archive, unsigned)
    {
        const int format = archiveFormat;
        std::string kinds;
        forEachWanted(
            [&kinds]<typename E>() { kinds += (kinds.empty() ? "" : " ") + std::string(E::table); });
        archive << bs::make_nvp("format", format) << bs::make_nvp("kinds", std::as_const(kinds));
        forEachWanted([&]<typename E>() {
            KindOut<E> kind;
            kind.rows = rowsOf<E>(*portfolio);
            archive << bs::make_nvp(E::table, kind);
        });
    }

private:
    template <typename F>
    void forEachWanted(F &&f)
    {
        forEachKind([&]<typename E>() {
            if (!std::is_same_v<E, Baseline> || baselines == Baselines::Kept)
                f.template operator()<E>();
        });
    }
};

// Collects what Boost writes character by character.
class ByteSink : public std::streambuf {
public:
    ByteSink() { setp(m_piece.data(), m_piece.data() + m_piece.size()); }
    QByteArray take()
    {
        sync();
        return std::move(m_bytes);
    }

protected:
    int sync() override
    {
        m_bytes.append(pbase(), pptr() - pbase());
        setp(m_piece.data(), m_piece.data() + m_piece.size());
        return 0;
    }
    int_type overflow(int_type c) override
    {
        sync();
        return traits_type::eq_int_type(c, traits_type::eof()) ? traits_type::not_eof(c)
                                                               : sputc(traits_type::to_char_type(c));
    }

private:
    QByteArray m_bytes;
    std::array<char, 64 * 1024> m_piece;
};

} // namespace

// Without a header: the destructor that would write the end of it throws where it cannot.
QByteArray bodyOf(const Portfolio &portfolio, Baselines baselines)
{
    ByteSink sink;
    std::ostream stream(&sink);
    stream.imbue(std::locale::classic());
    {
        Out archive(stream, boost::archive::no_header | boost::archive::no_codecvt);
        BodyOut body;
        body.portfolio = &portfolio;
        body.baselines = baselines;
        archive << bs::make_nvp("portolan", body);
    }
    stream.put('\n');
    return sink.take();
}

} // namespace portolan::archive
