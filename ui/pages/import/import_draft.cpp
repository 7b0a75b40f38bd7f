// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_draft.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace portolan {

ImportDraft::ImportDraft(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::make_shared<const Source>(std::move(source)))
{
}

ImportDraft::~ImportDraft()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ImportDraft::update(const ImportChoice &choice)
{
    if (m_isWorking) {
        m_next = choice;
        *m_cancelled = true;
    } else {
        start(choice);
    }
}

Result<exchange::ImportPlan> ImportDraft::takePlan()
{
    return std::exchange(m_plan, failure(Error::Code::Internal));
}

// The beginning of a source depends on sheet and header alone; most choices leave it as it was.
void ImportDraft::start(const ImportChoice &choice)
{
    m_isWorking = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    emit started();
    const exchange::PreviewScope scope{choice.sheet,
                                       choice.mapping ? choice.mapping->headerRow : std::nullopt};
    const bool isSameScope = m_preview && m_previewed == scope;
    QThreadPool::globalInstance()->start([choice, scope, isSameScope, source = m_source,
                                          cancelled = m_cancelled, draft = QPointer<ImportDraft>(this)] {
        exchange::ImportOptions options;
        options.asOf = source->asOf;
        options.locale = QLocale();
        options.assessor = choice.assessor.isEmpty() ? source->assessor : choice.assessor;
        options.sheet = choice.sheet;
        options.mapping = choice.mapping;
        options.sameAs = choice.sameAs;
        options.tellRows = true;
        options.watch.cancel = cancelled.get();
        const QString name = QFileInfo(source->path).fileName();
        std::optional<Result<exchange::Preview>> preview;
        if (!isSameScope)
            preview = exchange::previewSource(source->content, name, scope, options.watch);
        auto plan = exchange::planImport(source->content, name, source->portfolio, options);
        // The draft lives in the window's thread: only there can it be asked whether it is still there.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [draft, scope, preview = std::move(preview), plan = std::move(plan)]() mutable {
                if (!draft)
                    return;
                draft->m_isWorking = false;
                if (const auto next = std::exchange(draft->m_next, std::nullopt)) {
                    draft->start(*next);
                    return;
                }
                if (preview) {
                    draft->m_previewed = scope;
                    draft->m_preview = std::move(*preview);
                }
                draft->m_plan = std::move(plan);
                emit draft->ready();
            });
    });
}

} // namespace portolan
