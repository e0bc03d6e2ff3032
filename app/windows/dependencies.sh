#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the Windows program is linked from, built from the distribution's source packages into a cache folder under
# the hash of this recipe, the sources' versions and the compiler's. Prints that folder. A second run finds it there.
#   LIUQING_WINDOWS_CACHE   the cache folder, else ~/.cache/liuqing/windows
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${LIUQING_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/liuqing/windows}
sources=$cache/sources
triplet=x86_64-w64-mingw32
# Paths of this machine's own libraries must not reach a cross build
unset LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH
mkdir -p "$sources"
# shellcheck source=app/windows/sources.sh
. "$here/sources.sh"

say() { echo "windows: $(date +%T) $*" >&2; }

# --- what, and whether it is there already -----------------------------------------------------------------------
update_source_lists
packages=(qt6-base qtsvg-opensource-src sqlite3 libsodium libxlsxwriter libzip expat qr-code-generator)
declare -A source
for package in "${packages[@]}"; do
    source[$package]=$(fetch_source "$package")
done
key=$({
    cat "$here/dependencies.sh" "$here/toolchain.cmake" "$here/qtsvg/"*
    for package in "${packages[@]}"; do basename "${source[$package]}"; done
    $triplet-g++-posix -dumpfullversion
    dpkg-query -W -f '${Version}\n' libz-mingw-w64-dev qt6-base-dev
} | sha256sum | cut -c1-16)
prefix=$cache/$key
if [ -f "$prefix/complete" ]; then
    echo "$prefix"
    exit
fi

