// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/preview.h"

#include <QObject>

#include <memory>
#include <optional>

namespace portolan {

// What the user has chosen about a source so far.
struct ImportChoice {
    QString sheet; // of a workbook; empty: the likeliest
    std::optional<exchange::Mapping> mapping; // nullopt: all is found out from the source
    QHash<qsizetype, InitiativeId> sameAs;
    QString assessor = {}; // of ratings; empty: the one of the source
};

// Plans an import beside the window: of several choices made while it works, only the last counts. Nothing is
// written.
class ImportDraft : public QObject {
    Q_OBJECT

public:
    struct Source {
        QString path;
        QByteArray content;
        Portfolio portfolio;
        QDate asOf;
        QString assessor;
    };
    ImportDraft(Source source, QObject *parent = nullptr);
    ~ImportDraft() override;

    void update(const ImportChoice &choice);
    bool isWorking() const { return m_isWorking; }
    const Source &source() const { return *m_source; }
    // Of the choice told last; an error until ready() for the first time.
    const Result<exchange::Preview> &preview() const { return m_preview; }
    const Result<exchange::ImportPlan> &plan() const { return m_plan; }
    // Hands the plan over; there is none here afterwards.
    Result<exchange::ImportPlan> takePlan();

signals:
    void started();
    void ready();

private:
    void start(const ImportChoice &choice);

    std::shared_ptr<const Source> m_source;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isWorking = false;
    std::optional<ImportChoice> m_next;
    std::optional<exchange::PreviewScope> m_previewed; // what m_preview was asked for
    Result<exchange::Preview> m_preview = failure(Error::Code::Internal);
    Result<exchange::ImportPlan> m_plan = failure(Error::Code::Internal);
};

} // namespace portolan
