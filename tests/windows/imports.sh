# SPDX-License-Identifier: GPL-3.0-or-later
# What the packages are: no DLL but Windows' own, within their sizes, digests that fit.
folder=$packages/liuqing-$version

size_within() { [ "$(du -sb "$1" | cut -f1)" -le "$2" ]; }
asks_only_windows() {
    ! bash app/windows/imports.sh "$@" | grep -v -x -i -f app/windows/system-dlls.txt
}

tell "asks for: $(bash app/windows/imports.sh "$folder"/*.exe | tr '\n' ' ')"
check "the programs ask for no DLL but Windows' own" asks_only_windows "$folder/liuqing.exe" "$folder/liuqing-cli.exe"
check "the folder holds no DLL" test -z "$(find "$folder" -iname '*.dll')"
tell "setup $(stat -c %s "$packages/liuqing-setup-$version.exe") bytes, folder $(du -sb "$folder" | cut -f1) bytes"
check "the setup program is at most 25 MB" size_within "$packages/liuqing-setup-$version.exe" 25000000
check "the program folder is at most 60 MB" size_within "$folder" 60000000
check "the digests are those of the files" bash -c "cd '$packages' && sha256sum --quiet -c SHA256SUMS"
