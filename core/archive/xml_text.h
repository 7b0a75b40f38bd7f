// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <boost/mpl/bool.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/serialization.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

// Archives of Boost.Serialization (its concepts of a saving and a loading archive) that write and read the
// XML of boost::archive::xml_oarchive to the letter, from and to memory and not through a stream letter by
// letter. Values are texts; everything else is an object whose serialize() names its parts.
namespace portolan::archive {

class XmlOut {
public:
    using is_saving = boost::mpl::true_;
    using is_loading = boost::mpl::false_;

    template <typename T>
    XmlOut &operator<<(const boost::serialization::nvp<T> &pair)
    {
        start(pair.name());
        save(pair.const_value());
        end(pair.name());
        return *this;
    }
    QByteArray take();

private:
    void save(const std::string &text);
    void save(quint64 number) { m_piece += std::to_string(number); }
    void save(int number) { m_piece += std::to_string(number); }
    template <typename T>
    void save(const T &object)
    {
        boost::serialization::serialize_adl(*this, const_cast<T &>(object),
                                            0); // only read: this is a saving archive
    }
    void start(const char *name);
    void end(const char *name);

    void flush();

    QByteArray m_bytes;
    std::string m_piece; // comes to the bytes when it is long enough
    int m_depth = 0;
    bool m_isObject = false; // what ends now had parts, each on lines of its own
};

// Throws std::runtime_error on whatever is not made as XmlOut makes it; names of tags are only compared with
// each other.
class XmlIn {
public:
    using is_saving = boost::mpl::false_;
    using is_loading = boost::mpl::true_;

    explicit XmlIn(QByteArrayView bytes)
        : m_rest(bytes.data(), size_t(bytes.size()))
    {
    }
    template <typename T>
    XmlIn &operator>>(const boost::serialization::nvp<T> &pair)
    {
        const std::string_view name = start();
        load(pair.value());
        end(name);
        return *this;
    }
    bool isAtEnd(); // nothing but blanks is left

private:
    void load(std::string &text);
    template <typename T>
    void load(T &object)
    {
        boost::serialization::serialize_adl(*this, object, 0);
    }
    std::string_view start();
    void end(std::string_view name);
    void skipBlanks();
    void take(std::string_view expected);

    std::string_view m_rest;
};

} // namespace portolan::archive
