// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/preview_view.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/reports/setup_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

void ReportsPage::buildLayout()
{
    auto *header = new PageHeader(tr("Reports"), tr("See the pages as they will be, then hand them over."));
    m_chart = new QPushButton(tr("Save a chart…"));
    m_chart->setObjectName(u"reportChart"_s);
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(u"reportExport"_s);
    m_export->setProperty("look", u"accent"_s);
    m_export->setAccessibleName(tr("Export the report"));
    header->addAction(m_chart);
    header->addAction(m_export);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildControls());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({350, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
}

QWidget *ReportsPage::buildControls()
{
    m_templates = new QComboBox;
    m_templates->setObjectName(u"reportTemplates"_s);
    m_templates->setAccessibleName(tr("Template"));
    for (size_t i = 0; i < std::size(words<ReportTemplate>::list); ++i)
        m_templates->addItem(report::label(ReportTemplate(i)), int(i));
    m_templates->setCurrentIndex(int(ReportTemplate::FullReport));
    m_about = textLabel({}, TextRole::Small, Tone::Muted);
    m_about->setWordWrap(true);
    m_form = new SetupForm(m_prompts);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 12);
    column->setSpacing(8);
    column->addWidget(m_templates);
    column->addWidget(m_about);
    column->addWidget(m_form, 1);
    scroll->setWidget(inner);
    scroll->setMinimumWidth(320);
    return scroll;
}

QWidget *ReportsPage::buildPreview()
{
    m_preview = new PreviewView;
    m_preview->setObjectName(u"reportPreview"_s);
    m_place = textLabel({}, TextRole::Small, Tone::Muted);
    m_place->setObjectName(u"reportPlace"_s);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(m_preview, 1);
    column->addWidget(m_place, 0, Qt::AlignHCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(
        new EmptyState(u"reports"_s, tr("Nothing to report yet"),
                       tr("A report needs at least one initiative and one profile of weights.")));
    m_stack->addWidget(pages);
    return m_stack;
}

} // namespace portolan
