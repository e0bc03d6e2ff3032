#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test; ends with CTest's summary.
set -euo pipefail
cd "$(dirname "$0")/.."
bash app/setup.sh
cmake -S . -B build -G Ninja -DLIUQING_WERROR=ON -DBUILD_TESTING=ON >/dev/null
cmake --build build
ctest --test-dir build --output-on-failure --no-tests=error -j "$(nproc)"
