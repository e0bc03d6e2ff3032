// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-gallery DIR LEDGER…: renders every page over the given ledgers, in both languages, both themes, at
// 1366×768 and 150 %, to PNG files for looking at.
#include "resources/builtin.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

struct View
{
    QString language;
    theme::Scheme scheme;
    qreal scale;

    QString suffix() const
    {
        return u"%1-%2-%3"_s.arg(language, scheme == theme::Scheme::dark ? u"dark"_s : u"light"_s, QString::number(qRound(scale * 100)));
    }
};

Result<int> renderLedger(const QString &path, const QString &folder, const View &view)
{
    auto ledger = Ledger::open(path, Ledger::Mode::read, {});
    if (!ledger)
        return failure(ledger.error());
    const auto pack = PackFolder::open(packFolder(ledger->pack()));
    if (!pack)
        return failure(pack.error());
    auto book = returns::Book::load(*pack);
    if (!book)
        return failure(book.error());
    MainWindow window(std::move(*ledger), std::move(*book));
    LIUQING_TRY(window.refresh());
    window.resize(qRound(1366 / view.scale), qRound(768 / view.scale));
    window.show();
    int pictures = 0;
    for (const int tile : {0, 4}) {
        window.overview().choose(tile);
        QPixmap picture(window.size() * view.scale);
        picture.setDevicePixelRatio(view.scale);
        window.render(&picture);
        const QString name = u"%1/overview%2-%3-%4.png"_s.arg(folder, QString::number(tile), QFileInfo(path).completeBaseName(), view.suffix());
        if (!picture.save(name))
            return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {name}));
        ++pictures;
    }
    return pictures;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList given = application.arguments();
    if (given.size() < 3 || !QDir().mkpath(given[1])) {
        err << "liuqing-gallery DIR LEDGER…\n";
        return 2;
    }
    Languages languages;
    int pictures = 0;
    for (const View &view : {View{u"zh_CN"_s, theme::Scheme::light, 1.0}, View{u"zh_CN"_s, theme::Scheme::dark, 1.0},
                             View{u"en"_s, theme::Scheme::light, 1.0}, View{u"zh_CN"_s, theme::Scheme::light, 1.5}}) {
        languages.use(view.language);
        theme::apply(application, view.scheme);
        for (const QString &ledger : given.mid(2)) {
            const auto made = renderLedger(ledger, given[1], view);
            if (!made) {
                err << made.error().text() << '\n';
                return 3;
            }
            pictures += *made;
        }
    }
    err << pictures << " pictures\n";
    return 0;
}
