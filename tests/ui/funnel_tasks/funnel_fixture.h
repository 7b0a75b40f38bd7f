// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/pages/funnel/funnel_numbers.h"
#include "ui/pages/funnel/funnel_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

namespace portolan {

// The funnel page over pilots of known shape: `pilots` of them without anybody who would own them in
// production, one that has an owner, all since the beginning of 2026.
struct FunnelFixture {
    QTemporaryDir folder;
    std::unique_ptr<Session> session = std::make_unique<Session>();
    std::unique_ptr<FunnelPage> page;
    QStringList notes;
    QList<InitiativeId> ownerless;

    QString path() const { return folder.filePath(QStringLiteral("tasks.portolan")); }

    bool open(int pilots)
    {
        const auto empty = bundle::newPortfolio(QStringLiteral("Harbour"));
        if (!empty || !session->create(path(), edits::creationOf(*empty, QStringLiteral("Create"))))
            return false;
        session->setAsOf(QDate(2026, 6, 30));
        for (int i = 0; i < pilots; ++i)
            ownerless << add(QStringLiteral("Pilot %1").arg(i + 1), {});
        add(QStringLiteral("Owned"), QStringLiteral("Head of operations"));
        return true;
    }
    InitiativeId add(const QString &name, const QString &productionOwner)
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.name = name;
        initiative.productionOwner = productionOwner;
        perform(edits::addInitiative(session->portfolio(), initiative, QDate(2026, 1, 1)));
        for (const Stage &stage : session->portfolio().stages()) {
            if (stage.kind == StageKind::Pilot)
                perform(edits::enterStage(session->portfolio(), initiative.id, stage.id, QDate(2026, 1, 2)));
        }
        return initiative.id;
    }
    void perform(const Change &change)
    {
        if (const auto done = session->perform(change); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void show()
    {
        Prompts prompts;
        prompts.showNote = [this](const QString &note) { notes << note; };
        prompts.showError = [](const Error &error) { qFatal("%s", qPrintable(error.detail)); };
        page = std::make_unique<FunnelPage>(*session, prompts);
        page->resize(1245, 795);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    Diagnosis diagnosis() const { return funnelNumbers(session->portfolio(), session->asOf(), {}).why; }
    template <typename W>
    W *find(const char *name) const
    {
        return page->findChild<W *>(QString::fromLatin1(name));
    }
};

} // namespace portolan
