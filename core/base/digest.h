// SPDX-License-Identifier: GPL-3.0-or-later
// BLAKE2b-256 (libsodium's generic hash): the one digest of journal, packages and attachments.
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <initializer_list>
#include <memory>

namespace liuqing::digest {

// Chooses the fastest code for this machine; programs call it once, before threads begin
void prepare();

inline constexpr int size = 32;
inline constexpr const char *suite = "blake2b-256";

QByteArray of(QByteArrayView bytes);
// Parts are length-prefixed (8 bytes, little endian), so that no two lists of parts share a digest by chance
QByteArray ofParts(std::initializer_list<QByteArrayView> parts);
QByteArray keyed(QByteArrayView key, QByteArrayView bytes, int length = size);

// For bytes that come in pieces
class Stream
{
public:
    Stream();
    ~Stream();
    void add(QByteArrayView bytes);
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace liuqing::digest
