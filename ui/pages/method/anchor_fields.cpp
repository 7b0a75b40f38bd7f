// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/anchor_fields.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace portolan {

AnchorFields::AnchorFields(QWidget *parent)
    : QWidget(parent)
    , m_hint(textLabel({}, TextRole::Small, Tone::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"anchorHint"_s);
    grid->addWidget(m_hint, 0, 0, 1, 2);
    for (int i = 0; i < 5; ++i) {
        auto *field = new QPlainTextEdit;
        const QString number = QLocale().toString(i + 1);
        field->setObjectName(u"anchor%1"_s.arg(i + 1));
        field->setAccessibleName(tr("Meaning of %1").arg(number));
        field->setPlaceholderText(tr("Short name: what must be true for a %1").arg(number));
        field->setTabChangesFocus(true);
        field->setFixedHeight(int(field->fontMetrics().lineSpacing() * 2 + 16));
        auto *label = textLabel(number, TextRole::CardTitle);
        label->setBuddy(field);
        grid->addWidget(label, i + 1, 0, Qt::AlignTop);
        grid->addWidget(field, i + 1, 1);
        m_fields[size_t(i)] = field;
        connect(field, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_setting)
                emit edited(anchors());
        });
    }
    grid->setColumnStretch(1, 1);
}

QStringList AnchorFields::anchors() const
{
    QStringList texts;
    for (const QPlainTextEdit *field : m_fields)
        texts << field->toPlainText();
    return texts;
}

void AnchorFields::setAnchors(const QStringList &anchors)
{
    const QScopedValueRollback guard(m_setting, true);
    for (int i = 0; i < 5; ++i) {
        QPlainTextEdit *field = m_fields[size_t(i)];
        if (field->toPlainText() != anchors.value(i))
            field->setPlainText(anchors.value(i));
    }
}

void AnchorFields::setEditable(bool editable)
{
    for (QPlainTextEdit *field : m_fields)
        field->setReadOnly(!editable);
}

void AnchorFields::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
}

} // namespace portolan
