// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace portolan {

// The table of the grid: says which keys mean a rating, copying and pasting; moves nothing by itself.
class GridTable : public QTableView {
    Q_OBJECT

public:
    explicit GridTable(QWidget *parent = nullptr);

signals:
    void rated(std::optional<double> value); // of the selected cells; nullopt: taken back
    void notApplicable();
    void halfMeant();
    void reasonWanted(); // Enter or F2: to the evidence of the cell
    void pasteWanted();
    void copyWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool rateByKey(const QKeyEvent &event);

    bool m_afterPoint = false; // "4." has been typed, the 5 of "4.5" may follow
};

} // namespace portolan
