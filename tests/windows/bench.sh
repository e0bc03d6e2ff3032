#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How long until the window stands and how much memory it takes at most when it shows the list of 1,000,000 workers: the
# program of this system and that of Windows under wine, in turns, on the same ledger and screen.
#   bash tests/windows/bench.sh LEDGER [RUNS]     LEDGER: data/many.liuqing of tests/bench/run.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
ledger=$(realpath "$1")
runs=${2:-3}
source tests/windows/lib.sh
begin_wine
export QT_QPA_PLATFORM=xcb
settings=$account/AppData/Roaming/liuqing
mkdir -p "$settings"
printf '[General]\nlanguage=zh_CN\nwho=Wang\n' >"$settings/liuqing.ini"
export XDG_CONFIG_HOME=$wine_folder/config
mkdir -p "$XDG_CONFIG_HOME/liuqing"
cp "$settings/liuqing.ini" "$XDG_CONFIG_HOME/liuqing/"

# measure WHOSE COMMAND…: milliseconds to the window, then the peak after the list was opened
measure() {
    local whose=$1 begun found process peak
    shift
    rm -f "$ledger".lock "$ledger".holder # the last one was killed on the other system
    begun=$(date +%s%N)
    "$@" >"$wine_folder/bench.log" 2>&1 </dev/null &
    process=$!
    until found=$(xdotool search --onlyvisible --name "六清" 2>/dev/null | tail -n 1) && [ -n "$found" ]; do sleep 0.02; done
    local shown=$((($(date +%s%N) - begun) / 1000000))
    sleep 6
    eval "$(xdotool getwindowgeometry --shell "$(xdotool search --onlyvisible --name "六清" | tail -n 1)")"
    xdotool mousemove $((X + 90)) $((Y + workers)) click 1
    sleep 15
    peak=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$process/status")
    import -window root "$wine_folder/bench-$whose.png"
    kill "$process" 2>/dev/null || true
    wait
    echo "$shown $((peak / 1024))"
}

workers=428 # where the list of workers stands in the sidebar of a community
: >"$wine_folder/bench.txt"
for run in $(seq "$runs"); do
    echo "here $(measure here build/bin/liuqing "$ledger")" | tee -a "$wine_folder/bench.txt"
    echo "wine $(measure wine wine "$window" "$(z "$ledger")")" | tee -a "$wine_folder/bench.txt"
done
for whose in here wine; do
    for column in 2 3; do
        grep "^$whose" "$wine_folder/bench.txt" | cut -d' ' -f$column | sort -n | sed -n "$(((runs + 1) / 2))p"
    done | paste -sd' ' | sed "s/^/$whose, medians: ms, MB: /"
done
