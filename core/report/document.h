// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/charts.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <vector>

// What a report says, independent of the format: sections of blocks. Every format is written from it, so that
// a number is the same in all of them and on screen. Texts are plain, for people; nothing in them is markup.
namespace portolan::report {

enum class NumberForm { Text, Whole, Decimal, Percent, Money, Date };

// `text` is what a page shows; number and date are what it stands for, unrounded (percent: a share 0..1),
// where a sheet can hold more than words. Unknown has neither.
struct Cell {
    QString text;
    std::optional<double> number = {};
    QDate date = {};
    QString link = {}; // the anchor it leads to
    std::optional<Quadrant> quadrant = {}; // shown in its colour
};

// `share` is the width in relation to that of the other columns.
struct Column {
    QString title;
    NumberForm form = NumberForm::Text;
    double share = 1;

    bool isNumber() const { return form != NumberForm::Text && form != NumberForm::Date; }
};

// Invariant: every row has as many cells as there are columns.
struct ReportTable {
    QString id; // a word for file names: "ranking"
    QString title;
    QList<Column> columns;
    std::vector<std::vector<Cell>> rows;
    int strongColumn = -1; // set in bold; -1: none
    // Of a score table: beside the columns that hold criteria their weights, negative where a high rating is
    // bad; the last column is the index. Empty for any other table.
    QList<std::optional<double>> weights = {};
};

struct Paragraph {
    enum class Style { Body, Note };
    QString text;
    Style style = Style::Body;
};
struct Heading {
    QString text;
};
struct Bullets {
    QStringList items;
};
// Something known of something; number and date as in a cell.
struct Fact {
    QString name;
    QString value;
    NumberForm form = NumberForm::Text;
    std::optional<double> number = {};
    QDate date = {};
};
struct Figure {
    QString label;
    QString value;
    QString note = {};
    QList<Fact> exact = {}; // the numbers that it stands for
};
struct FigureRow {
    QList<Figure> items; // at most six in a row
};
// Facts under each other: what, and how it is.
struct Facts {
    QList<Fact> items;
};
struct Block;
// Side by side; `share` 0..1 of the width is for the left.
struct Columns {
    std::vector<Block> left;
    std::vector<Block> right;
    double share = 0.58;
};
struct Block {
    std::variant<Paragraph, Heading, Bullets, FigureRow, Facts, ReportTable, Chart, Columns> content;
};

struct Section {
    QString word; // of its kind: "ranking"
    QString anchor; // unique in the document
    QString name; // "Ranking"
    QString finding; // the title: what it found, as a sentence
    std::vector<Block> blocks;
    bool startsPage = true;
    bool isSub = false; // belongs to the section before it in the outline
};

// From what the numbers were made, so that anybody can make them again.
struct Provenance {
    QString fingerprint; // SHA-256 of the portfolio's archive, hexadecimal
    QString methodVersion; // first digits of the SHA-256 of criteria and questions
    QString profile;
    QDate asOf;
    QString seed; // "–" while nothing in the report is drawn at random

    QStringList lines() const; // for people
};

struct Document {
    QString kind; // word of the template
    QString kicker; // "Portfolio report"
    QString title; // states the finding
    QString subtitle; // "Meridian Group · 36 initiatives · profile Balanced"
    QString portfolio;
    QString client;
    QString author;
    QByteArray logo; // bytes of a picture file; may be empty
    QString accent; // "#rrggbb"; empty: Portolan's
    QString currency;
    bool isLetter = false; // else A4
    bool hasCover = false;
    bool hasContents = false;
    QLocale locale;
    Provenance provenance;
    std::vector<Section> sections;
};

// Calls f(block) for every block in reading order, those in columns one by one.
template <typename F>
void forEachBlock(const std::vector<Block> &blocks, F &&f)
{
    for (const Block &block : blocks) {
        if (const auto *columns = std::get_if<Columns>(&block.content)) {
            forEachBlock(columns->left, f);
            forEachBlock(columns->right, f);
        } else {
            f(block);
        }
    }
}

} // namespace portolan::report
