// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "core/edits/edits.h"
#include "core/files/whole_file.h"
#include "core/report/csv_tables.h"
#include "ui/pages/reports/picks_dialog.h"
#include "ui/pages/reports/preview_view.h"
#include "ui/pages/reports/report_draft.h"
#include "ui/pages/reports/setup_form.h"
#include "ui/report/chart_drawing.h"
#include "ui/session/session.h"
#include "ui/widgets/quiet_wheel.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace portolan {

ReportsPage::ReportsPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_draft(new ReportDraft(this))
{
    setObjectName(u"reportsPage"_s);
    buildLayout();
    quietWheel(this);
    connect(m_templates, &QComboBox::activated, this, &ReportsPage::refresh);
    connect(m_form, &SetupForm::edited, this, &ReportsPage::edit);
    connect(m_form, &SetupForm::slideTemplateRequested, this, &ReportsPage::chooseSlideTemplate);
    connect(m_form, &SetupForm::picksRequested, this, &ReportsPage::choosePicks);
    connect(m_preview, &PreviewView::currentPageChanged, this, &ReportsPage::refreshPlace);
    connect(m_draft, &ReportDraft::ready, this, [this] {
        m_preview->setPages(m_draft->pages());
        refreshPlace(m_preview->currentPage());
    });
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::askAndExport);
    connect(m_chart, &QPushButton::clicked, this, &ReportsPage::askAndSaveChart);
    connect(&session, &Session::changed, this, &ReportsPage::onSessionChanged);
    connect(&session, &Session::opened, this, &ReportsPage::refresh);
    connect(&session, &Session::closed, this, &ReportsPage::refresh);
    connect(&session, &Session::profileChanged, this, &ReportsPage::refresh);
    connect(&session, &Session::asOfChanged, this, &ReportsPage::refresh);
    refresh();
}

ReportTemplate ReportsPage::shownTemplate() const
{
    return ReportTemplate(m_templates->currentData().toInt());
}

void ReportsPage::onSessionChanged(const Change &)
{
    refresh();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

// Nobody sees the pages while another page is shown: they are made when this one is.
void ReportsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    refreshForm();
    refreshPreview();
}

void ReportsPage::refreshForm()
{
    m_about->setText(report::description(shownTemplate()));
    m_form->setSetup(report::setupOf(m_session.portfolio(), shownTemplate()), m_session.portfolio());
    m_form->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
}

std::optional<report::ReportInput> ReportsPage::input() const
{
    const Profile *profile = m_session.profile();
    if (!profile || m_session.portfolio().initiatives().isEmpty())
        return std::nullopt;
    report::ReportInput input;
    input.portfolio = m_session.portfolio();
    input.profile = *profile;
    input.asOf = m_session.asOf();
    input.setup = report::setupOf(m_session.portfolio(), shownTemplate());
    return input;
}

void ReportsPage::refreshPreview()
{
    const auto from = input();
    m_stack->setCurrentIndex(from ? 1 : 0);
    m_export->setEnabled(from.has_value());
    m_chart->setEnabled(from.has_value());
    if (from) {
        m_draft->update(*from);
    } else {
        m_draft->clear();
        m_preview->setPages({});
    }
}

void ReportsPage::refreshPlace(int page)
{
    const int count = m_preview->pageCount();
    m_place->setText(page < 0 || count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
}

void ReportsPage::edit(const ReportSetup &setup)
{
    if (const auto done = m_session.perform(edits::putReportSetup(m_session.portfolio(), setup)); !done)
        m_prompts.showError(done.error());
}

void ReportsPage::choosePicks()
{
    ReportSetup setup = report::setupOf(m_session.portfolio(), shownTemplate());
    auto *dialog =
        new PicksDialog(m_session.portfolio(), report::picksOf(m_session.portfolio(), setup), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, setup, dialog]() mutable {
        setup.picks = dialog->picks();
        edit(setup);
    });
    dialog->open();
}

