// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace portolan {

static QString word(Tone tone)
{
    switch (tone) {
    case Tone::Normal: return u"normal"_s;
    case Tone::Muted: return u"muted"_s;
    case Tone::Accent: return u"accent"_s;
    case Tone::Bad: return u"bad"_s;
    }
    Q_UNREACHABLE();
}

void setTone(QLabel *label, Tone tone)
{
    label->setProperty("tone", word(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel *textLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font(role));
    label->setProperty("tone", word(tone));
    return label;
}

} // namespace portolan
