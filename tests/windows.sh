#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the Windows programs here, under wine and a screen of its own: what CI does not do, and real Windows still has to
# show is listed in tests/README.md.
#   bash tests/windows.sh [PART…]    imports core cases same setup window old; all unless named
# Builds what is missing (app/windows/build.sh, and liuqing-cli of this system to compare with). What was seen lies in
# build-windows/wine: logs, screenshots, and summary.txt.
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/windows/lib.sh

source app/packages.sh
install_missing wine wine64 xvfb xauth xdotool imagemagick fonts-noto-cjk
bash app/windows/build.sh "$build"
LIUQING_WINDOWS_PREFIX=$(bash app/windows/dependencies.sh) cmake --build "$build" --target liuqing-core-tests liuqing-cases
cmake -S . -B build -G Ninja -DBUILD_TESTING=ON >/dev/null
cmake --build build --target liuqing-cli
begin_wine

parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(imports core cases same setup window old)
for part in "${parts[@]}"; do
    echo "== $part" | tee -a "$summary"
    source "tests/windows/$part.sh"
done
end_wine
echo "== $passed passed, $failed failed" | tee -a "$summary"
[ "$failed" -eq 0 ]
