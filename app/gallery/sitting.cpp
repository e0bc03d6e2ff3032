// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/sitting.h"

#include <QApplication>
#include <QPixmap>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace liuqing {

QString View::suffix() const
{
    return u"%1-%2-%3"_s.arg(language, scheme == theme::Scheme::dark ? u"dark"_s : u"light"_s, QString::number(qRound(scale * 100)));
}

Status View::take(QWidget &widget, const QString &path) const
{
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    if (!picture.save(path))
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}));
    if (widget.width() > screen().width() || widget.height() > screen().height())
        QTextStream(stderr) << path << ": larger than the screen\n";
    return {};
}

void Sitting::settle()
{
    for (int i = 0; i < 5; ++i) {
        window.desk().wait();
        QApplication::processEvents();
    }
}

Status Sitting::takeDialog(QWidget &dialog, const QString &name)
{
    dialog.resize(dialog.size().boundedTo(view.screen()));
    return takeWidget(dialog, name);
}

Status Sitting::takeWidget(QWidget &widget, const QString &name)
{
    settle();
    LIUQING_TRY(view.take(widget, u"%1/%2-%3-%4.png"_s.arg(folder, name, ledger, view.suffix())));
    ++pictures;
    return {};
}

} // namespace liuqing
