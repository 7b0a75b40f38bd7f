// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/session/prompts.h"
#include "ui/session/session.h"

#include <QTemporaryDir>

#include <cstdlib>

namespace portolan {

// A session on a small portfolio of known content, and prompts that note what they were asked.
struct RegisterFixture {
    QTemporaryDir folder;
    Session session;
    QStringList notes;
    QList<Error> errors;
    std::optional<QString> answer; // of the next askText
    QString savePath;

    QString path() const { return folder.filePath(QStringLiteral("register.portolan")); }

    Prompts prompts()
    {
        Prompts made;
        made.askText = [this](const QString &, const QString &, const QString &) { return answer; };
        made.askSavePath = [this](const QString &, const QString &, const QString &) { return savePath; };
        made.showError = [this](const Error &error) { errors << error; };
        made.showNote = [this](const QString &note) { notes << note; };
        return made;
    }

    void openEmpty()
    {
        const auto empty = bundle::newPortfolio(QStringLiteral("Harbour"));
        if (!empty || !session.create(path(), edits::creationOf(*empty, QStringLiteral("Create"))))
            std::abort();
        session.setAsOf(QDate(2026, 6, 30));
    }

    void perform(const Change &change)
    {
        if (const auto done = session.perform(change); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    InitiativeId add(const QString &name, const QString &unit = {}, std::optional<double> investment = {})
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.name = name;
        initiative.investment = investment;
        initiative.unit = unit.isEmpty() ? UnitId{} : unitNamed(unit);
        perform(edits::addInitiative(session.portfolio(), initiative, QDate(2026, 1, 1)));
        return initiative.id;
    }

    UnitId unitNamed(const QString &name)
    {
        for (const Unit &unit : session.portfolio().units()) {
            if (unit.name == name)
                return unit.id;
        }
        Unit unit;
        unit.id = freshId<UnitId>();
        unit.name = name;
        perform(edits::addUnit(unit));
        return unit.id;
    }

    // The same rating of every criterion, risk included.
    void rate(InitiativeId id, double value)
    {
        for (const Criterion &criterion : session.portfolio().orderedCriteria()) {
            edits::Answer answered;
            answered.criterion = criterion.id;
            answered.value = criterion.sense == Sense::Cost ? 6 - value : value;
            perform(
                edits::answer(session.portfolio(), id, QStringLiteral("PMO"), QDate(2026, 3, 1), answered));
        }
    }

    const Initiative &at(InitiativeId id) const { return *session.portfolio().initiatives().find(id); }

    // Card fraud 75 in Banking, Claims triage 25 in Insurance, Café forecast unrated without a unit.
    void openThree()
    {
        openEmpty();
        fraud = add(QStringLiteral("Card fraud"), QStringLiteral("Banking"), 1'200'000);
        claims = add(QStringLiteral("Claims triage"), QStringLiteral("Insurance"), 90'000);
        cafe = add(QStringLiteral("Café forecast"));
        rate(fraud, 4);
        rate(claims, 2);
    }
    InitiativeId fraud;
    InitiativeId claims;
    InitiativeId cafe;
};

} // namespace portolan
