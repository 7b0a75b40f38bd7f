// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace portolan {

// A field for a long text that is as high as its text, within limits. Tab leaves it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

    // One line of text that may wrap: Enter finishes it instead of breaking the line.
    void setSingleLine(bool single) { m_isSingleLine = single; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    void editingFinished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();

    bool m_isSingleLine = false;
};

} // namespace portolan
