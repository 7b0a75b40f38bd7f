// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

namespace portolan {

// Five anchors of a question side by side, always in full. Keys: 1-5 rate, Shift+1-4 (or a dot after the
// rating) half a point more, N not applicable, Delete takes the rating back, arrows step. Says what the user
// wants; shows what it is told.
class RatingScale : public QWidget {
    Q_OBJECT

public:
    explicit RatingScale(QWidget *parent = nullptr);

    // Five texts for 1..5. "Manageable: a team has shipped something close" shows the part before the colon
    // as title.
    void setAnchors(const QStringList &anchors);
    void setValue(std::optional<double> value);
    void setNotApplicable(bool notApplicable);
    std::optional<double> value() const { return m_value; }
    bool isNotApplicable() const { return m_notApplicable; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rated(std::optional<double> value); // nullopt: taken back
    void notApplicable();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct AnchorText {
        QString title;
        QString text;
    };
    QRect cellRect(int index, int width, int height) const; // 0..4 the anchors, 5 "not applicable"
    int cellAt(const QPoint &) const;
    QString titleOf(int index) const;
    int anchorHeight(int index, int width) const;
    void paintAnchor(QPainter &, int index, const QRect &) const;
    void paintNotApplicable(QPainter &, const QRect &) const;
    bool rateByKey(int key, Qt::KeyboardModifiers);
    void announce();

    std::array<AnchorText, 5> m_anchors;
    std::optional<double> m_value;
    bool m_notApplicable = false;
    int m_hovered = -1;
};

} // namespace portolan
