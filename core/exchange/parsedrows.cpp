// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parsedrows.h"

#include "core/base/handover.h"

#include <thread>

namespace liuqing::office {

namespace {

using Batch = std::vector<OfficeRow>;

constexpr size_t rowsPerBatch = 50;
constexpr size_t batchesWaiting = 4;

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
        ReadRow read{std::move(row), {}};
        if (read.row.isData())
            read.parsed = readRow(read.row, context);
        const bool more = take(read);
        row = std::move(read.row); // freed where it was made
        return more;
    };
    while (auto batch = queue.pop()) {
        if (!std::all_of(batch->begin(), batch->end(), taken)) {
            queue.stop();
            break;
        }
        queue.giveBack(std::move(*batch));
    }
    reader.join();
    return done;
}

} // namespace liuqing::office