// Giving up takes Portolan's own again.
void ReportsPage::chooseSlideTemplate()
{
    m_slideTemplate = {};
    const QString path =
        m_prompts.askOpenPath(tr("Choose a template for slides"), tr("Presentations (*.pptx *.potx)"));
    auto bytes = path.isEmpty() ? Result<QByteArray>() : readWhole(path, report::largestSlideTemplate);
    if (!bytes) {
        m_prompts.showError(bytes.error());
    } else if (!path.isEmpty()) {
        report::SlideTemplate chosen{std::move(*bytes), QFileInfo(path).fileName()};
        if (const auto checked = report::checkSlideTemplate(chosen); !checked)
            m_prompts.showError(checked.error());
        else
            m_slideTemplate = std::move(chosen);
    }
    m_form->setSlideTemplate(m_slideTemplate.name);
}

void ReportsPage::askAndExport()
{
    const QString suggestion = QFileInfo(m_session.path()).completeBaseName() + u'-'
        + word(shownTemplate()).replace(u'_', u'-') + u".pdf"_s;
    QStringList filters;
    for (const report::ReportFormat &format : report::reportFormats())
        filters << u"%1 (*.%2)"_s.arg(format.name, format.ending);
    const QString path = m_prompts.askSavePath(tr("Export the report"), filters.join(u";;"_s), suggestion);
    if (!path.isEmpty())
        exportTo(path);
}

// The file dialog has asked about the path itself; tables are more files beside it.
bool ReportsPage::mayReplace(const report::Document &document, const QString &path) const
{
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return true;
    QStringList there;
    for (const QString &file : report::csvFiles(document, path).mid(1)) {
        if (QFile::exists(file))
            there << QFileInfo(file).fileName();
    }
    return there.isEmpty()
        || m_prompts.askChoice(
               tr("Export the report"),
               tr("Each table is a file of its own, and %n of them would take the place of one that "
                  "is there: %1",
                  nullptr, int(there.size()))
                   .arg(there.join(u", "_s)),
               {tr("Replace them")})
        == 0;
}

bool ReportsPage::exportTo(const QString &path)
{
    const auto from = input();
    if (!from)
        return false;
    const report::Document document = report::buildDocument(*from);
    if (!mayReplace(document, path))
        return false;
    QProgressDialog dialog(tr("Writing the report…"), tr("Cancel"), 0, 1000, this);
    dialog.setObjectName(u"reportProgress"_s);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(700);
    const auto progress = [&dialog](qsizetype done, qsizetype total) {
        dialog.setValue(total > 0 ? int(done * 1000 / total) : 0);
        return !dialog.wasCanceled();
    };
    const auto written = report::writeReport(document, path, progress, m_slideTemplate);
    dialog.reset();
    if (!written) {
        if (written.error().code != Error::Code::Cancelled)
            m_prompts.showError(written.error());
        return false;
    }
    m_prompts.showNote(tr("Wrote “%1”.").arg(QFileInfo(path).fileName()));
    return true;
}

void ReportsPage::askAndSaveChart()
{
    const auto document = m_draft->document();
    if (!document)
        return;
    QList<report::Chart> charts;
    QStringList names;
    for (const report::Section &section : document->sections) {
        report::forEachBlock(section.blocks, [&](const report::Block &block) {
            if (const auto *chart = std::get_if<report::Chart>(&block.content)) {
                charts << *chart;
                names << section.name + u": "_s + chart->title;
            }
        });
    }
    const int chosen = m_prompts.askItem(tr("Save a chart"), tr("Which chart?"), names);
    if (chosen < 0)
        return;
    const auto text = m_prompts.askText(tr("Save a chart"), tr("Width and height in pixels"), u"1200x900"_s);
    if (!text)
        return;
    static const QRegularExpression form(u"^\\s*([0-9]{1,5})\\s*[xX×]\\s*([0-9]{1,5})\\s*$"_s);
    const auto match = form.match(*text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.isEmpty())
        return m_prompts.showError(
            {Error::Code::BadInput, *text, tr("write width and height such as 1200x900")});
    const QString path = m_prompts.askSavePath(tr("Save a chart"), tr("Pictures (*.svg *.pdf *.png)"),
                                               charts[chosen].id + u".svg"_s);
    if (path.isEmpty())
        return;
    if (const auto written = report::writeChartPicture(charts[chosen], path, size); !written)
        m_prompts.showError(written.error());
    else
        m_prompts.showNote(tr("Wrote “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace portolan
