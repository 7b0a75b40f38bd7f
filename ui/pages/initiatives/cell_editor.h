// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QRect>
#include <QString>

#include <functional>

class QObject;
class QWidget;

// The editors of cells: a line, a few lines for long texts, a list to choose from or type into.
namespace portolan {

QWidget *cellEditor(const Portfolio &, int section, QWidget *parent);
QString cellText(const QWidget *editor);
void setCellText(QWidget *editor, const QString &text);
void placeCellEditor(QWidget *editor, const QRect &cell);

// The text was touched; an entry of the list was chosen.
void onCellEdited(QWidget *editor, QObject *context, const std::function<void()> &then);
void onCellChosen(QWidget *editor, QObject *context, const std::function<void()> &then);

} // namespace portolan
