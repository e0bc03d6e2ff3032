#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Packs what app/windows/build.sh built: stripped and, with a certificate, signed programs; the setup program; the
# portable folder as a zip; their digests.  bash app/windows/package.sh BUILD-FOLDER
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd)
out=$build/packages
version=$(sed -n 's/^project(Liuqing VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")
triplet=x86_64-w64-mingw32
programs=(liuqing.exe liuqing-cli.exe)

sign=()
if [ -n "${LIUQING_SIGN_CERTIFICATE:-}" ]; then
    sign=(bash "$source/app/windows/sign.sh")
fi

rm -rf "$out"
folder=$out/liuqing-$version
mkdir -p "$folder"
for program in "${programs[@]}"; do
    $triplet-strip -o "$folder/$program" "$build/bin/$program"
    [ ${#sign[@]} -eq 0 ] || "${sign[@]}" "$folder/$program"
done

# Nothing but Windows' own may be asked for: the folder has no DLL
foreign=$(bash "$source/app/windows/imports.sh" "${programs[@]/#/$folder/}" | grep -v -x -i -f "$source/app/windows/system-dlls.txt" || true)
if [ -n "$foreign" ]; then
    echo "windows: the programs ask for libraries that Windows does not have: $foreign" >&2
    exit 1
fi

makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DBUILD="$folder" -DSOURCE="$source" -DOUT="$out/liuqing-setup-$version.exe" \
    ${sign[0]:+-DSIGN} "$source/app/windows/setup.nsi"
[ ${#sign[@]} -eq 0 ] || "${sign[@]}" "$out/liuqing-setup-$version.exe"

cp "$source/LICENSE" "$folder/LICENSE.txt"
cp "$source/app/windows/portable.txt" "$folder/portable.txt"
(cd "$out" && zip -q -X -9 -r "liuqing-portable-$version.zip" "liuqing-$version")
(cd "$out" && sha256sum "liuqing-setup-$version.exe" "liuqing-portable-$version.zip" >SHA256SUMS)
du -b "$out"/liuqing-setup-* "$out"/liuqing-portable-* >&2
du -sb "$folder" >&2
