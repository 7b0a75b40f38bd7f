// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slides/chart_parts.h"
#include "core/slides/package.h"

namespace portolan::slides {

// Puts slides, with their charts and pictures, into a package one after the other.
class SlideWriter {
public:
    SlideWriter(Package &package, const QString &language);

    void write(const Slide &);

private:
    QString shape(const Shape &);
    QString content(const TextBox &, const Shape &);
    QString content(const SlideTable &, const Shape &);
    QString content(const Picture &, const Shape &);
    template <typename AnyChart>
    QString content(const AnyChart &, const Shape &);
    QString placeholder(const QString &type, const QString &index, const QString &name, const QString &text);
    QString slideNumber();
    QString frame(const Shape &, const QString &graphic);
    QString placeOf(const Place &, const QString &element) const;
    QString run(const QString &text, const QString &properties) const;
    QString addRelation(const QString &type, const QString &target);

    Package &m_package;
    QString m_language;
    int m_slides = 0;
    int m_charts = 0;
    int m_pictures = 0;
    int m_nextId = 2; // of shapes on the slide
    QString m_relations; // of the slide
    int m_relationCount = 0;
};

} // namespace portolan::slides
