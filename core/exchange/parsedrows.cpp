// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parsedrows.h"

#include "core/base/handover.h"

#include <thread>

namespace liuqing::office {

namespace {

using Batch = std::vector<OfficeRow>;

constexpr size_t rowsPerBatch = 200;
constexpr size_t batchesWaiting = 10;

Status readInto(Handover<Batch> &queue, OfficeRows &rows)
{
    Batch batch;
    const Status done = rows.read([&](OfficeRow row) {
        batch.push_back(std::move(row));
        return batch.size() < rowsPerBatch || queue.push(std::exchange(batch, {}));
    });
    if (!batch.empty())
        queue.push(std::move(batch));
    queue.close();
    return done;
}

} // namespace

Status readParsed(OfficeRows &rows, const ReadingContext &context, const std::function<bool(const ReadRow &)> &take)
{
    Handover<Batch> queue(batchesWaiting);
    Status done;
    std::thread reader([&] { done = readInto(queue, rows); });
    const auto taken = [&](OfficeRow &row) {
        ParsedRow parsed = row.isData() ? readRow(row, context) : ParsedRow();
        return take({std::move(row), std::move(parsed)});
    };
    while (auto batch = queue.pop()) {
        if (!std::all_of(batch->begin(), batch->end(), taken)) {
            queue.stop();
            break;
        }
    }
    reader.join();
    return done;
}

} // namespace liuqing::office
