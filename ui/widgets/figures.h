// SPDX-License-Identifier: GPL-3.0-or-later
// A few figures in a line, each with what it counts below it.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace liuqing {

class Figures : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { plain, good, warning };
    struct Figure
    {
        QString name;
        qint64 number = 0;
        Tone tone = Tone::plain; // of a number other than 0
    };

    explicit Figures(QWidget *parent = nullptr);
    void show(const std::vector<Figure> &figures);

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *m_layout;
    std::vector<Figure> m_figures;
    std::vector<std::pair<QLabel *, QLabel *>> m_labels; // number, name
};

} // namespace liuqing
