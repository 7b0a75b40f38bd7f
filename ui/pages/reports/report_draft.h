// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build.h"
#include "ui/report/report_pages.h"

#include <QObject>

#include <memory>
#include <optional>

namespace portolan {

// Works out a report beside the window: of several inputs given while it works, only the last counts.
class ReportDraft : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void update(const report::ReportInput &input);
    bool isWorking() const { return m_isWorking; }
    // Empty until ready() for the first time.
    std::shared_ptr<const report::Document> document() const { return m_document; }
    std::shared_ptr<const report::ReportPages> pages() const { return m_pages; }

signals:
    void ready();

private:
    void start(const report::ReportInput &input);

    bool m_isWorking = false;
    std::optional<report::ReportInput> m_next;
    std::shared_ptr<const report::Document> m_document;
    std::shared_ptr<const report::ReportPages> m_pages;
};

} // namespace portolan
