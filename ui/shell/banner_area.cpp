// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner_area.h"

#include "ui/session/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

BannerArea::BannerArea(Session &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(22, 12, 22, 0);
    m_layout->setSpacing(8);
    connect(&session, &Session::opened, this, &BannerArea::refresh);
    connect(&session, &Session::closed, this, &BannerArea::refresh);
    refresh();
}

Banner *BannerArea::add(Banner *banner)
{
    m_layout->addWidget(banner);
    connect(banner, &Banner::dismissed, this, [this, banner] {
        banner->deleteLater();
        setVisible(m_layout->count() > 1);
    });
    show();
    return banner;
}

void BannerArea::refresh()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
    if (!m_session.isOpen())
        return;
    if (m_session.isReadOnly())
        addReadOnly();
    if (const QString copy = m_session.file()->migratedCopy(); !copy.isEmpty()) {
        const QString text =
            tr("This portfolio was made with an older Portolan and has been brought up to date. "
               "A copy of the file as it was is in %1.");
        add(new Banner(Banner::Kind::Information, text.arg(copy)))->setObjectName(u"migratedBanner"_s);
    }
    addSynced();
}

void BannerArea::addReadOnly()
{
    const QString holder = m_session.file()->holder();
    QString text = tr("This file can only be read here. Use Save a copy to work on a copy of your own.");
    if (!holder.isEmpty() && m_session.file()->holderIsGone())
        text = tr("Opened read-only: %1 still holds this file, but that program is no longer running.")
                   .arg(holder);
    else if (!holder.isEmpty())
        text = tr("Opened read-only: %1 is working on this file.").arg(holder);
    Banner *banner = add(new Banner(Banner::Kind::Warning, text));
    banner->setObjectName(u"readOnlyBanner"_s);
    if (m_session.file()->holderIsGone()) {
        QPushButton *button = banner->addAction(tr("Take over"));
        button->setObjectName(u"takeOver"_s);
        connect(button, &QPushButton::clicked, this, &BannerArea::takeOverRequested);
    }
}

void BannerArea::addSynced()
{
    QStringList told = settings::syncedHintShown.read(m_settings);
    if (!PortfolioFile::isInSyncedFolder(m_session.path()) || told.contains(m_session.path()))
        return;
    add(new Banner(
            Banner::Kind::Information,
            tr("This file is in a synced folder. If two people change it at once, the sync service keeps one "
               "version and sets the other aside: let one person write at a time, and wait for the sync.")))
        ->setObjectName(u"syncedBanner"_s);
    told << m_session.path();
    settings::syncedHintShown.write(m_settings, told.mid(qMax<qsizetype>(0, told.size() - 100)));
}

} // namespace portolan
