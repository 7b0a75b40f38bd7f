// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/commit.h"

#include "core/storage/journal.h"
#include "core/storage/mapper.h"

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

constexpr qsizetype editsBetweenReports = 1000;

template <typename AnyEdit>
struct WritersOf;
template <typename... E>
struct WritersOf<std::variant<EditOf<E>...>> {
    using Type = std::tuple<KindWriter<E>...>;
    static Type on(const Connection &connection) { return {KindWriter<E>(connection)...}; }
};

// The portfolio's own row is there from the start and stays: one without properties has those of a new one.
EditOf<PortfolioInfo> withBothStates(const EditOf<PortfolioInfo> &edit)
{
    const auto fresh = std::make_shared<const PortfolioInfo>();
    return {edit.before ? edit.before : fresh, edit.after ? edit.after : fresh};
}
template <typename E>
const EditOf<E> &withBothStates(const EditOf<E> &edit)
{
    return edit;
}

class ChangeWriter {
public:
    ChangeWriter(const Connection &connection, JournalWriter journal)
        : m_writers(WritersOf<Edit>::on(connection))
        , m_journal(std::move(journal))
    {
    }
    Result<> write(const Edit &edit)
    {
        return std::visit([this](const auto &e) { return writeOne(withBothStates(e)); }, edit);
    }

private:
    template <typename E>
    Result<> writeOne(const EditOf<E> &edit)
    {
        auto &writer = std::get<KindWriter<E>>(m_writers);
        const Result<> written = !edit.before ? writer.insert(*edit.after)
            : !edit.after                     ? writer.remove(*edit.before)
                                              : writer.update(*edit.after);
        return written ? m_journal.add(edit) : written;
    }

    WritersOf<Edit>::Type m_writers;
    JournalWriter m_journal;
};

} // namespace

namespace {

// A large change touches pages all over the file: while it is written they stay in memory.
class RoomyCache {
public:
    RoomyCache(const Connection &connection, size_t edits)
        : m_connection(connection)
        , m_isWanted(edits >= manyEdits)
    {
        if (m_isWanted)
            (void)m_connection.run(u"PRAGMA cache_size = -262144"_s); // KiB
    }
    ~RoomyCache()
    {
        if (m_isWanted)
            (void)m_connection.run(u"PRAGMA cache_size = -16000"_s);
    }
    RoomyCache(const RoomyCache &) = delete;
    RoomyCache &operator=(const RoomyCache &) = delete;

private:
    static constexpr size_t manyEdits = 20'000;
    const Connection &m_connection;
    bool m_isWanted;
};

} // namespace

Result<> commitChange(const Connection &connection, const Change &change, const Progress &progress)
{
    const RoomyCache cache(connection, change.edits.size());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto journal = JournalWriter::begin(connection, change.label);
    if (!journal)
        return tl::unexpected(journal.error());
    ChangeWriter writer(connection, std::move(*journal));
    qsizetype done = 0;
    for (const Edit &edit : change.edits) {
        if (auto written = writer.write(edit); !written)
            return written;
        if (++done % editsBetweenReports == 0 && progress && !progress(done))
            return failure(Error::Code::Cancelled, connection.path());
    }
    return transaction->commit();
}

} // namespace portolan::storage
