// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace portolan::slides {

// The parts of a presentation, its slides taken out: what a deck is put into.
class Package {
public:
    // Portolan's own where `templateFile` is empty. Errors: of writeDeck().
    static Result<Package> open(const QByteArray &templateFile, const QString &name);

    QString titleLayout() const { return m_titleLayout; } // part names
    QString contentLayout() const { return m_contentLayout; }
    qint64 width() const { return m_width; } // EMU
    qint64 height() const { return m_height; }

    void add(const QString &part, const QByteArray &content, const QString &contentType);
    void addDefault(const QString &ending, const QString &contentType);
    void addSlide(const QString &part); // after those there are
    void setAccent(const QString &color);
    QByteArray pack() const;

private:
    Result<> checkParts(const QString &name) const;
    Result<> understand(const QString &name);
    void dropSlides();
    QByteArray contentTypes() const;

    QMap<QString, QByteArray> m_parts;
    QMap<QString, QString> m_types; // of parts
    QMap<QString, QString> m_defaults; // of endings
    QStringList m_slides;
    QString m_presentation;
    QString m_titleLayout;
    QString m_contentLayout;
    qint64 m_width = 12'192'000;
    qint64 m_height = 6'858'000;
};

// The name of the part with the relations of another: "ppt/slides/_rels/slide1.xml.rels".
QString relationsOf(const QString &part);

} // namespace portolan::slides
