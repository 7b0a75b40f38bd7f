// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/setup_form.h"

#include "core/model/portfolio.h"
#include "ui/pages/reports/section_list.h"
#include "ui/report/logo.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

SetupForm::SetupForm(const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    QWidget *making = buildMaking();
    layout->addWidget(buildSections());
    layout->addWidget(buildTexts());
    layout->addWidget(making); // set once for a client, the others again and again
    layout->addStretch(1);
}

QLineEdit *SetupForm::textField(const QString &name, const QString &label, QFormLayout *form)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    form->addRow(label, field);
    return field;
}

QWidget *SetupForm::buildMaking()
{
    auto *card = new Card(tr("Cover and paper"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = textField(u"reportTitle"_s, tr("Title"), form);
    m_title->setPlaceholderText(tr("As the numbers say"));
    m_client = textField(u"reportClient"_s, tr("Client"), form);
    m_author = textField(u"reportAuthor"_s, tr("Author"), form);
    m_accent = textField(u"reportAccent"_s, tr("Colour"), form);
    m_accent->setPlaceholderText(u"#3556d8"_s);
    m_accent->setToolTip(tr("The client's colour as # and six hexadecimal digits"));
    m_accent->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"#[0-9a-fA-F]{6}"_s), m_accent));
    m_logo = new QPushButton(tr("Choose logo…"));
    m_logo->setObjectName(u"reportLogo"_s);
    m_dropLogo = new QPushButton(tr("Remove logo"));
    m_dropLogo->setObjectName(u"reportDropLogo"_s);
    auto *logo = new QHBoxLayout;
    logo->addWidget(m_logo);
    logo->addWidget(m_dropLogo);
    logo->addStretch();
    form->addRow(tr("Logo"), logo);
    m_paper = new QComboBox;
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItems({u"A4"_s, tr("Letter", "paper")});
    form->addRow(tr("Paper"), m_paper);
    m_cover = new QCheckBox(tr("With a cover page"));
    m_cover->setObjectName(u"reportCover"_s);
    form->addRow(QString(), m_cover);
    m_slides = new QPushButton;
    m_slides->setObjectName(u"reportSlides"_s);
    m_slides->setToolTip(tr("A presentation whose layouts the slides are made with"));
    form->addRow(tr("Slides"), m_slides);
    setSlideTemplate({});
    connect(m_slides, &QPushButton::clicked, this, &SetupForm::slideTemplateRequested);
    card->body()->addLayout(form);

    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        edit([this](ReportSetup &setup) { report::setText(setup, report::titleKey(), m_title->text()); });
    });
    connect(m_client, &QLineEdit::editingFinished, this,
            [this] { edit([this](ReportSetup &setup) { setup.client = m_client->text().trimmed(); }); });
    connect(m_author, &QLineEdit::editingFinished, this,
            [this] { edit([this](ReportSetup &setup) { setup.author = m_author->text().trimmed(); }); });
    connect(m_accent, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty() || m_accent->hasAcceptableInput())
            edit([&text](ReportSetup &setup) { setup.accent = text.toLower(); });
    });
    connect(m_paper, &QComboBox::activated, this,
            [this](int paper) { edit([paper](ReportSetup &setup) { setup.paper = Paper(paper); }); });
    connect(m_cover, &QCheckBox::clicked, this,
            [this](bool on) { edit([on](ReportSetup &setup) { setup.hasCover = on; }); });
    connect(m_logo, &QPushButton::clicked, this, &SetupForm::chooseLogo);
    connect(m_dropLogo, &QPushButton::clicked, this,
            [this] { edit([](ReportSetup &setup) { setup.logo.clear(); }); });
    return card;
}

QWidget *SetupForm::buildSections()
{
    auto *card = new Card(tr("Sections"));
    m_sections = new SectionList;
    m_picks = new QPushButton;
    m_picks->setObjectName(u"reportPicks"_s);
    card->body()->addWidget(m_sections);
    card->body()->addWidget(m_picks, 0, Qt::AlignLeft);
    connect(m_sections, &SectionList::changed, this, [this] {
        // A drag removes its row only after it has put the copy: look when it is over.
        QTimer::singleShot(0, this, [this] {
            edit([this](ReportSetup &setup) {
                setup.sections = report::sectionWords(setup.kind, m_sections->choices());
            });
        });
    });
    connect(m_sections, &SectionList::currentChanged, this, &SetupForm::refreshTexts);
    connect(m_picks, &QPushButton::clicked, this, &SetupForm::picksRequested);
    return card;
}

