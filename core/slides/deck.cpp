// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/deck.h"

#include "core/slides/markup.h"
#include "core/slides/package.h"
#include "core/slides/slide_writer.h"

using namespace Qt::StringLiterals;

namespace portolan::slides {

static QByteArray coreProperties(const Deck &deck)
{
    QString xml = xmlHead
        + u"<cp:coreProperties "
          u"xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"_s;
    const auto add = [&xml](const QString &name, const QString &text) {
        if (!text.isEmpty())
            xml += u'<' + name + u'>' + escaped(text) + u"</"_s + name + u'>';
    };
    add(u"dc:title"_s, deck.title);
    add(u"dc:creator"_s, deck.author.isEmpty() ? u"Portolan"_s : deck.author);
    add(u"dc:description"_s, deck.comment);
    add(u"dc:language"_s, deck.language);
    return (xml + u"</cp:coreProperties>"_s).toUtf8();
}

Result<QByteArray> writeDeck(const Deck &deck, const QByteArray &templateFile, const QString &templateName)
{
    auto package = Package::open(templateFile, templateName);
    if (!package)
        return tl::unexpected(package.error());
    if (!deck.accent.isEmpty())
        package->setAccent(deck.accent);
    SlideWriter writer(*package, deck.language);
    for (const Slide &slide : deck.slides)
        writer.write(slide);
    package->add(u"docProps/core.xml"_s, coreProperties(deck),
                 u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    const QByteArray bytes = package->pack();
    if (bytes.isEmpty())
        return failure(Error::Code::Internal, deck.title);
    return bytes;
}

} // namespace portolan::slides
