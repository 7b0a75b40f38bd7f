// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

void JournalModel::setLines(QList<JournalLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString fieldName(const JournalLine &line)
{
    return line.field.isEmpty() ? line.entity : u"%1.%2"_s.arg(line.entity, line.field);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const JournalLine &line = m_lines[index.row()];
    switch (Column(index.column())) {
    case TimeColumn: return QLocale().toString(line.time.toLocalTime(), QLocale::ShortFormat);
    case UserColumn: return line.user;
    case LabelColumn: return line.label;
    case FieldColumn: return fieldName(line);
    case BeforeColumn: return line.before.toString();
    case AfterColumn: return line.after.toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn: return tr("When");
    case UserColumn: return tr("Who");
    case LabelColumn: return tr("What");
    case FieldColumn: return tr("Field");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case ColumnCount: break;
    }
    return {};
}

static QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString JournalModel::csv() const
{
    QString out = u"time,user,change,field,before,after\r\n"_s;
    for (const JournalLine &line : m_lines) {
        const QStringList cells{line.time.toUTC().toString(Qt::ISODate),
                                quoted(line.user),
                                quoted(line.label),
                                quoted(fieldName(line)),
                                quoted(line.before.toString()),
                                quoted(line.after.toString())};
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out;
}

} // namespace portolan
