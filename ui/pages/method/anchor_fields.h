// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;

namespace portolan {

// The five written meanings of 1 to 5.
class AnchorFields : public QWidget {
    Q_OBJECT

public:
    explicit AnchorFields(QWidget *parent = nullptr);

    void setAnchors(const QStringList &anchors);
    void setEditable(bool editable);
    void setHint(const QString &sentence); // what rests on them

signals:
    void edited(const QStringList &anchors);

private:
    QStringList anchors() const;

    std::array<QPlainTextEdit *, 5> m_fields;
    QLabel *m_hint;
    bool m_setting = false;
};

} // namespace portolan
