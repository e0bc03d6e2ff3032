// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed as the window shows it: words of choices, and masked values that must not be stored.
#include "core/exchange/typedvalue.h"
#include "core/ledger/entry.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"
#include "tests/support/packs.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

office::Typed typed(ScratchLedger &scratch, const RecordType &type, const Field &field, const QString &text)
{
    static const Synonyms words = *Synonyms::read(fuxinPack());
    const auto read = office::readTyped(scratch.ledger(), words, Record(type, RecordId()), field, text);
    REQUIRE_OK(read);
    return *read;
}

} // namespace

TEST_CASE("every word of every choice is read as it is shown, by its code too", "[typed]")
{
    ScratchLedger scratch;
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const auto *choice = std::get_if<kind::Choice>(&field->kind);
            for (const Term &term : choice == nullptr ? std::span<const Term>() : choice->from->terms) {
                const QString code = QString::fromLatin1(term.code.data(), static_cast<qsizetype>(term.code.size()));
                for (const QString &word : {label(term.label), label(term.label).toUpper(), code, QString(u"  "_s + code)}) {
                    INFO(word.toStdString());
                    const office::Typed read = typed(scratch, *type, *field, word);
                    REQUIRE(read.says.size() == 1);
                    CHECK(textOf(read.says.front().value) == code);
                }
            }
        }
    }
}

TEST_CASE("several words of a list are read as they are shown, one that is none refuses them all", "[typed]")
{
    ScratchLedger scratch;
    const auto &terms = std::get<kind::Choices>(project::services.kind).from->terms;
    REQUIRE(terms.size() >= 2);
    const QString both = label(terms[0].label) + u"、"_s + label(terms[1].label);
    CHECK(listOf(typed(scratch, project::type, project::services, both).says.front().value).size() == 2);
    CHECK(typed(scratch, project::type, project::services, both + u"、没有这种服务"_s).problem.has_value());
}

TEST_CASE("what is shown masked is refused where it would take the place of what it stands for", "[typed]")
{
    ScratchLedger scratch;
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const bool hidden = field->sensitivity == Sensitivity::masked || field->sensitivity == Sensitivity::sealed;
            if (!hidden)
                continue;
            const QString shown = entry::maskedText(*field, u"13000000000"_s);
            INFO(shown.toStdString());
            for (const QString &text : {QString(u"徐*"_s), QString(u"2109***********0"_s), QString(u"王＊"_s), shown}) {
                if (!text.contains(u'*') && !text.contains(u'＊'))
                    continue;
                const office::Typed read = typed(scratch, *type, *field, text);
                REQUIRE(read.problem.has_value());
                CHECK(read.says.empty());
                CHECK(read.problem->message.text().contains(text));
            }
        }
    }
    CHECK_FALSE(typed(scratch, firm::type, firm::name, u"A*级物业"_s).problem.has_value()); // nothing is masked there
}
