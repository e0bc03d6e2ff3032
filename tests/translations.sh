#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Refreshes translations/liuqing_zh_CN.ts and, for the plural forms of English alone, liuqing_en.ts from the sources; with
# "check" it fails when a sentence of the sources has no finished Chinese text or a count no English forms.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# refreshed LANGUAGE WHAT OPTIONS…: into the scratch folder, with what is missing said
refreshed() {
    local ts=liuqing_$1.ts what=$2
    shift 2
    cp "translations/$ts" "$scratch/$ts"
    "$lupdate" -silent -I . -locations none -no-obsolete "$@" core ui app resources -ts "$scratch/$ts"
    local unfinished
    unfinished=$(grep -c 'type="unfinished"' "$scratch/$ts" || true)
    if [ "$unfinished" -gt 0 ]; then
        echo "translations: $unfinished sentences have no $what; run tests/translations.sh and fill them in" >&2
        grep -B1 'type="unfinished"' "$scratch/$ts" | grep '<source>' | head -20 >&2
        return 1
    fi
}

complete=yes
refreshed zh_CN "Chinese text" || complete=no
refreshed en "plural forms in English" -pluralonly || complete=no
if [ "${1:-}" != check ]; then
    cp "$scratch"/*.ts translations/
elif [ "$complete" = yes ]; then
    echo "translations: complete"
else
    exit 1
fi
