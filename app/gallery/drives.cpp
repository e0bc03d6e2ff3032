// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/drives.h"

#include "core/catalogue/catalogue.h"
#include "resources/builtin.h"
#include "ui/dialogs/startdialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace liuqing::gallery {

namespace {

constexpr int narrow = 800; // logical pixels; narrower than the sidebar has room in

// Looks at the next dialog of that name, then gives it up
void whenAsked(const QString &name, const std::function<void(QDialog &)> &look)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [name, look, timer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != name)
            return;
        timer->stop();
        timer->deleteLater();
        look(*dialog);
        dialog->reject();
    });
    timer->start(20);
}

} // namespace

Status renderStart(const QString &folder, const View &view)
{
    const KeptWork kept{u"/某处/槐荫社区.liuqing"_s, u"E:/槐荫社区.liuqing"_s, u"E:"_s, {}, false, QDateTime({2026, 10, 12}, {9, 0})};
    StartDialog start({{u"/某处/东苑社区.liuqing"_s, u"/某处/望河街道.liuqing"_s}, u"王办事"_s, u"/某处/台账"_s, {}, [](const QString &) { return Result<QString>(QString()); }, {kept}});
    start.show();
    start.resize(start.size().boundedTo(view.screen()));
    start.nameLine().setText(u"槐荫社区"_s);
    start.codeLine().setText(u"2199"_s);
    start.create();
    QApplication::processEvents();
    LIUQING_TRY(view.take(start, u"%1/start-%2.png"_s.arg(folder, view.suffix())));
    Status taken;
    whenAsked(u"keptWork"_s, [&](QDialog &question) { taken = view.take(question, u"%1/start-kept-%2.png"_s.arg(folder, view.suffix())); });
    start.takeUp(kept);
    return taken;
}

Status renderStick(const QString &path, Sitting &like)
{
    const QTemporaryDir scratch;
    const QString stick = scratch.filePath(u"E"_s);
    const QString copy = stick + u'/' + QFileInfo(path).fileName();
    if (!QDir().mkpath(stick) || !QFile::copy(path, copy))
        return {};
    auto desk = Desk::open(copy, {}, packFolder, {scratch.filePath(u"copies"_s), [](const QString &) { return Drive::removable; }});
    if (!desk)
        return failure(desk.error());
    MainWindow window(std::move(*desk));
    Sitting sitting{window, like.folder, like.ledger, like.view};
    window.resize(sitting.view.screen());
    window.show();
    LIUQING_TRY(sitting.take(u"stick"_s));
    window.resize(std::min(narrow, window.width()), window.height());
    LIUQING_TRY(sitting.take(u"stick-narrow"_s));
    window.resize(sitting.view.screen());
    const auto addOne = [](Ledger &ledger) {
        Record record(firm::type, ledger.ids().next());
        record.set(firm::name, u"新物业"_s);
        return ledger.commit({.kind = u"edit"_s}, [&](Commit &commit) { return commit.add(record); });
    };
    window.desk().change(&window, addOne, [](const Result<RecordId> &) {});
    sitting.settle();
    QDir().rename(stick, stick + u"-away"_s);
    Status taken;
    whenAsked(u"leaving"_s, [&](QDialog &question) { taken = sitting.takeDialog(question, u"stick-gone"_s); });
    window.close();
    QDir().rename(stick + u"-away"_s, stick);
    like.pictures += sitting.pictures;
    return taken;
}

} // namespace liuqing::gallery
