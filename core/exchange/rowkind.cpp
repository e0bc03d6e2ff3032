// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowkind.h"

#include "core/base/text.h"
#include "core/exchange/officevalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

constexpr size_t firstTexts = 3;

struct Filled
{
    int column;
    const Cell *cell;
    QString text; // without spaces
};

// A regular expression, and characters one of which stands in whatever it matches: most texts of a table have none
// of them, and are passed over without asking it
class Pattern
{
public:
    Pattern(const QString &expression, std::u16string_view signs)
        : m_expression(expression)
        , m_signs(signs)
    {
    }

    bool matches(const QString &text) const
    {
        const bool may = std::any_of(text.begin(), text.end(), [this](QChar c) { return text::isOneOf(c, m_signs); });
        return may && m_expression.match(text).hasMatch();
    }

private:
    QRegularExpression m_expression;
    std::u16string_view m_signs;
};

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool matches(const Pattern &pattern, const QString &text)
{
    return pattern.matches(text);
}

class RowReader
{
public:
    RowReader(const SheetRow &row, const RowContext &context) : m_row(row), m_context(context)
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            QString shown = row.cells[i].isBlank() ? QString() : text::withoutSpaces(row.cells[i].text);
            if (!shown.isEmpty())
                m_filled.push_back({static_cast<int>(i) + 1, &row.cells[i], std::move(shown)});
        }
    }

    RowKind kind() const
    {
        if (m_filled.empty())
            return RowKind::empty;
        if (isNumberRow(m_row))
            return RowKind::numbers;
        if (isExample())
            return RowKind::example;
        if (isSubtotal())
            return RowKind::subtotal;
        if (const RowKind line = lineKind(); line != RowKind::data)
            return line;
        return hasFacts() ? RowKind::data : RowKind::empty;
    }

