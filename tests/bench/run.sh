#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the program against plain tools on the same data, in turns, medians of five; prints one table and
# writes it as JSON: run.sh [FOLDER for data and results, default a new one that is removed at the end]
# LIUQING_BENCH_ONLY="a b c d e f g h i" picks scenarios, LIUQING_BENCH_RUNS their runs (default 5),
# LIUQING_BENCH_BUILD the build folder (default build/bench), LIUQING_BENCH_ROWS="workers communities records".
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${LIUQING_BENCH_BUILD:-$root/build/bench}
only=${LIUQING_BENCH_ONLY:-a b c d e f g h i}
runs=${LIUQING_BENCH_RUNS:-5}
read -r workers communities records <<<"${LIUQING_BENCH_ROWS:-100000 200 1000000}"
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai QT_QPA_PLATFORM=offscreen

bash "$root/app/setup.sh"
bash "$here/setup.sh"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DLIUQING_BENCH=ON >/dev/null
cmake --build "$build" --target liuqing-cli liuqing-bench liuqing-bench-data liuqing-bench-window >&2
cli=$build/bin/liuqing-cli
window=$build/bin/liuqing-bench-window

if [ $# -gt 0 ]; then
    mkdir -p "$1"
    folder=$(cd "$1" && pwd)
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
data=$folder/data
scratch=$folder/scratch
results=$folder/results.db
"$build/bin/liuqing-bench-data" "$data" "$workers" "$communities" "$records"
rm -rf "$scratch" "$results"
mkdir -p "$scratch"
cd "$scratch"
sqlite3 "$results" 'CREATE TABLE run (scenario TEXT, side TEXT, seconds REAL, peak_kb INTEGER)'

say() { echo "bench: $*" >&2; }
wants() { [[ " $only " == *" $1 "* ]]; }
keep() { sqlite3 "$results" "INSERT INTO run VALUES ('$1', '$2', $3, ${4:-NULL})"; }
same() { # what is compared, ours, baseline
    if [ "$2" != "$3" ]; then
        echo "bench: the results of $1 differ" >&2
        diff <(echo "$2") <(echo "$3") | head -n 10 >&2
        exit 1
    fi
}

# Runs a command and keeps its time and peak memory; findings (exit status 1 of the program) are no failure
timed() { # scenario, side, command…
    local scenario=$1 side=$2 begun ended status=0
    shift 2
    sync -f .
    begun=$EPOCHREALTIME
    /usr/bin/time -o time.txt -f '%M' "$@" || status=$?
    ended=$EPOCHREALTIME
    [ "$status" -le 1 ] || { echo "bench: $* failed with $status" >&2; exit 1; }
    keep "$scenario" "$side" "($ended - $begun)" "$(tail -n 1 time.txt)"
}

import_ours() { "$cli" --quiet --json import office.liuqing "$data/workers.xlsx" --type worker >imported.json; }
import_baseline() {
    soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' --outdir . "$data/workers.xlsx" >/dev/null 2>&1
    sqlite3 import.db <"$here/baseline_import.sql" >counted.txt
}
receive_ours() { "$cli" --quiet --json receive county.liuqing "$1" --trust >received.json; }
receive_baseline() {
    mkdir unzipped
    for package in "$1"/*.lqp; do
        unzip -q "$package" -d "unzipped/$(basename "$package" .lqp)"
    done
    sqlite3 baseline.liuqing <"$here/baseline_receive.sql"
}
compile_ours() { "$cli" --quiet --json compile county.liuqing --form LQ-01 --period 2026Q3 >compiled.json; }
compile_baseline() { sqlite3 -readonly county.liuqing <"$here/baseline_compile.sql" >compiled.txt; }
filed_rows() {
    for type in estate firm instructor party_org project staff; do
        sqlite3 "$1" "SELECT '$type', count(*), count(DISTINCT filing), sum(length(unit)) FROM filed_$type"
    done
}
export here data folder cli
export -f import_ours import_baseline receive_ours receive_baseline compile_ours compile_baseline
shelled() { timed "$1" "$2" bash -c "set -e; $3"; }

measure_import() {
    say "(a) import of $workers workers"
    import_baseline # warms the profile
    for ((run = 0; run < runs; ++run)); do
        cp "$data/office.liuqing" office.liuqing
        shelled a ours import_ours
        rm -f import.db
        shelled a baseline import_baseline
    done
    same "the import" "$(sqlite3 office.liuqing 'SELECT count(*) FROM worker')" "$(cat counted.txt)"
}

measure_returns() { # suffix, packages
    say "(b$1, c$1) returns of $2"
    for ((run = 0; run < runs; ++run)); do
        if wants b || [ "$run" -eq 0 ]; then
            cp "$data/county.liuqing" county.liuqing
            shelled "b$1" ours "receive_ours '$2'"
        fi
        if wants b; then
            rm -rf unzipped
            cp "$data/county.liuqing" baseline.liuqing
            shelled "b$1" baseline "receive_baseline '$2'"
        fi
        wants c || continue
        shelled "c$1" ours compile_ours
        shelled "c$1" baseline compile_baseline
        same "compiling" "$(sqlite3 <"$here/ours_compile.sql")" "$(cat compiled.txt)"
    done
    ! wants b || same "receiving" "$(filed_rows county.liuqing)" "$(filed_rows baseline.liuqing)"
}

of_json() { sqlite3 :memory: "SELECT readfile('$1') ->> '$2'"; }

repeated() { # ledger, statement, times, pause before each: seconds of one in a warm sqlite3
    local i
    {
        echo '.output /dev/null'
        for ((i = 0; i < $3 / 10 + 1; ++i)); do echo "$2"; done
        echo '.timer on'
        for ((i = 0; i < $3; ++i)); do
            [ -z "${4:-}" ] || echo ".shell sleep $4"
            echo "$2"
        done
    } | sqlite3 -readonly "$1" | awk '/^Run Time/ { sum += $4; ++count } END { printf "%.7f", sum / count }'
}

measure_pages() {
    say "(d) pages of $records records"
    for ((run = 0; run < runs; ++run)); do
        "$build/bin/liuqing-bench" pages "$data/many.liuqing" 500 >pages.json
        for which in first filtered; do
            keep "d-$which" ours "$(of_json pages.json "$.$which.seconds")"
            keep "d-$which" baseline "$(repeated "$data/many.liuqing" "$(tail -n 1 "$here/baseline_$which.sql")" 500)"
        done
    done
    for which in first filtered; do
        same "the $which page" "$(sqlite3 :memory: "SELECT value FROM json_each(readfile('pages.json'), '$.$which.rows')")" \
            "$(sqlite3 -readonly "$data/many.liuqing" "SELECT lower(hex(id)) || ' ' || name FROM ($(tail -n 1 "$here/baseline_$which.sql" | tr -d ';'))")"
    done
}

measure_edits() {
    say "(e) edits at $((records / 100)) and $records records"
    cp "$data/few.liuqing" "$data/many.liuqing" .
    for ((run = 0; run < runs; ++run)); do
        "$build/bin/liuqing-bench" edits few.liuqing many.liuqing 50 >edits.json
        keep e ours "$(of_json edits.json '$.many')"
        keep e baseline "$(of_json edits.json '$.few')"
    done
}

# Starts a window and waits until it has used no processor for half a second: seconds to its last work, and its peak
until_idle() { # command…
    local begun=$EPOCHREALTIME last=$EPOCHREALTIME used=0 now pid peak
    local -a stat
    "$@" >/dev/null 2>&1 &
    pid=$!
    while ((${EPOCHREALTIME/./} - ${last/./} < 500000)); do
        read -r -a stat <"/proc/$pid/stat"
        now=$((stat[13] + stat[14]))
        [ "$now" = "$used" ] || last=$EPOCHREALTIME
        used=$now
        sleep 0.01
    done
    peak=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status")
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    echo "$last-$begun $peak"
}

measure_window() {
    local begun seconds peak
    say "(f) the first page of $records records"
    export XDG_CONFIG_HOME=$folder/config
    for ((run = 0; run <= runs; ++run)); do
        begun=$EPOCHREALTIME
        "$window" first "$data/many.liuqing" >first.json 2>/dev/null
        read -r seconds peak <<<"$(until_idle sqlitebrowser -t worker "$data/many.liuqing")"
        [ "$run" -gt 0 ] || continue # warms the file
        keep f ours "$(of_json first.json '$.painted') - $begun"
        keep f baseline "$seconds"
        keep f-peak ours "$(of_json first.json '$.peak_kb') / 1024.0"
        keep f-peak baseline "$peak / 1024.0"
    done
}

measure_filter() {
    local which word statement times
    say "(g) a word typed over $((records / 5)) records"
    for which in none many; do
        [ "$which" = none ] && word=没有这个人 times=10 || { word=张 times=20; }
        "$build/bin/liuqing-bench" query "$data/some.liuqing" "$word" >query.json
        statement=$(of_json query.json '$.sql')
        for ((run = 0; run < runs; ++run)); do
            "$window" filter "$data/some.liuqing" "$word" >filter.json 2>/dev/null
            keep "g-$which" ours "$(of_json filter.json '$.seconds')"
            # each after a pause, as the window is asked: a processor that was idle begins cold
            keep "g-$which" baseline "$(repeated "$data/some.liuqing" "$statement" "$times" 0.3)"
        done
        same "the search for $word" "$(sqlite3 :memory: "SELECT value FROM json_each(readfile('filter.json'), '$.rows')")" \
            "$(sqlite3 -readonly "$data/some.liuqing" "SELECT lower(hex(id)) FROM (${statement%;})")"
    done
}

measure_paste() {
    say "(h) a pasted block"
    for ((run = 0; run < runs; ++run)); do
        cp "$data/office.liuqing" pasted.liuqing
        "$window" paste pasted.liuqing >paste.json 2>/dev/null
        keep h ours "$(of_json paste.json '$.preview')"
        keep h baseline "$(of_json paste.json '$.import')"
    done
}

measure_pauses() {
    local which what
    say "(i) pauses of the window"
    for ((run = 0; run < runs; ++run)); do
        for which in import receive; do
            [ "$which" = import ] && what="office.liuqing $data/twice.xlsx" || what="county.liuqing $data/packages"
            cp "$data/${what%% *}" paused.liuqing
            "$window" pauses paused.liuqing "${what#* }" >pauses.json 2>/dev/null
            keep "i-$which" ours "(SELECT max(value) FROM json_each(readfile('pauses.json'), '$.pauses'))"
            keep "i-$which" baseline 0.05
        done
    done
}

! wants a || measure_import
if wants b || wants c; then
    measure_returns "" "$data/packages"
    measure_returns -tenth "$data/packages-tenth"
fi
! wants d || measure_pages
! wants e || measure_edits
! wants f || measure_window
! wants g || measure_filter
! wants h || measure_paste
! wants i || measure_pauses
sqlite3 "$results" ".read '$here/report.sql'" ".mode column" "SELECT * FROM shown" ".once '$folder/results.json'" "SELECT * FROM as_json"
say "written: $folder/results.json"
