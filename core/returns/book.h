// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a pack says about figures, loaded once: measures, clears, audit rules, and forms as they are
// asked for. Its id and version are written into whatever is computed with it.
#pragma once

#include "core/clears/clearspack.h"
#include "core/returns/form.h"
#include "core/rules/auditpack.h"

namespace liuqing::returns {

class Book
{
public:
    // Errors: those of PackFolder, "bad_pack"
    static Result<Book> load(const PackFolder &pack);

    const PackFolder &pack() const { return m_pack; }
    const measure::MeasurePack &measures() const { return m_measures; }
    const clears::ClearsPack &clears() const { return m_clears; }
    const rules::AuditPack &audit() const { return m_audit; }

    Result<Form> form(const QString &key) const { return Form::load(m_pack, key, m_measures); }
    std::vector<const measure::Measure *> measuresOf(const Form &form) const;

private:
    explicit Book(PackFolder pack) : m_pack(std::move(pack)) { }

    PackFolder m_pack;
    measure::MeasurePack m_measures;
    clears::ClearsPack m_clears;
    rules::AuditPack m_audit;
};

} // namespace liuqing::returns
