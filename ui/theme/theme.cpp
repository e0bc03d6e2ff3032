// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QStyle>

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
                .good = QColor(0x57b894), .missing = QColor(0xe0a84a), .wrong = QColor(0xf08a80),
                .side = QColor(0x202328), .scroll = QColor(0x4a4f5a)};
    }
    return {.page = QColor(0xf5f6f8), .card = QColor(0xffffff), .cardHover = QColor(0xf8fafd), .line = QColor(0xdfe3e9),
            .text = QColor(0x1d2330), .quiet = QColor(0x5d6676), .accent = QColor(0x1f5fbf), .track = QColor(0xe6e9ee),
            .good = QColor(0x1f8a63), .missing = QColor(0x9a6200), .wrong = QColor(0xb3261e),
            .side = QColor(0xeef0f4), .scroll = QColor(0xc4cad4)};
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
    out.setColor(QPalette::Link, set.accent);
    out.setColor(QPalette::LinkVisited, set.accent);
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

namespace {

// The style sheet, with the tokens in braces
constexpr QStringView sheet = uR"(
QAbstractItemView { background: {card}; border: 1px solid {line}; border-radius: {radius}px; outline: none; }
QTreeView { padding: 4px; }
QTreeView::item { padding: 6px 8px; border: none; }
QListWidget { padding: 4px; }
QListWidget::item { padding: 6px 8px; border: none; }
QTableView { gridline-color: transparent; alternate-background-color: {page}; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid {line}; }
QAbstractItemView::item:selected { background: {accent}; color: {onAccent}; }
QHeaderView { background: transparent; border: none; border-radius: 0; }
QHeaderView::section { background: {card}; color: {quiet}; border: none; border-bottom: 1px solid {line}; padding: 6px 11px; }
QTableView QHeaderView::section:horizontal:first { border-top-left-radius: 7px; }
QTableView QHeaderView::section:horizontal:last { border-top-right-radius: 7px; }
QTableView QHeaderView::section:horizontal:only-one { border-top-left-radius: 7px; border-top-right-radius: 7px; }
QTableView QTableCornerButton::section { background: {card}; border: none; border-bottom: 1px solid {line}; border-top-left-radius: 7px; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QListWidget#sidebar { background: {side}; border: none; border-right: 1px solid {line}; border-radius: 0; padding: 16px 8px; }
QListWidget#sidebar::item { padding: 7px 12px; border-radius: 6px; color: {text}; }
QListWidget#sidebar::item:disabled { color: {quiet}; padding: 16px 12px 4px 12px; }
QListWidget#sidebar::item:hover:enabled:!selected { background: {cardHover}; }
QListWidget#sidebar::item:selected { background: {accent}; color: {onAccent}; }

QToolButton#sitter { background: {side}; color: {quiet}; border: none; border-right: 1px solid {line}; border-radius: 0; padding: 10px 20px; }
QLabel#driveNote, QLabel#driveNoteAbove { color: {quiet}; }
QLabel#driveNote { background: {side}; border-right: 1px solid {line}; }
QToolButton#sitter:hover { color: {text}; background: {cardHover}; }
QToolButton#rooms { font-weight: 600; }
QToolButton#sitter:focus { border: 2px solid {accent}; padding: 8px 18px; }

QFrame#exercise { background: {side}; border: none; border-top: 1px solid {line}; }
QLabel#banner { background: {card}; color: {missing}; border-bottom: 1px solid {line}; padding: 10px 24px; }

QLineEdit, QPlainTextEdit, QComboBox, QToolButton { background: {card}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 5px 8px;
    min-height: 18px; selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit[filter="true"] { padding: 1px 6px; border-radius: 4px; min-height: 16px; }
QLineEdit[cell="true"], QComboBox[cell="true"] { border-radius: 0; padding: 0 6px; min-height: 0; }
QToolButton { text-align: left; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QToolButton[link="true"] { background: transparent; border: none; color: {accent}; padding: 0 2px; min-height: 0; }
QToolButton[link="true"]:hover, QToolButton[link="true"]:focus { border: none; padding: 0 2px; text-decoration: underline; }
QToolButton::menu-indicator { width: 0; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QToolButton:hover { border-color: {quiet}; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QToolButton:focus { border: 2px solid {accent}; padding: 4px 7px; }
QLineEdit:read-only, QPlainTextEdit:disabled, QComboBox:disabled, QToolButton:disabled { background: {page}; color: {quiet}; }
QComboBox { padding: 5px 10px; }
QComboBox:focus { padding: 4px 9px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QTableWidget QComboBox { margin: 4px 2px; padding: 2px 10px; }
QTableWidget QComboBox:focus { padding: 1px 9px; }
QComboBox QAbstractItemView { padding: 4px; selection-background-color: {accent}; selection-color: {onAccent}; }

QPushButton { background: {accent}; color: {onAccent}; border: 1px solid {accent}; border-radius: 6px; padding: 6px 16px; min-height: 18px; }
QPushButton:hover { background: {accentHover}; }
QPushButton:focus { border: 2px solid {text}; padding: 5px 15px; }
QPushButton:disabled { background: {track}; border-color: {track}; color: {quiet}; }

QPushButton[quiet="true"] { background: {card}; color: {text}; border: 1px solid {line}; }
QPushButton[quiet="true"]:hover { border-color: {quiet}; }
QPushButton[quiet="true"]:focus { border: 2px solid {accent}; }
QPushButton[quiet="true"]:disabled { background: {page}; color: {quiet}; border-color: {line}; }
QPushButton[entry="true"] { text-align: left; padding-left: 10px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; }
QProgressBar { background: {track}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: {quiet}; border: none; border-bottom: 2px solid transparent; padding: 6px 12px; margin-right: 4px; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:selected { color: {text}; border-bottom: 2px solid {accent}; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { color: {accent}; }
QLabel#formHeading { color: {accent}; font-weight: 600; }
QFrame#card { background: {card}; border: 1px solid {line}; border-radius: {radius}px; }
QFrame#dropzone { border: 2px dashed {scroll}; border-radius: {radius}px; background: {card}; }

QMenu { background: {card}; color: {text}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: {accent}; color: {onAccent}; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; border-radius: 0; }
QSplitter::handle { background: transparent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: {scroll}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: {quiet}; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; width: 0; height: 0; }
)";

QString filled(QString text, const Colors &set, const QColor &onAccent)
{
    const std::pair<QString, QColor> tokens[] = {
        {u"page"_s, set.page},   {u"card"_s, set.card},     {u"cardHover"_s, set.cardHover}, {u"side"_s, set.side},
        {u"line"_s, set.line},   {u"text"_s, set.text},     {u"quiet"_s, set.quiet},         {u"accent"_s, set.accent},
        {u"track"_s, set.track}, {u"missing"_s, set.missing}, {u"accentHover"_s, set.accent.lighter(112)},
        {u"scroll"_s, set.scroll}, {u"onAccent"_s, onAccent}};
    for (const auto &[name, color] : tokens)
        text.replace(u'{' + name + u'}', color.name());
    return text.replace(u"{radius}"_s, QString::number(radius));
}

} // namespace

void setQuiet(QPushButton &button, bool quiet)
{
    if (button.property("quiet").toBool() == quiet)
        return;
    button.setProperty("quiet", quiet);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

void apply(QApplication &application, Scheme scheme)
{
    QApplication::setFont(body());
    const QPalette set = palette(scheme);
    QApplication::setPalette(set);
    application.setStyleSheet(filled(sheet.toString(), colors(scheme), set.color(QPalette::HighlightedText)));
    // Windows has fonts of its own for these, and every new sheet brings them back
    for (const char *kind : {"QAbstractItemView", "QMenu", "QMenuBar", "QMessageBox", "QStatusBar", "QTipLabel"})
        QApplication::setFont(body(), kind);
}

} // namespace liuqing::theme
