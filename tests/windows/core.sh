# SPDX-License-Identifier: GPL-3.0-or-later
# Every test of the core, as a Windows program.
begun=$(date +%s)
run_core() { run 3000 "$build/bin/liuqing-core-tests.exe" >"$wine_folder/core.log" 2>&1; }
check "all tests of the core pass" run_core
tell "$(tail -n 2 "$wine_folder/core.log" | tr -d '\r\n'), $(($(date +%s) - begun)) s"
