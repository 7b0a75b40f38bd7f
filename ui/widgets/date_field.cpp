// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

QDateEdit *dateField(const QString &objectName, const QString &accessibleName)
{
    auto *field = new QDateEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    field->setDisplayFormat(
        QLocale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    field->setCalendarPopup(true);
    return field;
}

} // namespace portolan
