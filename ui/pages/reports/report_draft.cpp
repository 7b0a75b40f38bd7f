// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/report_draft.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace portolan {

void ReportDraft::update(const report::ReportInput &input)
{
    if (m_isWorking)
        m_next = input;
    else
        start(input);
}

void ReportDraft::start(const report::ReportInput &input)
{
    m_isWorking = true;
    QThreadPool::globalInstance()->start([input, draft = QPointer<ReportDraft>(this)] {
        auto document = std::make_shared<const report::Document>(report::buildDocument(input));
        auto pages = std::make_shared<const report::ReportPages>(report::layOut(*document));
        // The draft lives in the window's thread: only there can it be asked whether it is still there.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [draft, document, pages] {
            if (!draft)
                return;
            draft->m_isWorking = false;
            if (const auto next = std::exchange(draft->m_next, std::nullopt)) {
                draft->start(*next);
                return;
            }
            draft->m_document = document;
            draft->m_pages = pages;
            emit draft->ready();
        });
    });
}

} // namespace portolan
