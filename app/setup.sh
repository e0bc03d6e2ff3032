#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, running and testing need and this machine lacks (Debian 12 and later, Ubuntu 24.04).
# Does nothing when all is there. The benchmark has its own: tests/bench/setup.sh.
set -euo pipefail

# One line, one need; alternatives by '|' where distributions differ, '?' marks what newer ones have built in
needs=(
    g++ cmake ninja-build pkg-config ca-certificates
    qt6-base-dev libqt6sql6-sqlite qt6-svg-dev "libqt6opengl6-dev?" "libgl-dev?"
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libzip-dev libexpat1-dev libxlsxwriter-dev libsodium-dev libqrcodegencpp-dev libexpected-dev libcli11-dev
    catch2 sqlite3 unzip poppler-utils fonts-noto-cjk
)

# Compared in the shell: a `grep -q` that ends early kills the writer of the pipe, which pipefail takes for a no
installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
known() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[!\(]* ]]; }

missing=()
for need in "${needs[@]}"; do
    name=${need%\?}
    installed "$name" || missing+=("$need")
done
[ ${#missing[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    root=(sudo)
fi
lists_missing=yes
for need in "${missing[@]}"; do
    known "${need%\?}" && lists_missing=no
done
if [ "$lists_missing" = yes ] || ! known g++; then
    "${root[@]}" apt-get update -q
fi

wanted=()
for need in "${missing[@]}"; do
    name=${need%\?}
    if known "$name"; then
        wanted+=("$name")
    elif [ "$name" = "$need" ]; then
        echo "setup: this distribution has no package $name" >&2
        exit 1
    fi
done
[ ${#wanted[@]} -eq 0 ] && exit 0
echo "setup: installing ${wanted[*]}" >&2
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${wanted[@]}" >&2
