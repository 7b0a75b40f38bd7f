// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collect/collect_dialog.h"

#include "ui/session/session.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static QStringList assessorsOf(const Portfolio &portfolio)
{
    QSet<QString> names;
    for (const Assessment &assessment : portfolio.assessments())
        names.insert(assessment.assessor);
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

CollectDialog::CollectDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_assessor(new QComboBox)
    , m_units(new QListWidget)
    , m_detail(new QComboBox)
    , m_onlyOpen(new QCheckBox(tr("Only what is not rated yet")))
{
    setObjectName(u"collectDialog"_s);
    setWindowTitle(tr("Collect assessments"));
    resize(480, 460);
    m_assessor->setObjectName(u"collectAssessor"_s);
    m_assessor->setEditable(true);
    m_assessor->addItems(assessorsOf(session.portfolio()));
    m_assessor->setCurrentText(session.assessor());
    m_assessor->setAccessibleName(tr("Assessor"));
    m_assessor->lineEdit()->setAccessibleName(tr("Assessor"));
    m_units->setObjectName(u"collectUnits"_s);
    m_units->setAccessibleName(tr("Business units"));
    for (const Unit &unit : session.portfolio().units()) {
        auto *item = new QListWidgetItem(unit.name, m_units);
        item->setData(Qt::UserRole, unit.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_detail->setObjectName(u"collectDetail"_s);
    m_detail->setAccessibleName(tr("What is rated"));
    m_detail->addItems({tr("Every question"), tr("Each criterion as a whole")});
    m_onlyOpen->setObjectName(u"collectOnlyOpen"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Assessor"), m_assessor);
    form->addRow(tr("What is rated"), m_detail);
    form->addRow(QString(), m_onlyOpen);
    form->addRow(tr("Only these units"), m_units);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("Write workbook…"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"collectWrite"_s);
    auto *text = textLabel(
        tr("The assessor rates in a workbook, and you take it in again. Nothing of others is in it."),
        TextRole::Body, Tone::Muted);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
    connect(m_assessor, &QComboBox::editTextChanged, this, &CollectDialog::refresh);
    connect(m_write, &QPushButton::clicked, this, &CollectDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

collect::SheetRequest CollectDialog::request() const
{
    collect::SheetRequest request;
    request.assessor = m_assessor->currentText().trimmed();
    request.byQuestion = m_detail->currentIndex() == 0;
    request.onlyOpen = m_onlyOpen->isChecked();
    request.on = m_session.asOf();
    for (int i = 0; i < m_units->count(); ++i) {
        if (m_units->item(i)->checkState() == Qt::Checked)
            request.units << UnitId{m_units->item(i)->data(Qt::UserRole).toLongLong()};
    }
    return request;
}

void CollectDialog::refresh()
{
    m_write->setEnabled(!m_assessor->currentText().trimmed().isEmpty());
}

void CollectDialog::write()
{
    const QString suggestion = u"%1-%2.xlsx"_s.arg(QFileInfo(m_session.path()).completeBaseName(),
                                                   request().assessor.simplified().replace(u' ', u'-'));
    QString path = m_prompts.askSavePath(tr("Write the workbook"), tr("Workbooks (*.xlsx)"), suggestion);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    const auto written = std::make_shared<Result<>>(failure(Error::Code::Cancelled, path));
    doBeside(
        this, this, tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [written, path, request = request(), portfolio = m_session.portfolio()](WorkState &state) {
            *written = collect::writeRatingWorkbook(portfolio, request, path, state.progress());
        },
        [this, written, path](const WorkState &) { onWritten(*written, path); });
}

void CollectDialog::onWritten(const Result<> &written, const QString &path)
{
    if (!written) {
        if (written.error().code != Error::Code::Cancelled)
            m_prompts.showError(written.error());
        return;
    }
    m_prompts.showNote(tr("Wrote “%1”.").arg(QFileInfo(path).fileName()));
    accept();
}

} // namespace portolan
