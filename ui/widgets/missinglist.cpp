// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missinglist.h"

#include "core/catalogue/catalogue.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int typeRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

MissingList::MissingList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_rows(new QTreeWidget(this))
{
    QFont bold = theme::body();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setFont(theme::body());
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        Q_EMIT opened(row->data(0, typeRole).toString(), RecordId::fromBytes(row->data(0, idRole).toByteArray()));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_nothing, 1);
}

void MissingList::show(const clears::State &state, const QString &name)
{
    m_heading->setText(tr("%1: what is missing").arg(name));
    m_rows->setAccessibleName(m_heading->text());
    m_rows->clear();
    m_rows->setHeaderLabels({tr("Kind"), tr("Record"), tr("What is missing")});
    for (const clears::Missing &missing : state.missing) {
        QStringList why;
        for (const Message &reason : missing.why)
            why.append(reason.text());
        const RecordType *type = catalogue::find(missing.type);
        auto *row = new QTreeWidgetItem(m_rows, {type == nullptr ? missing.type : label(type->label), missing.title, why.join(u"  "_s)});
        row->setToolTip(2, why.join(u'\n'));
        row->setData(0, typeRole, missing.type);
        row->setData(0, idRole, missing.id.toBytes());
    }
    m_rows->header()->setStretchLastSection(true);
    for (const int column : {0, 1})
        m_rows->resizeColumnToContents(column);
    m_rows->setColumnWidth(1, qMin(m_rows->columnWidth(1), 320));
    const bool empty = state.missing.empty();
    m_rows->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(state.denominator == 0 ? tr("Nothing is entered yet. Import a list, and what it lacks is shown here.")
                                              : tr("Nothing is missing here."));
}

} // namespace liuqing
