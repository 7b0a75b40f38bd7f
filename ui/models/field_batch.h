// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/initiative_field.h"

#include <QHash>
#include <QSet>

namespace portolan {

// Texts typed, chosen or pasted into fields of initiatives, gathered into one Change. Each setter answers
// with what is wrong, as a sentence, and takes nothing then.
class FieldBatch {
public:
    FieldBatch(const Portfolio &portfolio, QDate asOf, const QLocale &locale = {});

    // A name of a unit that is not there yet becomes a new unit.
    std::optional<QString> set(InitiativeId, InitiativeField, const QString &text);
    // By the name of the stage, entered on the as-of date.
    std::optional<QString> setStage(InitiativeId, const QString &name);
    // Empty text removes the value.
    std::optional<QString> setCustom(InitiativeId, const QString &name, const QString &value);
    // A new initiative, to be filled with set(). One that is left without a name is not added.
    InitiativeId add();

    // Under that label; the edit of one field of one initiative is named after what it does instead.
    Change change(const QString &label) const;
    int addedCount() const { return int(m_added.size()); }

private:
    Initiative *writable(InitiativeId);
    std::optional<QString> setUnit(Initiative &, const QString &name);
    std::optional<QString> setCode(Initiative &, const QString &text);
    void appendAdditions(Change &) const;
    Change addition(const Portfolio &, const Initiative &) const;

    Portfolio m_portfolio;
    QDate m_asOf;
    QLocale m_locale;
    QHash<InitiativeId, Initiative> m_after;
    std::vector<InitiativeId> m_edited;
    std::vector<InitiativeId> m_added;
    QHash<InitiativeId, StageId> m_stageOfAdded;
    std::vector<Unit> m_newUnits;
    QSet<QString> m_codes; // taken, filled on first need
    Change m_beside; // stage entries and custom values
};

} // namespace portolan
