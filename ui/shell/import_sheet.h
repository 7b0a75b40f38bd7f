// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QStringList>

class QPushButton;

namespace portolan {

// What an import did, in words ready to show.
struct ImportSummary {
    QString source;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    QList<QPair<QString, QString>> mapping; // column, field
    QStringList unmapped;
    QStringList warnings;
    QStringList initiatives; // what is new, what has changed and how, what is in no row
};

// The sheet after an import: counts, how the columns were understood, and every value that could not be read.
// Can be copied, and the import taken back in one go.
class ImportSheet : public QDialog {
    Q_OBJECT

public:
    explicit ImportSheet(const ImportSummary &summary, QWidget *parent = nullptr);
    void forbidUndo();

signals:
    void undoRequested();

private:
    QWidget *mappingTable(const ImportSummary &summary);
    static QWidget *lineList(const QStringList &lines, const QString &name, const QString &accessibleName);

    QPushButton *m_undo = nullptr;
};

// The whole summary as text, for the clipboard.
QString asText(const ImportSummary &summary);

} // namespace portolan
