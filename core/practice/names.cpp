// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/names.h"

// Tables: the lines stay as they are.
// clang-format off

namespace liuqing::practice::names {

namespace {

constexpr std::u16string_view surnameTable[] = {
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐", u"孙", u"胡", u"朱", u"高", u"林",
    u"何", u"郭", u"马", u"罗", u"梁", u"宋", u"郑", u"谢", u"韩", u"唐", u"冯", u"于", u"董", u"萧", u"程", u"曹",
    u"袁", u"邓", u"许", u"傅", u"沈", u"曾", u"彭", u"吕", u"苏", u"卢", u"蒋", u"蔡", u"贾", u"丁", u"魏", u"薛",
    u"叶", u"阎", u"余", u"潘", u"杜", u"戴", u"夏", u"钟", u"汪", u"田", u"任", u"姜", u"范", u"方", u"石", u"姚",
    u"谭", u"廖", u"邹", u"熊", u"金", u"陆", u"郝", u"孔", u"白", u"崔", u"康", u"毛", u"邱", u"秦", u"江", u"史",
    u"顾", u"侯", u"邵", u"孟", u"龙", u"万", u"段", u"雷", u"钱", u"汤", u"尹", u"黎", u"易", u"常", u"武", u"乔",
    u"欧阳", u"上官", u"包", u"那",
};
constexpr std::u16string_view menTable[] = {
    u"伟", u"强", u"磊", u"军", u"勇", u"杰", u"涛", u"明", u"超", u"刚", u"平", u"辉", u"鹏", u"华", u"飞", u"鑫",
    u"波", u"斌", u"宇", u"浩", u"凯", u"健", u"俊", u"帆", u"帅", u"旭", u"宁", u"龙", u"林", u"阳", u"建", u"亮",
    u"成", u"峰", u"海", u"山", u"彬", u"生", u"光", u"武", u"贵", u"福", u"田", u"臣", u"祥", u"义", u"兴", u"良",
};
constexpr std::u16string_view womenTable[] = {
    u"芳", u"娜", u"敏", u"静", u"丽", u"艳", u"娟", u"霞", u"秀", u"英", u"玲", u"桂", u"琴", u"云", u"莲", u"真",
    u"环", u"雪", u"荣", u"爱", u"妹", u"香", u"月", u"莺", u"媛", u"红", u"梅", u"凤", u"洁", u"兰", u"萍", u"珍",
    u"莉", u"燕", u"彩", u"春", u"菊", u"勤", u"贞", u"巧", u"美", u"慧", u"淑", u"华", u"晶", u"欣", u"颖", u"杰",
};
constexpr std::u16string_view middleTable[] = {
    u"国", u"文", u"志", u"建", u"永", u"玉", u"春", u"晓", u"金", u"德", u"景", u"树", u"秀", u"桂", u"洪", u"立",
    u"长", u"宝", u"家", u"世", u"学", u"新", u"海", u"凤", u"丽", u"成", u"忠", u"庆", u"维", u"延", u"兆", u"子",
};
constexpr std::u16string_view brandTable[] = {
    u"清泉", u"瑞禾", u"盛安", u"和煦", u"嘉宁", u"百诚", u"润邻", u"悦居", u"众惠", u"鼎辰", u"金穗", u"蓝湾",
    u"恒心", u"益民佳", u"晨曦", u"安澜", u"宏远达", u"同馨", u"万家暖", u"绿芽", u"星河里", u"佳邻", u"顺意",
    u"厚德源", u"广厦邻", u"启明星", u"天和苑", u"邻里红", u"永固", u"新禾", u"立诚", u"康宁居", u"聚贤", u"德润",
    u"春晖", u"明睿", u"福满", u"乐安居", u"澄碧", u"远洋帆", u"华庭里", u"金盾卫", u"惠邻", u"诚品", u"东升旭",
};
constexpr std::u16string_view endingTable[] = {
    u"物业管理有限公司", u"物业服务有限公司", u"物业有限公司", u"物业管理服务有限公司", u"生活服务有限公司",
};
constexpr std::u16string_view estateFrontTable[] = {
    u"锦绣", u"翠微", u"金桥", u"梧桐", u"望江", u"荷塘", u"香榭", u"紫薇", u"南岸", u"龙吟", u"云栖", u"枫林",
    u"滨河", u"观澜", u"凤鸣", u"玉泉", u"海棠", u"银杏", u"瑞景", u"星汇", u"丽水", u"朗润", u"文澜", u"松涛",
};
constexpr std::u16string_view estateBackTable[] = {
    u"家园", u"花园", u"新城", u"雅苑", u"名邸", u"华府", u"公馆", u"嘉园", u"小区", u"里", u"壹号", u"佳苑",
};
constexpr std::u16string_view oldFrontTable[] = {
    u"机修厂", u"纺织厂", u"矿务", u"粮库", u"二建", u"铁路", u"化工厂", u"印刷厂", u"供销社", u"水泵厂", u"邮电",
    u"食品厂", u"运输公司", u"电业", u"面粉厂", u"五金厂", u"木器厂", u"仪表厂", u"橡胶厂", u"自来水",
};
constexpr std::u16string_view oldBackTable[] = {u"家属院", u"住宅楼", u"小区", u"楼院", u"新村"};
constexpr std::u16string_view roadTable[] = {
    u"解放大街", u"迎宾路", u"矿工大街", u"育才路", u"工业街", u"北环路", u"滨河路", u"团结街", u"振兴路", u"文化路",
    u"新华街", u"站前路", u"光明街", u"东风路", u"和顺街",
};
constexpr Place firstTable[] = {
    {u"望河街道", u"韩立新"}, {u"东苑社区", u"王桂芬"}, {u"望河社区", u"于晓梅"}, {u"槐荫社区", u"孟庆华"},
    {u"铁西社区", u"石丽"},   {u"丰泽社区", u"邵文静"}, {u"长桥社区", u"白秀云"},
};
constexpr Place secondTable[] = {
    {u"松岗街道", u"任志远"}, {u"松岗社区", u"康敏"},   {u"北湖社区", u"常玉梅"}, {u"柳荫社区", u"史春燕"},
    {u"文昌社区", u"汤洁"},   {u"机车社区", u"段永生"}, {u"向阳社区", u"乔慧"},
};

} // namespace

const Words surnames = surnameTable;
const Words menGiven = menTable;
const Words womenGiven = womenTable;
const Words givenMiddle = middleTable;
const Words firmBrands = brandTable;
const Words firmEndings = endingTable;
const Words estateFronts = estateFrontTable;
const Words estateBacks = estateBackTable;
const Words oldEstateFronts = oldFrontTable;
const Words oldEstateBacks = oldBackTable;
const Words roads = roadTable;
const std::span<const Place> firstStreet = firstTable;
const std::span<const Place> secondStreet = secondTable;

} // namespace liuqing::practice::names
