// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

static QString general()
{
    return QCoreApplication::translate(
        "Help",
        "Everywhere\n"
        "Ctrl+K  go to any initiative, page or command\n"
        "Ctrl+1, Ctrl+2, …  go to a page\n"
        "Ctrl+I  show or hide the details of the selected initiative\n"
        "Ctrl+Z, Ctrl+Shift+Z  undo and redo; the Edit menu says what\n"
        "Ctrl+Shift+N  new initiative\n"
        "Esc  close what is open\n\n"
        "There is no Save: every change is in the file as soon as it is made.");
}

static QString ofPage(const QString &page)
{
    if (page == u"overview"_s) {
        return QCoreApplication::translate(
            "Help",
            "The overview answers three questions: what to fund, what to fix and what to stop. "
            "Select an initiative anywhere to see it everywhere.");
    }
    if (page == u"initiatives"_s) {
        return QCoreApplication::translate(
            "Help",
            "The register of all initiatives. Type to filter, F2 edits the cell, Del deletes the "
            "selected rows, Ctrl+C copies and Ctrl+V pastes from a spreadsheet.");
    }
    if (page == u"assess"_s) {
        return QCoreApplication::translate(
            "Help",
            "Rate one initiative. Keys 1 to 5 rate, Shift with 1 to 4 rates half a point more, N marks "
            "not applicable, Delete takes the rating back, Ctrl+Enter goes to the next initiative. "
            "What is not answered widens the range of the index; it never counts as 0.");
    }
    if (page == u"prioritise"_s) {
        return QCoreApplication::translate(
            "Help",
            "Value against difficulty, beside the ranking. The index is the weighted mean of all "
            "criteria, 0 to 100. Move a weight or a bubble to try a what-if; nothing changes until "
            "you apply it.");
    }
    if (page == u"method"_s) {
        return QCoreApplication::translate(
            "Help",
            "The scoring method of this portfolio: criteria, questions, anchors, weights, profiles and "
            "stages. A changed anchor makes older ratings doubtful; they are marked, not removed.");
    }
    return QCoreApplication::translate("Help",
                                       "Open a portfolio, start from the sample, or import a table. A "
                                       ".portolan, .csv, .xlsx or .ods file can also be "
                                       "dropped on the window.");
}

QString helpText(const QString &pageId)
{
    return ofPage(pageId) + u"\n\n"_s + general();
}

QString aboutText()
{
    return QCoreApplication::translate(
               "Help",
               "Portolan %1\n\nPortfolios of AI initiatives: what to fund, what to fix, what to stop.\n\n"
               "Free software under the GNU General Public License, version 3 or later. It comes without any "
               "warranty.\nMade with Qt %2.")
        .arg(QStringLiteral(PORTOLAN_VERSION), QString::fromLatin1(qVersion()));
}

} // namespace portolan
