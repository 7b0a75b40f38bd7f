// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build.h"
#include "ui/report/report_pages.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace portolan {

// Works out what a report says beside the window, then its pages in the window's thread between two events.
// Of several inputs given while it works, only the last counts.
class ReportDraft : public QObject {
    Q_OBJECT

public:
    explicit ReportDraft(QObject *parent = nullptr);

    void update(const report::ReportInput &input);
    // Forgets what is being worked on and what there was.
    void clear();
    bool isWorking() const { return m_isBuilding || m_setter; }
    // Empty until ready() for the first time.
    std::shared_ptr<const report::Document> document() const { return m_document; }
    std::shared_ptr<const report::ReportPages> pages() const { return m_pages; }

signals:
    void ready();

private:
    void start(const report::ReportInput &input);
    void onBuilt(const std::shared_ptr<const report::Document> &document);
    void setSome();

    bool m_isBuilding = false; // in the other thread
    bool m_isForgotten = false; // what is built there
    std::optional<report::ReportInput> m_next;
    std::unique_ptr<report::PageSetter> m_setter;
    std::shared_ptr<const report::Document> m_coming; // what m_setter sets
    QTimer m_timer;
    std::shared_ptr<const report::Document> m_document;
    std::shared_ptr<const report::ReportPages> m_pages;
};

} // namespace portolan
