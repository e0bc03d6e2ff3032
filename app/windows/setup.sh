#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building for Windows needs besides what app/setup.sh does (Debian 12). Does nothing when all is there.
set -euo pipefail
source "$(dirname "$0")/../packages.sh"
install_missing \
    g++-mingw-w64-x86-64-posix libz-mingw-w64-dev \
    dpkg-dev tcl autoconf automake libtool make \
    nsis zip osslsigncode
