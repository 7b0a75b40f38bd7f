// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/thresholds_dialog.h"

#include "core/edits/edits.h"
#include "core/wording/funnel_words.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString ruleText(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> ruleValue(const QLineEdit *line)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(line->text().trimmed(), &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

ThresholdsDialog::ThresholdsDialog(const PortfolioInfo &info, bool readOnly, QWidget *parent)
    : QDialog(parent)
    , m_info(info)
    , m_isReadOnly(readOnly)
    , m_problem(textLabel({}, TextRole::Small, Tone::Bad))
{
    setObjectName(u"thresholdsDialog"_s);
    setWindowTitle(tr("Thresholds"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    const DiagnosisRules now = rulesOf(info);
    for (const RuleField &field : ruleFields())
        addRow(grid, field, field.get(now));
    buildLayout(grid);
    refresh();
}

void ThresholdsDialog::addRow(QGridLayout *grid, const RuleField &field, double value)
{
    const QString name = QString::fromLatin1(field.name);
    const QString label = ruleLabel(field);
    auto *line = new QLineEdit(ruleText(value));
    line->setObjectName(u"rule_"_s + name);
    line->setAccessibleName(tr("%1, in %2", "a threshold, its unit").arg(label, ruleUnit(field)));
    line->setToolTip(ruleRange(field));
    line->setFixedWidth(80);
    line->setAlignment(Qt::AlignRight);
    line->setReadOnly(m_isReadOnly);
    auto *reset = new QPushButton(tr("Reset to %1").arg(ruleText(field.fallback())));
    reset->setObjectName(u"reset_"_s + name);
    reset->setAccessibleName(tr("Reset “%1” to %2").arg(label, ruleText(field.fallback())));
    reset->setProperty("look", u"link"_s);
    reset->setAutoDefault(false);
    const int row = grid->rowCount();
    QLabel *caption = textLabel(label);
    caption->setBuddy(line);
    grid->addWidget(caption, row, 0);
    grid->addWidget(line, row, 1);
    grid->addWidget(textLabel(ruleUnit(field), TextRole::Small, Tone::Muted), row, 2);
    grid->addWidget(reset, row, 3);
    m_rows << Row{&field, line, reset};
    connect(line, &QLineEdit::textChanged, this, &ThresholdsDialog::refresh);
    connect(reset, &QPushButton::clicked, line,
            [line, fallback = field.fallback()] { line->setText(ruleText(fallback)); });
}

void ThresholdsDialog::buildLayout(QGridLayout *grid)
{
    QLabel *head =
        textLabel(tr("When a signal counts that a pilot stalls. They belong to this portfolio, and page, "
                     "overview and command line go by them."));
    head->setWordWrap(true);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setObjectName(u"rulesAccept"_s);
    m_accept->setText(tr("Use these"));
    m_all = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    m_all->setObjectName(u"resetAll"_s);
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, &ThresholdsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Thresholds made = rules();
        accept();
        emit answered(made);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(head);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
}

// The first that is wrong is told; whoever corrects it is told the next.
void ThresholdsDialog::refresh()
{
    QString problem;
    bool isAllDefault = true;
    for (const Row &row : std::as_const(m_rows)) {
        const std::optional<double> value = ruleValue(row.line);
        const bool isDefault = value == row.field->fallback();
        isAllDefault = isAllDefault && isDefault;
        row.reset->setEnabled(!isDefault && !m_isReadOnly);
        if (problem.isEmpty() && !(value && row.field->takes(*value)))
            problem =
                tr("%1: %2", "a threshold, what it takes").arg(ruleLabel(*row.field), ruleRange(*row.field));
    }
    if (m_isReadOnly)
        problem = tr("The portfolio is open for reading only.");
    m_problem->setText(problem);
    if (!m_accept)
        return;
    m_accept->setEnabled(problem.isEmpty());
    m_all->setEnabled(!isAllDefault && !m_isReadOnly);
}

void ThresholdsDialog::resetAll()
{
    for (const Row &row : std::as_const(m_rows))
        row.line->setText(ruleText(row.field->fallback()));
}

// A default is not written down, so that a better one would count; what is no rule here stays.
Thresholds ThresholdsDialog::rules() const
{
    Thresholds made = m_info.rules;
    for (const Row &row : m_rows) {
        const QString name = QString::fromLatin1(row.field->name);
        const double value = ruleValue(row.line).value_or(row.field->fallback());
        if (value == row.field->fallback())
            made.remove(name);
        else
            made.insert(name, value);
    }
    return made;
}

void ThresholdsDialog::open(Session &session, const Prompts &prompts, QWidget *parent)
{
    auto *dialog = new ThresholdsDialog(session.portfolio().info(), session.isReadOnly(), parent);
    connect(dialog, &ThresholdsDialog::answered, &session, [&session, prompts](const Thresholds &rules) {
        const auto done = session.perform(edits::editRules(session.portfolio(), rules));
        if (!done)
            prompts.showError(done.error());
    });
    dialog->open();
}

} // namespace portolan
