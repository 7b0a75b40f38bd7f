// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_block.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QtEndian>

#include <memory>

namespace portolan::storage {

namespace {

constexpr int valuesPerLine = 6;
constexpr int linesPerBlock = 4096;
constexpr qsizetype bytesPerBlock = 1024 * 1024; // more only when one line is longer
constexpr quint32 mostBytes = 256 * 1024 * 1024; // that SQLite keeps in one value of ours
constexpr int fastest = 1; // level of compression

void append(QCborStreamWriter &to, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: to.append(nullptr); break;
    case QMetaType::LongLong: to.append(qint64(value.toLongLong())); break;
    case QMetaType::Double: to.append(value.toDouble()); break;
    default: to.append(value.toString());
    }
}

class Packer {
public:
    Result<> write(const char *table, qint64 id, const JournalFacts &facts)
    {
        if (!m_writer)
            begin(id);
        m_block.lowestId = std::min(m_block.lowestId, id);
        m_block.highestId = std::max(m_block.highestId, id);
        m_writer->append(QLatin1StringView(table));
        m_writer->append(id);
        facts.field.isEmpty() ? m_writer->append(nullptr) : m_writer->append(QString::fromUtf8(facts.field));
        append(*m_writer, facts.before);
        append(*m_writer, facts.after);
        facts.state.isEmpty() ? m_writer->append(nullptr) : m_writer->append(facts.state);
        if (++m_lines == linesPerBlock || m_bytes.size() >= bytesPerBlock)
            end();
        return {};
    }
    QList<JournalBlock> finish()
    {
        if (m_writer)
            end();
        return std::move(m_blocks);
    }

private:
    void begin(qint64 id)
    {
        m_block = {id, id, {}};
        m_writer = std::make_unique<QCborStreamWriter>(&m_bytes);
        m_writer->startArray();
    }
    void end()
    {
        m_writer->endArray();
        m_writer.reset();
        m_block.packed = qCompress(m_bytes, fastest);
        m_blocks << std::move(m_block);
        m_bytes.clear();
        m_lines = 0;
    }

    QList<JournalBlock> m_blocks;
    JournalBlock m_block;
    QByteArray m_bytes;
    std::unique_ptr<QCborStreamWriter> m_writer;
    int m_lines = 0;
};

QVariant variantOf(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: return QVariant(qlonglong(value.toInteger()));
    case QCborValue::Double: return QVariant(value.toDouble());
    case QCborValue::String: return QVariant(value.toString());
    default: return {};
    }
}

// qCompress puts the length before the bytes: it is not to be believed blindly.
QCborArray unpack(const QByteArray &packed)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > mostBytes)
        return {};
    return QCborValue::fromCbor(qUncompress(packed)).toArray();
}

} // namespace

QList<JournalBlock> packLines(const Change &change, const std::atomic<bool> &isUnwanted)
{
    Packer packer;
    const auto write = [&packer](const char *table, qint64 id, const JournalFacts &facts) {
        return packer.write(table, id, facts);
    };
    for (const Edit &edit : change.edits) {
        if (isUnwanted)
            break;
        (void)std::visit([&write](const auto &e) { return forEachLine(e, write); }, edit);
    }
    return packer.finish();
}

bool unpackLines(const QByteArray &packed, const JournalLine &ofChange, QList<JournalLine> &lines)
{
    const QCborArray values = unpack(packed);
    if (values.isEmpty() || values.size() % valuesPerLine != 0)
        return false;
    lines.reserve(lines.size() + values.size() / valuesPerLine);
    for (qsizetype i = 0; i < values.size(); i += valuesPerLine) {
        JournalLine line = ofChange;
        const QString entity = values[i].toString();
        line.entity =
            !lines.isEmpty() && lines.last().entity == entity ? lines.last().entity : entity; // shared
        line.entityId = values[i + 1].toInteger();
        line.field = values[i + 2].toString();
        line.before = variantOf(values[i + 3]);
        line.after = variantOf(values[i + 4]);
        line.state = values[i + 5].toString();
        if (line.entity.isEmpty() || line.entityId <= 0)
            return false;
        lines << line;
    }
    return true;
}

} // namespace portolan::storage
