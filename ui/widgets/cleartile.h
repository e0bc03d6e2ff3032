// SPDX-License-Identifier: GPL-3.0-or-later
// One of the six clears on the first screen: its name, how many of how many are clear, a bar, and how many
// are missing. A click, Enter or Space opens what is missing.
#pragma once

#include <QAbstractButton>

namespace liuqing {

class ClearTile : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        qint64 clear = 0;
        qint64 all = 0; // 0: shown as a dash
        QString missing; // the sentence below the bar
        bool complete = false;
    };

    explicit ClearTile(QWidget *parent = nullptr);
    void show(const Content &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Content m_content;
};

} // namespace liuqing
