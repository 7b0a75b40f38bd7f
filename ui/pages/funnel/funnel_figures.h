// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnel/funnel_texts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace portolan {

class Card;

// The five figures; each is a button that lists the initiatives behind it. In rows of fewer where there is
// less room.
class FunnelFigures : public QWidget {
    Q_OBJECT

public:
    explicit FunnelFigures(QWidget *parent = nullptr);

    // `compared` is empty or of the same length: one line each of the other segment.
    void setTexts(const std::array<FunnelFigureText, funnelFigureCount> &texts, const QStringList &compared);
    void addTo(int figure, QWidget *widget); // beneath the texts of that figure

signals:
    void clicked(int figure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure {
        Card *card;
        QLabel *caption;
        QPushButton *figure;
        QLabel *context;
        QLabel *compared;
    };
    void arrange(int columns);

    QGridLayout *m_grid;
    std::array<Figure, funnelFigureCount> m_figures;
    int m_columns = 0;
};

} // namespace portolan