QWidget *SetupForm::buildTexts()
{
    auto *card = new Card(tr("Texts of the section"));
    m_textsOf = textLabel({}, TextRole::Small, Tone::Muted);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_finding = textField(u"reportFinding"_s, tr("Heading"), form);
    m_finding->setPlaceholderText(tr("As the numbers say"));
    m_intro = new QPlainTextEdit;
    m_intro->setObjectName(u"reportIntro"_s);
    m_intro->setAccessibleName(tr("Introduction"));
    m_intro->setPlaceholderText(tr("Your own words before the figures"));
    m_intro->setTabChangesFocus(true);
    m_intro->setMaximumHeight(110);
    form->addRow(tr("Introduction"), m_intro);
    card->body()->addWidget(m_textsOf);
    card->body()->addLayout(form);
    connect(m_finding, &QLineEdit::editingFinished, this, [this] {
        if (const auto kind = m_sections->current())
            edit([&](ReportSetup &setup) {
                report::setText(setup, report::findingKey(*kind), m_finding->text());
            });
    });
    auto *pause = new QTimer(this); // a report is not worked out for each letter
    pause->setSingleShot(true);
    pause->setInterval(400);
    connect(m_intro, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] {
        if (const auto kind = m_sections->current())
            edit([&](ReportSetup &setup) {
                report::setText(setup, report::introKey(*kind), m_intro->toPlainText());
            });
    });
    return card;
}

void SetupForm::edit(const std::function<void(ReportSetup &)> &change)
{
    ReportSetup after = m_setup;
    change(after);
    if (!(after == m_setup))
        emit edited(after);
}

void SetupForm::setSetup(const ReportSetup &setup, const Portfolio &portfolio)
{
    const bool isOther = setup.kind != m_setup.kind;
    m_setup = setup;
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    show(m_title, report::textOf(setup, report::titleKey()));
    show(m_client, setup.client);
    show(m_author, setup.author);
    show(m_accent, setup.accent);
    m_paper->setCurrentIndex(int(setup.paper));
    m_cover->setChecked(setup.hasCover);
    refreshLogo();
    m_sections->setChoices(report::sectionChoices(setup));
    const qsizetype picked = report::picksOf(portfolio, setup).size();
    m_picks->setText(picked == 0 ? tr("Pages for all initiatives…")
                                 : tr("Pages for %n initiative(s)…", nullptr, int(picked)));
    if (isOther || !m_intro->hasFocus())
        refreshTexts();
}

void SetupForm::refreshTexts()
{
    const auto kind = m_sections->current();
    m_finding->setEnabled(kind && *kind != report::SectionKind::Initiatives);
    m_intro->setEnabled(kind.has_value());
    if (!kind)
        return;
    m_textsOf->setText(report::label(*kind));
    m_finding->setText(report::textOf(m_setup, report::findingKey(*kind)));
    const QString intro = report::textOf(m_setup, report::introKey(*kind));
    if (m_intro->toPlainText() != intro) {
        const QSignalBlocker quiet(m_intro);
        m_intro->setPlainText(intro);
    }
}

void SetupForm::refreshLogo()
{
    m_dropLogo->setVisible(!m_setup.logo.isEmpty());
    m_logo->setText(m_setup.logo.isEmpty() ? tr("Choose logo…") : tr("Change logo…"));
}

void SetupForm::setSlideTemplate(const QString &name)
{
    m_slides->setText(name.isEmpty() ? tr("Choose a template…") : name);
}

void SetupForm::chooseLogo()
{
    const QString path =
        m_prompts.askOpenPath(tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompts.showError({Error::Code::CannotRead, path, file.errorString()});
        return;
    }
    const QByteArray bytes = file.read(report::largestLogo + 1);
    if (const auto checked = report::checkLogoPicture(bytes, QFileInfo(path).fileName()); !checked)
        m_prompts.showError(checked.error());
    else
        edit([&bytes](ReportSetup &setup) { setup.logo = bytes; });
}

} // namespace portolan
