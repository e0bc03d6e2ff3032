// SPDX-License-Identifier: GPL-3.0-or-later
// What the page about what is missing does with pairs that may be one: the button that compares the chosen one, and the
// dialog in which they are settled.
#pragma once

#include "ui/dialogs/pairdialog.h"
#include "ui/models/shownfindings.h"

#include <QPushButton>

namespace liuqing {

class CheckPairs : public QPushButton
{
    Q_OBJECT

public:
    explicit CheckPairs(Desk &desk, QWidget *parent);

    void look(const ShownFinding *finding); // the chosen entry; nullptr: none
    void compare(); // nothing unless a pair is chosen
    PairDialog *dialog() { return m_dialog; } // nullptr: none is open
    void setTexts();

private:
    Desk &m_desk;
    std::optional<duplicates::Pair> m_chosen;
    bool m_byRule = false;
    QPointer<PairDialog> m_dialog;
};

} // namespace liuqing
