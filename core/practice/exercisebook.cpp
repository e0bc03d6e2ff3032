// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exercisebook.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"
#include "core/practice/officebook.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

constexpr auto county = u"219901";

OfficeBook drawn(const ExerciseBook &book)
{
    OfficeBook sheet(u"小区"_s, 7);
    sheet.title(u"补录小区情况表"_s);
    sheet.line(u"填报单位（盖章）：        填报日期：2026年10月8日"_s);
    sheet.header({u"序号"_s, u"小区名称"_s, u"住了多少家"_s, u"详细地址"_s, u"建成年份"_s, u"停车位"_s, u"物业管理模式"_s});
    sheet.row({1.0, book.estates[0], 212.0, u"柳清路18号"_s, u"1996年"_s, 40.0, u"自管"_s});
    sheet.row({2.0, book.estates[1], 148.0, u"柳清路31号"_s, u"九几年"_s, 25.0, u"自管"_s});
    sheet.row({3.0, book.estates[2], 305.0, u"望湖街7号"_s, u"2003年"_s, u"不少"_s, u"自管"_s});
    sheet.row({{}, u"合计"_s, 665.0});
    sheet.line(u"制表人：        审核人：        （公章）"_s);
    return sheet;
}

} // namespace

bool isPractice(const liuqing::Office &office)
{
    return office.code.startsWith(county);
}

ExerciseBook exerciseBook(int round)
{
    const QString suffix = round == 1 ? QString() : u"%1期"_s.arg(round);
    return {.file = round == 1 ? u"补录小区.xlsx"_s : u"补录小区-%1.xlsx"_s.arg(round),
            .estates = {u"晴川里"_s + suffix, u"柳清苑"_s + suffix, u"望湖新居"_s + suffix},
            .column = u"C"_s};
}

Result<bool> holdsRound(const Ledger &ledger, int round)
{
    for (const QString &name : exerciseBook(round).estates) {
        const auto known = store::named(ledger, estate::type, name);
        if (!known)
            return failure(known.error());
        if (!known->empty())
            return true;
    }
    return false;
}

Result<int> nextRound(const Ledger &ledger)
{
    for (int round = 1;; ++round) {
        const auto held = holdsRound(ledger, round);
        if (!held)
            return failure(held.error());
        if (!*held)
            return round;
    }
}

Status writeExerciseBook(int round, const QString &folder)
{
    const ExerciseBook book = exerciseBook(round);
    const QString path = QDir(folder).filePath(book.file);
    return QFileInfo::exists(path) ? Status() : drawn(book).saveXlsx(path);
}

} // namespace liuqing::practice
