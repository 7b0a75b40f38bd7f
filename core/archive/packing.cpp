// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/packing.h"

#include <zlib.h>

#include <limits>

namespace portolan::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int level = 3; // archives repeat themselves: more takes longer and gains little

class Inflating {
public:
    explicit Inflating(const QByteArray &bytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // is only read
        m_stream.avail_in = uInt(bytes.size());
        m_isReady = inflateInit(&m_stream) == Z_OK;
    }
    ~Inflating()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Inflating(const Inflating &) = delete;
    Inflating &operator=(const Inflating &) = delete;

    // False when it is no whole stream, has something behind it, or gives more than `most`.
    bool run(qsizetype most, QByteArray &into)
    {
        char piece[64 * 1024];
        int code = m_isReady ? Z_OK : Z_STREAM_ERROR;
        while (code == Z_OK && into.size() <= most) {
            m_stream.next_out = reinterpret_cast<Bytef *>(piece);
            m_stream.avail_out = sizeof piece;
            code = inflate(&m_stream, Z_NO_FLUSH);
            into.append(piece, qsizetype(sizeof piece - m_stream.avail_out));
        }
        return code == Z_STREAM_END && m_stream.avail_in == 0 && into.size() <= most;
    }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray smaller(qsizetype(size), Qt::Uninitialized);
    const int code =
        compress2(reinterpret_cast<Bytef *>(smaller.data()), &size,
                  reinterpret_cast<const Bytef *>(bytes.constData()), uLong(bytes.size()), level);
    smaller.resize(code == Z_OK ? qsizetype(size) : 0); // anything else is a lack of memory
    smaller.squeeze();
    return smaller;
}

Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype most, const QString &name)
{
    QByteArray larger;
    const bool fits = bytes.size() <= most && bytes.size() <= qsizetype(std::numeric_limits<uInt>::max());
    if (!fits || !Inflating(bytes).run(most, larger))
        return failure(Error::Code::BadInput, name, u"what is frozen in it is damaged"_s);
    return larger;
}

} // namespace portolan::archive
