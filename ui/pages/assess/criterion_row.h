// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/criteria_list.h"

#include <QAbstractButton>

namespace portolan {

// A name, how far it is, and a bar; a warning under it where there is one.
class CriterionRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit CriterionRow(QWidget *parent = nullptr);

    const CriterionLine &line() const { return m_line; }
    void setLine(const CriterionLine &line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintTexts(QPainter &, const QRect &inner, int lineHeight) const;

    CriterionLine m_line;
};

} // namespace portolan
