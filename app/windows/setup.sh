#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building for Windows needs besides what app/setup.sh does (Debian 12). Does nothing when all is there.
set -euo pipefail
needs=(
    g++-mingw-w64-x86-64-posix libz-mingw-w64-dev
    dpkg-dev tcl autoconf automake libtool make
    nsis zip osslsigncode
)
missing=()
for need in "${needs[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$need" 2>/dev/null)" = installed ] || missing+=("$need")
done
[ ${#missing[@]} -eq 0 ] && exit 0
root=()
if [ "$(id -u)" -ne 0 ]; then
    root=(sudo)
fi
[[ $(LC_ALL=C apt-cache policy nsis 2>/dev/null) == *"Candidate: "[!\(]* ]] || "${root[@]}" apt-get update -q
echo "setup: installing ${missing[*]}" >&2
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
