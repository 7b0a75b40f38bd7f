// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace portolan {

// Sets a rank by hand, with the reason for it; the computed rank stays beside it.
class PinForm : public QWidget {
    Q_OBJECT

public:
    explicit PinForm(QWidget *parent = nullptr);

    void setState(std::optional<int> pinned, const QString &reason, std::optional<int> computed, int ranks,
                  bool writable);
    void start(); // puts the focus into the rank

signals:
    void pinWanted(int rank, const QString &reason);
    void unpinWanted();

private:
    void refreshButtons();

    QLabel *m_state;
    QSpinBox *m_rank;
    QLineEdit *m_reason;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    bool m_writable = true;
};

} // namespace portolan
