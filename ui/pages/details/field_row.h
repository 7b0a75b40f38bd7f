// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/initiative_field.h"
#include "ui/pages/details/details_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace portolan {

class GrowingText;

// One field of the selected initiative: its label and an editor. Words are written while they are typed (as
// one step of undo), numbers and dates when they are finished; what cannot be read is said under the editor.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(const DetailsContext &context, InitiativeField field, QWidget *parent = nullptr);

    void refresh(); // from the portfolio, unless it is being typed into
    void flush(); // writes what was typed and not yet written

private:
    QWidget *buildEditor();
    QWidget *buildLine();
    QWidget *buildLongText();
    QWidget *buildUnit();
    QWidget *buildApproach();
    void buildLayout();
    void onTyped();
    QString typed() const;
    void setTyped(const QString &text);
    void say(const QString &problem);

    const DetailsContext &m_context;
    InitiativeField m_field;
    InitiativeId m_shown; // whose text is in the editor
    bool m_isTouched = false; // holds what is not written yet
    bool m_isRefreshing = false;
    QTimer *m_pause;
    QLineEdit *m_line = nullptr;
    GrowingText *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_label;
    QLabel *m_problem;
};

} // namespace portolan
