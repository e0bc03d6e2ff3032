#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what trying the Windows programs needs besides what building them does. Does nothing when all is there.
set -euo pipefail
needs=(wine wine64 xvfb xauth xdotool imagemagick fonts-noto-cjk locales)
missing=()
for need in "${needs[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$need" 2>/dev/null)" = installed ] || missing+=("$need")
done
[ ${#missing[@]} -eq 0 ] && exit 0
root=()
if [ "$(id -u)" -ne 0 ]; then
    root=(sudo)
fi
[[ $(LC_ALL=C apt-cache policy wine64 2>/dev/null) == *"Candidate: "[!\(]* ]] || "${root[@]}" apt-get update -q
echo "setup: installing ${missing[*]}" >&2
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
