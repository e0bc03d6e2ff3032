# SPDX-License-Identifier: GPL-3.0-or-later
# The text cases of tests/cases, driven by the runner of Windows with the command line of Windows.
begun=$(date +%s)
run_cases() {
    run 1800 "$build/bin/liuqing-cases.exe" --cli "$(z "$windows")" --samples "$(z tests/data)" tests/cases/*.txt >"$wine_folder/cases.log" 2>"$wine_folder/cases.err"
}
check "all cases give the answers wanted" run_cases
tell "$(grep -a -c 'answers, 0 differ' "$wine_folder/cases.log") of $(ls tests/cases/*.txt | wc -l) cases, $(($(date +%s) - begun)) s"
