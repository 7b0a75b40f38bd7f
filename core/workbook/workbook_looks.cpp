// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook_private.h"

// What makes cells easier to read and to fill in: formats, choices, conditions.
namespace portolan::workbook {

lxw_color_t colorOf(const QString &name)
{
    return lxw_color_t(name.mid(1).toUInt(nullptr, 16));
}

lxw_format *WorkbookWriter::Private::format(const Look &look)
{
    if (look == Look())
        return nullptr;
    lxw_format *&format = formats[look];
    if (format)
        return format;
    format = workbook_add_format(book);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(format, look.numberFormat.toUtf8().constData());
    if (!look.color.isEmpty())
        format_set_font_color(format, colorOf(look.color));
    if (!look.fill.isEmpty())
        format_set_bg_color(format, colorOf(look.fill));
    if (look.size > 0)
        format_set_font_size(format, look.size);
    if (look.isBold)
        format_set_bold(format);
    if (look.isRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look.isHead)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look.isUnlocked)
        format_set_unlocked(format);
    if (look.isWrapped)
        format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

namespace {

void addChoices(lxw_worksheet *sheet, const CellRange &range, lxw_data_validation &rule, const QString &title,
                const QString &message)
{
    QByteArray titleText = title.left(32).toUtf8();
    QByteArray messageText = message.left(250).toUtf8();
    rule.error_title = titleText.data();
    rule.error_message = messageText.data();
    worksheet_data_validation_range(sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn),
                                    lxw_row_t(range.lastRow), lxw_col_t(range.lastColumn), &rule);
}

void addCondition(lxw_worksheet *sheet, const CellRange &range, lxw_conditional_format &rule)
{
    worksheet_conditional_format_range(sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn),
                                       lxw_row_t(range.lastRow), lxw_col_t(range.lastColumn), &rule);
}

} // namespace

void WorkbookWriter::choices(const CellRange &range, const QStringList &list, const QString &title,
                             const QString &message)
{
    std::vector<QByteArray> texts;
    for (const QString &each : list)
        texts.push_back(each.toUtf8());
    std::vector<const char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (const QByteArray &each : texts)
        pointers.push_back(each.constData());
    pointers.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = const_cast<char **>(pointers.data());
    addChoices(d->sheet, range, rule, title, message);
}

void WorkbookWriter::protect()
{
    lxw_protection allowed{};
    // No sorting: keys are locked, so only ratings could be sorted, away from what they are about.
    allowed.autofilter = 1;
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    worksheet_protect(d->sheet, nullptr, &allowed);
}

void WorkbookWriter::dataBar(const CellRange &range, const QString &color)
{
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_DATA_BAR;
    rule.bar_color = colorOf(color);
    rule.bar_solid = 1;
    rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    rule.min_value = 0;
    addCondition(d->sheet, range, rule);
}

void WorkbookWriter::colorScale(const CellRange &range, const QString &low, const QString &middle,
                                const QString &high)
{
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_3_COLOR_SCALE;
    rule.min_color = colorOf(low);
    rule.mid_color = colorOf(middle);
    rule.max_color = colorOf(high);
    addCondition(d->sheet, range, rule);
}

void WorkbookWriter::fillWhere(const CellRange &range, const QString &formula, const QString &color)
{
    lxw_format *format = workbook_add_format(d->book);
    format_set_bg_color(format, colorOf(color));
    QByteArray condition = formula.toUtf8();
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = condition.data();
    rule.format = format;
    addCondition(d->sheet, range, rule);
}

} // namespace portolan::workbook
