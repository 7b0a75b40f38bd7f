// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of the register copies, takes from the clipboard and gives away as a whole.
#include "core/exchange/csv_writer.h"
#include "ui/models/field_batch.h"
#include "ui/pages/initiatives/register_table.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <span>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

// Texts on their way into cells: how far it has got.
struct Filling {
    const RegisterModel &model;
    FieldBatch batch{model.session().portfolio(), model.session().asOf()};
    int set = 0;
    int refused = 0;
    QString firstProblem{};

    void refuse(const QString &problem)
    {
        if (refused++ == 0)
            firstProblem = problem;
    }
    void put(InitiativeId id, int section, const QString &text)
    {
        const auto problem = model.putText(batch, id, section, text);
        problem ? refuse(*problem) : void(++set);
    }
};

void fillAll(Filling &filling, const QModelIndexList &cells, const QString &text)
{
    for (const QModelIndex &index : cells) {
        if (const InitiativeId id = filling.model.idAt(index.row()))
            filling.put(id, index.column(), text);
    }
}

// Row by row from `line` on, past headings; below the last initiative every row becomes a new one.
void fillBlock(Filling &filling, const TableText &text, int line, std::span<const int> sections)
{
    const auto nameAt = std::ranges::find(sections, int(Column::Name)) - sections.begin();
    for (const QStringList &cells : text) {
        while (filling.model.groupAt(line))
            ++line;
        InitiativeId id = filling.model.idAt(line++);
        const bool isNew = !id;
        if (isNew && cells.value(nameAt).trimmed().isEmpty()) {
            filling.refuse(RegisterTable::tr("A new initiative needs a name."));
            continue;
        }
        if (isNew)
            id = filling.batch.add();
        for (size_t i = 0; i < std::min(size_t(cells.size()), sections.size()); ++i) {
            if (!isNew || !cells[qsizetype(i)].isEmpty())
                filling.put(id, sections[i], cells[qsizetype(i)]);
        }
    }
}

} // namespace

TableText RegisterTable::selectedText() const
{
    std::vector<int> sections;
    std::vector<int> lines;
    const QItemSelection selection = selectionModel()->selection();
    for (const int section : visibleSections()) {
        if (std::ranges::any_of(selection, [section](const QItemSelectionRange &range) {
                return range.left() <= section && section <= range.right();
            }))
            sections.push_back(section);
    }
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const bool isSelected = std::ranges::any_of(selection, [line](const QItemSelectionRange &range) {
            return range.top() <= line && line <= range.bottom();
        });
        if (isSelected && m_model.idAt(line))
            lines.push_back(line);
    }
    TableText text;
    for (const int line : lines) {
        QStringList cells;
        for (const int section : sections)
            cells << m_model.index(line, section).data(Qt::EditRole).toString();
        text << cells;
    }
    return text;
}

TableText RegisterTable::shownTable() const
{
    const std::vector<int> sections = visibleSections();
    TableText text;
    QStringList titles;
    for (const int section : sections)
        titles << m_model.columns().title(section);
    text << titles;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (!m_model.idAt(line))
            continue;
        QStringList cells;
        for (const int section : sections) {
            const QString cell = m_model.index(line, section).data(Qt::EditRole).toString();
            cells << (RegisterColumns::isNumber(section) ? cell : exchange::withoutFormula(cell));
        }
        text << cells;
    }
    return text;
}

void RegisterTable::copySelection() const
{
    const TableText text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(text).release()); // the clipboard owns it
}

void RegisterTable::pasteFromClipboard()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    const TableText text = clip ? cellsIn(*clip) : TableText();
    if (!text.isEmpty())
        paste(text);
}

// Where the selection begins, in the order in which columns are seen.
QModelIndex RegisterTable::topLeft() const
{
    const QModelIndexList selected = selectedIndexes();
    if (selected.isEmpty())
        return currentIndex();
    const auto placeOf = [this](const QModelIndex &index) {
        return std::pair(index.row(), horizontalHeader()->visualIndex(index.column()));
    };
    return *std::ranges::min_element(selected, {}, placeOf);
}

// Into the block from the first selected cell on, or one value into every selected cell.
void RegisterTable::paste(const TableText &text)
{
    const QModelIndex start = topLeft();
    if (!start.isValid())
        return;
    if (m_model.session().isReadOnly())
        return emit noted(tr("This portfolio is open for reading only; nothing was pasted."));
    Filling filling{m_model};
    const QModelIndexList selected = selectedIndexes();
    if (text.size() == 1 && text.first().size() == 1 && selected.size() > 1) {
        fillAll(filling, selected, text.first().first());
    } else {
        const std::vector<int> sections = visibleSections();
        fillBlock(filling, text, start.row(), {std::ranges::find(sections, start.column()), sections.end()});
    }
    if (!m_model.perform(filling.batch.change(tr("Paste %n cell(s)", nullptr, filling.set))))
        return;
    const QString done = tr("%n cell(s) set.", nullptr, filling.set);
    const QString refused = tr("%n refused:", nullptr, filling.refused);
    emit noted(filling.refused == 0 ? done
                                    : tr("%1 %2 %3", "how many set, how many refused, why the first one was")
                                          .arg(done, refused, filling.firstProblem));
}

void RegisterTable::clearCells()
{
    if (m_model.session().isReadOnly())
        return;
    Filling filling{m_model};
    fillAll(filling, selectedIndexes(), {});
    if (m_model.perform(filling.batch.change(tr("Clear %n cell(s)", nullptr, filling.set)))
        && filling.refused > 0)
        emit noted(filling.firstProblem);
}

} // namespace portolan
