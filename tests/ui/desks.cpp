// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desks.h"

#include "core/returns/sending.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liuqing::test {

QString packOf(const QString &name)
{
    return QStringLiteral(LIUQING_PACKS "/") + name;
}

std::unique_ptr<Desk> deskOn(const ScratchLedger &scratch, const QString &who)
{
    static uint64_t seed = 1000;
    auto desk = Desk::open(scratch.path(), surroundings(u"2026-10-12T09:00:00"_s, who, ++seed), packOf);
    REQUIRE_OK(desk);
    return std::move(*desk);
}

void settle(Desk &desk)
{
    for (int i = 0; i < 6; ++i) { // answers ask further questions
        desk.wait();
        QApplication::processEvents();
    }
}

Sitting::Sitting(ScratchLedger &scratch, const QString &who)
    : m_scratch(scratch)
{
    scratch.close();
    if (who == QStringLiteral("王办事"))
        QSettings().clear(); // what the usual person liked in an earlier test
    m_window = std::make_unique<MainWindow>(deskOn(scratch, who));
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

Sitting::~Sitting() = default;

QString packageOf(const QTemporaryDir &folder, const QString &code, const QString &name, const QString &firmName, const QStringList &receivers)
{
    ScratchLedger community(code, name);
    community.reopen(); // ids of its own
    community.add(firm::type, {{&firm::name, firmName}, {&common::since, u"2025-01-01"_s}});
    const auto pack = PackFolder::open(packOf(u"fuxin-2023"_s));
    REQUIRE_OK(pack);
    const auto book = returns::Book::load(*pack);
    REQUIRE_OK(book);
    const QString file = folder.filePath(name + u".lqp"_s);
    REQUIRE_OK(returns::send(community.ledger(), *book,
                             {.form = u"LQ-01"_s, .period = *Period::fromText(u"2026Q3"), .receivers = receivers, .explanation = u"练习"_s, .file = file}));
    return file;
}

QLineEdit *lineOf(RecordForm &form, const Field &field)
{
    FieldRow *row = form.row(field);
    REQUIRE(row != nullptr);
    return qobject_cast<QLineEdit *>(row->editor().control());
}

void Sitting::go(const RecordType &type)
{
    m_window->showRecords(type);
    settle();
}

void Sitting::open(const Record &record)
{
    m_window->openRecord(record.type(), record.id);
    settle();
}

void Sitting::type(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    for (const QChar letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(focused, letter.toLatin1());
            continue;
        }
        QInputMethodEvent composed; // Chinese comes from the input method
        composed.setCommitString(letter);
        QApplication::sendEvent(focused, &composed);
    }
}

void Sitting::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? m_window.get() : focused, key, modifiers);
    settle();
}

void Sitting::close()
{
    m_window->close();
    m_window.reset();
    m_scratch.reopen();
}

void Sitting::drop()
{
    m_window.reset();
    m_scratch.reopen();
}

std::vector<Record> Sitting::stored(const RecordType &type)
{
    std::optional<Result<std::vector<Record>>> records;
    m_window->desk().ask(m_window.get(), [&type](const Ledger &ledger) { return store::select(ledger, {.type = &type}); },
                         [&](Result<std::vector<Record>> answer) { records = std::move(answer); });
    settle();
    REQUIRE(records.has_value());
    REQUIRE_OK(*records);
    return **records;
}

} // namespace liuqing::test
