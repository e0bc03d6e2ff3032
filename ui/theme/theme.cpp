// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace liuqing::theme {

namespace {

QString family()
{
    const QStringList known = QFontDatabase::families();
    for (const QString &wanted : {u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s}) {
        if (known.contains(wanted))
            return wanted;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont sized(qreal points, QFont::Weight weight)
{
    QFont font(family());
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::dark : Scheme::light;
}

Colors colors(Scheme scheme)
{
    if (scheme == Scheme::dark) {
        return {.page = QColor(0x1b1d21), .card = QColor(0x25282e), .cardHover = QColor(0x2c3038), .line = QColor(0x383c45),
                .text = QColor(0xeceef2), .quiet = QColor(0xa3a9b5), .accent = QColor(0x6ea8fe), .track = QColor(0x383c45),
                .good = QColor(0x57b894), .missing = QColor(0xe0a84a)};
    }
    return {.page = QColor(0xf5f6f8), .card = QColor(0xffffff), .cardHover = QColor(0xf8fafd), .line = QColor(0xdfe3e9),
            .text = QColor(0x1d2330), .quiet = QColor(0x5d6676), .accent = QColor(0x1f5fbf), .track = QColor(0xe6e9ee),
            .good = QColor(0x1f8a63), .missing = QColor(0x9a6200)};
}

Colors colors(const QPalette &palette)
{
    return colors(schemeOf(palette));
}

QPalette palette(Scheme scheme)
{
    const Colors set = colors(scheme);
    QPalette out;
    out.setColor(QPalette::Window, set.page);
    out.setColor(QPalette::Base, set.card);
    out.setColor(QPalette::AlternateBase, set.page);
    out.setColor(QPalette::Button, set.card);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        out.setColor(role, set.text);
    out.setColor(QPalette::ToolTipBase, set.card);
    out.setColor(QPalette::PlaceholderText, set.quiet);
    out.setColor(QPalette::Highlight, set.accent);
    out.setColor(QPalette::HighlightedText, scheme == Scheme::dark ? set.page : set.card);
    out.setColor(QPalette::Mid, set.line);
    return out;
}

QFont body()
{
    return sized(10, QFont::Normal);
}

QFont title()
{
    return sized(17, QFont::DemiBold);
}

QFont figure()
{
    return sized(22, QFont::DemiBold);
}

QFont caption()
{
    return sized(9, QFont::Normal);
}

void apply(QApplication &application, Scheme scheme)
{
    const Colors set = colors(scheme);
    QApplication::setFont(body());
    QApplication::setPalette(palette(scheme));
    application.setStyleSheet(
        u"QTreeView { background: %1; border: 1px solid %2; border-radius: %3px; padding: 4px; outline: none; }"
        "QTreeView::item { padding: 6px 8px; border: none; }"
        "QTreeView::item:selected { background: %4; color: %5; }"
        "QHeaderView::section { background: %1; color: %6; border: none; border-bottom: 1px solid %2; padding: 6px 8px; }"_s
            .arg(set.card.name(), set.line.name(), QString::number(radius), set.accent.name(),
                 QPalette(palette(scheme)).color(QPalette::HighlightedText).name(), set.quiet.name()));
}

} // namespace liuqing::theme
