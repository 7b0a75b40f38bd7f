// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

static void initStyle()
{
    Q_INIT_RESOURCE(portolan_style);
}

namespace portolan {

static const QHash<QString, Token> &names()
{
    static const QHash<QString, Token> table{
        {u"window"_s, Token::Window},
        {u"surface"_s, Token::Surface},
        {u"rail"_s, Token::Rail},
        {u"text"_s, Token::Text},
        {u"muted"_s, Token::Muted},
        {u"hairline"_s, Token::Hairline},
        {u"soft"_s, Token::Soft},
        {u"accent-background"_s, Token::AccentBackground},
        {u"on-accent"_s, Token::OnAccent},
        {u"accent"_s, Token::Accent},
        {u"bad"_s, Token::Bad},
    };
    return table;
}

QString styleSheet(const Palette &palette)
{
    initStyle();
    QFile file(u":/portolan/style/portolan.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (auto [name, token] : names().asKeyValueRange())
        sheet.replace(u"@%1;"_s.arg(name), palette[token].name() + u';');
    return sheet;
}

} // namespace portolan
