// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/properties_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

PropertiesDialog::PropertiesDialog(const PortfolioInfo &info, bool readOnly, QWidget *parent)
    : QDialog(parent)
    , m_info(info)
    , m_name(new QLineEdit(info.name))
    , m_currency(new QLineEdit(info.currency))
    , m_rate(new QDoubleSpinBox)
{
    setObjectName(u"propertiesDialog"_s);
    setWindowTitle(tr("Portfolio properties"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"propertyName"_s);
    m_name->setMaxLength(200);
    m_currency->setObjectName(u"propertyCurrency"_s);
    m_currency->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{3}"_s), m_currency));
    m_currency->setToolTip(tr("Three letters, such as EUR"));
    m_rate->setObjectName(u"propertyRate"_s);
    m_rate->setRange(0, 50);
    m_rate->setSuffix(tr(" %", "unit after a number"));
    m_rate->setValue(info.discountRate * 100);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Currency"), m_currency);
    form->addRow(tr("&Discount rate per year"), m_rate);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    const auto check = [this, ok, readOnly] {
        ok->setEnabled(!readOnly && !m_name->text().trimmed().isEmpty() && m_currency->hasAcceptableInput());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_currency, &QLineEdit::textChanged, this, check);
    check();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_info.name = m_name->text().trimmed();
        m_info.currency = m_currency->text().toUpper();
        m_info.discountRate = m_rate->value() / 100;
        emit confirmed(m_info);
        accept();
    });
}

} // namespace portolan
