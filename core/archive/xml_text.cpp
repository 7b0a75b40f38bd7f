// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/xml_text.h"

#include <array>

namespace portolan::archive {

namespace {

struct Escape {
    char letter;
    std::string_view text;
};
constexpr std::array<Escape, 5> escapes{Escape{'&', "&amp;"}, Escape{'<', "&lt;"}, Escape{'>', "&gt;"},
                                        Escape{'\'', "&apos;"}, Escape{'"', "&quot;"}};

[[noreturn]] void refuse()
{
    throw std::runtime_error("not made as an archive is");
}

} // namespace

void XmlOut::flush()
{
    constexpr size_t enough = 64 * 1024;
    if (m_piece.size() < enough && m_depth > 0)
        return;
    m_bytes.append(m_piece.data(), qsizetype(m_piece.size()));
    m_piece.clear();
}

QByteArray XmlOut::take()
{
    flush();
    return std::move(m_bytes);
}

void XmlOut::start(const char *name)
{
    if (m_depth > 0) {
        m_piece += '\n';
        m_piece.append(size_t(m_depth), '\t');
    }
    ++m_depth;
    m_piece += '<';
    m_piece += name;
    m_piece += '>';
    m_isObject = false;
}

void XmlOut::end(const char *name)
{
    --m_depth;
    if (m_isObject) {
        m_piece += '\n';
        m_piece.append(size_t(m_depth), '\t');
    }
    m_piece += "</";
    m_piece += name;
    m_piece += '>';
    m_isObject = true;
    if (m_depth == 0)
        m_piece += '\n';
    flush();
}

void XmlOut::save(const std::string &text)
{
    size_t from = 0;
    for (size_t at = text.find_first_of("&<>'\""); at != std::string::npos;
         at = text.find_first_of("&<>'\"", from)) {
        m_piece.append(text, from, at - from);
        for (const Escape &escape : escapes) {
            if (escape.letter == text[at])
                m_piece.append(escape.text);
        }
        from = at + 1;
    }
    m_piece.append(text, from);
}

void XmlIn::skipBlanks()
{
    const size_t at = m_rest.find_first_not_of(" \t\r\n");
    m_rest.remove_prefix(std::min(at, m_rest.size()));
}

void XmlIn::take(std::string_view expected)
{
    if (!m_rest.starts_with(expected))
        refuse();
    m_rest.remove_prefix(expected.size());
}

std::string_view XmlIn::start()
{
    skipBlanks();
    take("<");
    const size_t end = m_rest.find('>');
    constexpr size_t longestName = 64;
    if (end == 0 || end > longestName)
        refuse();
    const std::string_view name = m_rest.substr(0, end);
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != std::string_view::npos)
        refuse();
    m_rest.remove_prefix(end + 1);
    return name;
}

void XmlIn::end(std::string_view name)
{
    skipBlanks();
    take("</");
    take(name);
    take(">");
}

void XmlIn::load(std::string &text)
{
    const size_t end = m_rest.find('<');
    if (end == std::string_view::npos)
        refuse();
    std::string_view raw = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    text.clear();
    for (size_t at = raw.find('&'); at != std::string_view::npos; at = raw.find('&')) {
        text.append(raw.substr(0, at));
        raw.remove_prefix(at);
        const auto escape =
            std::ranges::find_if(escapes, [raw](const Escape &each) { return raw.starts_with(each.text); });
        if (escape == escapes.end())
            refuse();
        text += escape->letter;
        raw.remove_prefix(escape->text.size());
    }
    text.append(raw);
}

bool XmlIn::isAtEnd()
{
    return m_rest.find_first_not_of('\n') == std::string_view::npos;
}

} // namespace portolan::archive
