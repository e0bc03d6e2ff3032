// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/behindlist.h"

#include "core/catalogue/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

enum Column { stateColumn, kindColumn, recordColumn, moreColumn, columns };

constexpr int typeRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1; // none: it lies in the ledger of another office
constexpr int whyRole = Qt::UserRole + 2;
constexpr int leastWidth = 300;
constexpr int wideEnough = 560; // for reasons beside names
constexpr int leastHeight = 150;

} // namespace

BehindList::BehindList(QWidget *parent)
    : QWidget(parent), m_heading(boldLabel(this)), m_close(new QPushButton(this)),
      m_records(madeList(columns, recordColumn, this)), m_why(new QLabel(this)), m_rest(new QLabel(this))
{
    m_heading->setWordWrap(true);
    m_close->setProperty("quiet", true);
    for (QLabel *label : {m_why, m_rest}) {
        label->setWordWrap(true);
        label->setFont(theme::caption());
        label->hide();
    }
    setMinimumSize(leastWidth, leastHeight);
    setFocusProxy(m_records);
    m_records->header()->setMinimumSectionSize(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_heading, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_records, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_rest);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BehindList::closed);
    connect(m_close, &QPushButton::clicked, this, &BehindList::closed);
    connect(m_records, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_why->setText(item == nullptr ? QString() : item->data(0, whyRole).toString());
        arrange();
    });
    connect(m_records, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const RecordId id = RecordId::fromBytes(item->data(0, idRole).toByteArray());
        if (!id.isNull())
            Q_EMIT opened(item->data(0, typeRole).toString(), id);
    });
    setTexts();
}

void BehindList::add(const BehindRecord &each)
{
    const RecordType *type = catalogue::find(each.type);
    QStringList why;
    for (const Message &reason : each.why)
        why.append(reason.text());
    const QString beside = each.office.isEmpty() ? why.join(u' ') : each.office;
    auto *item = new QTreeWidgetItem(m_records,
                                     {each.counted ? tr("✓ counted") : tr("! not yet"),
                                      type == nullptr ? each.type : label(type->label), each.title, beside});
    item->setToolTip(recordColumn, each.title);
    item->setToolTip(moreColumn, beside);
    item->setData(0, whyRole, why.join(u' '));
    item->setData(0, typeRole, each.type);
    if (each.office.isEmpty())
        item->setData(0, idRole, each.id.toBytes());
}

void BehindList::fill(const QString &name, const Behind &behind, bool isShare)
{
    m_heading->setText(
        isShare
            ? tr("%1: %2 of %3").arg(name, QLocale().toString(behind.counted), QLocale().toString(behind.all))
            : tr("%1: %2").arg(name, QLocale().toString(behind.counted)));
    m_records->setAccessibleName(m_heading->text());
    m_records->clear();
    m_hasWhy = false;
    m_hasOffice = false;
    QSet<QString> types;
    for (const BehindRecord &each : behind.records) {
        add(each);
        types.insert(each.type);
        m_hasWhy = m_hasWhy || !each.why.empty();
        m_hasOffice = m_hasOffice || !each.office.isEmpty();
    }
    m_records->setColumnHidden(stateColumn, !isShare);
    m_records->setColumnHidden(kindColumn, types.size() < 2); // the figure is called after it
    arrange();
    m_records->setCurrentItem(m_records->topLevelItem(0));
    tellRest(behind);
}

// Reasons are long: where there is no room beside the names, that of the chosen record stands below
void BehindList::arrange()
{
    const bool isWhy = m_hasWhy && width() >= wideEnough;
    m_why->setVisible(!isWhy && !m_why->text().isEmpty());
    m_records->setColumnHidden(moreColumn, !isWhy && !m_hasOffice);
    m_records->header()->setSectionResizeMode(recordColumn,
                                              isWhy ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    m_records->header()->setSectionResizeMode(moreColumn,
                                              isWhy ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void BehindList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BehindList::tellRest(const Behind &behind)
{
    const bool reported = !behind.records.empty() && !behind.records.front().office.isEmpty();
    const auto shown = static_cast<qint64>(behind.records.size());
    QStringList said;
    if (behind.records.empty())
        said.append(tr("There is no record behind this figure."));
    if (shown < behind.all)
        said.append(tr("Only the first %1 are listed.").arg(QLocale().toString(shown)));
    if (reported)
        said.append(tr("These records lie in the ledgers of the offices that reported them."));
    m_rest->setText(said.join(u' '));
    m_rest->setVisible(!said.isEmpty());
}

QString BehindList::heading() const
{
    return m_heading->text();
}

void BehindList::setTexts()
{
    m_close->setText(tr("Close"));
    m_records->setHeaderLabels({tr("State"), tr("Kind"), tr("Record"), tr("Remark")});
}

void BehindList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing
