// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/body.h"
#include "core/archive/value_text.h"
#include "core/archive/xml_text.h"
#include "core/model/rows.h"

namespace portolan::archive {

namespace {

namespace bs = boost::serialization;

template <typename E>
struct EntryOut {
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
struct KindOut {
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

struct BodyOut {
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

} // namespace

QByteArray bodyOf(const Portfolio &portfolio, Baselines baselines)
{
    XmlOut archive;
    BodyOut body;
    body.portfolio = &portfolio;
    body.baselines = baselines;
    archive << bs::make_nvp("portolan", body);
    return archive.take() + "\n\n"; // as the first archives ended
}

} // namespace portolan::archive
