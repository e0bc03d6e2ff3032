// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figures.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace liuqing {

namespace {

QColor colorOf(const Figures::Figure &figure, const theme::Colors &set)
{
    if (figure.number == 0)
        return set.quiet;
    switch (figure.tone) {
    case Figures::Tone::plain:
        return set.text;
    case Figures::Tone::good:
        return set.good;
    case Figures::Tone::warning:
        return set.missing;
    }
    return set.text;
}

void color(QLabel &label, const QColor &color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

Figures::Figures(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::margin + theme::space);
    m_layout->addStretch(1);
}

void Figures::show(const std::vector<Figure> &figures)
{
    m_figures = figures;
    while (m_labels.size() < figures.size()) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_labels.emplace_back(new QLabel(this), new QLabel(this));
        m_labels.back().first->setFont(theme::figure());
        m_labels.back().second->setFont(theme::caption());
        column->addWidget(m_labels.back().first);
        column->addWidget(m_labels.back().second);
        m_layout->insertLayout(static_cast<int>(m_labels.size()) - 1, column);
    }
    const theme::Colors set = theme::colors(palette());
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const bool used = i < figures.size();
        m_labels[i].first->setVisible(used);
        m_labels[i].second->setVisible(used);
        if (!used)
            continue;
        m_labels[i].first->setText(QLocale().toString(figures[i].number));
        m_labels[i].second->setText(figures[i].name);
        color(*m_labels[i].first, colorOf(figures[i], set));
        color(*m_labels[i].second, set.quiet);
    }
}

void Figures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(std::exchange(m_figures, {}));
}

} // namespace liuqing
