// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/commit.h"

#include "core/storage/incoming_rows.h"
#include "core/storage/journal_block.h"
#include "core/storage/references.h"

#include <algorithm>
#include <future>

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

// Rows one by one, with SQLite's own check of what they refer to.
class RowWriter {
public:
    explicit RowWriter(const Connection &connection)
        : m_writers(WritersOf<Edit>::on(connection))
    {
    }
    template <typename E>
    Result<> write(const EditOf<E> &edit)
    {
        auto &writer = std::get<KindWriter<E>>(m_writers);
        return !edit.before ? writer.insert(*edit.after)
            : !edit.after   ? writer.remove(*edit.before)
                            : writer.update(*edit.after);
    }

private:
    WritersOf<Edit>::Type m_writers;
};

// andThen(edit) after each row.
template <typename AndThen>
Result<> writeRowByRow(const Connection &connection, const Change &change, const Progress &progress,
                       AndThen &&andThen)
{
    RowWriter rows(connection);
    qsizetype done = 0;
    for (const Edit &edit : change.edits) {
        const auto written = std::visit(
            [&](const auto &e) {
                const auto row = rows.write(withBothStates(e));
                return row ? andThen(e) : row;
            },
            edit);
        if (!written)
            return written;
        if (++done % editsBetweenReports == 0 && progress && !progress(done))
            return failure(Error::Code::Cancelled, connection.path());
    }
    return {};
}

template <typename AnyEdit>
struct IncomingKindsOf;
template <typename... E>
struct IncomingKindsOf<std::variant<EditOf<E>...>> {
    using Type = std::tuple<IncomingOf<E>...>;
};

// What is new goes in kind by kind, one statement each; the rest row by row after it.
class BulkWriter {
public:
    BulkWriter(const Connection &connection, const Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }
    Result<> write(const Change &change)
    {
        for (const Edit &edit : change.edits)
            std::visit([this](const auto &e) { sort(withBothStates(e)); }, edit);
        Result<> written;
        forEachKind([&]<typename E>() {
            const auto &rows = std::get<IncomingOf<E>>(m_incoming);
            if (written)
                written = insertAll(m_connection, rows, [this](qsizetype done) { return report(done); });
            m_done += rows.size();
        });
        return written ? writeChanged() : written;
    }

private:
    bool report(qsizetype done) const { return !m_progress || m_progress(m_done + done); }

    template <typename E>
    void sort(const EditOf<E> &edit)
    {
        if (edit.before)
            m_changed.push_back(edit);
        else
            std::get<IncomingOf<E>>(m_incoming).add(*edit.after);
    }
    Result<> writeChanged()
    {
        RowWriter rows(m_connection);
        for (const Edit &edit : m_changed) {
            const auto written = std::visit([&rows](const auto &e) { return rows.write(e); }, edit);
            if (!written)
                return written;
            if (++m_done % editsBetweenReports == 0 && !report(0))
                return failure(Error::Code::Cancelled, m_connection.path());
        }
        return {};
    }

    const Connection &m_connection;
    const Progress &m_progress;
    IncomingKindsOf<Edit>::Type m_incoming;
    std::vector<Edit> m_changed;
    qsizetype m_done = 0;
};

bool isLarge(const Change &change)
{
    constexpr size_t manyEdits = 20'000;
    return change.edits.size() >= manyEdits;
}

bool removesNothing(const Change &change)
{
    return std::ranges::all_of(change.edits, [](const Edit &edit) {
        return std::visit([](const auto &e) { return bool(e.after); }, edit);
    });
}

// While a large change is written, the pages it touches all over the file stay in memory, and what its rows
// refer to is looked up once before instead of row by row (when `checksReferences` is false). Outside of a
// transaction.
class WritingMode {
public:
    WritingMode(const Connection &connection, bool isLarge, bool checksReferences)
        : m_connection(connection)
    {
        if (isLarge)
            set(u"cache_size = -262144"_s, u"cache_size = -16000"_s); // KiB
        if (!checksReferences)
            set(u"foreign_keys = OFF"_s, u"foreign_keys = ON"_s);
    }
    ~WritingMode()
    {
        for (const QString &setting : m_back)
            (void)m_connection.run(u"PRAGMA "_s + setting);
    }
    WritingMode(const WritingMode &) = delete;
    WritingMode &operator=(const WritingMode &) = delete;

private:
    void set(const QString &setting, const QString &back)
    {
        (void)m_connection.run(u"PRAGMA "_s + setting);
        m_back << back;
    }

    const Connection &m_connection;
    QStringList m_back;
};

// What need not wait for the file, on another thread while the rows are written: the journal is packed, and
// what the rows refer to is looked up where SQLite does not.
class Aside {
public:
    Aside(const Change &change, std::optional<References> references)
        : m_references(std::move(references))
        , m_work(std::async(std::launch::async, [this, &change] { return run(change); }))
    {
    }
    ~Aside() { m_isUnwanted = true; }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    Result<QList<JournalBlock>> finish() { return m_work.get(); }

private:
    Result<QList<JournalBlock>> run(const Change &change)
    {
        for (const Edit &edit : change.edits) {
            if (!m_references || m_isUnwanted)
                break;
            const auto sound =
                std::visit([this](const auto &e) { return m_references->check(*e.after); }, edit);
            if (!sound)
                return tl::unexpected(sound.error());
        }
        return packLines(change, m_isUnwanted);
    }

    std::optional<References> m_references; // none: SQLite checks
    std::atomic<bool> m_isUnwanted = false;
    std::future<Result<QList<JournalBlock>>> m_work; // goes first, and waits for the thread
};

Result<> writeSmall(const Connection &connection, const Change &change, JournalWriter &journal,
                    const Progress &progress)
{
    return writeRowByRow(connection, change, progress,
                         [&journal](const auto &edit) { return journal.add(edit); });
}

// `atOnce`: what is new by one statement for each table, which takes a change that removes nothing.
Result<> writeLarge(const Connection &connection, const Change &change, bool atOnce, JournalWriter &journal,
                    const Progress &progress)
{
    std::optional<References> references;
    if (atOnce) {
        auto known = References::of(connection, change);
        if (!known)
            return tl::unexpected(known.error());
        references = std::move(*known);
    }
    Aside aside(change, std::move(references));
    const auto written = atOnce
        ? BulkWriter(connection, progress).write(change)
        : writeRowByRow(connection, change, progress, [](const auto &) { return Result<>(); });
    if (!written)
        return written;
    const auto blocks = aside.finish();
    return blocks ? journal.add(*blocks) : tl::unexpected(blocks.error());
}

} // namespace

Result<> commitChange(const Connection &connection, const Change &change, const Progress &progress)
{
    const bool large = isLarge(change);
    const bool atOnce = large && removesNothing(change);
    const WritingMode mode(connection, large, !atOnce);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto journal = JournalWriter::begin(connection, change.label);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto written = large ? writeLarge(connection, change, atOnce, *journal, progress)
                               : writeSmall(connection, change, *journal, progress);
    return written ? transaction->commit() : written;
}

} // namespace portolan::storage
