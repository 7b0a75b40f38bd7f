// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/shell/recent_files.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

Welcome::Welcome(RecentFiles &recent, QAction *sample, QAction *import, QAction *empty, QAction *open,
                 QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_recentBox(new QWidget)
    , m_recentList(new QVBoxLayout(m_recentBox))
{
    setObjectName(u"welcome"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(14);
    ways->addWidget(
        wayIn(sample, u"sample"_s, tr("Look around"),
              tr("A made-up group with 36 initiatives in every state. Change anything, it is your copy.")));
    ways->addWidget(wayIn(import, u"import"_s, tr("Bring your list"),
                          tr("A CSV, XLSX or ODS table of your initiatives. Columns are recognised by name "
                             "and content; nothing is dropped.")));
    ways->addWidget(
        wayIn(empty, u"plus"_s, tr("Start empty"),
              tr("The default method and stages are in place. Add the first initiative by hand.")));
    auto *openButton = new QPushButton(tr("Open a portfolio…"));
    openButton->setObjectName(u"welcomeOpen"_s);
    connect(openButton, &QPushButton::clicked, open, &QAction::trigger);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    QLabel *title =
        textLabel(tr("Which AI initiatives to fund, which to fix, which to stop"), TextRole::PageTitle);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(textLabel(tr("Open a portfolio, or drop a .portolan, .csv, .xlsx or .ods file here."),
                                TextRole::Body, Tone::Muted));
    column->addSpacing(10);
    column->addLayout(ways);
    column->addSpacing(10);
    column->addWidget(openButton, 0, Qt::AlignLeft);
    column->addWidget(m_recentBox);
    column->addStretch(3);
    m_recentList->setContentsMargins(0, 10, 0, 0);
    m_recentList->setSpacing(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);
    connect(&recent, &RecentFiles::changed, this, &Welcome::refreshRecent);
    refreshRecent();
}

QWidget *Welcome::wayIn(QAction *action, const QString &iconName, const QString &title,
                        const QString &sentence)
{
    auto *card = new Card;
    auto *mark = new QLabel;
    const auto paint = [mark, iconName] {
        mark->setPixmap(iconPixmap(iconName, Token::Accent, 26, mark->devicePixelRatioF()));
    };
    connect(&Theme::instance(), &Theme::changed, mark, paint);
    paint();
    QLabel *text = textLabel(sentence, TextRole::Body, Tone::Muted);
    text->setWordWrap(true);
    auto *button = new QPushButton(action->text().remove(u'&'));
    button->setObjectName(u"welcome_%1"_s.arg(iconName));
    button->setAccessibleDescription(sentence);
    if (iconName == u"sample"_s)
        button->setProperty("look", u"accent"_s);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    card->body()->addWidget(mark);
    card->body()->addWidget(textLabel(title, TextRole::CardTitle));
    card->body()->addWidget(text, 1);
    card->body()->addSpacing(6);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    card->setMinimumHeight(170);
    return card;
}

void Welcome::refreshRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_recent.paths();
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentList->addWidget(textLabel(tr("Opened last"), TextRole::CardTitle));
    for (const QString &path : paths.mid(0, 6)) {
        const QFileInfo info(path);
        QString label = tr("%1  in  %2", "file name, folder")
                            .arg(info.completeBaseName(), QDir::toNativeSeparators(info.path()));
        auto *button = new QPushButton(label.replace(u'&', u"&&"_s));
        button->setProperty("look", u"link"_s);
        button->setObjectName(u"recentFile"_s);
        connect(button, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recentList->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace portolan
