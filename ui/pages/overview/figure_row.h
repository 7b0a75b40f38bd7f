// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/figure_texts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace portolan {

class Card;

// The five figures side by side; in rows of fewer where there is less room.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setTexts(const std::array<FigureText, figureCount> &);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure {
        Card *card;
        QLabel *caption;
        QLabel *figure;
        QLabel *context;
    };
    void arrange(int columns);

    QGridLayout *m_grid;
    std::array<Figure, figureCount> m_figures;
    int m_columns = 0;
};

} // namespace portolan
