// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

// Zip archives in memory, through libzip. What they say of themselves is not to be believed: who reads checks
// sizes while reading.
namespace portolan::zip {

// One entry while it is unpacked, from its beginning on.
class Entry : public QIODevice {
public:
    explicit Entry(zip_file *file);
    ~Entry() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; }
    // False once something could not be unpacked; the checksum is compared at the end.
    bool isSound() const { return m_isSound; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    bool m_isAtEnd = false;
    bool m_isSound = true;
};

struct EntryInfo {
    quint64 size = 0; // unpacked, as the archive says
    bool isEncrypted = false;
};

class Archive {
public:
    static std::unique_ptr<Archive> open(QByteArray content); // nullptr for what is no archive
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    const QByteArray &content() const { return m_content; }
    QStringList names() const; // in the archive's order
    // Case does not matter.
    std::optional<EntryInfo> info(const QString &name) const;
    std::unique_ptr<Entry> entry(const QString &name) const; // nullptr when it cannot be opened

private:
    Archive() = default;
    qint64 find(const QString &name) const;

    QByteArray m_content;
    ::zip *m_zip = nullptr;
};

struct Part {
    QString name;
    QByteArray content;
};
// The same parts give the same bytes. Empty when it cannot be made.
QByteArray pack(const QList<Part> &);

} // namespace portolan::zip
