#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Refreshes translations/liuqing_zh_CN.ts from the sources; with "check" it fails when a sentence of the
# sources has no finished Chinese text.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
ts=translations/liuqing_zh_CN.ts
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$ts" "$scratch/new.ts"
"$lupdate" -silent -I . -locations none -no-obsolete core ui app resources -ts "$scratch/new.ts"
if [ "${1:-}" = check ]; then
    unfinished=$(grep -c 'type="unfinished"' "$scratch/new.ts" || true)
    if [ "$unfinished" -gt 0 ]; then
        echo "translations: $unfinished sentences have no Chinese text; run tests/translations.sh and fill them in" >&2
        grep -B1 'type="unfinished"' "$scratch/new.ts" | grep '<source>' | head -20 >&2
        exit 1
    fi
    echo "translations: complete"
else
    cp "$scratch/new.ts" "$ts"
fi
