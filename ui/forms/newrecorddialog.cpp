// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/newrecorddialog.h"

#include "ui/forms/recordform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace liuqing {

NewRecordDialog::NewRecordDialog(Desk &desk, const NewOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_form(new RecordForm(desk, this))
    , m_use(new QPushButton(tr("&Store and link"), this))
{
    setWindowTitle(tr("New: %1").arg(label(offer.type->label)));
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setProperty("quiet", true);
    leave->setAutoDefault(false);
    m_use->setAutoDefault(false); // Enter goes on to the next field
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    resizeWithin(*this, {440, 560});
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &RecordForm::shown, this, &NewRecordDialog::giveBack); // what is needed may still be missing: the form says so
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_wanted = true;
        m_form->keep();
    });
    m_form->prepare(*offer.type, offer.name);
    m_form->firstRow()->editor().control()->setFocus();
}

void NewRecordDialog::giveBack()
{
    if (!m_wanted || m_form->record().revision == 0)
        return;
    m_wanted = false;
    Q_EMIT made(m_form->record().id);
    accept();
}

} // namespace liuqing
