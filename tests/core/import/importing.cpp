// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/importing.h"

#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/identifiers/creditcode.h"
#include "core/identifiers/residentid.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

void Importing::enable(const Field &field)
{
    REQUIRE_OK(ledger().enable(worker::type, field, u"用工核对"_s, u"职责所需"_s));
}

QString Importing::sheet(const QString &text, const QString &name) const
{
    const QString path = scratch.folder() + u'/' + name;
    writeFile(path, text.toUtf8());
    return path;
}

Result<ImportPlan> Importing::plan(const RecordType &type, const QString &file, const Options &options)
{
    const ImportRequest request{.file = file,
                                .type = &type,
                                .wish = {.mapping = options.mapping},
                                .createLinks = options.createLinks,
                                .leaveOutBadValues = options.leaveOut,
                                .blankClears = options.blankClears,
                                .progress = options.progress};
    return ImportPlan::make(ledger(), packWords(), request);
}

Taken Importing::take(const RecordType &type, const QString &file, const Options &options)
{
    auto made = plan(type, file, options);
    REQUIRE_OK(made);
    const auto batch = made->apply(ledger());
    REQUIRE_OK(batch);
    return {std::move(*made), *batch};
}

Taken Importing::takeText(const RecordType &type, const QString &text, const Options &options)
{
    return take(type, sheet(text), options);
}

std::vector<Record> Importing::live(const RecordType &type)
{
    auto records = store::select(ledger(), {.type = &type});
    REQUIRE_OK(records);
    return std::move(*records);
}

Record Importing::only(const RecordType &type)
{
    const auto records = live(type);
    REQUIRE(records.size() == 1);
    return records.front();
}

Record Importing::named(const RecordType &type, const QString &name)
{
    std::vector<Record> found;
    for (Record &record : live(type)) {
        if (record.text(*type.title) == name)
            found.push_back(std::move(record));
    }
    INFO(name.toStdString());
    REQUIRE(found.size() == 1);
    return found.front();
}

QStringList Importing::state()
{
    QStringList lines;
    for (const RecordType *type : catalogue::types()) {
        for (const Record &record : live(*type)) {
            QJsonObject facts;
            for (const Field *field : ledger().fieldsOf(*type))
                facts.insert(text::fromKey(field->key), toJson(*field, record.value(*field)));
            lines.append(text::fromKey(type->key) + u' ' + record.id.toString() + u' ' + QString::fromUtf8(json::canonical(facts)));
        }
    }
    return lines;
}

QString Importing::written(const RecordId &batch)
{
    QString shown;
    if (const auto history = journal::history(ledger().database(), {}, batch); !batch.isNull() && history) {
        for (const journal::HistoryRow &each : *history)
            shown += each.entry.source + u' ' + each.entry.record.toString() + u' ' + QString::fromUtf8(each.entry.open + each.entry.personal) + u'\n';
    }
    return shown;
}

QByteArray Importing::bytes() const
{
    return readFile(scratch.path());
}

QString shown(const ImportCounts &counts)
{
    CHECK(counts.read() == counts.added + counts.changed + counts.same + counts.rejected + counts.skipped);
    return u"new %1, changed %2, same %3, rejected %4, skipped %5"_s.arg(counts.added).arg(counts.changed).arg(counts.same)
        .arg(counts.rejected).arg(counts.skipped);
}

QStringList shown(const std::vector<ImportProblem> &problems)
{
    QStringList lines;
    for (const ImportProblem &problem : problems) {
        const QString field = problem.field == nullptr ? u"-"_s : text::fromKey(problem.field->key);
        lines.append(QString::number(problem.row) + u' ' + field + u' ' + problem.code);
    }
    return lines;
}

QString creditCode(int number)
{
    const QString first17 = u"91219900MA"_s + QString::number(number).rightJustified(7, u'0');
    return first17 + identifiers::creditcode::checkCharacter(first17);
}

QString residentId(int number)
{
    const QString first17 = u"21099919800101"_s + QString::number(number).rightJustified(3, u'0');
    return first17 + identifiers::residentid::checkCharacter(first17);
}

} // namespace liuqing::test
