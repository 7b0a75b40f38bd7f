// SPDX-License-Identifier: GPL-3.0-or-later
// Mappings that are kept under names: offered, chosen, saved and deleted.
#include "ui/pages/import/import_wizard.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

// Headers that look like those of a mapping kept before: it is taken at once, and can be left again.
void ImportWizard::offerProfile()
{
    if (!m_draft->preview())
        return;
    const auto profile = m_profiles.bestFor(m_draft->preview()->columns, m_draft->preview()->firstRows);
    if (!profile)
        return;
    const int place = m_mappings->findData(u"profile:"_s + profile->name);
    m_mappings->setCurrentIndex(place);
    chooseMapping(place);
}

void ImportWizard::fillMappings()
{
    m_mappings->clear();
    m_mappings->addItem(tr("Found out from headings and values"), QString());
    for (const exchange::MappingProfile &profile : m_profiles.all())
        m_mappings->addItem(tr("Mapping “%1”").arg(profile.name), u"profile:"_s + profile.name);
    for (const QString &name : exchange::presetNames())
        m_mappings->addItem(tr("Built-in “%1”").arg(name), u"preset:"_s + name);
    m_mappings->setCurrentIndex(0); // with a text for "none", nothing is chosen by itself
}

void ImportWizard::chooseMapping(int place)
{
    const QString word = m_mappings->itemData(place).toString();
    m_choice.mapping.reset();
    if (word.startsWith("preset:"_L1)) {
        if (const auto preset = exchange::preset(word.mid(7)))
            m_choice.mapping = *preset;
    }
    for (const exchange::MappingProfile &profile : m_profiles.all()) {
        if (word == u"profile:"_s + profile.name)
            m_choice.mapping = profile.mapping;
    }
    m_removeMapping->setEnabled(word.startsWith("profile:"_L1));
    refreshReading();
    update();
}

void ImportWizard::saveProfile()
{
    const auto name = m_prompts.askText(tr("Save the mapping"), tr("Under which name?"),
                                        QFileInfo(m_draft->source().path).completeBaseName());
    if (!name)
        return;
    exchange::Mapping mapping = present();
    mapping.guessOthers = true; // what is new next year
    if (const auto saved = m_profiles.save(*name, mapping); !saved) {
        m_prompts.showError(saved.error());
        return;
    }
    fillMappings();
    m_mappings->setCurrentIndex(m_mappings->findData(u"profile:"_s + name->trimmed()));
    m_removeMapping->setEnabled(true);
    m_prompts.showNote(tr("The mapping “%1” is kept.").arg(name->trimmed()));
}

void ImportWizard::removeProfile()
{
    const QString name = m_mappings->currentData().toString().mid(QStringLiteral("profile:").size());
    const QString question = tr("Delete the mapping “%1”? This cannot be undone.").arg(name);
    if (m_prompts.askChoice(tr("Delete the mapping"), question, {tr("Delete"), tr("Keep")}) != 0)
        return;
    if (const auto removed = m_profiles.remove(name); !removed) {
        m_prompts.showError(removed.error());
        return;
    }
    fillMappings();
    chooseMapping(m_mappings->currentIndex());
}

} // namespace portolan
