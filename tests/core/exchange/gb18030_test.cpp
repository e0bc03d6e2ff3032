// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/gb18030.h"

#include <QStringDecoder>

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

// Where Qt was built with ICU; whole characters only
std::optional<QString> asIcuReads(const QByteArray &bytes)
{
    QStringDecoder decoder("GB18030", QStringDecoder::Flag::Stateless);
    return decoder.isValid() ? std::optional(QString(decoder.decode(bytes))) : std::nullopt;
}

QByteArray fourBytes(int position)
{
    QByteArray bytes;
    for (const auto &[each, base] : {std::pair{position / 12600, 0x81}, {position / 1260 % 10, 0x30}, {position / 10 % 126, 0x81}, {position % 10, 0x30}})
        bytes += static_cast<char>(base + each);
    return bytes;
}

void compare(const QByteArray &bytes)
{
    const auto wanted = asIcuReads(bytes);
    const QString found = Gb18030Decoder::decodeAll(bytes);
    INFO(bytes.toHex(' ').toStdString());
    if (wanted)
        REQUIRE(found.toUtf8().toHex() == wanted->toUtf8().toHex());
}

} // namespace

TEST_CASE("every character of GB18030 is read as ICU reads it", "[gb18030]")
{
    for (int first = 0x81; first <= 0xFE; ++first) {
        QByteArray row;
        for (int second = 0x40; second <= 0xFE; ++second) {
            if (second != 0x7F)
                row.append(static_cast<char>(first)).append(static_cast<char>(second));
        }
        compare(row);
    }
    for (int position = 0; position < 39420; position += 10) {
        QByteArray run;
        for (int i = 0; i < 10; ++i)
            run += fourBytes(position + i);
        compare(run);
    }
    for (int position = 189'000; position < 189'000 + 0x100000; position += 4099)
        compare(fourBytes(position));
    compare(fourBytes(189'000 + 0xFFFFF));
}

TEST_CASE("bytes that are no GB18030 lose one character at most and nothing after it", "[gb18030]")
{
    std::mt19937 random(20261128);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 12; ++i)
            bytes += static_cast<char>(random() % 3 == 0 ? random() % 0x80 : random() % 0x100);
        bytes += "AAAA"; // so that none is cut off
        compare(bytes);
    }
}

TEST_CASE("a character that the end cuts off after a broken one is not read beyond the end", "[gb18030]")
{
    const QByteArray room = QByteArray::fromHex("8130418142"); // the last byte is not given
    Gb18030Decoder decoder;
    CHECK(decoder.decode(QByteArrayView(room).first(4)) == QString(QChar(QChar::ReplacementCharacter)) + u"0A");
    CHECK(!decoder.isWhole());
    CHECK(decoder.decode(QByteArrayView(room).last(1)) == u"丅"); // 8142
}

TEST_CASE("characters cut between two pieces are read whole", "[gb18030]")
{
    const QByteArray bytes = QByteArray::fromHex("B8B7D0C22C8139EE39") + "x"; // 阜新,㐀 and a letter
    const QString whole = Gb18030Decoder::decodeAll(bytes);
    CHECK(whole == u"阜新,㐀x");
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Gb18030Decoder decoder;
        QString read = decoder.decode(bytes.left(cut));
        read += decoder.decode(bytes.mid(cut));
        CHECK(read == whole);
        CHECK(decoder.isWhole());
    }
}
