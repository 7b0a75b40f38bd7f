// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/scoring/scoring.h"
#include "ui/charts/matrix_points.h"
#include "ui/charts/matrix_view.h"
#include "ui/pages/prioritise/line_table.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/pages/prioritise/prioritise_page.h"
#include "ui/session/session.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

// The real page on a real file.
struct Desk {
    QTemporaryDir folder;
    Session session;
    Prompts prompts;
    QStringList notes;
    std::unique_ptr<PrioritisePage> page;

    bool start(const Change &content)
    {
        return session.create(folder.filePath(u"desk.portolan"_s), content).has_value();
    }
    bool startSample()
    {
        const auto sample = bundle::samplePortfolio();
        return sample && start(edits::creationOf(*sample, u"Sample"_s));
    }
    // One initiative per list of ratings, which "PMO" gave the criteria directly, in their order; nullopt:
    // not rated.
    bool startWith(const QList<QList<double>> &ratings, bool otherAssessors = false)
    {
        auto made = bundle::newPortfolio(u"Harbour"_s);
        if (!made || !start(edits::creationOf(*made, u"New"_s)))
            return false;
        for (qsizetype i = 0; i < ratings.size(); ++i) {
            Initiative initiative;
            initiative.id = freshId<InitiativeId>();
            initiative.name = u"Initiative %1"_s.arg(i + 1);
            if (!session.perform(edits::addInitiative(session.portfolio(), initiative, {2026, 1, 5})))
                return false;
            const std::vector<Criterion> criteria = session.portfolio().orderedCriteria();
            for (const QString &assessor :
                 otherAssessors ? QStringList{u"PMO"_s, u"Data"_s, u"Risk"_s} : QStringList{u"PMO"_s}) {
                QList<edits::Answer> answers;
                for (qsizetype c = 0; c < ratings[i].size(); ++c) {
                    edits::Answer answer;
                    answer.criterion = criteria[size_t(c)].id;
                    answer.value = ratings[i][c];
                    answers << answer;
                }
                if (!answers.isEmpty()
                    && !session.perform(edits::answers(session.portfolio(), initiative.id, assessor,
                                                       {2026, 1, 5}, answers, u"Rate"_s)))
                    return false;
            }
        }
        session.undoStack();
        return true;
    }
    void show(QSize size = {1245, 795})
    {
        if (!prompts.showNote)
            prompts.showNote = [this](const QString &note) { notes << note; };
        page = std::make_unique<PrioritisePage>(session, prompts);
        page->resize(size);
        page->show();
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    Widget *find(const QString &name = {}) const
    {
        return page->findChild<Widget *>(name);
    }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }
    void trigger(const QString &name) const { find<QAction>(name)->trigger(); }
    LineTable *ranking() const { return find<LineTable>(u"ranking"_s); }
    const LineTableModel &model() const { return *static_cast<LineTableModel *>(ranking()->model()); }
    MatrixChart *chart() const { return find<MatrixChart>(u"matrix"_s); }
    const MatrixPicture &picture() const { return find<MatrixView>()->plot().picture(); }
    QList<InitiativeId> listed() const
    {
        QList<InitiativeId> ids;
        for (const RankedLine &line : model().lines())
            ids << line.score.initiative;
        return ids;
    }
    QString cell(int row, LineTableModel::Column column) const
    {
        return model().index(row, model().sectionOf(column)).data().toString();
    }
};

inline QList<InitiativeId> idsOf(const Ranking &ranking)
{
    QList<InitiativeId> ids;
    for (const InitiativeScore &row : ranking.rows)
        ids << row.initiative;
    return ids;
}
