// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/envelope.h"

#include <QCryptographicHash>

namespace portolan::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView declaration("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
constexpr QByteArrayView formatMark("<!-- portolan-archive format=");
constexpr QByteArrayView sumMark(" sha256=");
constexpr QByteArrayView endMark(" -->\n");
constexpr qsizetype sumDigits = 64;

QByteArray sumOf(QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(body);
    return hash.result().toHex();
}

// Takes `mark` from the front of `rest`.
bool take(QByteArrayView &rest, QByteArrayView mark)
{
    if (!rest.startsWith(mark))
        return false;
    rest = rest.sliced(mark.size());
    return true;
}

// Takes a number of at most four digits; 0 when there is none.
int takeNumber(QByteArrayView &rest)
{
    int number = 0;
    for (int digits = 0; digits < 4 && !rest.isEmpty() && rest[0] >= '0' && rest[0] <= '9'; ++digits) {
        number = number * 10 + (rest[0] - '0');
        rest = rest.sliced(1);
    }
    return number;
}

tl::unexpected<Error> refused(const QString &name, const QString &why)
{
    return failure(Error::Code::BadInput, name, why);
}

} // namespace

QByteArray wrapped(const QByteArray &body, int format)
{
    QByteArray whole;
    whole.reserve(body.size() + 256);
    whole.append(declaration).append(formatMark).append(QByteArray::number(format)).append(sumMark);
    return whole.append(sumOf(body)).append(endMark).append(body);
}

Result<Envelope> unwrapped(const QByteArray &bytes, const QString &name, int newestFormat)
{
    if (bytes.isEmpty())
        return failure(Error::Code::Empty, name);
    if (bytes.size() > mostBytes)
        return refused(name, u"it is larger than any archive"_s);
    QByteArrayView rest(bytes);
    if (!take(rest, declaration) || !take(rest, formatMark))
        return refused(name, u"it is no Portolan archive"_s);
    const int format = takeNumber(rest);
    if (format > newestFormat)
        return failure(Error::Code::NewerVersion, name);
    if (format < 1 || !take(rest, sumMark) || rest.size() < sumDigits + endMark.size())
        return refused(name, u"the archive was changed or cut short after it was written"_s);
    const QByteArrayView sum = rest.first(sumDigits);
    rest = rest.sliced(sumDigits);
    if (!take(rest, endMark) || sumOf(rest) != sum)
        return refused(name, u"the archive was changed or cut short after it was written"_s);
    if (rest.contains(QByteArrayView("<!DOCTYPE"))) // a text has &lt; instead
        return refused(name, u"it is no Portolan archive"_s);
    return Envelope{format, rest};
}

} // namespace portolan::archive
