// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/report_draft.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace portolan {

ReportDraft::ReportDraft(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &ReportDraft::setSome);
}

void ReportDraft::update(const report::ReportInput &input)
{
    m_timer.stop();
    m_setter.reset();
    if (m_isBuilding)
        m_next = input;
    else
        start(input);
}

void ReportDraft::clear()
{
    m_timer.stop();
    m_setter.reset();
    m_next.reset();
    m_isForgotten = m_isBuilding;
    m_document.reset();
    m_pages.reset();
}

void ReportDraft::start(const report::ReportInput &input)
{
    m_isBuilding = true;
    m_isForgotten = false;
    QThreadPool::globalInstance()->start([input, draft = QPointer<ReportDraft>(this)] {
        auto document = std::make_shared<const report::Document>(report::buildDocument(input));
        // The draft lives in the window's thread: only there can it be asked whether it is still there.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [draft, document] {
            if (draft)
                draft->onBuilt(document);
        });
    });
}

void ReportDraft::onBuilt(const std::shared_ptr<const report::Document> &document)
{
    m_isBuilding = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        return start(*next);
    if (std::exchange(m_isForgotten, false))
        return;
    m_coming = document;
    m_setter = std::make_unique<report::PageSetter>(document);
    m_timer.start(0);
}

void ReportDraft::setSome()
{
    constexpr int slice = 12; // ms
    QElapsedTimer clock;
    clock.start();
    while (m_setter->advance()) {
        if (clock.elapsed() >= slice)
            return;
    }
    m_timer.stop();
    m_pages = std::make_shared<const report::ReportPages>(m_setter->take());
    m_setter.reset();
    m_document = std::exchange(m_coming, nullptr);
    emit ready();
}

} // namespace portolan
