#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the programs for Windows on Debian 12 and packs them: liuqing-setup-VERSION.exe, liuqing-portable-VERSION.zip
# and SHA256SUMS.  bash app/windows/build.sh [FOLDER]   (build-windows unless named)
#   LIUQING_SIGN_CERTIFICATE, LIUQING_SIGN_KEY   PEM files: programs and setup are signed
#   LIUQING_WINDOWS_CACHE                        where built dependencies are kept (app/windows/dependencies.sh)
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build-windows}
unset LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH

bash app/setup.sh
bash app/windows/setup.sh
prefix=$(bash app/windows/dependencies.sh)
export LIUQING_WINDOWS_PREFIX=$prefix
# Libraries that are headers alone are this machine's
for headers in tl CLI catch2; do
    ln -sfn "/usr/include/$headers" "$prefix/deps/include/$headers"
done
cmake -S . -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$PWD/app/windows/toolchain.cmake" -DCMAKE_PREFIX_PATH="$prefix/qt" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
    -DBUILD_TESTING=ON -DLIUQING_WERROR=ON >/dev/null
cmake --build "$build" --target liuqing liuqing-cli
bash app/windows/package.sh "$build"
