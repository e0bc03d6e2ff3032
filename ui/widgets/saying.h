// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a dialog that says what came of it: what was done, or, with its sign and in its color, what was not and why.
#pragma once

#include <QLabel>

namespace liuqing {

class Saying : public QLabel
{
    Q_OBJECT

public:
    explicit Saying(QWidget *parent = nullptr);

    void tell(const QString &sentence); // empty: nothing to say
    void refuse(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    bool m_isWrong = false;
};

} // namespace liuqing
