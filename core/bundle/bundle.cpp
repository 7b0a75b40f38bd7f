// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"

#include "core/bundle/sample_reader.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void loadResources()
{
    Q_INIT_RESOURCE(bundle);
}

namespace portolan::bundle {

namespace {

Result<QByteArray> bundled(const QString &name)
{
    loadResources();
    QFile file(u":/portolan/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Internal, name, u"not in this program"_s);
    return file.readAll();
}

} // namespace

Result<Portfolio> withDefaultMethod(const PortfolioInfo &info)
{
    return bundled(u"methods/default.json"_s)
        .and_then([&info](const QByteArray &json) { return readMethod(json, info); })
        .map([](Method method) { return std::move(method.portfolio); });
}

Result<Portfolio> newPortfolio(const QString &name)
{
    PortfolioInfo info;
    info.name = name;
    info.currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (info.currency.isEmpty())
        info.currency = u"EUR"_s; // a locale without a country
    return withDefaultMethod(info);
}

Result<Portfolio> samplePortfolio()
{
    const Result<QByteArray> method = bundled(u"methods/default.json"_s);
    if (!method)
        return tl::unexpected(method.error());
    return bundled(u"sample/meridian.json"_s).and_then([&method](const QByteArray &json) {
        return readSample(json, *method);
    });
}

} // namespace portolan::bundle