# --- how ----------------------------------------------------------------------------------------------------------
rm -rf "$prefix"
work=$prefix/work
export LIUQING_WINDOWS_PREFIX=$prefix
mkdir -p "$work" "$prefix/deps/lib/pkgconfig" "$prefix/deps/include"
cd "$work"
flags="-O2 -ffunction-sections -fdata-sections -fno-ipa-ra"
cross=(-G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF)
# Tools that run while building (moc, rcc, uic) are this machine's, of the same version
hostqt=(-DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake")

# step NAME PACKAGE: unpacks and calls build_NAME within; its output goes to a log that is shown when it fails
step() {
    local name=$1 package=$2 failed=0
    say "$name"
    unpack_source "${source[$package]}" "$work/$name"
    set +e # a command of `if` or `||` would go on after its first mistake
    (
        set -e
        cd "$work/$name"
        "build_$name"
    ) >"$work/$name.log" 2>&1
    failed=$?
    set -e
    if [ $failed -ne 0 ]; then
        tail -n 40 "$work/$name.log" >&2
        say "$name could not be built; the whole log is $work/$name.log"
        exit 1
    fi
}

# cmake_install FOLDER options…
cmake_install() {
    local folder=$1
    shift
    cmake -S "$folder" -B "$folder/of-windows" "${cross[@]}" -DCMAKE_INSTALL_PREFIX="$prefix/deps" "$@"
    cmake --build "$folder/of-windows" --target install
}

# write_pc NAME VERSION LIBRARY INCLUDES: what pkg-config says of a library that says nothing itself
write_pc() {
    cat >"$prefix/deps/lib/pkgconfig/$1.pc" <<PC
prefix=$prefix/deps
Name: $1
Description: $1
Version: $2
Libs: -L\${prefix}/lib $3
Cflags: -I\${prefix}/$4
PC
}

# The distribution's own, where the static one is found before the one with a DLL
take_zlib() {
    cp /usr/$triplet/lib/libz.a "$prefix/deps/lib/"
    cp /usr/$triplet/include/zlib.h /usr/$triplet/include/zconf.h "$prefix/deps/include/"
    write_pc zlib 1.2.13 "-lz" include
}

# One copy for the core and Qt's driver, with what the distribution's own library can do
build_sqlite() {
    ./configure --disable-tcl
    make sqlite3.c
    $triplet-gcc-posix $flags -fno-strict-aliasing -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_RTREE=1 \
        -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_UNLOCK_NOTIFY \
        -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_OMIT_LOOKASIDE=1 -DSQLITE_MAX_VARIABLE_NUMBER=250000 \
        -DSQLITE_MAX_SCHEMA_RETRY=25 -DSQLITE_OMIT_LOAD_EXTENSION -c sqlite3.c -o sqlite3.o
    $triplet-gcc-ar-posix rcs "$prefix/deps/lib/libsqlite3.a" sqlite3.o
    cp sqlite3.h src/sqlite3ext.h "$prefix/deps/include/"
}

build_sodium() {
    autoreconf -fi
    ./configure --host=$triplet --prefix="$prefix/deps" --enable-static --disable-shared --disable-pie \
        CC=$triplet-gcc-posix CFLAGS="$flags"
    make -j"$(nproc)"
    make install
    # Whoever links the static library has to say so
    sed -i 's/^Cflags:.*/& -DSODIUM_STATIC/' "$prefix/deps/lib/pkgconfig/libsodium.pc"
}

build_xlsxwriter() {
    cmake_install . -DZLIB_LIBRARY="$prefix/deps/lib/libz.a" -DZLIB_INCLUDE_DIR="$prefix/deps/include"
}

build_zip() {
    cmake_install . -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF \
        -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF \
        -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF -DZLIB_LIBRARY="$prefix/deps/lib/libz.a" -DZLIB_INCLUDE_DIR="$prefix/deps/include"
    sed -i -e 's/^Cflags:.*/& -DZIP_STATIC/' -e 's/^Libs.private:.*/Libs.private: -lz/' "$prefix/deps/lib/pkgconfig/libzip.pc"
}

# By autotools like the distribution does: its patches do not fit what CMake defines
build_expat() {
    [ -d expat ] && cd expat
    autoreconf -fi
    ./configure --host=$triplet --prefix="$prefix/deps" --enable-static --disable-shared --without-xmlwf --without-examples \
        --without-tests --without-docbook CC=$triplet-gcc-posix CFLAGS="$flags"
    make -j"$(nproc)"
    make install
    sed -i 's/^Cflags:.*/& -DXML_STATIC/' "$prefix/deps/lib/pkgconfig/expat.pc"
}

build_qrcodegen() {
    local code
    code=$(find cpp -name 'qrcodegen.cpp' -o -name 'QrCode.cpp' | head -n 1)
    mkdir -p "$prefix/deps/include/qrcodegen"
    cp cpp/*.hpp "$prefix/deps/include/qrcodegen/"
    $triplet-g++-posix -std=c++17 $flags -c "$code" -o qrcodegen.o
    $triplet-gcc-ar-posix rcs "$prefix/deps/lib/libqrcodegencpp.a" qrcodegen.o
    write_pc qrcodegencpp 1.8.0 -lqrcodegencpp include/qrcodegen
}

# direct2d stays on (DirectWrite fonts hang on it), its platform plugin off; tablet pens want a header that the
# distribution leaves out; ODBC would be switched on by itself
build_qt() {
    cmake -S . -B of-windows "${cross[@]}" "${hostqt[@]}" -DCMAKE_INSTALL_PREFIX="$prefix/qt" -DCMAKE_STAGING_PREFIX="$prefix/qt" \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_BENCHMARKS=OFF \
        -DFEATURE_debug_and_release=OFF -DFEATURE_qmake=OFF -DFEATURE_androiddeployqt=OFF \
        -DINPUT_opengl=no -DFEATURE_opengl=OFF -DFEATURE_vulkan=OFF -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_dbus=OFF -DFEATURE_glib=OFF -DFEATURE_icu=OFF -DFEATURE_xml=OFF \
        -DFEATURE_testlib=ON -DFEATURE_concurrent=OFF -DFEATURE_network=ON -DINPUT_openssl=no -DFEATURE_openssl=OFF \
        -DFEATURE_schannel=OFF -DFEATURE_gssapi=OFF -DFEATURE_brotli=OFF -DFEATURE_zstd=OFF -DFEATURE_system_zlib=OFF \
        -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_freetype=OFF \
        -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_textmarkdownreader=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF \
        -DFEATURE_sql_oci=OFF -DFEATURE_sql_ibase=OFF -DFEATURE_sql_db2=OFF -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON
    cmake --build of-windows
    cmake --install of-windows --strip
}

build_svg() {
    cmake -S "$here/qtsvg" -B of-windows "${cross[@]}" "${hostqt[@]}" -DSOURCE="$PWD" -DCMAKE_PREFIX_PATH="$prefix/qt" \
        -DCMAKE_INSTALL_PREFIX="$prefix/qt"
    cmake --build of-windows --target install
}

take_zlib
step sqlite sqlite3
step sodium libsodium
step xlsxwriter libxlsxwriter
step zip libzip
step expat expat
step qrcodegen qr-code-generator
step qt qt6-base
step svg qtsvg-opensource-src
rm -rf "$work"
touch "$prefix/complete"
say "dependencies are complete"
echo "$prefix"
