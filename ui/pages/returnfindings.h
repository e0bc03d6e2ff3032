// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules ask about a return, each with the explanation somebody gave. The chosen question stands below in full.
#pragma once

#include "core/rules/finding.h"
#include "ui/desk/desk.h"
#include "ui/widgets/titledlist.h"

class QTreeWidgetItem;

namespace liuqing {

class ReturnFindings : public TitledList
{
    Q_OBJECT

public:
    explicit ReturnFindings(Desk &desk, QWidget *parent = nullptr);

    void show(const std::vector<rules::Finding> &findings, bool isSent); // isSent: the return went out already
    QString hint() const; // the chosen question, or what a new explanation lacks

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id);
    void failed(const QString &sentence);

private:
    void connectAll();
    void fill() override;
    void writeNote(const QTreeWidgetItem *item);
    void setTexts() override;

    Desk &m_desk;
    std::vector<rules::Finding> m_findings;
    bool m_isSent = false;
    QLabel *m_sentence;
};

} // namespace liuqing
