// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does to the portfolio, and what it writes into files.
#include "core/edits/edits.h"
#include "core/edits/naming.h"
#include "core/exchange/csv_writer.h"
#include "ui/pages/prioritise/line_table.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/pages/prioritise/matrix_card.h"
#include "ui/pages/prioritise/prioritise_page.h"
#include "ui/pages/prioritise/ranking_card.h"
#include "ui/pages/prioritise/table_texts.h"
#include "ui/pages/prioritise/what_if.h"
#include "ui/session/session.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan {

bool PrioritisePage::perform(const Change &change)
{
    const auto done = m_session.perform(change);
    if (!done && m_prompts.showError)
        m_prompts.showError(done.error());
    return done.has_value();
}

void PrioritisePage::applyDraft()
{
    perform(edits::putProfile(m_session.portfolio(), m_whatIf->kept()));
}

void PrioritisePage::saveDraft()
{
    if (!m_prompts.askText)
        return;
    Profile profile = m_whatIf->kept();
    QString question = tr("Name of the new profile:");
    QString suggestion = tr("%1, adjusted", "name of a profile").arg(profile.name);
    for (;;) {
        const std::optional<QString> name =
            m_prompts.askText(tr("Save as a new profile"), question, suggestion);
        if (!name)
            return;
        suggestion = name->simplified();
        if (suggestion.isEmpty())
            continue;
        if (!m_session.portfolio().profileByName(suggestion))
            break;
        question = tr("There is a profile of that name already. Another name:");
    }
    profile.id = freshId<ProfileId>();
    profile.name = suggestion;
    for (const Profile &other : m_session.portfolio().profiles())
        profile.position = std::max(profile.position, other.position + 1);
    if (perform(edits::putProfile(m_session.portfolio(), profile)))
        m_session.setProfile(profile.id);
}

void PrioritisePage::applyMove()
{
    if (!m_whatIf->place())
        return;
    const ProposedPlace place = *m_whatIf->place();
    const auto own = ownRatings(m_session.portfolio(), m_whatIf->weighed().profile, place,
                                m_session.assessor(), m_session.asOf());
    const Initiative *initiative = m_session.portfolio().initiatives().find(place.initiative);
    if (!own || !initiative)
        return;
    perform(edits::answers(m_session.portfolio(), place.initiative, m_session.assessor(), m_session.asOf(),
                           own->answers, tr("Rate %1").arg(edits::shortName(initiative->name))));
}

void PrioritisePage::setPin(InitiativeId id, std::optional<int> rank, const QString &reason)
{
    const Initiative *initiative = m_session.portfolio().initiatives().find(id);
    if (!initiative)
        return;
    Initiative after = *initiative;
    after.pinnedRank = rank;
    after.pinReason = rank ? reason : QString();
    Change change = edits::editInitiative(m_session.portfolio(), after);
    const QString shown = edits::shortName(initiative->name);
    change.label = rank ? tr("Pin the rank of %1").arg(shown) : tr("Unpin the rank of %1").arg(shown);
    change.mergeKey.clear();
    perform(change);
}

QString PrioritisePage::askPath(const QString &title, const QString &filter, const QString &ending)
{
    if (!m_prompts.askSavePath)
        return {};
    const QString base = QFileInfo(m_session.path()).completeBaseName();
    QString path = m_prompts.askSavePath(title, filter, u"%1.%2"_s.arg(base, ending));
    if (!path.isEmpty() && QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    return path;
}

void PrioritisePage::exportMatrix(const QString &ending)
{
    //: The kind of a file and its endings, for the file dialog.
    const QString filter = tr("%1 file (*.%2)").arg(ending.toUpper(), ending);
    const QString path = askPath(tr("Export the matrix"), filter, ending);
    if (path.isEmpty())
        return;
    if (const auto done = m_matrix->chart().exportTo(path, {1120, 800}); !done)
        m_prompts.showError(done.error());
    else if (m_prompts.showNote)
        m_prompts.showNote(tr("Matrix written to %1").arg(QFileInfo(path).fileName()));
}

void PrioritisePage::exportRanking()
{
    const QString path = askPath(tr("Export the ranking"), tr("CSV file (*.csv)"), u"csv"_s);
    if (path.isEmpty())
        return;
    Ranking shown = m_whatIf->ranking();
    if (!shown.sheet)
        return;
    const std::vector<RankedLine> &lines = m_ranking->model().lines();
    shown.rows.clear();
    for (const RankedLine &line : lines)
        shown.rows.push_back(line.score);
    if (const auto done = exchange::writeWhole(path, csv(report::rankingTable(m_session.portfolio(), shown)));
        !done)
        m_prompts.showError(done.error());
    else if (m_prompts.showNote)
        m_prompts.showNote(tr("Ranking written to %1").arg(QFileInfo(path).fileName()));
}

} // namespace portolan
