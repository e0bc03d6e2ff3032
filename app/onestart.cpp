// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onestart.h"

#include "app/systemuser.h"
#include "core/base/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int reach = 3000; // milliseconds, until a first one is connected
constexpr qint64 longest = 1 << 16; // bytes of a list of files

// Windows lets a program come forward only with the leave of the one that the person uses
void letForward(qint64 process)
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(static_cast<DWORD>(process));
#else
    Q_UNUSED(process)
#endif
}

bool hasLine(QLocalSocket &socket, int patience)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return true;
}

} // namespace

OneStart::OneStart(const QString &name, std::chrono::milliseconds patience)
    : m_name(name)
    , m_patience(static_cast<int>(patience.count()))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneStart::greet);
}

QString OneStart::accountName()
{
    return u"liuqing-"_s + QString::fromLatin1(digest::of(systemUser().toUtf8()).toHex().left(16));
}

OneStart::Handed OneStart::handOver(const QStringList &files)
{
    QLockFile turn(QDir::temp().filePath(m_name + u".lock"_s)); // several files opened at once: one start after the other
    if (!turn.tryLock(m_patience) && turn.error() == QLockFile::LockFailedError)
        return Handed::unanswered;
    const Handed handed = ask(files);
    if (handed == Handed::toNobody && !m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name); // left by one that was killed
        m_server.listen(m_name);
    }
    return handed;
}

OneStart::Handed OneStart::ask(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(reach))
        return Handed::toNobody;
    const auto refused = [&socket] { return socket.state() == QLocalSocket::ConnectedState ? Handed::unanswered : Handed::toNobody; }; // it ended meanwhile
    if (!hasLine(socket, m_patience))
        return refused();
    letForward(socket.readLine(64).trimmed().toLongLong());
    socket.write(QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(m_patience) && hasLine(socket, m_patience) ? Handed::toTheFirst : refused();
}

void OneStart::greet()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longest)
                socket->abort();
            return;
        }
        QStringList files;
        for (const QJsonValue &file : QJsonDocument::fromJson(socket->readLine(longest)).array())
            files.append(file.toString());
        socket->write("ok\n");
        socket->flush();
        Q_EMIT asked(files);
    });
    socket->write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
}

} // namespace liuqing
