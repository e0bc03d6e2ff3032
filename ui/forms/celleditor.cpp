// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/celleditor.h"

#include "ui/forms/recordediting.h"
#include "ui/models/fieldname.h"
#include "ui/models/recordsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QTableView>

namespace liuqing {

namespace {

constexpr int cornerSize = 8; // pixels

// What an editor was begun for: its row may be another record's by the time it is done
class Begun : public QObject
{
public:
    Begun(RecordsModel::Cell of, QObject *editor)
        : QObject(editor)
        , cell(std::move(of))
    {
    }

    static Begun &of(const QWidget &editor)
    {
        for (QObject *child : editor.children()) {
            if (auto *begun = dynamic_cast<Begun *>(child))
                return *begun;
        }
        Q_UNREACHABLE();
    }

    RecordsModel::Cell cell;
    bool isFilled = false;
};

} // namespace

CellEditor::CellEditor(RecordsModel &model, QTableView *table)
    : QStyledItemDelegate(table)
    , m_model(model)
{
    connect(this, &QAbstractItemDelegate::closeEditor, table, [table](QWidget *, EndEditHint hint) {
        const QModelIndex now = table->currentIndex();
        if (hint == SubmitModelCache && now.row() + 1 < table->model()->rowCount())
            table->setCurrentIndex(now.siblingAtRow(now.row() + 1));
    }, Qt::QueuedConnection); // once the view has closed it
}

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field &field = *m_model.fields()[static_cast<size_t>(index.column())];
    QWidget *editor = nullptr;
    if (const QStringList words = choiceWords(field); !words.isEmpty()) {
        auto *box = new ChoiceBox(parent);
        box->addItem(QString()); // not known
        box->addItems(words);
        auto *self = const_cast<CellEditor *>(this);
        connect(box, &QComboBox::activated, self, [self, box] { Q_EMIT self->commitData(box); });
        editor = box;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        if (!linkTarget(field).empty()) {
            auto *names = new QStringListModel(line);
            auto *completer = new QCompleter(names, line);
            completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
            line->setCompleter(completer);
            connect(line, &QLineEdit::textEdited, line, [this, line, names, completer, known = &field](const QString &text) {
                m_model.desk().ask(line, [known, text](const Ledger &ledger) { return namesFor(ledger, *known, text); },
                                   [names, completer](const Result<QStringList> &found) {
                                       names->setStringList(found.value_or(QStringList()));
                                       completer->complete();
                                   });
            });
        }
        editor = line;
    }
    new Begun(m_model.cellAt(index), editor);
    m_model.hold();
    editor->setProperty("cell", true);
    editor->setAccessibleName(shownFieldName(field));
    return editor;
}

void CellEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (std::exchange(Begun::of(*editor).isFilled, true))
        return; // what is being entered stays
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(0, box->findText(text)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void CellEditor::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    m_model.enter(Begun::of(*editor).cell, box != nullptr ? box->currentText() : qobject_cast<QLineEdit *>(editor)->text());
}

void CellEditor::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    m_model.release();
}

// At the upper right corner: a filled corner where the rules still ask something, a tick where something was just stored,
// the sign of a function where the program filled it in
void CellEditor::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto mark = static_cast<CellMark>(index.data(RecordsModel::markRole).toInt());
    if (mark == CellMark::none)
        return;
    const theme::Colors set = theme::colors(option.palette);
    const QPointF corner = QRectF(option.rect).topRight();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark == CellMark::finding) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(set.missing);
        painter->drawPolygon(QPolygonF({corner + QPointF(-cornerSize, 1), corner + QPointF(-1, 1), corner + QPointF(-1, cornerSize)}));
    } else if (mark == CellMark::derived) {
        painter->setPen(set.quiet);
        painter->setFont(theme::caption());
        painter->drawText(option.rect.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignTop, QStringLiteral("ƒ"));
    } else {
        painter->setPen(QPen(set.good, 2));
        painter->drawPolyline(QPolygonF({corner + QPointF(-14, 8), corner + QPointF(-10, 12), corner + QPointF(-4, 4)}));
    }
    painter->restore();
}

// What could not be taken stands out, beside its sign; what the program filled in stands back
void CellEditor::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_model.problemAt(index).isEmpty())
        option->palette.setColor(QPalette::Text, theme::colors(option->palette).wrong);
    else if (static_cast<CellMark>(index.data(RecordsModel::markRole).toInt()) == CellMark::derived)
        option->palette.setColor(QPalette::Text, theme::colors(option->palette).quiet);
}

} // namespace liuqing
