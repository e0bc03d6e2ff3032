// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importchoices.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "ui/forms/givenfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int widestType = 240;

}

ImportChoices::ImportChoices(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_typeLabel(new QLabel(this))
    , m_type(new ChoiceBox(this))
    , m_sheetLabel(new QLabel(this))
    , m_sheetBox(new ChoiceBox(this))
    , m_createLinks(new CheckBox(this))
    , m_leaveOut(new CheckBox(this))
    , m_given(new GivenFields(desk, this))
{
    m_type->setMinimumContentsLength(8); // at least; it takes what room there is, up to its longest word
    m_type->setMaximumWidth(widestType);
    m_typeLabel->setBuddy(m_type);
    m_sheetBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheetBox->setMinimumContentsLength(8);
    m_sheetLabel->setBuddy(m_sheetBox);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_sheetLabel->hide();
    m_sheetBox->hide();
    lay();
    connectAll();
    setTexts();
}

void ImportChoices::lay()
{
    auto *kind = new QHBoxLayout;
    kind->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_typeLabel, m_type, m_sheetLabel, m_sheetBox})
        kind->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_createLinks, m_leaveOut}) {
        kind->addSpacing(theme::gap);
        kind->addWidget(widget);
    }
    kind->setStretchFactor(m_type, 1);
    kind->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(kind);
    layout->addWidget(m_given);
}

void ImportChoices::connectAll()
{
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        if (const RecordType *type = catalogue::find(m_type->itemData(index).toString()))
            m_job->setType(*type);
    });
    connect(m_sheetBox, &QComboBox::textActivated, this, [this](const QString &name) { m_job->setSheet(name); });
    connect(m_createLinks, &QCheckBox::clicked, this, [this](bool on) { m_job->setCreateLinks(on); });
    connect(m_leaveOut, &QCheckBox::clicked, this, [this](bool on) { m_job->setLeaveOut(on); });
    connect(m_given, &GivenFields::given, this, [this](const Field &field, const Value &value) { m_job->give(field, value); });
    connect(m_given, &GivenFields::failed, this, &ImportChoices::failed);
}

void ImportChoices::show(ImportJob *job)
{
    m_job = job;
    const ImportJob::State state = m_job->state();
    const bool looked = state == ImportJob::State::planned;
    fillTypes();
    fillSheets();
    m_type->setEnabled(looked || state == ImportJob::State::refused);
    m_createLinks->setEnabled(looked);
    m_createLinks->setChecked(m_job->createsLinks());
    m_leaveOut->setEnabled(looked);
    m_leaveOut->setChecked(m_job->leavesOut());
    m_given->setEnabled(looked);
    if (m_job->type() != nullptr && m_job->plan() != nullptr)
        m_given->show(*m_job->type(), m_job->lacking());
    else if (m_job->type() == nullptr)
        m_given->hide();
}

void ImportChoices::fillTypes()
{
    m_type->clear();
    for (const RecordType *type : catalogue::types())
        m_type->addItem(label(type->label), text::fromKey(type->key));
    m_type->setCurrentIndex(m_job->type() == nullptr ? -1 : m_type->findData(text::fromKey(m_job->type()->key)));
}

void ImportChoices::fillSheets()
{
    const QStringList sheets = m_job->shown() == nullptr ? QStringList() : m_job->shown()->excerpt.sheets;
    const bool several = sheets.size() > 1;
    m_sheetLabel->setVisible(several);
    m_sheetBox->setVisible(several);
    m_sheetBox->clear();
    m_sheetBox->addItems(sheets);
    m_sheetBox->setCurrentIndex(m_job->plan() == nullptr ? -1 : static_cast<int>(sheets.indexOf(m_job->plan()->layout().sheetName)));
    m_sheetBox->setEnabled(m_job->state() == ImportJob::State::planned);
}

void ImportChoices::setTexts()
{
    m_typeLabel->setText(tr("The rows are"));
    m_type->setAccessibleName(m_typeLabel->text());
    m_sheetLabel->setText(tr("Sheet"));
    m_sheetBox->setAccessibleName(m_sheetLabel->text());
    m_createLinks->setText(tr("Create by name what is missing"));
    m_createLinks->setToolTip(tr("A firm, community or estate that a row names and the ledger does not know is entered by its name, to be completed later."));
    m_leaveOut->setText(tr("Leave bad cells empty"));
    m_leaveOut->setToolTip(tr("The row is taken without the cell that cannot be understood; the cell is listed as missing."));
}

void ImportChoices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (m_job != nullptr)
        show(m_job);
}

} // namespace liuqing
