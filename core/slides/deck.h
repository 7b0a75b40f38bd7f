// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

// Presentations (PPTX, ECMA-376 Part 1) on their way out: text, native tables, and native charts whose
// numbers lie in workbooks of their own, so that they can be edited. Everything is placed in shares 0..1 of
// the slide.
namespace portolan::slides {

struct Place {
    double left = 0;
    double top = 0;
    double width = 1;
    double height = 1;
};

struct TextLine {
    QString text;
    double points = 14;
    bool isBold = false;
    bool isBullet = false;
    QString color = {}; // "#rrggbb"; empty: of the template
};
struct TextBox {
    QList<TextLine> lines;
};

struct TableCell {
    QString text;
    bool isBold = false;
    QString color = {};
};
struct SlideTable {
    QStringList head;
    QList<double> shares; // of the width, one a column
    QList<bool> isRight;
    std::vector<QList<TableCell>> rows;
    double points = 10.5;
};

constexpr double bubbleNamePoints = 8;
// How wide the largest bubble is, in shares of the shorter side of the plot.
constexpr double largestBubble = 0.09;

struct Bubble {
    enum class Side { Right, Left, Above, Below };
    double x = 0;
    double y = 0;
    double size = 1; // the area stands for it
    QString name;
    QString label = name; // the name beside the bubble; empty: none
    Side side = Side::Right; // of the label
};
struct BubbleSeries {
    QString name;
    QString color;
    QList<Bubble> bubbles;
};
struct BubbleChart {
    QList<BubbleSeries> series;
    QString xTitle;
    QString yTitle;
    QString scaleName; // of the unseen bubble that sets the scale of all
    double end = 100; // of both axes
    double xCross = 50; // where the axes cross: the thresholds
    double yCross = 50;
    Place plot = {0.1, 0.03, 0.87, 0.72}; // within the axes' numbers, in shares of the chart
};
struct BarChart {
    QString name;
    QStringList categories;
    QList<double> values;
    QString color;
    QString format = QStringLiteral("0"); // of the labels
};
struct LineSeries {
    QString name;
    QString color;
    QList<std::pair<double, double>> points;
};
struct LineChart {
    QList<LineSeries> series;
    QString xTitle;
    QString yTitle;
    QString yFormat = QStringLiteral("0%");
};

struct Picture {
    QByteArray bytes; // PNG or JPEG
};

struct Shape {
    Place place;
    std::variant<TextBox, SlideTable, BubbleChart, BarChart, LineChart, Picture> content;
    QString name; // for a screen reader
};

struct Slide {
    QString title;
    QString subtitle = {}; // of a title slide
    bool isTitle = false;
    std::vector<Shape> shapes = {};
};

struct Deck {
    QString title;
    QString author;
    QString language; // "en-GB"
    QString comment;
    QString accent; // "#rrggbb"; empty: of the template
    std::vector<Slide> slides;
};

// `templateFile`: the bytes of a presentation whose masters and layouts are used and whose slides are left
// out; empty: Portolan's own. Error: BadInput for a template that is no presentation or lacks a layout
// "title" or "title only".
Result<QByteArray> writeDeck(const Deck &, const QByteArray &templateFile = {},
                             const QString &templateName = {});

} // namespace portolan::slides
