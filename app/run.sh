#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds, and does the main job on the practice county: makes it, sends the communities' returns of two
# quarters, lets the county take them in and compile, prints the sheet, and opens the window if there is a display.
set -euo pipefail
cd "$(dirname "$0")/.."
bash app/setup.sh
cmake -S . -B build -G Ninja >/dev/null
cmake --build build --target liuqing-cli liuqing

cli=$PWD/build/bin/liuqing-cli
county=$PWD/build/practice-county
export LC_ALL=${LC_ALL:-C.UTF-8}
rm -rf "$county"
"$cli" demo "$county" --quiet
sheet="$county/汇总表-2026Q3.xlsx"
ledger=$(ls "$county"/*000000-*.liuqing)
"$cli" compile "$ledger" --form LQ-01 --period 2026Q3 -o "$sheet" --lang zh_CN --quiet || [ $? -eq 1 ]
echo
echo "The county's sheet for printing: $sheet"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the county's ledger; close the window to end."
    build/bin/liuqing "$ledger"
fi
