#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, running and testing need and this machine lacks (Debian 12 and later, Ubuntu 24.04).
# Does nothing when all is there. The benchmark and Windows have their own: tests/bench/setup.sh, app/windows/setup.sh.
set -euo pipefail
source "$(dirname "$0")/packages.sh"
install_missing \
    g++ cmake ninja-build pkg-config ca-certificates \
    qt6-base-dev libqt6sql6-sqlite qt6-svg-dev "libqt6opengl6-dev?" "libgl-dev?" \
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n \
    libzip-dev libexpat1-dev libxlsxwriter-dev libsodium-dev libqrcodegencpp-dev libexpected-dev libcli11-dev \
    catch2 sqlite3 unzip poppler-utils fonts-noto-cjk