private:
    const SheetColumn *columnAt(int column) const
    {
        for (const SheetColumn &candidate : m_context.columns) {
            if (candidate.column == column)
                return candidate.isMapped() ? &candidate : nullptr;
        }
        return nullptr;
    }

    bool hasFacts() const
    {
        return std::any_of(m_filled.begin(), m_filled.end(), [this](const Filled &filled) {
            return columnAt(filled.column) != nullptr && !isBlankMark(*filled.cell);
        });
    }

    bool isExample() const
    {
        static const Pattern example(
            u"^[(\\[【<]?(填写|填报)?(示例|样例|范例|例子|举例|示范)|^例[:如]|^[(\\[【]?例[)\\]】]?$|^如:|[(\\[【](示例|样例|例)[)\\]】]$"_s, u"例范如");
        for (size_t i = 0; i < m_filled.size() && i < 2; ++i) {
            if (matches(example, m_filled[i].text))
                return true;
        }
        return false;
    }

    // Words and codes beside the name: a row that says more than figures is no sum
    bool hasOtherWords(const Filled &name) const
    {
        return std::any_of(m_filled.begin(), m_filled.end(), [this, &name](const Filled &filled) {
            const bool figure = filled.cell->kind != Cell::Kind::text || filled.text[0].isDigit();
            const SheetColumn *column = columnAt(filled.column);
            const bool code =
                column != nullptr && std::holds_alternative<kind::Identifier>(column->field->kind);
            return &filled != &name && column != nullptr && (!figure || code) && !isBlankMark(*filled.cell);
        });
    }

    bool isSubtotal() const
    {
        static const Pattern sum(
            u"^(本页|本表|本栏|全部|以上|全区|全县|全市|全街道|街道|社区|本社区)?(小计|合计|总计|累计|共计|"
            u"总合计|总数|合计数)"
            u"([:(].*|[0-9.,]+.{0,4})?$|^共计?[0-9]+(家|户|人|个|名|栋|处|项|条)"_s, u"计数共");
        static const Pattern namedSum(u"^.{1,20}(小计|合计|总计|累计|共计)[:]?$"_s, u"计");
        size_t seen = 0;
        QString together;
        for (const Filled &filled : m_filled) {
            if (filled.cell->kind != Cell::Kind::text || filled.text[0].isDigit())
                continue;
            together += filled.text;
            if (++seen > firstTexts)
                return false;
            if (matches(sum, filled.text) || (seen == 2 && filled.text.size() == 1 && matches(sum, together)))
                return true;
            if (matches(namedSum, filled.text) && !hasOtherWords(filled))
                return true;
        }
        return false;
    }

    // One text that no column asked for: merged over several, or alone where no field is
    bool isLine() const
    {
        if (m_filled.size() != 1)
            return false;
        const MergedRange *range = m_context.merges.at(m_row.number, m_filled[0].column);
        return columnAt(m_filled[0].column) == nullptr
            || (range != nullptr && range->lastColumn > range->firstColumn);
    }

    RowKind lineKind() const
    {
        const QString &first = m_filled.front().text;
        if (isNote(first))
            return RowKind::note;
        if (isSignature())
            return RowKind::signature;
        const bool alone = m_filled.size() == 1;
        if (!alone || m_filled[0].cell->kind != Cell::Kind::text)
            return RowKind::data;
        static const QRegularExpression item(u"^[(]?[0-9]{1,2}[)、.]|。"_s);
        if (m_context.afterNote && (isLine() || matches(item, first)))
            return RowKind::note;
        if (isTitle(first))
            return RowKind::title;
        static const QRegularExpression section(
            u"^[(]?[一二三四五六七八九十]{1,3}[)、.:]|^第[一二三四五六七八九十]+(部分|类|项)"_s);
        if (matches(section, first))
            return RowKind::section;
        if (!isLine())
            return RowKind::data;
        return matches(item, first) ? RowKind::note : RowKind::section;
    }

    bool isNote(const QString &first) const
    {
        static const Pattern note(
            u"^(注|备注|说明|附注|填表说明|填报说明|填写说明|指标解释|统计范围|审核关系|填报要求|填表要求|"
            u"填写要求|有关说明|特别说明|温馨提示|注意事项|注意|提示|要求)"
            u"(:|[0-9(一][、.)]?|$)|^(※|★)|^注[0-9]|^[-—=*]*以下(空白|无|为空)"_s, u"注说指统审要提※★以");
        if (!matches(note, first))
            return false;
        return m_filled.size() == 1 || first.contains(u':') || columnAt(m_filled[0].column) == nullptr;
    }

    bool isSignature() const
    {
        static const Pattern mark(
            u"^(单位|部门|分管|主管|企业|社区|街道|统计)?(主要)?(负责人|领导|审核人?|审批人?|复核人?|填报人|"
            u"填表人|制表人?|经办人|统计人|报送人|上报人|"
            u"填报单位|填表单位|报送单位|上报单位|填报日期|填报时间|填表日期|填表时间|报送日期|报送时间|"
            u"上报时间|上报日期|制表时间|制表日期|联系人|联系电话|电话|日期|签字|签章|盖章|单位)"
            u"(员|签字|签名|签章)?([(][^)]*[)])?:|^[(]?(单位|加盖)?(公章|盖章|签章)[)]?$"_s, u":章");
        static const Pattern label(
            u"^(单位负责人|审核人|填报人|填表人|制表人|经办人|分管领导|主要领导|填报日期|填表日期)$"_s, u"人导期");
        static const QRegularExpression day(u"^[0-9]{0,4}年[0-9]{0,2}月[0-9]{0,2}日$"_s);
        const QString &first = m_filled.front().text;
        if (matches(mark, first))
            return true;
        const auto labels = std::count_if(m_filled.begin(), m_filled.end(), [](const Filled &filled) {
            return matches(mark, filled.text) || matches(label, filled.text);
        });
        if (labels >= 2 || (labels == 1 && matches(label, first)))
            return true;
        const bool stamp = first.contains(u"盖章") && first.size() <= 40;
        return m_filled.size() == 1 && (stamp || matches(day, first));
    }

    bool isTitle(const QString &first) const
    {
        static const QRegularExpression page(
            u"^第[0-9]+页|^共[0-9]+页|^-[0-9]+-$|^[(]?(续|接上页|续上页|续表)[0-9一二三四五六七八九十]*[)]?$|^(附件|附表)[0-9一二三四五六七八九十]*([(]续[)])?:?$"_s);
        static const QRegularExpression table(
            u"(统计表|台账|花名册|一览表|登记表|汇总表|明细表|情况表|信息表|摸底表|排查表|名册|清单)([(].*[)])?$"_s);
        if (first == text::withoutSpaces(m_context.head.title) || matches(page, first))
            return true;
        return matches(table, first) && (isLine() || first.size() > 12);
    }

    const SheetRow &m_row;
    const RowContext &m_context;
    std::vector<Filled> m_filled;
};

} // namespace

RowKind kindOfRow(const SheetRow &row, const RowContext &context)
{
    return RowReader(row, context).kind();
}

Message whySkipped(RowKind kind)
{
    switch (kind) {
    case RowKind::data:
    case RowKind::header:
        return {};
    case RowKind::subtotal:
        return Message(QT_TRANSLATE_NOOP("core", "a row of sums (小计, 合计, 总计)"));
    case RowKind::note:
        return Message(QT_TRANSLATE_NOOP("core", "a note below the table"));
    case RowKind::signature:
        return Message(QT_TRANSLATE_NOOP("core", "a line for names, stamps or the date of filling in"));
    case RowKind::title:
        return Message(QT_TRANSLATE_NOOP("core", "a title or page line"));
    case RowKind::section:
        return Message(QT_TRANSLATE_NOOP("core", "a line that heads a part of the table"));
    case RowKind::example:
        return Message(QT_TRANSLATE_NOOP("core", "an example of how to fill in the form"));
    case RowKind::numbers:
        return Message(QT_TRANSLATE_NOOP("core", "a row of column numbers"));
    case RowKind::empty:
        return Message(QT_TRANSLATE_NOOP("core", "nothing is filled in besides the serial number"));
    }
    return {};
}

} // namespace liuqing::office
