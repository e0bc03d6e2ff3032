#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang into build-fuzz and runs each: run.sh [runs, default 1000000] [target...]
# New inputs stay in build-fuzz/corpus, a crashing one beside it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${LIUQING_FUZZ_BUILD:-$root/build-fuzz}
runs=${1:-1000000}
[ $# -gt 0 ] && shift
targets=${*:-xlsx xlsx_parts xls html spreadsheetml csv package checkcode}

cmake -G Ninja -S "$root" -B "$build" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=None -DLIUQING_FUZZ=ON >/dev/null
ninja -C "$build" fuzz

data=$root/tests/data
seeds=$build/seeds
rm -rf "$seeds"
for target in xlsx xlsx_parts xls html spreadsheetml csv package checkcode; do
    mkdir -p "$seeds/$target" "$build/corpus/$target"
done
cp "$data"/sheets/*.xlsx "$data"/samples/*.xlsx "$seeds/xlsx"
cp "$data"/sheets/xlwt.xls "$data"/sheets/libreoffice.xls "$data"/sheets/*.biff "$data"/samples/*.xls "$seeds/xls"
cp "$data"/sheets/page_*.xls "$data"/sheets/libreoffice.html "$seeds/html"
cp "$data"/sheets/spreadsheetml_*.xls "$seeds/spreadsheetml"
cp "$data"/sheets/*.csv "$data"/samples/*.csv "$seeds/csv"
for book in "$seeds"/xlsx/*.xlsx; do
    seed=$seeds/xlsx_parts/$(basename "$book").parts
    for part in workbook.xml _rels/workbook.xml.rels styles.xml sharedStrings.xml worksheets/sheet1.xml; do
        unzip -p "$book" "xl/$part" >>"$seed" 2>/dev/null || true
        printf '\n----\n' >>"$seed"
    done
done

export QT_LOGGING_RULES='*=false'
export ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=4
for target in $targets; do
    dictionary=$root/tests/fuzz/$target.dict
    case $target in
    xlsx | xls) longest=10240 ;;
    *) longest=4096 ;;
    esac
    echo "== fuzz_$target"
    nice -n 19 "$build/bin/fuzz_$target" -runs="$runs" -timeout=20 -rss_limit_mb=2048 -max_len=$longest \
        -print_final_stats=1 -artifact_prefix="$build/$target-" ${LIUQING_FUZZ_OPTIONS:-} \
        $([ -f "$dictionary" ] && echo "-dict=$dictionary") "$build/corpus/$target" "$seeds/$target"
done
